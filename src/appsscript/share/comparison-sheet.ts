import { referencesOnSheet } from "../../functions/formula/references-on-sheet.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { allSheets, deleteSheet, idOf, insertSheet, nameOf, openSpreadsheet } from "../open-spreadsheet.ts";
import type { Block } from "../sheet/cell-blocks.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";
import { deleteColumnsBeyond, ensureColumns, ensureRows, maxRowsOf } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import type { AddOnFormula } from "./add-on-formulas.ts";
import { valuesFingerprint } from "./sharing-record.ts";
import { writeFormulas } from "./write-formulas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the comparison needs of a sheet, read once for all of its formulas. */
interface Source {
  sheetId: number;
  name: string;
  lastRow: number;
  lastColumn: number;
  maxRows: number;
}

/** A formula whose native form is calculated on the comparison sheet, in the same row. */
export interface ComparedFormula {
  source: Source;
  addOnFormula: AddOnFormula;
  /** The cells that it fills, up to the sheet's last row and column with content. */
  fills: Block;
  /** Its first column on the comparison sheet. */
  column: number;
}

/** Formulas of a sheet that have a native form. */
export interface Candidates {
  sheet: Sheet;
  formulas: readonly AddOnFormula[];
}

const contents = "comparison";
const sheetName = "Engagement: comparison";

const sourceOf = (sheet: Sheet): Source => ({
  sheetId: idOf(sheet),
  name: nameOf(sheet),
  lastRow: sheet.getLastRow(),
  lastColumn: sheet.getLastColumn(),
  maxRows: maxRowsOf(sheet),
});

function filledBlock({ lastRow, lastColumn }: Source, { row, column, result: { shape } }: AddOnFormula): Block | null {
  if (!shape) return null;
  const rows = Math.min(shape.rows, Math.max(1, lastRow - row + 1));
  const columns = Math.min(shape.columns, Math.max(1, lastColumn - column + 1));
  return { row, column, rows, columns };
}

/**
 * Gives each formula its place on the comparison sheet: the same row, since formulas may depend on it, and columns side by
 * side. Formulas of which only Sheets knows the size have none.
 */
export function planComparison(candidates: readonly Candidates[]): ComparedFormula[] {
  let columnCount = 0;
  return candidates.flatMap(({ sheet, formulas }) => {
    if (formulas.length === 0) return [];
    const source = sourceOf(sheet);
    const sized = formulas.flatMap((addOnFormula) => {
      const fills = filledBlock(source, addOnFormula);
      return fills ? [{ source, addOnFormula, fills }] : [];
    });
    const used = new Set<number>();
    for (const { fills: block } of sized)
      for (let offset = 0; offset < block.columns; offset++) used.add(block.column + offset);
    const place = new Map([...used].sort((a, b) => a - b).map((column) => [column, ++columnCount]));
    return sized.map((one) => ({ ...one, column: place.get(one.fills.column) as number }));
  });
}

const fingerprintOf = (compared: readonly ComparedFormula[]): string =>
  valuesFingerprint(
    compared.map(({ source: { sheetId }, addOnFormula: { row, column, result } }) => [
      sheetId,
      row,
      column,
      result.formula,
    ]),
  );

const namedSheets = (): Sheet[] => allSheets().filter((sheet) => nameOf(sheet).startsWith(sheetName));

const findComparisonSheet = (): Sheet | undefined =>
  namedSheets().find((sheet) => sheetValue(sheet, metadataKeys.contents) === contents);

/** Deletes the comparison sheet if there is one, also one that an ended execution left, marked or still empty. */
export function removeComparisonSheet(): void {
  for (const sheet of namedSheets()) {
    const mark = sheetValue(sheet, metadataKeys.contents);
    if (mark !== contents && !(mark === null && sheet.getLastRow() === 0)) continue;
    sheet.clearContents();
    deleteSheet(sheet);
  }
}

/** The rows that a formula fills, blank ones included: an open range is as tall as its sheet. */
const rowsNeeded = ({ source: { maxRows }, addOnFormula: { row, result } }: ComparedFormula): number =>
  Math.min(maxRows, row - 1 + (result.shape?.rows ?? 1));

function fitSize(sheet: Sheet, compared: readonly ComparedFormula[]): void {
  const rows = compared.reduce((most, one) => Math.max(most, rowsNeeded(one)), 1);
  const columns = compared.reduce((most, { column, fills: block }) => Math.max(most, column + block.columns - 1), 1);
  // Columns first, since the spreadsheet's limit is on cells.
  deleteColumnsBeyond(sheet, columns);
  ensureRows(sheet, rows);
  ensureColumns(sheet, columns);
}

/**
 * Calculates the native formulas on a hidden sheet of their own, so that nothing changes in the user's sheets. Throws a
 * user error if the spreadsheet has no room for it.
 */
export function writeComparisonSheet(compared: readonly ComparedFormula[], locale: string): void {
  removeComparisonSheet();
  if (compared.length === 0) return;
  const spreadsheet = openSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const selection = active.getActiveRange();
  const sheet = insertSheet(unusedSheetName(sheetName));
  setSheetValue(sheet, metadataKeys.contents, contents);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  selection?.activate();
  try {
    fitSize(sheet, compared);
  } catch {
    removeComparisonSheet();
    throw userError(userText().errors.comparisonFull);
  }
  const cells = compared.map(({ source, addOnFormula: { row, result }, column }) => ({
    row,
    column,
    formula: localFormula(referencesOnSheet(result.formula as string, source.name), locale),
  }));
  writeFormulas(sheet, cells);
  setSheetValue(sheet, metadataKeys.comparison, fingerprintOf(compared));
}

/** The values of the native formulas. Throws a user error if they are not those that were calculated. */
export function readComparisonSheet(compared: readonly ComparedFormula[]): unknown[][] {
  const sheet = findComparisonSheet();
  if (!sheet || sheetValue(sheet, metadataKeys.comparison) !== fingerprintOf(compared))
    throw userError(userText().errors.notCompared);
  return sheet.getDataRange().getValues();
}
