import { formats } from "../../exports/index.ts";
import { wellFormed } from "../../tables/cell-text.ts";
import { findSections } from "./find-sections.ts";
import type { DecodeText } from "./read-options.ts";
import type { SheetRecords } from "./read-tables.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const jsonFormats = formats.filter(({ isJson }) => isJson === true);

/** Objects within objects, of which the innermost holds the value. */
const maxDepth = 4;

/** What is in a JSON file; `leftOut`: the names of what no format knows beside its tables. */
export interface JsonTables {
  tables: SheetRecords[];
  leftOut: string[];
}

/**
 * The tables of a JSON file that a known format reads, such as those of a platform's “Download your data”; none if the text
 * is no JSON. A table is a list of objects; its headers are the paths of their values, such as `string_map_data.Likes.value`.
 */
export function readJsonTables(text: string, decodeText: DecodeText): JsonTables {
  // X writes its lists as a script: `window.YTD.tweets.part0 = [...]`.
  const json = text.replace(/^[\uFEFF\s]*(?:window\.[\w.]+\s*=\s*)?/, "").replace(/;?\s*$/, "");
  let root: Json;
  try {
    root = JSON.parse(json);
  } catch {
    return { tables: [], leftOut: [] };
  }
  const found: JsonTables = { tables: [], leftOut: [] };
  const parts: readonly (readonly [string, Json])[] = Array.isArray(root)
    ? [["", root]]
    : isObject(root)
      ? Object.entries(root)
      : [];
  for (const [name, list] of parts) {
    const records = Array.isArray(list) ? toRecords(list.filter(isObject), decodeText) : [];
    if (findSections(records, jsonFormats).known.length > 0)
      found.tables.push({ records, rowsWithBadQuotes: new Set() });
    else found.leftOut.push(name);
  }
  return found;
}

function toRecords(objects: readonly JsonObject[], decodeText: DecodeText): string[][] {
  const rows = objects.map((object) => {
    const row = new Map<string, string>();
    addValues(row, [], unwrap(object), decodeText);
    return row;
  });
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ""))];
}

/** An object with nothing but another object stands for that, as in `{"tweet": {...}}`. */
function unwrap(object: JsonObject): JsonObject {
  const [only, ...more] = Object.values(object);
  return more.length === 0 && isObject(only) ? only : object;
}

function addValues(
  row: Map<string, string>,
  path: readonly string[],
  object: JsonObject,
  decodeText: DecodeText,
): void {
  for (const [key, value] of Object.entries(object)) {
    const keyPath = [...path, repairLetters(key, decodeText)];
    if (isObject(value) && keyPath.length < maxDepth) addValues(row, keyPath, value, decodeText);
    else if (typeof value === "object" && value !== null) {
      // No format reads lists; the card names them.
      const list = JSON.stringify(value);
      if (list.length > 2) row.set(keyPath.join("."), list);
    } else if (value !== null) {
      const isTime = /(?:^|_)timestamp$/.test(key) && typeof value === "number" && value > 0;
      const text = isTime ? toUtc(value) : repairLetters(wellFormed(String(value)), decodeText);
      row.set(keyPath.join("."), text);
    }
  }
}

/** Meta writes each byte of a letter as a letter of its own: `\u00c3\u00a9` for é. */
function repairLetters(text: string, decodeText: DecodeText): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    return decodeText(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      "utf-8",
    );
  } catch {
    return text;
  }
}

/** Seconds since 1970 as `2026-03-01 10:00:00 Z`. */
const toUtc = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(/T(.{8}).*/, " $1 Z");

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
