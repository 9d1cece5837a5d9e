import { localFormula } from "../../functions/formula-dialect.ts";
import type { ShareRequest, ShareResult } from "../../rpc/script-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { type Block, type CellPosition, cellBlocks } from "../sheet/cell-blocks.ts";
import { protectText } from "../sheet/protect-text.ts";
import { planShare, type SharePlan, valueBlock, valuesIn } from "./share-plan.ts";
import { addPairs, loadSharingRecord, saveSharingRecord } from "./sharing-record.ts";
import { areasIn } from "./sheet-areas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const positionKey = ({ row, column }: CellPosition) => `${row} ${column}`;

/** Writes formulas into cells of a sheet, one call for each block. */
export function writeFormulas(sheet: Sheet, cells: readonly (CellPosition & { formula: string })[]): void {
  const byPosition = new Map(cells.map((cell) => [positionKey(cell), cell.formula]));
  for (const { row, column, rows, columns } of cellBlocks(cells))
    sheet
      .getRange(row, column, rows, columns)
      .setFormulas(
        Array.from({ length: rows }, (_, rowOffset) =>
          Array.from(
            { length: columns },
            (_, columnOffset) =>
              byPosition.get(positionKey({ row: row + rowOffset, column: column + columnOffset })) as string,
          ),
        ),
      );
}

/** The blocks of cells whose formulas become values. */
function frozenBlocks({ frozen }: SharePlan): Block[] {
  const cells = frozen.map(valueBlock).flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );
  return cellBlocks(cells);
}

/** Replaces formulas by their values. Writing a date changes the cell's number format, so formats are restored. */
function writeValues({ sheet, values }: SharePlan, blocks: readonly Block[]): void {
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
 * Replaces the add-on's formulas by built-in functions or by values, and stores the originals with the spreadsheet.
 * Throws a user error, and writes nothing, if the user may not write to all of the cells.
 */
export function makeShareable(request: ShareRequest): ShareResult {
  return withDocumentLock(() => {
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    const plans = areasIn(request.scope).map((area) => planShare(area, request, locale));
    const blocks = plans.map(frozenBlocks);
    plans.forEach(({ sheet, native }, index) => {
      assertCanEditBlocks(sheet, [...cellBlocks(native), ...(blocks[index] as Block[])]);
    });
    const old = loadSharingRecord();
    const newPairs = plans.flatMap(({ native }) => native.map(({ before, after }) => [before, after] as const));
    const frozen = plans.flatMap((plan) => plan.frozen);
    if (newPairs.length + frozen.length > 0)
      saveSharingRecord({
        at: new Date().toISOString(),
        pairs: addPairs(old?.pairs ?? [], newPairs),
        frozen: [...(old?.frozen ?? []), ...frozen],
      });
    plans.forEach((plan, index) => {
      const cells = plan.native.map((cell) => ({ ...cell, formula: localFormula(cell.after, locale) }));
      writeFormulas(plan.sheet, cells);
      writeValues(plan, blocks[index] as Block[]);
    });
    return { changes: plans.flatMap(({ changes }) => changes) };
  });
}
