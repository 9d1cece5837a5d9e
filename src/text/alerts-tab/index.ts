import type { Translated } from "../language.ts";
import { type AlertsTabText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { AlertsTabText } from "./en.ts";

export const alertsTabText: Translated<AlertsTabText> = { en, es, nl };
