import type { Translated } from "../language.ts";
import type { ReportText } from "./en.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ReportText } from "./en.ts";

/** The texts of reports, in every language. */
export const reportText: Translated<ReportText> = { en, es, nl };
