import Papa from "papaparse";
import type { TextChunk } from "./decode.ts";
import { type Dialect, unwrapQuotedRows } from "./detect-dialect.ts";
import { splitRows } from "./split-rows.ts";

/** Cells of a file, row by row, as its text says. */
export interface Records {
  records: string[][];
  /** Row numbers (from 1, as a spreadsheet counts) whose quotation marks do not match. */
  rowsWithBadQuotes: Set<number>;
}

/** Parses a file part by part. */
export interface RecordParser {
  /** Row numbers, as above, of the parts so far. */
  rowsWithBadQuotes: Set<number>;
  /** The rows that end in this part. */
  read(part: TextChunk): string[][];
  /** The row, from 0, that cannot be told from those after it, and why; null while there is none. */
  error(): { row: number; reason: "unclosedQuote" | "longRow" } | null;
}

/** No platform writes a longer row; an unclosed quotation mark would read on to the end of the file. */
const maxRecordLength = 1 << 22;

/** The parser is given a part at a time, with what the last row of the part before had begun. */
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
      const part = skipsFirstLine ? afterFirstLine(whole) : whole;
      const text = pendingText + (dialect.areRowsQuoted ? unwrapQuotedRows(part) : part);
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
  /** Where the first row that is not complete begins. */
  end: number;
}

/** Parses one text; with `hasMore` its last row may go on in the next part and is left. Stops after `limit` rows. */
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

/** Rows end with LF or CRLF, even within one file. */
function dropCarriageReturn(record: string[]): void {
  const last = record.length - 1;
  const cell = record[last] as string;
  if (cell.endsWith("\r")) record[last] = cell.slice(0, -1);
}
