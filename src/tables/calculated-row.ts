import type { CalculatedColumn } from "./define-table.ts";

/** A column that calls one of the add-on's functions for each row; added once all of `fields` have a column. */
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
