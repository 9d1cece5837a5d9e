import { columnLetters } from "../../a1-notation.ts";
import type { ColumnRanges } from "../../tables/index.ts";

/** Ranges of columns for a formula that somebody reads and edits: columns side by side are one range. */
interface ReadableRanges extends ColumnRanges {
  readableBlock(fields: readonly string[]): string;
}

/** The ranges of a sheet's columns, in A1 notation, from one row to another; to the sheet's end if `lastRow` is null. */
export function columnRanges(
  columns: ReadonlyMap<string, number>,
  firstRow: number,
  lastRow: number | null,
  language: ColumnRanges["language"] = "en",
  labelRules: ColumnRanges["labelRules"] = null,
): ReadableRanges {
  const range = (first: number, last: number) => {
    const start = `${columnLetters(first)}${firstRow}`;
    const end = `${columnLetters(last)}${lastRow ?? ""}`;
    return start === end ? start : `${start}:${end}`;
  };
  const numbersOf = (fields: readonly string[]) =>
    fields.flatMap((field) => columns.get(field) ?? []).sort((a, b) => a - b);
  const one = (number: number) => range(number, number);
  const stacked = (numbers: readonly number[]) =>
    numbers.length === 1 ? one(numbers[0] as number) : `HSTACK(${numbers.map(one).join(",")})`;
  return {
    language,
    labelRules,
    has: (field) => columns.has(field),
    one: (field) => one(columns.get(field) as number),
    block: (fields) => stacked(numbersOf(fields)),
    readableBlock(fields) {
      const numbers = numbersOf(fields);
      const first = numbers[0] as number;
      const last = numbers[numbers.length - 1] as number;
      return last - first === numbers.length - 1 ? range(first, last) : stacked(numbers);
    },
  };
}
