import type { Area } from "../engine/google-extras.ts";
import { columnsOf, rowsOf } from "./view.ts";

/** Throws Google's error unless the rows have exactly the size of the range. */
export function checkSize(values: readonly (readonly unknown[])[], area: Area): void {
  const sizeError = (what: string, has: number, needs: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  if (values.length !== rowsOf(area)) throw sizeError("rows", values.length, rowsOf(area));
  const uneven = values.find((row) => row.length !== columnsOf(area));
  if (uneven) throw sizeError("columns", uneven.length, columnsOf(area));
}

/** The same value for every cell of an area. */
export function filled<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => value));
}
