import Papa from "papaparse";
import type { TextChunk } from "./decode-text.ts";
import { splitRows } from "./split-rows.ts";

/** How a file separates cells and rows. */
export interface Dialect {
  delimiter: string;
  newline: "\n" | "\r";
  /** Another program wrapped every row in a second pair of quotes. */
  areRowsQuoted: boolean;
  /** 1 if the file begins with a `sep=` line. */
  headLinesToSkip: 0 | 1;
}

/** A file's rows of cells, as text. */
export interface Records {
  records: string[][];
  /** Numbers (from 1, as in a spreadsheet) of rows with unbalanced quotes. */
  rowsWithBadQuotes: Set<number>;
}

/** Parses a file chunk by chunk. */
export interface RecordParser {
  /** Numbers (from 1) of rows with unbalanced quotes so far. */
  rowsWithBadQuotes: Set<number>;
  /** Returns the rows that end in this chunk. */
  read(chunk: TextChunk): string[][];
  /** The row (index from 0) that has no recognizable end, and why; null if there is none. */
  error(): { row: number; reason: "unclosedQuote" | "longRow" } | null;
}

/** Characters. No platform writes a longer row; an unclosed quote would swallow the rest of the file. */
const maxRecordLength = 1 << 22;

/** Parses chunks in order; an incomplete row at the end of one is prepended to the next. */
export function createRecordParser(dialect: Dialect): RecordParser {
  let count = 0;
  let pendingText = "";
  let error: ReturnType<RecordParser["error"]> = null;
  let isFirst = true;
  const rowsWithBadQuotes = new Set<number>();
  return {
    rowsWithBadQuotes,
    error: () => error,
    read({ text: whole, isLast }) {
      const skipsFirstLine = isFirst && dialect.headLinesToSkip === 1;
      isFirst = false;
      const chunk = skipsFirstLine ? afterFirstLine(whole) : whole;
      const text = pendingText + (dialect.areRowsQuoted ? unwrapQuotedRows(chunk) : chunk);
      const parsed = parseRecords(text, dialect, !isLast);
      pendingText = isLast ? "" : text.slice(parsed.end);
      const { records } = parsed;
      if (skipsFirstLine) records.unshift([""]);
      const before = skipsFirstLine ? 1 : count;
      for (const row of parsed.rowsWithBadQuotes) rowsWithBadQuotes.add(before + row);
      count += records.length;
      if (parsed.hasUnclosedQuote) error = { row: count, reason: "unclosedQuote" };
      else if (pendingText.length > maxRecordLength)
        error = { row: count + 1, reason: pendingText.includes('"') ? "unclosedQuote" : "longRow" };
      if (isLast && isEmptyLine(records[records.length - 1])) records.pop();
      return records;
    },
  };
}

function isEmptyLine(record: readonly string[] | undefined): boolean {
  return record !== undefined && record.length === 1 && record[0] === "";
}

function afterFirstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? "" : text.slice(end).replace(/^\r?\n|^\r/, "");
}

interface ParsedText {
  records: string[][];
  rowsWithBadQuotes: number[];
  hasUnclosedQuote: boolean;
  /** Index of the first incomplete row. */
  end: number;
}

/** Parses text. With `hasMore`, the last row may be incomplete and is left out. Stops after `limit` rows; 0 is no limit. */
export function parseRecords(text: string, dialect: Dialect, hasMore: boolean, limit = 0): ParsedText {
  const split = limit === 0 && dialect.newline === "\n" ? splitRows(text, dialect.delimiter, hasMore) : null;
  if (split !== null) return { ...split, rowsWithBadQuotes: [], hasUnclosedQuote: false };
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    preview: limit,
    fastMode: false,
  } as Papa.ParseConfig);
  const { data, errors, meta } = parser.parse(text, 0, hasMore) as Papa.ParseResult<string[]>;
  if (dialect.newline === "\n") for (const record of data) dropCarriageReturn(record);
  const quotes = errors.filter((error) => error.type === "Quotes");
  return {
    records: data,
    rowsWithBadQuotes: [...new Set(quotes.map(({ row = 0 }) => row + 1))],
    hasUnclosedQuote: quotes.some((error) => error.code === "MissingQuotes"),
    end: meta.cursor,
  };
}

/** A single file can mix rows that end with LF and CRLF. */
function dropCarriageReturn(record: string[]): void {
  const last = record.length - 1;
  const cell = record[last] as string;
  if (cell.endsWith("\r")) record[last] = cell.slice(0, -1);
}

/**
 * Removes the outer quotes from each physical line that has them: a row that spans lines was quoted line by line, and
 * lines without a delimiter were not quoted.
 */
export function unwrapQuotedRows(part: string): string {
  return part.replace(/^"(.*)"(\r?)$/gm, (_, line: string, end: string) => line.replace(/""/g, '"') + end);
}
