import Papa from "papaparse";
import { type Dialect, unquoteRows } from "./csv-dialect.ts";
import type { Part } from "./decode.ts";
import { splitRows } from "./split-rows.ts";

/** Cells of a file, row by row, as its text says. */
export interface Records {
  records: string[][];
  /** Row numbers (from 1, as a spreadsheet counts) whose quotation marks do not match. */
  badQuotes: Set<number>;
}

/** Parses a file part by part. */
export interface RecordParser {
  /** Row numbers, as above, of the parts so far. */
  badQuotes: Set<number>;
  /** The rows that end in this part. */
  feed(part: Part): string[][];
  /** The row, from 0, that cannot be told from those after it, and why; null while there is none. */
  fault(): { row: number; why: "unclosedQuote" | "longRow" } | null;
}

/** No platform writes a longer row; an unclosed quotation mark would read on to the end of the file. */
const longestRecord = 1 << 22;

/** The parser is given a part at a time, with what the last row of the part before had begun. */
export function recordParser(dialect: Dialect): RecordParser {
  let count = 0;
  let begun = "";
  let fault: ReturnType<RecordParser["fault"]> = null;
  let isFirst = true;
  const badQuotes = new Set<number>();
  return {
    badQuotes,
    fault: () => fault,
    feed({ text: whole, isLast }) {
      const skips = isFirst && dialect.skipLines === 1;
      isFirst = false;
      const part = skips ? afterFirstLine(whole) : whole;
      const text = begun + (dialect.rowsQuoted ? unquoteRows(part) : part);
      const parsed = parseRecords(text, dialect, !isLast);
      begun = isLast ? "" : text.slice(parsed.end);
      const { records } = parsed;
      if (skips) records.unshift([""]);
      const before = skips ? 1 : count;
      for (const row of parsed.badQuotes) badQuotes.add(before + row);
      count += records.length;
      if (parsed.unclosed) fault = { row: count, why: "unclosedQuote" };
      else if (begun.length > longestRecord)
        fault = { row: count + 1, why: begun.includes('"') ? "unclosedQuote" : "longRow" };
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

interface Parsed {
  records: string[][];
  badQuotes: number[];
  unclosed: boolean;
  /** Where the first row that is not complete begins. */
  end: number;
}

/** Parses one text; with `more` its last row may go on in the next part and is left. Stops after `limit` rows. */
export function parseRecords(text: string, dialect: Dialect, more: boolean, limit = 0): Parsed {
  const split = limit === 0 && dialect.newline === "\n" ? splitRows(text, dialect.delimiter, more) : null;
  if (split !== null) return { ...split, badQuotes: [], unclosed: false };
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
