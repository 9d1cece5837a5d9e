import { type NativeResult, nativeFormula } from "../../functions/formula/native-formula.ts";
import { englishFormula } from "../../functions/formula-dialect.ts";
import { functions } from "../../functions/index.ts";
import type { Stretch } from "./sharing-scope.ts";

/** A cell whose formula calls functions of the add-on; the formula with English separators. */
export interface OwnFormula {
  row: number;
  column: number;
  formula: string;
  result: NativeResult;
}

const names = new RegExp(`\\b(?:${Object.keys(functions).join("|")})\\s*\\(`, "i");

/** Every formula of a stretch that calls functions of the add-on. */
export function ownFormulas({ range }: Stretch, locale: string): OwnFormula[] {
  const found: OwnFormula[] = [];
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  range.getFormulas().forEach((cells, row) => {
    cells.forEach((written, column) => {
      if (!names.test(written)) return;
      const formula = englishFormula(written, locale);
      const result = nativeFormula(formula, functions);
      if (result) found.push({ row: firstRow + row, column: firstColumn + column, formula, result });
    });
  });
  return found;
}
