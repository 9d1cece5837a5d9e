import { titleAbove } from "./find-sections.ts";
import { type Dialect, parseRecords, unwrapQuotedRows } from "./parse-records.ts";

type IsHeader = (cells: readonly string[], title: string | null) => boolean;

const delimiters = [",", ";", "\t", "|"];
const sampleLength = 65_536;
/** `sep=,`, possibly quoted or followed by empty cells that another program added. */
const sepDirective = /^"?sep=(.)"?[\t,;|]*\r?(?:\n|$)/i;

/**
 * Detects a file's dialect from its beginning. A dialect in which some record is a known header (`isHeader`) wins. A
 * `sep=` line is only a hint: another program may have saved the file with a different delimiter since.
 */
export function detectDialect(start: string, isHeader: IsHeader): Dialect {
  const directive = sepDirective.exec(start);
  const sample = start.slice(directive === null ? 0 : directive[0].length, sampleLength);
  const newline = sample.includes("\n") || !sample.includes("\r") ? "\n" : "\r";
  const base = { newline, headLinesToSkip: directive === null ? 0 : 1 } as const;
  const candidates = [...new Set([...(directive === null ? [] : [directive[1] as string]), ...delimiters])];
  const dialects = candidates.flatMap((delimiter) => [
    { ...base, delimiter, areRowsQuoted: false },
    { ...base, delimiter, areRowsQuoted: true },
  ]);
  const scored = dialects
    .filter((dialect) => !dialect.areRowsQuoted || isRowQuoted(sample, dialect))
    .map((dialect) => ({ dialect, score: scoreDialect(sample, dialect, isHeader) }));
  scored.sort((a, b) => b.score - a.score || headerScore(sample, b.dialect) - headerScore(sample, a.dialect));
  return (scored[0] as (typeof scored)[number]).dialect;
}

/** Whether the header record is a single cell that contains delimiters. */
function isRowQuoted(sample: string, dialect: Dialect): boolean {
  const [header] = parseRecords(sample, { ...dialect, areRowsQuoted: false }, false, 1).records;
  return header?.length === 1 && sample.startsWith('"') && (header[0] as string).includes(dialect.delimiter);
}

/** Settles a tie: names in a header do not begin with a space, as text after a comma does; more names are likelier. */
function headerScore(sample: string, dialect: Dialect): number {
  const text = dialect.areRowsQuoted ? unwrapQuotedRows(sample) : sample;
  const [header = []] = parseRecords(text, dialect, false, 1).records;
  return header.slice(1).some((cell) => /^\s/.test(cell)) ? 0 : header.length;
}

function scoreDialect(sample: string, dialect: Dialect, isHeader: IsHeader): number {
  const text = dialect.areRowsQuoted ? unwrapQuotedRows(sample) : sample;
  const { records } = parseRecords(text, dialect, false, 50);
  if (records.some((record, i) => isHeader(record, titleAbove(records, i)))) return 1000;
  const widths = new Map<number, number>();
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...widths.values()].map((count) => count / records.length));
}
