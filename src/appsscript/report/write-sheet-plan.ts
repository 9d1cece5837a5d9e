import { localFormula } from "../../functions/formula-dialect.ts";
import { bandColors } from "../../reports/palette.ts";
import type { PlannedCell, SheetPlan } from "../../reports/sheet-plan.ts";
import { protectText } from "../sheet/protect-text.ts";
import { type CellStyle, cellStyles, numberFormats } from "./cell-styles.ts";
import { builtInBandLabels } from "./report-bands.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function ensureSize(sheet: Sheet, { rows, columns }: SheetPlan): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

function cellContent({ content, isText }: PlannedCell, locale: string): string | number {
  if (typeof content === "number") return content;
  if (isText || !content.startsWith("=")) return protectText(content);
  return localFormula(content, locale);
}

/** A grid of the plan's size, with a value for each planned cell. */
function grid<T>({ rows, columns, cells }: SheetPlan, empty: T, of: (cell: PlannedCell) => T): T[][] {
  const all = Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
  for (const cell of cells) (all[cell.row - 1] as T[])[cell.column - 1] = of(cell);
  return all;
}

/** Writes the contents of all cells in one call. */
export function writeContents(sheet: Sheet, plan: SheetPlan, locale: string): void {
  ensureSize(sheet, plan);
  sheet
    .getRange(1, 1, plan.rows, plan.columns)
    .setValues(grid<string | number>(plan, "", (cell) => cellContent(cell, locale)));
}

/** Applies the plan's styles: one call for each kind of property. */
export function writeStyles(sheet: Sheet, plan: SheetPlan, locale: string): void {
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  const styleGrid = <T>(of: (style: CellStyle) => T) =>
    grid(plan, of(cellStyles.plain), ({ style }) => of(cellStyles[style]));
  const pattern = numberFormats(locale);
  range
    .setFontSizes(styleGrid(({ size }) => size))
    .setFontWeights(styleGrid(({ weight }) => weight))
    .setFontColors(styleGrid(({ color }) => color))
    .setBackgrounds(styleGrid(({ background }) => background) as string[][])
    .setHorizontalAlignments(styleGrid(({ align }) => align))
    .setWraps(styleGrid(({ wrap }) => wrap))
    .setVerticalAlignment("middle")
    .setNumberFormats(grid(plan, "General", ({ format }) => (format ? pattern[format] : "General")));
  for (const { row, column, columns } of plan.merges) sheet.getRange(row, column, 1, columns).merge();
  plan.widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const [row, height] of Object.entries(plan.heights)) sheet.setRowHeight(Number(row), height);
}

/** Adds data validation to a report's controls: it shows a warning, but does not reject other values. */
export function writeDataValidation(sheet: Sheet, plan: SheetPlan): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const { row, column, accepts } of plan.cells) {
    if (!accepts) continue;
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const built =
      accepts === "date"
        ? rule.requireDate()
        : rule.requireValueInRange(spreadsheet.getRange(withoutDollars(accepts)), true);
    sheet.getRange(row, column).setDataValidation(built.build());
  }
}

/** Colors bands by their names in every language, so that the colors stay when the language changes. */
export function writeBandColors(sheet: Sheet, plan: SheetPlan): void {
  const cells = plan.cells
    .filter(({ style }) => style === "band")
    .map(({ row, column }) => sheet.getRange(row, column));
  if (cells.length === 0) return;
  const rules = builtInBandLabels().flatMap((labels, bandIndex) =>
    labels.map((label) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(label)
        .setBackground((bandColors[bandIndex] as (typeof bandColors)[number]).background)
        .setFontColor((bandColors[bandIndex] as (typeof bandColors)[number]).color)
        .setRanges(cells)
        .build(),
    ),
  );
  sheet.setConditionalFormatRules(rules);
}

/** A range in the notation of `getRange`, which accepts no dollar signs in the cells' part. */
function withoutDollars(range: string): string {
  const cells = range.lastIndexOf("!") + 1;
  return range.slice(0, cells) + range.slice(cells).replace(/\$/g, "");
}
