import type { Translated } from "../language.ts";
import { en, type MappingText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { MappingText };

/** The sidebar's texts about mapping a file's columns, in every language. */
export const mappingText: Translated<MappingText> = { en, es, nl };
