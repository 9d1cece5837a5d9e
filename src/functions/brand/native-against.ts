import type { Kind } from "../calling/kind.ts";
import type { NativeContext, NativeFormula } from "../define-function.ts";
import {
  differsFromFunction,
  isOneColumn,
  type NativeCalculation,
  nativeRows,
  type References,
  wrongCells,
} from "../native.ts";

const kindOf = ({ args }: NativeContext, name: string): Kind =>
  (args.find((argument) => argument.name === name) as NativeContext["args"][number]).kind;

/** Whether most rates are above 1, so that they were almost certainly meant as percentages. */
const areAbove1 = (rates: string) => `(SUMPRODUCT(ISNUMBER(${rates})*(${rates}>1))>COUNT(${rates})/2)`;

/** A formula of which no row has a result if the other rates hold a wrong cell (an error) or no number (blank). */
function unlessWrong(name: string, at: References, context: NativeContext, formula: string): string {
  const others = at[name] as string;
  return `IF(${wrongCells(others, kindOf(context, name))}+${areAbove1(others)}>0,NA(),IF(COUNT(${others})=0,"",${formula}))`;
}

/** A calculation for each rate against all the rates of the argument `name`. */
export function nativeAgainst(name: string, calculation: NativeCalculation): NativeFormula {
  const rows = nativeRows(calculation);
  return {
    differs: differsFromFunction,
    one: (at, context) => unlessWrong(name, at, context, rows.one(at, context) as string),
    column: (at, context) => unlessWrong(name, at, context, rows.column?.(at, context) as string),
  };
}

const one = (): NativeFormula["one"] =>
  nativeAgainst("competitors", {
    of: ({ rate }, { competitors }) =>
      `SUMPRODUCT(ISNUMBER(${competitors})*((${competitors}<${rate})+(${competitors}<=${rate})))/2/COUNT(${competitors})`,
  }).one;

/**
 * In a column, looks each rate up among the competitors' in ascending and in descending order: how many are at most as
 * high, and how many at least. Comparing each rate with each competitor would grow with their product.
 */
const sortedRows = (): NativeFormula =>
  nativeRows({
    of: ({ rate }) =>
      `(IFNA(MATCH(${rate},ascending,1),0)+COUNT(ascending)-IFNA(MATCH(${rate},descending,-1),0))/2/COUNT(ascending)`,
  });

export const nativeRank = (): NativeFormula => ({
  differs: differsFromFunction,
  one: one(),
  column: (at, context) => {
    const others = at.competitors as string;
    const cells = isOneColumn(others) ? others : `FLATTEN(${others})`;
    const sorted = (isAscending: boolean) =>
      `SORT(FILTER(${cells},ISNUMBER(${cells})),1,${isAscending ? "TRUE" : "FALSE"})`;
    const ranks = sortedRows().column?.(at, context) as string;
    return unlessWrong(
      "competitors",
      at,
      context,
      `LET(ascending,${sorted(true)},descending,${sorted(false)},${ranks})`,
    );
  },
});
