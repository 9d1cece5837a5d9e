import type { Translated } from "../language.ts";
import { en, type MenuText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { MenuText } from "./en.ts";

export const menuTexts: Translated<MenuText> = { en, es, nl };
