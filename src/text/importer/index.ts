import type { Translated } from "../language.ts";
import { en, type ImporterText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ImporterText };

/** The importer's messages about files and rows, in every language. */
export const importerTexts: Translated<ImporterText> = { en, es, nl };
