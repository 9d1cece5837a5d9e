import { blocks } from "../../src/reports/blocks/index.ts";
import type { MadeReport, ReportRequest } from "../../src/rpc/report-calls.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { languages } from "../../src/text/language.ts";
import { reportText } from "../../src/text/reports/index.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";

/** May 2026, with the choices that the sidebar suggests. */
export const may: ReportRequest = {
  from: "2026-05-01",
  to: "2026-05-31",
  platforms: [],
  accounts: [],
  competitors: [],
  audience: "automatic",
  industry: "All industries",
  language: "en",
};

export interface OpenReport extends OpenAddOn {
  made: MadeReport;
}

/** A report on rows of tables, imported on 1 June 2026. */
export async function reportOn(
  rows: Partial<Record<TableName, readonly Row[]>>,
  choices: Partial<ReportRequest> = {},
  options: Parameters<typeof openAddOn>[0] = {},
): Promise<OpenReport> {
  const opened = openAddOn(options);
  for (const table of Object.keys(tables) as TableName[]) {
    const imported = rows[table];
    if (imported) await importInto(opened.addOn, batchOf([...imported], { table }));
  }
  const made = await ask<MadeReport>(opened.addOn, "createReport", { ...may, ...choices });
  await opened.workbook.waitForCalculation();
  return { ...opened, made };
}

type Report = Pick<OpenReport, "app" | "made" | "workbook">;

export const sheetOf = ({ app, made }: Pick<Report, "app" | "made">): GoogleAppsScript.Spreadsheet.Sheet =>
  app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;

/** What the report's cells show. */
export const shownIn = (report: Pick<Report, "app" | "made">): string[][] =>
  sheetOf(report).getDataRange().getDisplayValues();

/** Everything that the report says, as one text. */
export const textOf = (report: Pick<Report, "app" | "made">): string => shownIn(report).flat().join("\n");

const headings = new Set(languages.flatMap((language) => blocks.map(({ title }) => reportText[language][title])));

/** A heading has its row for itself. */
const isHeading = (cells: readonly string[]) => headings.has(cells[1] ?? "") && cells.filter(Boolean).length === 1;

/** The rows of the block with a heading. */
export function blockOf(report: Pick<Report, "app" | "made">, heading: string): string[][] {
  const shown = shownIn(report);
  const start = shown.findIndex((cells) => isHeading(cells) && cells[1] === heading);
  if (start < 0) return [];
  const length = shown.slice(start + 1).findIndex(isHeading);
  return shown.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** A row of a block's table, by the header above each cell; a row is found by its first cell. */
export function rowOf(
  report: Pick<Report, "app" | "made">,
  heading: string,
  label: string,
): Record<string, string> | undefined {
  const block = blockOf(report, heading);
  const row = block.findIndex((cells, index) => index > 0 && cells[1] === label);
  if (row < 0) return undefined;
  const header =
    block
      .slice(0, row)
      .reverse()
      .find((cells) => /^(Platform|Metric|From)$/.test(cells[1] ?? "")) ?? [];
  return Object.fromEntries(
    header.flatMap((name, column) => {
      if (name === "") return [];
      const isSecondChange = name === "Edit" && header.indexOf(name) < column;
      return [[isSecondChange ? "Change on a year ago" : name, block[row]?.[column] ?? ""]];
    }),
  );
}

/** The numbers of the tile with a label: its value and its change from the previous period. */
export function tileOf(report: Pick<Report, "app" | "made">, label: string): [value: string, change: string] {
  const block = blockOf(report, "At a glance");
  const row = block.findIndex((cells) => cells.includes(label));
  const column = block[row]?.indexOf(label) ?? 0;
  return [block[row + 1]?.[column] ?? "", block[row + 2]?.[column] ?? ""];
}

/** The number of a tile, which large ones show in thousands. */
export function numberOfTile(report: Pick<Report, "app" | "made">, label: string): unknown {
  const shown = shownIn(report);
  const first = shown.findIndex((cells) => cells.includes("At a glance"));
  const row = shown.findIndex((cells, index) => index > first && cells.includes(label));
  return sheetOf(report)
    .getRange(row + 2, (shown[row] ?? []).indexOf(label) + 1)
    .getValue();
}

/** The sentences that the report begins with. */
export const sentencesOf = (report: Pick<Report, "app" | "made">): string[] =>
  blockOf(report, "At a glance")
    .slice(2)
    .filter((cells) => cells.filter(Boolean).length === 1 && /[.]$/.test(cells[1] ?? ""))
    .map((cells) => cells[1] as string);

/** The yellow cell with a label: the first to the right of it that has data validation. */
export function controlOf(report: Pick<Report, "app" | "made">, label: string): GoogleAppsScript.Spreadsheet.Range {
  const row = shownIn(report).findIndex((cells) => cells.includes(label));
  const from = (shownIn(report)[row] ?? []).indexOf(label);
  const cells = [2, 3, 4].map((offset) => sheetOf(report).getRange(row + 1, from + offset));
  const found = cells.find((cell) => cell.getDataValidation() !== null);
  if (!found) throw new Error(`The report has no yellow cell “${label}”.`);
  return found;
}

/** Types a value into a yellow cell. */
export async function setControl(report: Report, label: string, value: unknown): Promise<void> {
  controlOf(report, label).setValue(value);
  await report.workbook.waitForCalculation();
}

/** The cells with an error, of the report and of its figures. */
export const errorsIn = ({ app }: Pick<Report, "app">): string[] =>
  app
    .getSheets()
    .flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat())
    .filter((cell) => /^#(N\/A|REF|NAME|VALUE|DIV|ERROR|NUM|SPILL)/.test(cell));
