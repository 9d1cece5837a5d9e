import type { Translated } from "../language.ts";
import { en, type TablesText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ColumnText, TablesText } from "./en.ts";

export const tablesText: Translated<TablesText> = { en, es, nl };
