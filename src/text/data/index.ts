import type { Translated } from "../language.ts";
import { type DataText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { DataText } from "./en.ts";

export const dataText: Translated<DataText> = { en, es, nl };
