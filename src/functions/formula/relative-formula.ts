import { columnLetters } from "../../a1-notation.ts";
import { formulaTokens } from "./formula-tokens.ts";

const number = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

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
 * A formula with English separators as seen from its cell, so that formulas that were filled down are all the same:
 * `=F(B2,$C$1)` in D2 is `=F(‹c-2›‹r0›,$C$1)`.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return replaceReferences(formula, (cells) =>
    cells.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (part, fixedColumn, name, fixedRow, line) => {
      if (fixedColumn || fixedRow) return part;
      return name ? `‹c${number(name) - column}›` : `‹r${Number(line) - row}›`;
    }),
  );
}

/** A relative formula as it stands in a cell. */
export function formulaAt(relative: string, row: number, column: number): string {
  return relative.replace(/‹([cr])(-?\d+)›/g, (_, axis, offset) =>
    axis === "c" ? columnLetters(column + Number(offset)) : String(row + Number(offset)),
  );
}
