import { columnLetters } from "../../a1-notation.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { badColor, goodColor, shades } from "../../reports/palette.ts";
import type { PlannedCell, SheetPlan, StyleName } from "../../reports/sheet-plan.ts";
import { rowHeight } from "../../reports/sizes.ts";
import type { Language } from "../../text/language.ts";
import { bandRules } from "../sheet/band-rules.ts";
import { protectText } from "../sheet/protect-text.ts";
import { deleteColumnsBeyond, deleteRows, ensureColumns, ensureRows, maxRowsOf } from "../sheet/sheet-size.ts";
import { type CellStyle, cellStyles, numberFormats } from "./cell-styles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives a sheet at least the plan's size. */
export function grow(sheet: Sheet, { rows, columns }: SheetPlan): void {
  ensureRows(sheet, rows);
  ensureColumns(sheet, columns);
}

/** Gives a sheet of the add-on the plan's size: every further cell would count towards the spreadsheet's limit. */
export function resize(sheet: Sheet, { rows, columns }: SheetPlan): void {
  const surplus = maxRowsOf(sheet) - rows;
  if (surplus > 0) deleteRows(sheet, rows + 1, surplus);
  else ensureRows(sheet, rows);
  deleteColumnsBeyond(sheet, columns);
  ensureColumns(sheet, columns);
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

/** Writes the contents of all cells in one call. Returns the range. */
export function writeContents(sheet: Sheet, plan: SheetPlan, locale: string): Range {
  const contents = grid<string | number>(plan, "", (cell) => cellContent(cell, locale));
  return sheet.getRange(1, 1, plan.rows, plan.columns).setValues(contents);
}

/** Applies the plan's styles: one call for each kind of property. */
export function writeStyles(
  sheet: Sheet,
  range: Range,
  plan: SheetPlan,
  language: Language,
  colorFor: (used: string) => string,
): void {
  const styleGrid = <T>(of: (style: CellStyle) => T) =>
    grid(plan, of(cellStyles.plain), ({ style }) => of(cellStyles[style]));
  const pattern = numberFormats(language);
  range
    .setFontSizes(styleGrid(({ size }) => size))
    .setFontWeights(styleGrid(({ weight }) => weight))
    .setFontColors(styleGrid(({ color }) => colorFor(color)))
    .setBackgrounds(styleGrid(({ background }) => background && colorFor(background)) as string[][])
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

/**
 * Adds data validation to a report's controls: a cell with one choice accepts only those of its list, which is on the
 * sheet with the figures.
 */
export function writeDataValidation(sheet: Sheet, figures: Sheet, plan: SheetPlan): void {
  const controls = plan.cells.filter(({ accepts }) => accepts);
  if (controls.length === 0) return;
  const lists = controls.flatMap(({ accepts }) => (accepts && accepts !== "date" ? [cellsOf(accepts)] : []));
  const ranges = figures.getRangeList(lists).getRanges();
  const ruleOf = ({ accepts, acceptsOthers }: PlannedCell) => {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(acceptsOthers === true);
    if (accepts === "date") return rule.requireDate().build();
    const range = ranges[lists.indexOf(cellsOf(accepts as string))] as GoogleAppsScript.Spreadsheet.Range;
    return rule.requireValueInRange(range, true).build();
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

/** The cells with a style in A1 notation, joined where they are beside or below each other. */
function areasOf(plan: SheetPlan, style: StyleName): string[] {
  const found: { row: number; rows: number; column: number }[] = [];
  for (const cell of plan.cells) {
    if (cell.style !== style) continue;
    const above = found.find(({ row, rows, column }) => column === cell.column && row + rows === cell.row);
    if (above) above.rows += 1;
    else found.push({ row: cell.row, rows: 1, column: cell.column });
  }
  return joinedColumns(found).map(
    ({ row, rows, column, columns }) =>
      `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
  );
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

const coloredStyles = ["band", "rise", "fall", "shade"] as const;

/** Colors bands by their names in every language, changes by whether they are good, and shares by their size. */
export function writeConditionalColors(sheet: Sheet, plan: SheetPlan): void {
  const areas = coloredStyles.map((style) => areasOf(plan, style));
  const all = areas.reduce((joined, some) => joined.concat(some), []);
  if (all.length === 0) return;
  // One call for all ranges.
  const ranges = sheet.getRangeList(all).getRanges();
  const [bands = [], rises = [], falls = [], shaded = []] = areas.map((some) =>
    some.map((area) => ranges[all.indexOf(area)] as GoogleAppsScript.Spreadsheet.Range),
  );
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const changeRules = (above: string, below: string) => [
    rule().whenNumberGreaterThan(0).setFontColor(above),
    rule().whenNumberLessThan(0).setFontColor(below),
  ];
  const shadeRule = () => rule().setGradientMinpoint(shades.lowest).setGradientMaxpoint(shades.highest);
  const rulesFor: [
    GoogleAppsScript.Spreadsheet.Range[],
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder[],
  ][] = [
    [bands, bandRules()],
    [rises, changeRules(goodColor, badColor)],
    [falls, changeRules(badColor, goodColor)],
    ...shaded.map((range): (typeof rulesFor)[number] => [[range], [shadeRule()]]),
  ];
  sheet.setConditionalFormatRules(
    rulesFor.flatMap(([where, builders]) =>
      where.length === 0 ? [] : builders.map((builder) => builder.setRanges(where).build()),
    ),
  );
}

/** The cells of a range, without its sheet and dollar signs. */
const cellsOf = (range: string): string => range.slice(range.lastIndexOf("!") + 1).replace(/\$/g, "");
