import { industryNames } from "../../../src/metrics/benchmarks/names.ts";
import type { MadeReport } from "../../../src/rpc/report-calls.ts";
import { type Row, type TableName, tables as tableDefinitions } from "../../../src/tables/index.ts";
import { type Language, languageNames, languages } from "../../../src/text/language.ts";
import { reportText } from "../../../src/text/reports/index.ts";
import { tablesText } from "../../../src/text/tables/index.ts";
import { ask, batchOf, importInto, noor, type OpenAddOn, openAddOn } from "../../appsscript/add-on.ts";
import { type Comparison, compareReport } from "./differences.ts";
import type { TextKey } from "./expected-table.ts";
import { linesOf } from "./post-figures.ts";
import { readTables } from "./read-tables.ts";
import type { Settings } from "./settings.ts";
import { readReport } from "./shown-report.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const usualSettings: Settings = {
  from: "2026-04-01",
  to: "2026-04-30",
  platforms: [],
  accounts: [],
  competitors: [],
  audience: "automatic",
  industry: "All industries",
  language: "en",
  sharesEdges: false,
};

export interface OpenReport {
  opened: OpenAddOn;
  sheet: Sheet;
  language: Language;
  settings: Settings;
  lines: readonly string[];
}

/** What a user does to the sheets by hand. Rows count from 1 below the header. */
interface Editor {
  write(table: TableName, row: number, field: string, value: string): void;
  clearRow(table: TableName, row: number): void;
}

export interface SpreadsheetOptions {
  locale: string;
  timeZone: string;
  rows: Partial<Record<TableName, Row[]>>;
  /** Changes the sheets before the report is made. */
  edit?: (editor: Editor) => void;
}

function editorOf({ app }: OpenAddOn, language: Language): Editor {
  const { names, fields } = tablesText[language];
  const nameOf = (field: string) => fields[field as keyof typeof fields][0];
  const cell = (table: TableName, row: number, field: string) => {
    const sheet = app.getSheetByName(names[table]) as Sheet;
    const column = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]?.indexOf(nameOf(field)) ?? -1;
    return column < 0 ? null : sheet.getRange(row + 1, column + 1);
  };
  return {
    write: (table, row, field, value) => {
      cell(table, row, field)?.setValue(value);
    },
    clearRow: (table, row) => {
      for (const field of Object.keys(tableDefinitions[table].fields)) cell(table, row, field)?.clearContent();
    },
  };
}

/** Imports rows into a new spreadsheet, and makes a report on them. */
export async function openReport(
  { locale, timeZone, rows, edit }: SpreadsheetOptions,
  more: Partial<Settings> = {},
): Promise<OpenReport> {
  const language = languages.find((one) => locale.startsWith(one)) ?? "en";
  const opened = openAddOn({ locale, timeZone, user: { ...noor, locale: language } });
  await importRowsOf(opened, rows);
  edit?.(editorOf(opened, language));
  const settings = { ...usualSettings, ...more };
  const { sharesEdges: _, ...request } = settings;
  const made = await ask<MadeReport>(opened.addOn, "createReport", request);
  const sheet = opened.app.getSheetByName(made.sheet) as Sheet;
  await opened.workbook.waitForCalculation();
  const lines = linesOf(readTables(opened.app, language));
  return { opened, sheet, language, settings: { ...settings, sharesEdges: false }, lines };
}

/** Imports rows of some tables, each as one file. */
export async function importRowsOf({ addOn }: OpenAddOn, rows: SpreadsheetOptions["rows"]): Promise<void> {
  for (const [table, imported] of Object.entries(rows))
    await importInto(addOn, batchOf(imported, { table: table as TableName }));
}

const yellow = "#fff4c2";

/** Writes the yellow cells, the others as usual, and waits until the report has followed. */
export async function choose(report: OpenReport, more: Partial<Settings>): Promise<void> {
  const settings = { ...usualSettings, ...more };
  const [before, after] = [reportText[report.settings.language], reportText[settings.language]];
  const { from, to, platforms, accounts, competitors, audience, industry, language, sharesEdges } = settings;
  const values: Partial<Record<TextKey, string>> = {
    // First: the other lists are then in this language.
    control_language: languageNames[language],
    control_from: from,
    control_to: to,
    control_platforms: platforms.join(", ") || after.all,
    control_accounts: accounts.join(", ") || after.all,
    control_competitors: competitors.join(", ") || after.none,
    control_audience: after[audience],
    control_industry: industryNames[industry]?.[language] ?? industry,
    control_edges: after[sharesEdges ? "edgesShare" : "edgesLeaveOut"],
  };
  const place = report.sheet.getRange("A1:M9");
  const [cells, backgrounds] = [place.getDisplayValues(), place.getBackgrounds()];
  for (const [key, value] of Object.entries(values)) {
    const row = cells.findIndex((one) => one.includes(before[key as TextKey]));
    if (row < 0) continue;
    const label = cells[row]?.indexOf(before[key as TextKey]) ?? 0;
    // Beside its label; 1 is the sheet's first column.
    const column = (backgrounds[row]?.indexOf(yellow, label) ?? 0) + 1;
    report.sheet.getRange(row + 1, column).setValue(value);
    if (key === "control_language") await report.opened.workbook.waitForCalculation();
  }
  report.settings = settings;
  await report.opened.workbook.waitForCalculation();
}

/** Compares what the report shows with a calculation from the sheets' rows; `isNew` if it was made with its settings. */
export function recompute({ opened, sheet, language, settings, lines }: OpenReport, isNew = false): Comparison {
  const tables = readTables(opened.app, language);
  const locale = opened.app.getSpreadsheetLocale();
  return compareReport({ tables, settings, locale, lines, report: readReport(sheet, settings.language), isNew });
}
