import { parseRecords } from "./records.ts";
import { titleAbove } from "./sections.ts";

/** How a file separates its cells. */
export interface Dialect {
  delimiter: string;
  newline: "\n" | "\r";
  /** Every row was quoted once more by another program. */
  rowsQuoted: boolean;
  /** Lines before the first record that only name the delimiter. */
  skipLines: 0 | 1;
}

type IsHeader = (cells: readonly string[], title: string | null) => boolean;

const delimiters = [",", ";", "\t", "|"];
const sample = 65_536;
/** `sep=,`, also quoted, and followed by the empty cells that another program adds. */
const sepLine = /^"?sep=(.)"?[\t,;|]*\r?(?:\n|$)/i;

/**
 * Finds how a file is written from its beginning. A `sep=` line, after another program saved the file, proves nothing
 * by itself: `isHeader` says whether a record is one that is known, and wins over every other evidence.
 */
export function findDialect(start: string, isHeader: IsHeader): Dialect {
  const named = sepLine.exec(start);
  const head = start.slice(named === null ? 0 : named[0].length, sample);
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const base = { newline, skipLines: named === null ? 0 : 1 } as const;
  const candidates = [...new Set([...(named === null ? [] : [named[1] as string]), ...delimiters])];
  const dialects = candidates.flatMap((delimiter) => [
    { ...base, delimiter, rowsQuoted: false },
    { ...base, delimiter, rowsQuoted: true },
  ]);
  const scored = dialects
    .filter((dialect) => !dialect.rowsQuoted || looksRowQuoted(head, dialect))
    .map((dialect) => ({ dialect, score: evidence(head, dialect, isHeader) }));
  scored.sort((one, other) => other.score - one.score);
  return (scored[0] as (typeof scored)[number]).dialect;
}

/** The header record has one cell, which itself holds delimiters. */
function looksRowQuoted(head: string, dialect: Dialect): boolean {
  const [header] = parseRecords(head, { ...dialect, rowsQuoted: false }, false, 1).records;
  return header?.length === 1 && head.startsWith('"') && (header[0] as string).includes(dialect.delimiter);
}

/**
 * Takes the outer quotes off each physical line that has them and joins the lines again: a row that spans lines was
 * quoted line by line, and lines without a delimiter were left alone.
 */
export function unquoteRows(part: string): string {
  return part.replace(/^"(.*)"(\r?)$/gm, (_, line: string, end: string) => line.replace(/""/g, '"') + end);
}

function evidence(head: string, dialect: Dialect, isHeader: IsHeader): number {
  const text = dialect.rowsQuoted ? unquoteRows(head) : head;
  const { records } = parseRecords(text, dialect, false, 50);
  if (records.some((record, i) => isHeader(record, titleAbove(records, i)))) return 1000;
  const widths = new Map<number, number>();
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...widths.values()].map((count) => count / records.length));
}
