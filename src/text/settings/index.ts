import type { Translated } from "../language.ts";
import { en, type SettingsText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { SettingsText } from "./en.ts";

export const settingsText: Translated<SettingsText> = { en, es, nl };
