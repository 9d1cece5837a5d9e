import type { Translated } from "../language.ts";
import { en, type SampleText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export const sampleText: Translated<SampleText> = { en, es, nl };
