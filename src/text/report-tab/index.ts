import type { Translated } from "../language.ts";
import { en, type ReportTabText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ReportTabText } from "./en.ts";

export const reportTabText: Translated<ReportTabText> = { en, es, nl };
