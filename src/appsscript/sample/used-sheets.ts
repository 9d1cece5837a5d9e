import { quotedSheet } from "../../a1-notation.ts";
import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import type { UsedSampleSheet } from "../../rpc/sample-calls.ts";
import type { Cell } from "../../tables/cells.ts";
import { languages } from "../../text/language.ts";
import { tablesText } from "../../text/tables/index.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { allSheets, idOf, nameOf } from "../open-spreadsheet.ts";
import { changedRows } from "../report/changed-rows.ts";
import { loadReportState } from "../report/report-sheets.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { type SampleMark, sampleMark } from "./sample-mark.ts";
import { markOfBegun } from "./unfinished-sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every header that the add-on writes, in any language. */
function ownHeaders(): ReadonlySet<string> {
  const headers = new Set<string>();
  for (const language of languages)
    for (const texts of [tablesText[language].fields, tablesText[language].calculated])
      for (const [name] of Object.values(texts)) headers.add(name);
  return headers;
}

const isFilled = (cell: unknown): boolean => cell !== "";

/** The rows of a table that are not as they were written, or have something beside, below or noted. Order does not matter. */
function changedTableRows(sheet: Sheet, { fields = [], rows = [] }: SampleMark, offset: ZoneOffset): number[] {
  const range = sheet.getDataRange();
  const [values, notes] = [range.getValues(), range.getNotes()];
  const headers = ownHeaders();
  const written = new Set(rows);
  const ownFields = fields.filter((field) => field !== null);
  const isImported = (_: unknown, column: number) => typeof fields[column] === "string";
  const isOwn = (cells: unknown[], row: number): boolean => {
    if (row === 0) return cells.every((cell) => !isFilled(cell) || headers.has(String(cell)));
    const imported = cells.filter(isImported);
    if (cells.slice(fields.length).some(isFilled) || notes[row]?.some(isFilled)) return false;
    if (imported.every((cell) => !isFilled(cell))) return !cells.some(isFilled);
    const read = imported.map((cell): Cell => readCell(cell, offset));
    return written.has(fingerprintRow(ownFields, read));
  };
  return values.flatMap((cells, row) => (isOwn(cells, row) ? [] : [row + 1]));
}

/** The rows of a sheet that users changed; null if they made all of it, or a chart in it. */
function changedRowsOf(sheet: Sheet, offset: ZoneOffset): number[] | null {
  const mark = markOfBegun(sheet);
  if (mark.sheetId !== idOf(sheet)) return null;
  const report = loadReportState(sheet);
  const ownCharts = report?.charts ?? [];
  if (sheet.getCharts().some((chart) => !ownCharts.includes(chart.getChartId() as number))) return null;
  if (report) return changedRows(sheet, report);
  return mark.fields ? changedTableRows(sheet, mark, offset) : [];
}

/** Whether a formula refers to a sheet. */
function refersTo(formula: string, name: string): boolean {
  if (formula.includes(`${quotedSheet(name)}!`)) return true;
  const before = formula.split(`${name}!`).slice(0, -1);
  return before.some((text) => !/[\p{L}\p{N}_.']$/u.test(text));
}

/** A sheet and its formulas. */
export interface SheetFormulas {
  sheet: Sheet;
  formulas: string[];
}

/** The formulas of all sheets but the sample data's reports, which go with it. */
export const formulasOutside = (): SheetFormulas[] =>
  allSheets()
    .filter((sheet) => sampleMark(sheet)?.fields !== undefined || sampleMark(sheet) === null)
    .map((sheet) => ({ sheet, formulas: sheet.getDataRange().getFormulas().flat().filter(isFilled) }));

/** The sheets of the sample data that hold something of the users, or that their formulas refer to. */
export function findUsedSheets(samples: readonly Sheet[], others: readonly SheetFormulas[]): UsedSampleSheet[] {
  const offset = spreadsheetZone();
  return samples.flatMap((sample) => {
    const [sheetId, sheet] = [idOf(sample), nameOf(sample)];
    const rows = changedRowsOf(sample, offset);
    const usedIn = others
      .filter((other) => idOf(other.sheet) !== sheetId)
      .filter(({ formulas }) => formulas.some((formula) => refersTo(formula, sheet)))
      .map((other) => nameOf(other.sheet));
    return rows === null || rows.length + usedIn.length > 0
      ? [{ sheetId, sheet, rows: (rows ?? []).slice(0, 5), usedIn }]
      : [];
  });
}
