import { cutText } from "../tables/cell-text.ts";
import type { Row, Table, Unit, Value } from "../tables/index.ts";
import { platformId } from "../tables/index.ts";
import { sheetRowKeys } from "../tables/row-keys.ts";
import { canonicalValue } from "../tables/vocabulary/canonical-values.ts";
import { exportDayOf } from "../text/source-names.ts";
import { instantOfText } from "../time/iso-time.ts";
import type { ZoneOffset } from "../time/zone-offset.ts";
import { otherKeyColumns } from "./columns.ts";
import { shortenKey } from "./shorten-key.ts";

/** What all rows of a part have in common. */
export interface LoadPart {
  importId: string;
  /** When it is loaded, milliseconds since 1970. */
  loadedAt: number;
  /** Fields that only fill blanks. */
  fillFields: readonly string[];
  offset: ZoneOffset;
}

/** The lines to load, and the values that could not be read as the type of their column. */
export interface LoadLines {
  lines: string[];
  /** By field: how many rows lack a value because of it. */
  unreadable: Record<string, number>;
}

const timeWithZone = /(?<=T.*)(?:[Zz]|[+-]\d\d:?\d\d)$/;
/** NUMERIC keeps nine decimal places. */
const decimalPlaces = 1e9;

/** A time as the spreadsheet shows it, without its zone; null if it is none. */
function dateTime(text: string, offset: ZoneOffset): string | null {
  const instant = instantOfText(text.length === 10 ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(instant)) return null;
  const shown = new Date(timeWithZone.test(text) ? instant + offset(instant) : instant);
  return shown
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, "");
}

function date(text: string, offset: ZoneOffset): string | null {
  return dateTime(text, offset)?.slice(0, 10) ?? null;
}

function numberOf(value: Value): number | null {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A value as its column holds it; null for one that does not fit. */
function toColumnValue(value: Value, unit: Unit, offset: ZoneOffset): Value {
  if (unit === "id" || unit === "text" || unit === "url") return String(value).replace(/\0/g, "");
  if (unit === "time") return dateTime(String(value), offset);
  if (unit === "date") return date(String(value), offset);
  if (unit === "flag") return typeof value === "boolean" ? value : null;
  const number = numberOf(value);
  return unit === "money" && number !== null ? Math.round(number * decimalPlaces) / decimalPlaces : number;
}

/**
 * Rows as lines of JSON for a load job. Values that are missing are left out, which is NULL. The rows' order decides which
 * of two rows of one import is newer.
 */
export function toLoadLines(table: Table, rows: readonly Row[], part: LoadPart): LoadLines {
  const unreadable: Record<string, number> = {};
  const fields = Object.keys(table.fields);
  const otherKeys = otherKeyColumns(table);
  const fillFields = part.fillFields.join(",");
  const { offset, loadedAt } = part;
  const importedAt = new Date(loadedAt + offset(loadedAt)).toISOString().slice(0, 19);
  const lines = rows.flatMap((row, index) => {
    const keys = sheetRowKeys(table, row, fields).map(shortenKey);
    if (keys[0] === undefined) return [];
    const record: Record<string, Value> = { row_key: keys[0] };
    if (otherKeys.length > 0) for (const key of keys) record[otherKeys[Number(key[0])] as string] = key;
    for (const field of fields) {
      const value = field === "platform" ? platformOf(row) : canonicalValue(table, row, field);
      if (value === null || value === undefined || value === "" || field === "imported_at") continue;
      const fitting = toColumnValue(value, table.fields[field] as Unit, offset);
      if (fitting === null) unreadable[field] = (unreadable[field] ?? 0) + 1;
      else record[field] = fitting;
    }
    const exportedOn = exportDayOf(String(row.source ?? ""));
    if (exportedOn !== "") record.exported_on = exportedOn;
    record.imported_at = importedAt;
    record.import_id = part.importId;
    record.load_order = loadOrder(loadedAt, index);
    if (fillFields !== "") record.fill_fields = fillFields;
    return [JSON.stringify(record)];
  });
  return { lines, unreadable };
}

const platformOf = ({ platform }: Row): Value | undefined =>
  typeof platform === "string" ? cutText(platformId(platform), 1_000) : platform;

/** Sorts as a text: by when it was loaded, then by the rows' order. */
const loadOrder = (loadedAt: number, index: number): string =>
  `${String(loadedAt).padStart(15, "0")} ${String(index).padStart(7, "0")}`;
