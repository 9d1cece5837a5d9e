import { columnLetters } from "../../a1-notation.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { type SummaryField, summaryFields } from "../../reports/client-summary.ts";
import { type CountKind, countKinds } from "../../reports/figures/count-groups.ts";
import type { MadeReport } from "../../rpc/report-calls.ts";
import { type Language, languages } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets, idOf, insertSheet, nameOf, openSpreadsheet, spreadsheetLocale } from "../open-spreadsheet.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetMetadata, sheetValue } from "../sheet/metadata.ts";
import { ensureRows } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, spreadsheetLanguage } from "../user-text.ts";
import { summaryFormats, summaryHeaders, summarySheetName } from "./summary-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata say of the sheet. */
const overviewMark = "overview";

export const isOverviewSheet = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.contents) === overviewMark;

/** The rows for clients, below the explanation, the header and the totals. Further ones can be filled down. */
const clientRows = { first: 4, count: 200 };

/** Room for the explanation beside the sidebar on a laptop's screen, in columns and pixels. */
const explanationColumns = 6;
const explanationHeight = 64;

/** Beside the address and the state. */
const columnOf = (field: SummaryField): string => columnLetters(3 + summaryFields.indexOf(field));

/** The client's summary in the spreadsheet whose address is in the row. */
const summaryRange = `${summarySheetName}!A2:${columnLetters(summaryFields.length)}2`;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * The formulas of a client's row. IMPORTRANGE stands alone in its cell: Google asks for the permission where the cell shows
 * its error, which a function around it would hide.
 */
function rowFormulas(row: number, language: Language): [state: string, summary: string] {
  const { connected, allow, noReport } = workbookText[language].clients;
  const first = `${columnOf("client")}${row}`;
  const state = `IF(ISERROR(${first}),${quoted(allow(first))},IF(${columnOf("to")}${row}="",${quoted(noReport)},${quoted(connected)}))`;
  return [`=IF(A${row}="","",${state})`, `=IF(A${row}="","",IMPORTRANGE(A${row},"${summaryRange}"))`];
}

/** Sums over the clients, as long as all are about the same days. */
function totals(language: Language): string[] {
  const { total, connected, otherDays } = workbookText[language].clients;
  const last = clientRows.first + clientRows.count - 1;
  const cells = (column: string) => `${column}${clientRows.first}:${column}${last}`;
  const [from, to] = [cells(columnOf("from")), cells(columnOf("to"))];
  const isSame = `AND(MIN(${from})=MAX(${from}),MIN(${to})=MAX(${to}))`;
  const ofSame = (value: string) => `=IF(COUNT(${from})=0,"",IF(${isSame},${value},""))`;
  /** Blank where no client has any. */
  const sumOf = (field: SummaryField) => {
    const values = cells(columnOf(field));
    return `IF(COUNT(${values})=0,"",SUM(${values}))`;
  };
  // Organic results are not added to those that include ads.
  const counts = cells(columnOf("counts"));
  const isAllOf = (kind: CountKind) => {
    // Clients' spreadsheets can have different languages.
    const words = new Set(languages.map((one) => reportText[one][kind]));
    return `${[...words].map((word) => `COUNTIF(${counts},${quoted(word)})`).join("+")}=COUNTIF(${counts},"?*")`;
  };
  const isAlike = `OR(${countKinds.map(isAllOf).join(",")})`;
  return [
    total,
    `=IF(COUNT(${from})=0,"",IF(${isSame},"",${quoted(otherDays)}))`,
    `=COUNTIF(${cells("B")},${quoted(connected)})`,
    ofSame(`MIN(${from})`),
    ofSame(`MAX(${to})`),
    ofSame(sumOf("posts")),
    ofSame(`IF(${isAlike},${sumOf("interactions")},"")`),
    "",
    "",
    ofSame(sumOf("followers")),
    "",
    "",
  ];
}

function openOverviewSheet(language: Language): Sheet {
  const existing = allSheets().find(isOverviewSheet);
  if (existing) return existing;
  // An empty sheet of this name is one that a killed execution could not mark.
  const isUnmarked = (sheet: Sheet) => sheetMetadata(sheet).size === 0 && sheet.getLastRow() === 0;
  const name = unusedSheetName(workbookText[language].clients.overview, isUnmarked);
  const sheet = openSpreadsheet().getSheetByName(name) ?? insertSheet(name);
  setSheetValue(sheet, metadataKeys.contents, overviewMark);
  return sheet;
}

/** Writes the sheet; the explanation last, since a sheet with it is complete. */
function writeOverview(sheet: Sheet, language: Language): void {
  const { address, state, explanation } = workbookText[language].clients;
  const locale = spreadsheetLocale();
  const { first, count } = clientRows;
  ensureRows(sheet, first + count - 1);
  const headers = [address, state, ...summaryHeaders(language)];
  styleHeader(sheet.getRange(2, 1, 1, headers.length)).setValues([headers]);
  const formulas = Array.from({ length: count }, (_, index) =>
    rowFormulas(first + index, language).map((formula) => localFormula(formula, locale)),
  );
  sheet.getRange(first, 2, count, 2).setValues(formulas);
  sheet.getRange(first, 2, count, 1).setWrap(true);
  const formats = summaryFormats(language);
  sheet
    .getRange(first - 1, 3, count + 1, formats.length)
    .setNumberFormats(
      Array.from({ length: count + 1 }, (_, index) => (index === 0 ? ["#,##0", ...formats.slice(1)] : formats)),
    );
  sheet
    .getRange(first - 1, 1, 1, headers.length)
    .setValues([totals(language).map((text) => (text.startsWith("=") ? localFormula(text, locale) : text))])
    .setFontWeight("bold");
  sheet.setFrozenRows(first - 1);
  for (const [column, widths] of [
    [1, 220],
    [2, 270],
    [3, 160],
  ] as const)
    sheet.setColumnWidths(column, 1, widths);
  sheet.setRowHeightsForced(1, 1, explanationHeight);
  sheet.getRange(1, 1, 1, explanationColumns).mergeAcross();
  sheet.getRange(1, 1).setFontColor("#5f6368").setWrap(true).setVerticalAlignment("middle").setValue(explanation);
}

export const openOverview = (): MadeReport =>
  withDocumentLock(() => {
    assertCanEdit();
    const language = spreadsheetLanguage();
    saveSpreadsheetLanguage(language);
    const sheet = openOverviewSheet(language);
    if (sheet.getRange(1, 1).isBlank()) writeOverview(sheet, language);
    sheet.activate();
    return { sheetId: idOf(sheet), sheet: nameOf(sheet) };
  });
