import type { NativeFormula } from "./define-function.ts";

/** An argument of a native formula: its name, and whether its columns are added up row by row. */
export interface NativeArgument {
  name: string;
  kind: { several?: true };
}

/** How native formulas that add up columns differ: our functions report text among the counts. */
export const textIsLeftOut = {
  en: "Text among the counts is left out instead of named.",
  es: "El texto entre los números se omite en lugar de señalarse.",
  nl: "Tekst tussen de aantallen wordt weggelaten in plaats van gemeld.",
};

/** Row totals of a range; a blank row has a blank total. */
export function rowTotals(block: string): string {
  return `BYROW(${block},LAMBDA(cells,IF(COUNT(cells)=0,"",SUM(cells))))`;
}

/** `part` divided by `whole`; blank if either is not a number or `whole` is 0. */
export function quotient(part: string, whole: string): string {
  return `IFERROR(IF(ISNUMBER(${part}),${part}/${whole},""),"")`;
}

const inOneRow = ({ name, kind }: NativeArgument, at: Readonly<Record<string, string>>) =>
  kind.several ? `IF(COUNT(${at[name]})=0,"",SUM(${at[name]}))` : (at[name] as string);

const inManyRows = ({ name, kind }: NativeArgument, at: Readonly<Record<string, string>>) =>
  kind.several ? rowTotals(at[name] as string) : (at[name] as string);

/** The results of a calculation for each row, as a column that other functions can average. */
export function mapRows(columns: readonly string[], names: readonly string[], calculation: string): string {
  return `MAP(${columns.join(",")},LAMBDA(${names.join(",")},${calculation}))`;
}

/** The native formula for one argument divided by another. */
export function nativeRatio(part: NativeArgument, whole: NativeArgument): NativeFormula {
  return {
    ...(part.kind.several || whole.kind.several ? { differs: textIsLeftOut } : {}),
    one: (at) =>
      part.kind.several && !whole.kind.several
        ? `IFERROR(IF(COUNT(${at[part.name]})=0,"",SUM(${at[part.name]})/${at[whole.name]}),"")`
        : quotient(inOneRow(part, at), inOneRow(whole, at)),
    column: (at) =>
      mapRows([inManyRows(part, at), inManyRows(whole, at)], ["part", "whole"], quotient("part", "whole")),
  };
}
