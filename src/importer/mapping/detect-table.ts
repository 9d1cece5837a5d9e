import { isBlank } from "../files/find-sections.ts";
import { isMissing } from "../files/missing.ts";
import { headerFingerprint } from "./fingerprint.ts";
import type { UnknownTable } from "./mapping.ts";
import { type TableSource, tableContext } from "./table-context.ts";
import { looksLikeAnyDate } from "./value-kinds.ts";

type Records = readonly (readonly string[])[];

/** A table that no format knows, with all its rows. */
export interface DetectedTable {
  unknown: UnknownTable;
  headers: string[];
  rows: Records;
  /** The first row's index in the file, from 0. */
  firstRowIndex: number;
  /** Rows above the header that are no titles. */
  rowsOutside: number;
}

/** Rows that may precede the header, such as a report's title and dates. */
const maxHeaderRow = 30;
const maxColumns = 200;
const sampleRows = 100;
const maxSampleCellLength = 300;

/** Finds a table that no format knows: a row of names, with rows of as many cells below. Null if there is none. */
export function detectTable(records: Records, source: TableSource): DetectedTable | null {
  let best: { at: number; width: number } | null = null;
  for (let at = 0; at < Math.min(records.length, maxHeaderRow); at++) {
    const width = countHeaderNames(records[at] as readonly string[]);
    if (width > (best?.width ?? 1) && hasDataBelow(records, at, width)) best = { at, width };
  }
  if (best === null) return null;
  const headers = [...(records[best.at] as readonly string[])];
  const rows = records.slice(best.at + 1);
  const sample = rows.filter((row) => !isBlank(row)).slice(0, sampleRows);
  const above = records.slice(0, best.at);
  const titles = above.filter(isTitle).map(titleText);
  return {
    unknown: {
      fingerprint: headerFingerprint(headers),
      context: tableContext(titles, sample, source),
      place: [source.sheet ?? "", ...titles].filter(Boolean),
      headers,
      rows: sample.map((row) => row.slice(0, headers.length).map((cell) => cell.slice(0, maxSampleCellLength))),
    },
    headers,
    rows,
    firstRowIndex: best.at + 1,
    rowsOutside: above.filter((row) => !isBlank(row)).length - titles.length,
  };
}

/** Wider rows above a header are a table of their own, whose values change. */
const maxTitleCells = 3;

function isTitle(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== "").length;
  return filled > 0 && filled <= maxTitleCells;
}

const titleText = (row: readonly string[]): string =>
  row
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(", ")
    .slice(0, maxSampleCellLength);

/** How many names a row holds; 0 if it holds values, or more columns than a user can map. */
function countHeaderNames(record: readonly string[]): number {
  if (record.length > maxColumns) return 0;
  const names = record.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isName = (name: string) => name.length <= 120 && /\p{L}|[%#]/u.test(name) && !/^https?:/i.test(name);
  return names.every((name) => isName(name) && !isMissing(name) && !looksLikeAnyDate(name)) ? names.length : 0;
}

/** Whether at least half of the next rows fill 80 % of the header's width, which prose with commas does not. */
function hasDataBelow(records: Records, at: number, width: number): boolean {
  const maxCells = (records[at] as readonly string[]).length + 1;
  const below = records.slice(at + 1, at + 1 + sampleRows).filter((record) => !isBlank(record));
  const wellFormed = below.filter((record) => record.length >= width * 0.8 && record.length <= maxCells);
  return below.length > 0 && wellFormed.length >= below.length / 2;
}
