import { type NativeConversion, nativeFormula } from "../../functions/formula/native-formula.ts";
import { englishFormula } from "../../functions/formula-dialect.ts";
import { functions } from "../../functions/index.ts";
import { languageOf } from "../../text/language.ts";
import type { SheetArea } from "./sheet-areas.ts";

/** A cell whose formula calls functions of the add-on. The formula has English separators. */
export interface AddOnFormula {
  row: number;
  column: number;
  formula: string;
  result: NativeConversion;
}

const functionCall = new RegExp(`\\b(?:${Object.keys(functions).join("|")})\\s*\\(`, "i");

/** Every formula in the area that calls functions of the add-on. */
export function findAddOnFormulas({ range }: SheetArea, locale: string): AddOnFormula[] {
  const found: AddOnFormula[] = [];
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  range.getFormulas().forEach((cells, row) => {
    cells.forEach((current, column) => {
      if (!functionCall.test(current)) return;
      const formula = englishFormula(current, locale);
      const result = nativeFormula(formula, functions, languageOf(locale));
      if (result) found.push({ row: firstRow + row, column: firstColumn + column, formula, result });
    });
  });
  return found;
}
