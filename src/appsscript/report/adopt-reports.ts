import { columnNumber, quotedSheet } from "../../a1-notation.ts";
import { hourRange } from "../../reports/blocks/posting-times.ts";
import { type ControlName, controls } from "../../reports/sheet-plan.ts";
import { chartRowHeight } from "../../reports/sizes.ts";
import { allSheets, idOf, nameOf } from "../open-spreadsheet.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { isExcelPlaceholder } from "../sheet/excel-placeholder.ts";
import { isUnmarked } from "../sheet/lost-tables.ts";
import { metadataKeys, sheetMetadata } from "../sheet/metadata.ts";
import { parseReportState, rowFingerprints, saveReportState } from "./report-sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of another sheet in a formula. */
const otherCell = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$?([A-Z]+)\$?(\d+)/gu;

interface Cell {
  sheet: string;
  row: number;
  column: number;
}

/** The last cell of another sheet that a formula names: in version 0.1 that of the end of a period came after its start. */
function lastOtherCell(formula: string): Cell | null {
  const [, quoted, plain, letters = "", row] = [...formula.matchAll(otherCell)].pop() ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined ? null : { sheet, row: Number(row), column: columnNumber(letters) };
}

/** Whether a sheet holds a report's figures, marked or not. */
export const isFiguresSheet = (sheet: Sheet): boolean => sheet.getRange("A1:B1").getValues().join() === "names,values";

/** The report of a sheet with figures, whose formulas name its yellow cells; null if there is none. */
function findReportOf(figures: Sheet): { name: string; controls: Record<string, string> } | null {
  const rows = Math.max(1, figures.getLastRow());
  const range = figures.getRange(1, 1, rows, 2);
  const names = range.getValues().map(([name]) => String(name));
  const formulas = range.getFormulas().map(([, formula = ""]) => formula);
  const cells = new Map<ControlName, Cell>();
  for (const control of controls) {
    const cell = lastOtherCell(formulas[names.indexOf(control)] ?? "");
    if (cell) cells.set(control, cell);
  }
  const name = cells.get("from")?.sheet;
  const isWhole = [...cells.values()].every(({ sheet }) => sheet === name) && cells.has("to") && cells.has("language");
  if (name === undefined || !isWhole) return null;
  const places = [...cells].map(([control, { row, column }]) => [control, `${row},${column}`]);
  return { name, controls: Object.fromEntries(places) };
}

/** Fingerprints of a report's rows without what users wrote in them, so that updating the report asks first. */
function ownFingerprints(report: Sheet, figures: Sheet, controlCells: ReadonlySet<string>): string[] {
  const range = report.getDataRange();
  const values = range.getDisplayValues();
  const name = nameOf(figures);
  const references = [`${quotedSheet(name)}!`, `${name}!`];
  const isOwn = (formula: string) =>
    // The add-on writes `=""` where a report has no figure.
    formula === '=""' || references.some((one) => formula.includes(one)) || isExcelPlaceholder(formula);
  const own = range.getFormulas().map((row) => row.map((formula) => (isOwn(formula) ? formula : "")));
  const valueAt = (row: number, column: number): string => {
    const value = values[row]?.[column] ?? "";
    return own[row]?.[column] !== "" || hourRange.test(value) ? value : "";
  };
  return rowFingerprints(own, valueAt, controlCells);
}

/** The charts that stand where a report's do, in tall rows of their own, and show nothing but cells of the report. */
function ownCharts(report: Sheet): number[] {
  const sheetId = idOf(report);
  return report.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    const isOfReport = chart.getRanges().every((range) => range.getSheet().getSheetId() === sheetId);
    // Excel counts in points and rounds.
    const isInTallRow = report.getRowHeight(chart.getContainerInfo().getAnchorRow()) > chartRowHeight / 2;
    return id !== null && isOfReport && isInTallRow ? [id] : [];
  });
}

/**
 * Marks reports that lost their metadata, such as in a spreadsheet that went through Excel. Their figures are known by
 * the names in their first row, whatever the sheets are called, and the reports by the figures' formulas.
 */
export function adoptReports(): void {
  const sheets = allSheets().map((sheet) => [sheet, sheetMetadata(sheet)] as const);
  const known = new Set(sheets.map(([, metadata]) => parseReportState(metadata.get(metadataKeys.report))?.figures));
  const unmarked = sheets.flatMap(([sheet, metadata]) => (isUnmarked(metadata) ? [sheet] : []));
  for (const figures of unmarked) {
    if (!isFiguresSheet(figures) || known.has(idOf(figures))) continue;
    const found = findReportOf(figures);
    const report = unmarked.find((sheet) => nameOf(sheet) === found?.name);
    if (!found || !report || isViewer()) continue;
    saveReportState(report, {
      figures: idOf(figures),
      charts: ownCharts(report),
      rows: ownFingerprints(report, figures, new Set(Object.values(found.controls))),
      controls: found.controls,
    });
  }
}
