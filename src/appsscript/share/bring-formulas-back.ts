import { originalFormulaFinder } from "../../functions/formula/formula-pair.ts";
import { formulaAt } from "../../functions/formula/relative-formula.ts";
import { englishFormula, localFormula } from "../../functions/formula-dialect.ts";
import type { ShareResult, ShareScope } from "../../rpc/script-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { idOf, spreadsheetLocale } from "../open-spreadsheet.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import type { Block, CellPosition } from "../sheet/cell-blocks.ts";
import { cellBlocks } from "../sheet/cell-blocks.ts";
import { maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { toShareChange, valueBlock, valuesIn } from "./share-plan.ts";
import {
  type FrozenFormulas,
  hasFingerprint,
  loadSharingRecord,
  type SharingRecord,
  saveSharingRecord,
} from "./sharing-record.ts";
import { areasIn, type SheetArea } from "./sheet-areas.ts";
import { writeFormulas } from "./write-formulas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormulaCell = CellPosition & { formula: string };

/** What to restore in an area; nothing has been written yet. */
interface RestorePlan {
  area: SheetArea;
  formulas: FormulaCell[];
  /** Cells to clear, because a restored array formula fills them. */
  emptied: FormulaCell[];
  done: FrozenFormulas[];
  /** Runs that are not restored, because users changed their cells. */
  changed: FrozenFormulas[];
}

function nativeFormulaCells({ range }: SheetArea, record: SharingRecord, locale: string): FormulaCell[] {
  const before = originalFormulaFinder(record.pairs);
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  const found: FormulaCell[] = [];
  range.getFormulas().forEach((cells, row) => {
    cells.forEach((current, column) => {
      const formula = current === "" ? null : before(englishFormula(current, locale));
      if (formula !== null)
        found.push({ row: firstRow + row, column: firstColumn + column, formula: localFormula(formula, locale) });
    });
  });
  return found;
}

/**
 * The row at which a run's values are now: where they were, or elsewhere in their column; null if they were changed.
 * Blank ones can be beyond the cells with content.
 */
function findRow(run: FrozenFormulas, values: unknown[][], sheet: Sheet): number | null {
  const { row, column, rows, columns } = valueBlock(run);
  if (row + rows - 1 > maxRowsOf(sheet) || column + columns - 1 > maxColumnsOf(sheet)) return null;
  const isAt = (at: number) => hasFingerprint(valuesIn(values, { row: at, column, rows, columns }), run.print);
  if (isAt(row)) return row;
  // The target of an absolute row reference may not have moved as far as the values.
  if (/\$\d/.test(run.formula)) return null;
  for (let at = 1; at + rows - 1 <= values.length; at++) if (isAt(at)) return at;
  return null;
}

const formulaCellsOf = ({ row, column, rows }: FrozenFormulas): CellPosition[] =>
  Array.from({ length: rows }, (_, offset) => ({ row: row + offset, column }));

/** The row of a run that a killed execution has begun to restore: its first cell holds the formula. */
const rowOfRestored = (sheet: Sheet, { row, column, formula }: FrozenFormulas, locale: string): number | null =>
  sheet.getRange(row, column).getFormula() === localFormula(formulaAt(formula, row, column), locale) ? row : null;

const overlaps = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const blockOfRange = ({ range }: SheetArea): Block => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

function planRestore(area: SheetArea, record: SharingRecord, locale: string, scope: ShareScope): RestorePlan {
  const { sheet } = area;
  const plan: RestorePlan = {
    area,
    formulas: nativeFormulaCells(area, record, locale),
    emptied: [],
    done: [],
    changed: [],
  };
  const frozenInArea = record.frozen.filter(
    (run) => run.sheetId === idOf(sheet) && (scope !== "selection" || overlaps(valueBlock(run), blockOfRange(area))),
  );
  const values = frozenInArea.length > 0 ? sheet.getDataRange().getValues() : [];
  for (const run of frozenInArea) {
    const row = findRow(run, values, sheet) ?? rowOfRestored(sheet, run, locale);
    if (row === null) plan.changed.push(run);
    else restoreRun(run, row, locale, plan);
  }
  return plan;
}

function restoreRun(run: FrozenFormulas, first: number, locale: string, plan: RestorePlan): void {
  const { row, column, rows, columns } = { ...valueBlock(run), row: first };
  plan.done.push(run);
  for (let rowOffset = 0; rowOffset < rows; rowOffset++)
    for (let columnOffset = 0; columnOffset < columns; columnOffset++) {
      const cell = { row: row + rowOffset, column: column + columnOffset };
      const isFormula = columnOffset === 0 && rowOffset < run.rows;
      if (!isFormula) plan.emptied.push({ ...cell, formula: "" });
      else
        plan.formulas.push({ ...cell, formula: localFormula(formulaAt(run.formula, cell.row, cell.column), locale) });
    }
}

/** Restores the formulas that `makeShareable` replaced; cells that were changed since stay as they are. */
export function bringFormulasBack(scope: ShareScope): ShareResult {
  return withDocumentLock(() => {
    const record = loadSharingRecord();
    if (!record) return { changes: [] };
    const locale = spreadsheetLocale();
    const plans = areasIn(scope).map((area) => planRestore(area, record, locale, scope));
    for (const { area, formulas, emptied } of plans)
      assertCanEditBlocks(area.sheet, cellBlocks([...formulas, ...emptied]));
    for (const { area, formulas, emptied } of plans) writeFormulas(area.sheet, [...formulas, ...emptied]);
    const done = new Set(plans.flatMap((plan) => plan.done));
    const frozen = record.frozen.filter((run) => !done.has(run));
    saveSharingRecord({ ...record, pairs: scope === "workbook" ? [] : record.pairs, frozen });
    return {
      changes: plans.flatMap(({ area: { sheet }, formulas, changed }) => [
        ...toShareChange(sheet, "back", formulas),
        ...toShareChange(sheet, "changed", changed.flatMap(formulaCellsOf)),
      ]),
    };
  });
}
