import { BigQueryError, type ErrorProto } from "./refusals.ts";
import type { Column } from "./tables.ts";

const patterns: Readonly<Record<string, RegExp>> = {
  DATE: /^\d{4}-\d\d-\d\d$/,
  DATETIME: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?$/,
  NUMERIC: /^-?\d{1,29}(\.\d{1,9})?(e[+-]?\d+)?$/i,
};

/** What is wrong with a value for its column; null for nothing. */
function valueProblem(value: unknown, { name, type }: Column): string | null {
  const isFine =
    type === "STRING"
      ? typeof value === "string"
      : type === "BOOLEAN"
        ? typeof value === "boolean"
        : type === "FLOAT"
          ? typeof value === "number"
          : patterns[type]?.test(String(value)) &&
            (type === "NUMERIC" ? Math.abs(Number(value)) < 1e29 : !Number.isNaN(Date.parse(String(value))));
  return isFine
    ? null
    : `Could not convert value to ${type.toLowerCase()}. Field: ${name}; Value: ${String(value).slice(0, 60)}`;
}

/**
 * The lines that a load job loads, and its errors about those that it leaves out, by the byte at which they begin. Throws if
 * there are more than `maxBadRecords`, with the first of them.
 */
export function checkLines(
  lines: readonly string[],
  columns: readonly Column[],
  maxBadRecords: number,
): { good: string[]; errors: ErrorProto[] } {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const [good, errors]: [string[], ErrorProto[]] = [[], []];
  let position = 0;
  for (const line of lines) {
    const row = JSON.parse(line) as Record<string, unknown>;
    const problems = Object.entries(row).flatMap(([name, value]) => {
      const column = byName.get(name);
      if (value === null) return [];
      return (column ? valueProblem(value, column) : `No such field: ${name}.`) ?? [];
    });
    if (problems[0]) errors.push({ reason: "invalid", message: rowError(problems[0], position) });
    else good.push(line);
    position += Buffer.byteLength(line) + 1;
  }
  if (errors.length > maxBadRecords) throw tooManyErrors(String(errors[0]?.message));
  return { good, errors };
}

const start = `Error while reading data, error message: JSON`;

const rowError = (problem: string, position: number): string =>
  `${start} parsing error in row starting at position ${position}: ${problem}`;

function tooManyErrors(first: string): BigQueryError {
  const summary = `${start} table encountered too many errors, giving up. Rows: 1; errors: 1. Please look into the errors[] collection for more details.`;
  const details: ErrorProto[] = [
    { reason: "invalid", message: summary },
    { reason: "invalid", message: `${start} processing encountered too many errors, giving up.` },
    { reason: "invalid", message: first },
  ];
  return new BigQueryError(400, "invalid", summary, details);
}
