import type { ShareDifference, ShareDifferences } from "../../rpc/script-calls.ts";
import { idOf } from "../open-spreadsheet.ts";
import { toA1Notation } from "../sheet/assert-can-edit.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import type { AddOnFormula } from "./add-on-formulas.ts";
import { compareCells } from "./compare-cells.ts";
import { type Candidates, planComparison, readComparisonSheet } from "./comparison-sheet.ts";

/** Differences that are listed; the others are counted. */
const maxListed = 100;

export interface ComparisonResult {
  /** The formulas whose native form shows something else in any of their cells. */
  differing: ReadonlySet<AddOnFormula>;
  differences: ShareDifferences;
}

/** Compares the values of the add-on's formulas with those of their native forms on the comparison sheet, cell by cell. */
export function compareFormulas(candidates: readonly Candidates[]): ComparisonResult {
  const compared = planComparison(candidates);
  const after = compared.length > 0 ? readComparisonSheet(compared) : [];
  const offset = spreadsheetZone();
  const differing = new Set<AddOnFormula>();
  const listed: ShareDifference[] = [];
  let cells = 0;
  const add = (addOnFormula: AddOnFormula, difference: ShareDifference) => {
    differing.add(addOnFormula);
    if (++cells <= maxListed) listed.push(difference);
  };
  for (const { sheet, formulas } of candidates) {
    if (formulas.length === 0) continue;
    const before = sheet.getDataRange().getValues();
    const place = { sheetId: idOf(sheet), sheet: sheet.getName() };
    for (const { addOnFormula, fills, column } of compared.filter(({ source }) => source.sheetId === place.sheetId))
      for (let row = fills.row; row < fills.row + fills.rows; row++)
        for (let across = 0; across < fills.columns; across++) {
          const position = { row, column: fills.column + across };
          const values = [before[row - 1]?.[position.column - 1], after[row - 1]?.[column + across - 1]];
          const difference = compareCells(values[0] ?? "", values[1] ?? "", offset);
          if (difference)
            add(addOnFormula, { ...place, cell: toA1Notation({ ...position, rows: 1, columns: 1 }), ...difference });
        }
    for (const addOnFormula of formulas.filter(({ result }) => !result.shape))
      add(addOnFormula, {
        ...place,
        cell: toA1Notation({ ...addOnFormula, rows: 1, columns: 1 }),
        before: "",
        after: "",
        why: "size",
      });
  }
  return { differing, differences: { formulas: differing.size, cells, listed } };
}
