import type { Translated } from "../language.ts";
import { type BigQueryText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { BigQueryText };
export const bigQueryText: Translated<BigQueryText> = { en, es, nl };
