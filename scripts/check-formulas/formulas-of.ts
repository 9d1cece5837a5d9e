import type { NativeFormula } from "../../src/functions/define-function.ts";
import type { FormCase } from "./cases.ts";
import type { Cell } from "./cells.ts";
import { ownResults } from "./own-results.ts";

/** A native formula at a place of a form's sheet, with the function's results in the cells that it fills. */
export interface PlacedFormula {
  formula: string;
  row: number;
  column: number;
  height: number;
  own: unknown[];
  /** The cells that each result is calculated from. */
  cells: (readonly (Cell | "")[])[];
}

/** Rows around a messy one for which one result is compared. */
const shared = 3;

/** The columns of the results on each sheet, right of the arguments' cells. */
export const resultColumn = 14;

/** A form's formulas: for a column and for each row, or for a few rows each if it has one result. */
export function formulasOf(form: FormCase): PlacedFormula[] {
  const { rows, refer, declaration, hasOneResult } = form;
  const { one, column } = declaration.native as NativeFormula;
  const context = { args: declaration.args, language: "en" } as const;
  const placed = (text: string | null | undefined, first: number, last: number, at: number): PlacedFormula[] => {
    if (!text) return [];
    const height = hasOneResult ? 1 : last - first + 1;
    const cells = hasOneResult ? [rows.slice(first - 1, last).flat()] : rows.slice(first - 1, last);
    return [{ formula: text, row: first, column: at, height, own: ownResults(form, refer(first, last)), cells }];
  };
  const numbers = rows.map((_, index) => index + 1);
  if (hasOneResult)
    return numbers
      .filter((row) => row + shared - 1 <= rows.length && row > 1)
      .flatMap((row) => placed(one(refer(row, row + shared - 1), context), row, row + shared - 1, resultColumn));
  return [
    ...placed(column?.(refer(1, rows.length), context), 1, rows.length, resultColumn),
    ...numbers.flatMap((row) => placed(one(refer(row, row), context), row, row, resultColumn + 1)),
  ];
}
