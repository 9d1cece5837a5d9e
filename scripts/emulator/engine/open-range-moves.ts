import type { IRange } from "@univerjs/core";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { lastPossible } from "../formula/open-ranges.ts";

/** A move, as Univer's UpdateFormulaController receives it. */
interface Move {
  from?: IRange;
  to?: IRange;
}

type RewriteReferences = (formulas: unknown, names: unknown, move: Move) => unknown;

let patched = false;

/**
 * Univer moves a reference only if the moved cells cover it. Open ranges reach beyond the sheet, so moved columns and
 * rows are extended to the same end.
 */
export function moveOpenRanges(): void {
  if (patched) return;
  patched = true;
  const controller = UpdateFormulaController.prototype as unknown as {
    _getFormulaReferenceMoveInfo?: RewriteReferences;
  };
  const rewrite = controller._getFormulaReferenceMoveInfo;
  if (!rewrite) throw new Error("Univer rewrites references elsewhere now: look at UpdateFormulaController.");
  controller._getFormulaReferenceMoveInfo = function (this: unknown, formulas, names, move) {
    return rewrite.call(this, formulas, names, { ...move, ...extendToLastCell(move) });
  };
}

function extendToLastCell({ from, to }: Move): Move {
  if (!from || !to || from.rangeType === undefined) return {};
  // RANGE_TYPE.ROW is 1, RANGE_TYPE.COLUMN is 2.
  const farRange = Number(from.rangeType) === 2 ? { endRow: lastPossible.row } : { endColumn: lastPossible.column };
  return { from: { ...from, ...farRange }, to: { ...to, ...farRange } };
}
