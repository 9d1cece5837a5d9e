import type { Translated } from "../language.ts";
import { type CheckText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { CheckText } from "./en.ts";

export const checkText: Translated<CheckText> = { en, es, nl };
