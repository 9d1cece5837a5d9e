import { columnLetters } from "../../a1-notation.ts";
import type { ColumnRanges } from "../../tables/index.ts";

/** The ranges of a sheet's columns, in A1 notation, from one row to another; to the sheet's end if `lastRow` is null. */
export function columnRanges(
  columns: ReadonlyMap<string, number>,
  firstRow: number,
  lastRow: number | null,
  language: ColumnRanges["language"] = "en",
): ColumnRanges {
  const range = (first: number, last: number) => {
    const start = `${columnLetters(first)}${firstRow}`;
    const end = `${columnLetters(last)}${lastRow ?? ""}`;
    return start === end ? start : `${start}:${end}`;
  };
  const columnOf = (field: string) => columns.get(field) as number;
  return {
    language,
    has: (field) => columns.has(field),
    one: (field) => range(columnOf(field), columnOf(field)),
    block(fields) {
      const numbers = fields.filter((field) => columns.has(field)).map(columnOf);
      numbers.sort((a, b) => a - b);
      const first = numbers[0] as number;
      const last = numbers[numbers.length - 1] as number;
      if (last - first === numbers.length - 1) return range(first, last);
      return `HSTACK(${numbers.map((number) => range(number, number)).join(",")})`;
    },
  };
}
