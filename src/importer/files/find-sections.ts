import type { Format } from "../../exports/define-format.ts";
import type { SheetInfo } from "./read-options.ts";
import { type RecognizedHeader, recognizeHeader } from "./recognize-header.ts";

/** One table of a file: a known header and the rows below it. A file can hold several, one below the other. */
export interface Section {
  header: RecognizedHeader;
  headers: readonly string[];
  /** Titles and comments above the header, the nearest first, then those of the tables above. */
  preamble: readonly string[];
  /** The rows below the header, and the first one's index in the file, from 0. */
  rows: readonly (readonly string[])[];
  firstRowIndex: number;
  /** Single rows of several cells above the table or below the last one, such as a report's name and period. */
  rowsOutside?: number;
  /** The sheet that it is on; missing for a text file. */
  sheet?: SheetInfo | undefined;
}

/** The tables of a file. */
export interface Sections {
  known: Section[];
  /** The header or title of each table that no format knows. */
  unknown: string[];
}

type Records = readonly (readonly string[])[];

/** Rows that may precede the first header: titles, dates, comments, explanations. */
const maxHeaderRow = 30;

/** No file stacks more tables; bounds the search in a file where every other row is blank. */
const maxTables = 2_000;

/** Finds every known table. Below a known header, another table begins only after a blank row. */
export function findSections(records: Records, formats: readonly Format[]): Sections {
  const known: Section[] = [];
  const unknown: string[] = [];
  let comments: string[] = [];
  let from = 0;
  while (from < records.length && known.length < maxTables) {
    const found = findNextHeader(records, from, formats);
    if (found === null) {
      const last = known[known.length - 1];
      if (last !== undefined)
        last.rowsOutside = (last.rowsOutside ?? 0) + collectUnknownTables(records, from, records.length, unknown);
      break;
    }
    const endOfOthers = known.length > 0 ? found.at : lastBlankRow(records, found.at);
    const rowsOutside =
      collectUnknownTables(records, from, endOfOthers, unknown) +
      records.slice(endOfOthers, found.at).filter((cells) => !isBlank(cells) && !isTitle(cells)).length;
    const precedingRows = records.slice(Math.max(from, found.at - maxHeaderRow), found.at).filter(isTitle);
    comments = [...precedingRows.map(titleText).reverse(), ...comments].slice(0, 10 * maxHeaderRow);
    const { header, at } = found;
    const end = findTableEnd(records, at + 1, header.format, formats);
    const rows = records.slice(at + 1, end);
    const headers = records[at] as string[];
    known.push({ header, headers, preamble: [...comments], rows, firstRowIndex: at + 1, rowsOutside });
    from = end;
  }
  const only = known.length === 0 ? findHeaderlessTable(records, formats) : null;
  return { known: only === null ? known : [only], unknown };
}

/** The whole file as a table without a header; null unless every row matches such a format. */
function findHeaderlessTable(records: Records, formats: readonly Format[]): Section | null {
  for (const format of formats) {
    const columns = format.headerless;
    if (columns === undefined) continue;
    const fits = (cells: readonly string[]) =>
      cells.length === columns.length && columns.every(([, form], i) => form.test((cells[i] as string).trim()));
    const filled = records.filter((cells) => !isBlank(cells));
    if (filled.length === 0 || !filled.every(fits)) continue;
    const headers = columns.map(([name]) => name);
    const positions = new Map(headers.map((name, i) => [name, i]));
    const header: RecognizedHeader = { format, language: "en", columns: positions, title: null };
    return { header, headers, preamble: [], rows: records.slice(), firstRowIndex: 0 };
  }
  return null;
}

/** The first known header at or after row `from`, among `within` rows. */
export function findNextHeader(
  records: Records,
  from: number,
  formats: readonly Format[],
  within = records.length,
): { at: number; header: RecognizedHeader } | null {
  const to = Math.min(records.length, from + within);
  for (let at = from; at < to; at++) {
    const rowAbove = at === 0 ? [] : (records[at - 1] as readonly string[]);
    if (at >= maxHeaderRow && !isBlank(rowAbove) && !isTitle(rowAbove)) continue;
    const header = recognizeHeader(records[at] as readonly string[], formats, titleAbove(records, at));
    if (header !== null) return { at, header };
  }
  return null;
}

/** The title or comment above a header, with at most one blank row between; null if there is none. */
export function titleAbove(records: Records, at: number): string | null {
  const blank = at > 0 && isBlank(records[at - 1] as readonly string[]) ? 1 : 0;
  const row = records[at - 1 - blank] ?? [];
  return isTitle(row) ? titleText(row) : null;
}

/** A title's text, joined again in case it contained delimiters. */
function titleText(record: readonly string[]): string {
  return record
    .join(",")
    .replace(/(?<![,\s])[,\s]+$/, "")
    .trim();
}

/** Stacked tables end at a blank row; other tables only if a known header follows it. */
function findTableEnd(records: Records, from: number, format: Format, formats: readonly Format[]): number {
  if (format.statement !== undefined) return from;
  const isStacked = format.titles !== undefined || format.preamble !== undefined;
  let remainingLooks = maxTables;
  for (let i = from; i < records.length && remainingLooks > 0; i++) {
    if (!isBlank(records[i] as readonly string[])) continue;
    remainingLooks -= 1;
    if (isStacked || findNextHeader(records, i + 1, formats, 4) !== null) return i;
  }
  return records.length;
}

/** The last blank row above a header, below which its own titles stand; 0 if there is none. */
function lastBlankRow(records: Records, header: number): number {
  for (let at = header - 1; at >= 0; at--) if (isBlank(records[at] as readonly string[])) return at;
  return 0;
}

/** Collects the title and header of each table above, between or below known ones; returns the number of single rows. */
function collectUnknownTables(records: Records, from: number, to: number, unknown: string[]): number {
  let singleRows = 0;
  let block: (readonly string[])[] = [];
  for (let i = from; i <= to; i++) {
    const record = i < to ? (records[i] as readonly string[]) : [];
    if (!isBlank(record)) block.push(record);
    else {
      const table = block.filter((cells) => !isTitle(cells));
      const title =
        isTitle(block[0] ?? []) && block[0]?.[0]?.startsWith("#") !== true ? `${titleText(block[0] ?? [])}: ` : "";
      if (table.length === 1) singleRows += 1;
      if (table.length > 1 && unknown.length < maxHeaderRow)
        unknown.push(title + (table[0] as readonly string[]).filter((cell) => cell !== "").join(", "));
      block = [];
    }
  }
  return singleRows;
}

/** Whether all cells of a row are empty; another program may have left delimiters. */
export function isBlank(record: readonly string[]): boolean {
  for (const cell of record) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

/** Whether a row is a title, comment or footer: only its first cell is filled, or it begins with `#`. */
export function isTitle(record: readonly string[]): boolean {
  if (record[0]?.startsWith("#") === true) return true;
  return record[0]?.trim() !== "" && isBlank(record.slice(1)) && record.length > 0;
}
