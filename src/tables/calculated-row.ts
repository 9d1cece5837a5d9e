import type { CalculatedColumn } from "./define-table.ts";

/** A column that calculates each row by one of the add-on's functions, once all of the function's fields have a column. */
export const calculatedRow = <const Field extends string>(
  name: string,
  unit: CalculatedColumn["unit"],
  calledFunction: string,
  fields: readonly Field[],
): CalculatedColumn<Field> => ({
  name,
  unit,
  needsAny: fields,
  needsAll: fields,
  formula: ({ one }) => `${calledFunction}(${fields.map(one).join(",")})`,
});
