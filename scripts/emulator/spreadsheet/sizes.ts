import type { Area } from "../engine/google-extras.ts";
import { columnsOf, rowsOf } from "./view.ts";

/** Throws Google's complaint unless the rows fit the range exactly. */
export function checkSize(values: readonly (readonly unknown[])[], area: Area): void {
  const complaint = (what: string, has: number, needs: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  if (values.length !== rowsOf(area)) throw complaint("rows", values.length, rowsOf(area));
  const uneven = values.find((row) => row.length !== columnsOf(area));
  if (uneven) throw complaint("columns", uneven.length, columnsOf(area));
}

/** The same value for every cell of an area. */
export function filled<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => value));
}
