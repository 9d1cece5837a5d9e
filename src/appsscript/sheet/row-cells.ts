import { type Cell, toCell } from "../../tables/cells.ts";
import { platformName, type Row, type Table, type Unit, type Value } from "../../tables/index.ts";
import { nameOfValue } from "../../tables/vocabulary/canonical-values.ts";
import type { Language, Translated } from "../../text/language.ts";
import { sourceCell } from "../../text/source-names.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

/** Cells show names instead of the ids of platforms, types of posts and so on. */
function displayValue(table: Table, row: Row, field: string, { language, sourceNames }: Writing): Value | undefined {
  const value = row[field];
  if (field === "platform" && typeof value === "string") return platformName(value);
  if (field === "source" && typeof value === "string") return sourceCell(value, language, sourceNames);
  return nameOfValue(table, row, field, language);
}

interface Writing {
  /** When the rows are written, ISO 8601. */
  now: string;
  /** The spreadsheet's language. */
  language: Language;
  offset: ZoneOffset;
  /** The name of the rows' source by language, where it differs. */
  sourceNames?: Translated | undefined;
}

/** What the cells of these fields hold for a row. */
export const cellsOfRow = (table: Table, fields: readonly string[], row: Row, writing: Writing): Cell[] =>
  fields.map((field) =>
    toCell(
      field === "imported_at" ? writing.now : displayValue(table, row, field, writing),
      table.fields[field] as Unit,
      writing.offset,
    ),
  );
