import type { NativeFormula } from "./define-function.ts";

type References = Readonly<Record<string, string>>;

const quotient = (part: string, whole: string) => `IFERROR(IF(${part}="","",${part}/${whole}),"")`;

/** Row totals of a block; blank where a whole row is. */
export function rowTotals(block: string): string {
  return `BYROW(${block},LAMBDA(cells,IF(COUNT(cells)=0,"",SUM(cells))))`;
}

/** One argument divided by another, row by row; blank where either is blank or the second is 0. */
export function nativeRatio(part: string, whole: string): NativeFormula {
  return {
    one: (at) => quotient(at[part] as string, at[whole] as string),
    column: (at) => `MAP(${at[part]},${at[whole]},LAMBDA(part,whole,${quotient("part", "whole")}))`,
  };
}

/** A row's total divided by another argument. */
export function nativeTotalRatio(part: string, whole: string): NativeFormula {
  return {
    one: (at) => `IFERROR(IF(COUNT(${at[part]})=0,"",SUM(${at[part]})/${at[whole]}),"")`,
    column: (at) => columnOfRatios(at, part, whole),
  };
}

/** The rates of all rows, as a column that other functions can average. */
export function columnOfRatios(at: References, part: string, whole: string): string {
  return `MAP(${rowTotals(at[part] as string)},${at[whole]},LAMBDA(part,whole,${quotient("part", "whole")}))`;
}
