import type { Translated } from "../language.ts";
import { type AlertsText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { AlertsText } from "./en.ts";

export const alertsText: Translated<AlertsText> = { en, es, nl };
