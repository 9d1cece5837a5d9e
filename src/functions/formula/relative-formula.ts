import { columnLetters, columnNumber } from "../../a1-notation.ts";
import { formulaTokens } from "./formula-tokens.ts";

function replaceReferences(formula: string, change: (cells: string) => string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "reference") return text;
      const cells = text.lastIndexOf("!") + 1;
      return text.slice(0, cells) + change(text.slice(cells));
    })
    .join("");
}

/**
 * A formula with English separators in which references are relative to its cell, so that a formula is the same in every
 * row that it was filled down to: `=F(B2,$C$1)` in D2 is `=F(‹c-2›‹r0›,$C$1)`.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return replaceReferences(formula, (cells) =>
    cells.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (part, fixedColumn, letters, fixedRow, digits) => {
      if (fixedColumn || fixedRow) return part;
      return letters ? `‹c${columnNumber(letters) - column}›` : `‹r${Number(digits) - row}›`;
    }),
  );
}

/** A relative formula as written in the cell at `row` and `column`. */
export function formulaAt(relative: string, row: number, column: number): string {
  return relative.replace(/‹([cr])(-?\d+)›/g, (_, axis, offset) =>
    axis === "c" ? columnLetters(column + Number(offset)) : String(row + Number(offset)),
  );
}
