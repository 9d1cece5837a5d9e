import type { Translated } from "../language.ts";
import { en, type ImporterText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ImporterText };

/** What the importer says of files and rows. */
export const importerTexts: Translated<ImporterText> = { en, es, nl };
