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
          : patterns[type]?.test(String(value)) && !(type !== "NUMERIC" && Number.isNaN(Date.parse(String(value))));
  return isFine
    ? null
    : `Could not convert value to ${type.toLowerCase()}. Field: ${name}; Value: ${String(value).slice(0, 60)}`;
}

/**
 * Refuses lines that a load job without `maxBadRecords` would refuse, with its errors: the first bad row, by the byte at
 * which it begins.
 */
export function checkLines(lines: readonly string[], columns: readonly Column[]): void {
  const byName = new Map(columns.map((column) => [column.name, column]));
  let position = 0;
  for (const line of lines) {
    const row = JSON.parse(line) as Record<string, unknown>;
    for (const [name, value] of Object.entries(row)) {
      if (value === null) continue;
      const column = byName.get(name);
      const problem = column ? valueProblem(value, column) : `No such field: ${name}.`;
      if (problem) throw tooManyErrors(problem, position);
    }
    position += Buffer.byteLength(line) + 1;
  }
}

function tooManyErrors(problem: string, position: number): BigQueryError {
  const start = `Error while reading data, error message: JSON`;
  const summary = `${start} table encountered too many errors, giving up. Rows: 1; errors: 1. Please look into the errors[] collection for more details.`;
  const details: ErrorProto[] = [
    { reason: "invalid", message: summary },
    { reason: "invalid", message: `${start} processing encountered too many errors, giving up.` },
    { reason: "invalid", message: `${start} parsing error in row starting at position ${position}: ${problem}` },
  ];
  return new BigQueryError(400, "invalid", summary, details);
}
