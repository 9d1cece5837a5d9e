import type { Translated } from "../language.ts";
import { en, type FirstScreenText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { FirstScreenText } from "./en.ts";

export const firstScreenText: Translated<FirstScreenText> = { en, es, nl };
