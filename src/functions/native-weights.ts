import type { NativeFormula } from "./define-function.ts";
import { type NativeCalculation, nativeRows, type References } from "./native.ts";

const isLiteral = (weights: string) => /^\{[\d.,\s]+\}$/.test(weights);

/** An error in every row if a weight is no number or negative, as the function refuses it. */
function unlessWrong({ weights }: References, formula: string): string {
  if (!weights || isLiteral(weights)) return formula;
  return `IF(SUMPRODUCT(1*IF(ISNUMBER(${weights}),${weights}<0,TRUE))>0,NA(),${formula})`;
}

/** A calculation for each row in which the counts are multiplied by one row of weights. */
export function nativeWeighted(calculation: NativeCalculation): NativeFormula {
  const rows = nativeRows(calculation);
  return {
    ...rows,
    one: (at, context) => unlessWrong(at, rows.one(at, context) as string),
    column: (at, context) => unlessWrong(at, rows.column?.(at, context) as string),
  };
}
