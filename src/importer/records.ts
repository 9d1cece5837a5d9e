import Papa from "papaparse";
import { type Dialect, unquoteRows } from "./csv-dialect.ts";
import { breathe, type ReadingOptions } from "./reading.ts";

/** Cells of a file, row by row, as its text says. */
export interface Records {
  records: string[][];
  /** Row numbers (from 1, as a spreadsheet counts) whose quotation marks do not match. */
  badQuotes: Set<number>;
  /** The row whose quotation mark is never closed, or null. */
  unclosed: number | null;
}

/** No platform writes a longer row; an unclosed quotation mark would read on to the end of the file. */
const longestRecord = 1 << 23;

/**
 * Parses all parts of a file. The parser is given a part at a time, with what the last row of the part before had
 * begun: so a page stays usable, and the text of a part can go when its rows are no longer needed.
 */
export async function readRecords(parts: string[], dialect: Dialect, options: ReadingOptions): Promise<Records> {
  const all: Records = { records: [], badQuotes: new Set(), unclosed: null };
  let begun = "";
  for (let i = 0; i < parts.length; i++) {
    const part = i === 0 && dialect.skipLines === 1 ? afterFirstLine(parts[i] as string) : (parts[i] as string);
    if (i === 0 && dialect.skipLines === 1) all.records.push([""]);
    parts[i] = "";
    const text = begun + (dialect.rowsQuoted ? unquoteRows(part) : part);
    const isLast = i === parts.length - 1;
    const parsed = parseRecords(text, dialect, !isLast);
    const before = all.records.length;
    for (const record of parsed.records) all.records.push(record);
    for (const row of parsed.badQuotes) all.badQuotes.add(before + row);
    begun = isLast ? "" : text.slice(parsed.end);
    if (parsed.unclosed || begun.length > longestRecord) return { ...all, unclosed: all.records.length };
    await breathe(options, 0.2 + ((i + 1) / parts.length) * 0.5);
  }
  const last = all.records[all.records.length - 1];
  if (last !== undefined && last.length === 1 && last[0] === "") all.records.pop();
  return all;
}

function afterFirstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? "" : text.slice(end).replace(/^\r?\n|^\r/, "");
}

interface Parsed {
  records: string[][];
  badQuotes: number[];
  unclosed: boolean;
  /** Where the first row that is not complete begins. */
  end: number;
}

/** Parses one text; with `more` its last row may go on in the next part and is left. Stops after `limit` rows. */
export function parseRecords(text: string, dialect: Dialect, more: boolean, limit = 0): Parsed {
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    preview: limit,
    fastMode: false,
  } as Papa.ParseConfig);
  const { data, errors, meta } = parser.parse(text, 0, more) as Papa.ParseResult<string[]>;
  if (dialect.newline === "\n") for (const record of data) dropCarriageReturn(record);
  const quotes = errors.filter((error) => error.type === "Quotes");
  return {
    records: data,
    badQuotes: [...new Set(quotes.map(({ row = 0 }) => row + 1))],
    unclosed: quotes.some((error) => error.code === "MissingQuotes"),
    end: meta.cursor,
  };
}

/** Rows end with LF or CRLF, even within one file. */
function dropCarriageReturn(record: string[]): void {
  const last = record.length - 1;
  const cell = record[last] as string;
  if (cell.endsWith("\r")) record[last] = cell.slice(0, -1);
}
