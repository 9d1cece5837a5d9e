import { localFormula } from "../../functions/formula-dialect.ts";
import type { ShareRequest, ShareResult } from "../../importer/server-calls.ts";
import { type Block, type CellPlace, cellBlocks } from "../sheet/cell-blocks.ts";
import { protectText } from "../sheet/cell-text.ts";
import { checkMayWriteTo } from "../sheet/may-write.ts";
import { underLock } from "../under-lock.ts";
import { planStretch, type SheetPlan, valueBlock, valuesIn } from "./sharing-plan.ts";
import { addPairs, keepRecord, readRecord } from "./sharing-record.ts";
import { stretchesOf } from "./sharing-scope.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const placeName = ({ row, column }: CellPlace) => `${row} ${column}`;

/** Writes formulas into cells anywhere on a sheet, a call for each block. */
export function writeFormulas(sheet: Sheet, cells: readonly (CellPlace & { formula: string })[]): void {
  const byPlace = new Map(cells.map((cell) => [placeName(cell), cell.formula]));
  for (const { row, column, rows, columns } of cellBlocks(cells))
    sheet
      .getRange(row, column, rows, columns)
      .setFormulas(
        Array.from({ length: rows }, (_, down) =>
          Array.from(
            { length: columns },
            (_, right) => byPlace.get(placeName({ row: row + down, column: column + right })) as string,
          ),
        ),
      );
}

/** The blocks of cells whose formulas become values. */
function frozenBlocks({ frozen }: SheetPlan): Block[] {
  const cells = frozen.map(valueBlock).flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => ({
      row: row + Math.floor(at / columns),
      column: column + (at % columns),
    })),
  );
  return cellBlocks(cells);
}

/** Writes what cells show in place of their formulas. A date would bring a format of its own, so formats are put back. */
function writeValues({ sheet, values }: SheetPlan, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
    const formats = range.getNumberFormats();
    range.setValues(
      valuesIn(values, block).map((row) =>
        row.map((value) => (typeof value === "string" ? protectText(value) : value)),
      ),
    );
    range.setNumberFormats(formats);
  }
}

/**
 * Puts plain Sheets functions, or values, in place of the add-on's formulas. What is replaced is kept with the workbook;
 * where the user may not write to all of it, nothing is written.
 */
export function makeShareable(request: ShareRequest): ShareResult {
  return underLock(() => {
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    const plans = stretchesOf(request.scope).map((stretch) => planStretch(stretch, request, locale));
    const blocks = plans.map(frozenBlocks);
    plans.forEach(({ sheet, native }, at) => {
      checkMayWriteTo(sheet, [...cellBlocks(native), ...(blocks[at] as Block[])]);
    });
    const old = readRecord();
    const written = plans.flatMap(({ native }) => native.map(({ before, after }) => [before, after] as const));
    const frozen = plans.flatMap((plan) => plan.frozen);
    if (written.length + frozen.length > 0)
      keepRecord({
        at: new Date().toISOString(),
        pairs: addPairs(old?.pairs ?? [], written),
        frozen: [...(old?.frozen ?? []), ...frozen],
      });
    plans.forEach((plan, at) => {
      const cells = plan.native.map((cell) => ({ ...cell, formula: localFormula(cell.after, locale) }));
      writeFormulas(plan.sheet, cells);
      writeValues(plan, blocks[at] as Block[]);
    });
    return { changes: plans.flatMap(({ changes }) => changes) };
  });
}
