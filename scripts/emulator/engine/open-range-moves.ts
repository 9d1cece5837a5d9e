import type { IRange } from "@univerjs/core";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { lastPossible } from "../formula/open-ranges.ts";

/** A move or deletion, as Univer's UpdateFormulaController receives it. */
interface Move {
  /** Univer's FormulaReferenceMoveType. */
  type?: number;
  from?: IRange;
  to?: IRange;
  /** The deleted cells. */
  range?: IRange;
}

const removeRow = 5;
const removeColumn = 6;

type RewriteReferences = (formulas: unknown, names: unknown, move: Move) => unknown;

let patched = false;

/**
 * Univer changes a reference only if the moved or deleted cells cover it. Open ranges reach beyond the sheet, so these
 * columns and rows are extended to the same end.
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

function extendToLastCell({ type, from, to, range }: Move): Move {
  if (range && type === removeColumn) return { range: { ...range, endRow: lastPossible.row } };
  if (range && type === removeRow) return { range: { ...range, endColumn: lastPossible.column } };
  if (!from || !to || from.rangeType === undefined) return {};
  // RANGE_TYPE.ROW is 1, RANGE_TYPE.COLUMN is 2.
  const farRange = Number(from.rangeType) === 2 ? { endRow: lastPossible.row } : { endColumn: lastPossible.column };
  return { from: { ...from, ...farRange }, to: { ...to, ...farRange } };
}
