import type { Translated } from "../language.ts";
import { en, type WorkbookText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { WorkbookText } from "./en.ts";

export const workbookText: Translated<WorkbookText> = { en, es, nl };
