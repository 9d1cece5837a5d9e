import { localFormula } from "../../functions/formula-dialect.ts";
import type { ReportPlan } from "../../reports/index.ts";
import type { PlannedCell } from "../../reports/sheet-plan.ts";
import { writeDays } from "../../text/dates.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import type { Language } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { withDocumentLock } from "../document-lock.ts";
import { deleteSheet, sheetWithId, spreadsheetLocale } from "../open-spreadsheet.ts";
import { type ReportState, saveReportState } from "../report/report-sheets.ts";
import { readCell, toCellContent } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The row and column of the line that says how to change a report. */
const hint = { row: 3, column: 2 };

/** Instead of a link or an image, its address as text, from which one without references to other sheets can be made. */
const asText = (content: PlannedCell["content"]): PlannedCell["content"] =>
  typeof content === "string"
    ? content
        .replace(/\bHYPERLINK\(/g, "TEXTJOIN(CHAR(9),FALSE,")
        .replace(/\bIMAGE\(/g, 'TEXTJOIN(CHAR(9),FALSE,"IMAGE",')
    : content;

/** The plan of a report that will hold values: without choices in its cells. */
export const withoutControls = (plan: ReportPlan): ReportPlan => ({
  ...plan,
  report: {
    ...plan.report,
    cells: plan.report.cells.map(({ accepts: _, style, content, ...cell }) => ({
      ...cell,
      content: asText(content),
      style: style === "control" ? "label" : style,
    })),
  },
});

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const linkedText = /^(https?:\/\/\S+)\t([\s\S]*)$/;
const imageText = /^IMAGE\t(https?:\/\/\S+)$/;

/** The formula of a link or an image that was written as text; null for any other text. */
function formulaOf(text: string): string | null {
  const image = imageText.exec(text)?.[1];
  if (image !== undefined) return `=IMAGE(${quoted(image)})`;
  const [, address, label = ""] = linkedText.exec(text) ?? [];
  return address === undefined ? null : `=HYPERLINK(${quoted(address)},${quoted(label)})`;
}

/**
 * Replaces a report's formulas by their values, and deletes its figures. Its days and settings stay as they were. Each step
 * can be repeated. Returns what its cells show.
 */
export function freezeReport(report: Sheet, state: ReportState, language: Language): string[][] {
  return withDocumentLock(() => {
    const range = report.getDataRange();
    const shown = range.getDisplayValues();
    if (state.isFrozen) return shown;
    const [formulas, values, offset, locale] = [
      range.getFormulas(),
      range.getValues(),
      spreadsheetZone(),
      spreadsheetLocale(),
    ];
    const contents = values.map((cells, row) =>
      cells.map((value, column) => {
        const formula = formulas[row]?.[column] ?? "";
        // An execution that was killed has written it.
        if (/^=(HYPERLINK|IMAGE)\("/.test(formula)) return formula;
        const written = formulaOf(String(value));
        return written === null ? toCellContent(readCell(value, offset)) : localFormula(written, locale);
      }),
    );
    const today = writeDays(language, dayAt(Date.now(), offset));
    const hints = contents[hint.row - 1];
    // In place of a problem it would be wrong.
    if (hints && !shown[hint.row - 1]?.[hint.column - 1]?.startsWith("⚠"))
      hints[hint.column - 1] = deliveryText[language].frozen(today);
    range.setValues(contents);
    // The formulas read the figures.
    SpreadsheetApp.flush();
    const figures = sheetWithId(state.figures);
    if (figures) deleteSheet(figures);
    saveReportState(report, { ...state, rows: [], isFrozen: true });
    return shown;
  });
}

/** What a message says of a report: its days, and a line for each platform, with the names and forms of its table. */
export function messageLines(shown: readonly (readonly string[])[], language: Language): string[] {
  const text = reportText[language];
  const period = shown[1]?.find((cell) => cell !== "") ?? "";
  const problem = shown[2]?.filter((cell) => cell.startsWith("⚠")) ?? [];
  const isHeader = (cells: readonly string[]) => cells.includes(text.platform) && cells.includes(text.summaryPeriod);
  const start = shown.findIndex(isHeader);
  const header = shown[start] ?? [];
  const at = (name: string) => header.indexOf(name);
  const rows = shown.slice(start + 1);
  const end = rows.findIndex((cells) => (cells[at(text.platform)] ?? "") === "");
  const lines = (end < 0 ? rows : rows.slice(0, end)).map((cells) => {
    const valueUnder = (name: string) => cells[at(name)] ?? "";
    const base = valueUnder(text.dividedBy);
    const figures = [text.postCount, text.interactions, text.engagementRate, text.change].flatMap((name) => {
      const value = valueUnder(name);
      if (value === "") return [];
      return [`${name}: ${value}${name === text.engagementRate && base !== "" ? ` (${base})` : ""}`];
    });
    return `${valueUnder(text.platform)}: ${figures.join(" · ")}`;
  });
  return [period, ...problem, ...(lines.length > 0 ? lines : [deliveryText[language].message.noFigures])];
}
