import { quotedSheet } from "../../a1-notation.ts";
import { formulaTokens } from "./formula-tokens.ts";

/**
 * A formula with English separators as it is written on another sheet: references without a sheet's name get that of the
 * sheet on which the formula stands. References in texts, such as INDIRECT's, stay as they are.
 */
export function referencesOnSheet(formula: string, sheetName: string): string {
  const prefix = `${quotedSheet(sheetName)}!`;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "reference" && !text.includes("!") ? prefix + text : text))
    .join("");
}
