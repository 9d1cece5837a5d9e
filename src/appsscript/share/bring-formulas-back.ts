import { formulasBefore } from "../../functions/formula/formula-pair.ts";
import { formulaAt } from "../../functions/formula/relative-formula.ts";
import { englishFormula, localFormula } from "../../functions/formula-dialect.ts";
import type { ShareResult, ShareScope } from "../../importer/server-calls.ts";
import type { Block, CellPlace } from "../sheet/cell-blocks.ts";
import { cellBlocks } from "../sheet/cell-blocks.ts";
import { checkMayWriteTo } from "../sheet/may-write.ts";
import { underLock } from "../under-lock.ts";
import { writeFormulas } from "./make-shareable.ts";
import { changeOf, valueBlock, valuesIn } from "./sharing-plan.ts";
import { type Frozen, keepRecord, printOf, readRecord, type SharingRecord } from "./sharing-record.ts";
import { type Stretch, stretchesOf } from "./sharing-scope.ts";

type Written = CellPlace & { formula: string };

/** What can be brought back in a stretch, as it is to be written. */
interface Return {
  stretch: Stretch;
  formulas: Written[];
  /** Cells that a formula will fill by itself. */
  emptied: Written[];
  done: Frozen[];
  /** Runs in whose cells somebody wrote something else. */
  changed: Frozen[];
}

function nativeCells({ range }: Stretch, record: SharingRecord, locale: string): Written[] {
  const before = formulasBefore(record.pairs);
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  const found: Written[] = [];
  range.getFormulas().forEach((cells, row) => {
    cells.forEach((written, column) => {
      const formula = written === "" ? null : before(englishFormula(written, locale));
      if (formula !== null)
        found.push({ row: firstRow + row, column: firstColumn + column, formula: localFormula(formula, locale) });
    });
  });
  return found;
}

/** Where the values of a run stand now: where they were, or with the same formula in other rows of their column. */
function standsAt(run: Frozen, values: unknown[][]): number | null {
  const at = (row: number) => printOf(valuesIn(values, { ...valueBlock(run), row })) === run.print;
  if (at(run.row)) return run.row;
  // A fixed row in the formula may have moved by less than the values did.
  if (/\$\d/.test(run.formula)) return null;
  for (let row = 1; row + valueBlock(run).rows - 1 <= values.length; row++) if (at(row)) return row;
  return null;
}

const overlaps = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const blockOf = ({ range }: Stretch): Block => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

function planReturn(stretch: Stretch, record: SharingRecord, locale: string): Return {
  const { sheet } = stretch;
  const plan: Return = { stretch, formulas: nativeCells(stretch, record, locale), emptied: [], done: [], changed: [] };
  const wanted = record.frozen.filter(
    (run) => run.sheetId === sheet.getSheetId() && overlaps(valueBlock(run), blockOf(stretch)),
  );
  const values = wanted.length > 0 ? sheet.getDataRange().getValues() : [];
  for (const run of wanted) {
    const row = standsAt(run, values);
    if (row === null) plan.changed.push(run);
    else bringBack(run, row, locale, plan);
  }
  return plan;
}

function bringBack(run: Frozen, first: number, locale: string, plan: Return): void {
  const { row, column, rows, columns } = { ...valueBlock(run), row: first };
  plan.done.push(run);
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const cell = { row: row + down, column: column + right };
      const isFormula = right === 0 && down < run.rows;
      if (!isFormula) plan.emptied.push({ ...cell, formula: "" });
      else
        plan.formulas.push({ ...cell, formula: localFormula(formulaAt(run.formula, cell.row, cell.column), locale) });
    }
}

/** Puts the add-on's formulas back where `makeShareable` replaced them; what somebody changed since stays as it is. */
export function bringFormulasBack(scope: ShareScope): ShareResult {
  return underLock(() => {
    const record = readRecord();
    if (!record) return { changes: [] };
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    const plans = stretchesOf(scope).map((stretch) => planReturn(stretch, record, locale));
    for (const { stretch, formulas, emptied } of plans)
      checkMayWriteTo(stretch.sheet, cellBlocks([...formulas, ...emptied]));
    for (const { stretch, formulas, emptied } of plans) writeFormulas(stretch.sheet, [...formulas, ...emptied]);
    const done = new Set(plans.flatMap((plan) => plan.done));
    const frozen = record.frozen.filter((run) => !done.has(run));
    keepRecord({ ...record, pairs: scope === "workbook" ? [] : record.pairs, frozen });
    return {
      changes: plans.flatMap(({ stretch: { sheet }, formulas, changed }) => [
        ...changeOf(sheet, "back", formulas),
        ...changeOf(sheet, "changed", changed),
      ]),
    };
  });
}
