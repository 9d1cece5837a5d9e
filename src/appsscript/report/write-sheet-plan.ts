import { localFormula } from "../../functions/formula-dialect.ts";
import { badColor, bandColors, goodColor, shades } from "../../reports/palette.ts";
import type { PlannedCell, SheetPlan, StyleName } from "../../reports/sheet-plan.ts";
import { rowHeight } from "../../reports/sizes.ts";
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
    .setVerticalAlignments(styleGrid(({ valign }) => valign))
    .setNumberFormats(grid(plan, "General", ({ format }) => (format ? pattern[format] : "General")));
  for (const { row, rows, column, columns } of mergesOfRows(plan.merges))
    sheet.getRange(row, column, rows, columns).mergeAcross();
  for (const { start, length, value } of runs(plan.widths)) sheet.setColumnWidths(start, length, value);
  const heights = Array.from({ length: plan.rows }, (_, index) => plan.heights[index + 1] ?? rowHeight);
  // All rows, then those that differ.
  sheet.setRowHeightsForced(1, plan.rows, rowHeight);
  for (const { start, length, value } of runs(heights))
    if (value !== rowHeight) sheet.setRowHeightsForced(start, length, value);
}

/** Neighbours with the same value; `start` counts from 1. */
function runs(values: readonly number[]): { start: number; length: number; value: number }[] {
  const found: { start: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last?.value === value) last.length += 1;
    else found.push({ start: index + 1, length: 1, value });
  });
  return found;
}

/** Merges of the same columns in rows below each other, which one call does. */
function mergesOfRows(merges: SheetPlan["merges"]): { row: number; rows: number; column: number; columns: number }[] {
  const found: { row: number; rows: number; column: number; columns: number }[] = [];
  for (const { row, column, columns } of merges) {
    const above = found.find((one) => one.column === column && one.columns === columns && one.row + one.rows === row);
    if (above) above.rows += 1;
    else found.push({ row, rows: 1, column, columns });
  }
  return found;
}

/** Adds data validation to a report's controls: a cell with one choice accepts only those of its list. */
export function writeDataValidation(sheet: Sheet, plan: SheetPlan): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const controls = plan.cells.filter(({ accepts }) => accepts);
  if (controls.length === 0) return;
  const ruleOf = ({ accepts, acceptsOthers = false }: PlannedCell) => {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(acceptsOthers);
    if (accepts === "date") return rule.requireDate().build();
    return rule.requireValueInRange(spreadsheet.getRange(withoutDollars(accepts as string)), true).build();
  };
  for (const column of new Set(controls.map((cell) => cell.column))) {
    const cells = controls.filter((cell) => cell.column === column);
    const [first, last] = [cells[0]?.row ?? 1, cells[cells.length - 1]?.row ?? 1];
    const rules = Array.from({ length: last - first + 1 }, (_, index) => {
      const cell = cells.find(({ row }) => row === first + index);
      return [cell ? ruleOf(cell) : null];
    });
    sheet.getRange(first, column, rules.length, 1).setDataValidations(rules);
  }
}

/** The ranges of the cells with a style, each as tall as its cells are below each other. */
function rangesOf(sheet: Sheet, plan: SheetPlan, style: StyleName): GoogleAppsScript.Spreadsheet.Range[] {
  const found: { row: number; rows: number; column: number }[] = [];
  for (const cell of plan.cells) {
    if (cell.style !== style) continue;
    const above = found.find(({ row, rows, column }) => column === cell.column && row + rows === cell.row);
    if (above) above.rows += 1;
    else found.push({ row: cell.row, rows: 1, column: cell.column });
  }
  return joinedColumns(found).map(({ row, rows, column, columns }) => sheet.getRange(row, column, rows, columns));
}

/** Ranges of the same rows in adjacent columns as one. */
function joinedColumns(ranges: readonly { row: number; rows: number; column: number }[]) {
  const joined: { row: number; rows: number; column: number; columns: number }[] = [];
  for (const { row, rows, column } of ranges) {
    const left = joined.find((one) => one.row === row && one.rows === rows && one.column + one.columns === column);
    if (left) left.columns += 1;
    else joined.push({ row, rows, column, columns: 1 });
  }
  return joined;
}

/** Colors bands by their names in every language, and changes by whether they are good. */
export function writeConditionalColors(sheet: Sheet, plan: SheetPlan): void {
  const bands = rangesOf(sheet, plan, "band");
  const bandRules = (bands.length > 0 ? builtInBandLabels() : []).flatMap((labels, bandIndex) => {
    const { background, color } = bandColors[bandIndex] as (typeof bandColors)[number];
    return labels.map((label) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(label)
        .setBackground(background)
        .setFontColor(color)
        .setRanges(bands)
        .build(),
    );
  });
  const changeRules = (["rise", "fall"] as const).flatMap((style) => {
    const ranges = rangesOf(sheet, plan, style);
    if (ranges.length === 0) return [];
    const [above, below] = style === "rise" ? [goodColor, badColor] : [badColor, goodColor];
    const rule = () => SpreadsheetApp.newConditionalFormatRule();
    return [
      rule().whenNumberGreaterThan(0).setFontColor(above).setRanges(ranges).build(),
      rule().whenNumberLessThan(0).setFontColor(below).setRanges(ranges).build(),
    ];
  });
  const shadeRules = rangesOf(sheet, plan, "shade").map((range) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint(shades.lowest)
      .setGradientMaxpoint(shades.highest)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...bandRules, ...changeRules, ...shadeRules]);
}

/** A range in the notation of `getRange`, which accepts no dollar signs in the cells' part. */
function withoutDollars(range: string): string {
  const cells = range.lastIndexOf("!") + 1;
  return range.slice(0, cells) + range.slice(cells).replace(/\$/g, "");
}
