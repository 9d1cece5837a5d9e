import { localFormula } from "../functions/formula-dialect.ts";
import { type Table, type TableName, tables } from "../tables/index.ts";
import { type Language, languageOf } from "../text/language.ts";
import { earlierNames } from "../text/tables/earlier-names.ts";
import { type TablesText, tablesText } from "../text/tables/index.ts";
import { workbookText } from "../text/workbook/index.ts";
import { withDocumentLock } from "./document-lock.ts";
import { assertCanEdit, assertCanEditBlocks } from "./sheet/assert-can-edit.ts";
import { calculatedTitle, extendCalculatedColumns } from "./sheet/calculated-columns.ts";
import { findColumns } from "./sheet/columns.ts";
import { isEarlierHelp } from "./sheet/earlier-helps.ts";
import { markedSheets } from "./sheet/lost-tables.ts";
import { columnsWith, metadataKeys } from "./sheet/metadata.ts";
import { spreadsheetZone } from "./sheet/spreadsheet-zone.ts";
import { readKeys } from "./sheet/table-rows.ts";
import { isSampleSheet } from "./sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, spreadsheetLanguage } from "./user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface LanguageChange {
  from: Language;
  to: Language;
}

type ColumnText = readonly [name: string, help: string];

/** The names and notes of a table sheet's columns, by column number, in both languages. */
function columnTexts(sheet: Sheet, table: Table, { from, to }: LanguageChange) {
  const texts = new Map<number, { old: ColumnText; new: ColumnText; column: string; isCalculated: boolean }>();
  const textOf = (language: Language, kind: "fields" | "calculated", name: string) =>
    (tablesText[language] as TablesText)[kind][name as never] as ColumnText;
  const columns = findColumns(sheet, table);
  for (const [name, column] of columns)
    texts.set(column, {
      old: textOf(from, "fields", name),
      new: textOf(to, "fields", name),
      column: name,
      isCalculated: false,
    });
  for (const [name, column] of columnsWith(sheet, metadataKeys.calculated))
    texts.set(column, {
      old: textOf(from, "calculated", name),
      new: textOf(to, "calculated", name),
      column: name,
      isCalculated: true,
    });
  return { texts, headerRow: columns.headerRow };
}

/** The add-on's note in the new language; null if a user wrote or changed it. */
function translatedNote(note: string, old: ColumnText, next: ColumnText, { from, to }: LanguageChange): string | null {
  const [oldLabels, newLabels] = [workbookText[from].note, workbookText[to].note];
  const help = isEarlierHelp(note.split("\n")[0] ?? "") ? (note.split("\n")[0] ?? "") : old[1];
  const start = `${help}\n${oldLabels.source}: `;
  const rest = note.startsWith(start) ? note.slice(start.length).split(`\n${oldLabels.importedAt}: `) : [];
  return rest.length === 2 ? `${next[1]}\n${newLabels.source}: ${rest[0]}\n${newLabels.importedAt}: ${rest[1]}` : null;
}

/** Translates headers, titles and notes that users have not changed. Returns how many. */
function renameColumns(sheet: Sheet, table: Table, change: LanguageChange): number {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  let renamed = 0;
  const { texts, headerRow } = columnTexts(sheet, table, change);
  for (const [column, text] of texts) {
    const header = sheet.getRange(headerRow, column);
    const formula = header.getFormula();
    const title = text.isCalculated ? calculatedTitle(formula) : header.getValue();
    const earlier = earlierNames[change.from][text.column] ?? [];
    const isAddOnText = title === text.old[0] || earlier.includes(String(title));
    if (isAddOnText) renamed++;
    if (isAddOnText && formula === "") header.setValue(text.new[0]);
    else if (isAddOnText) header.setFormula(replaceTitle(formula, title, text.new[0], locale));
    const note = translatedNote(header.getNote(), text.old, text.new, change);
    if (note === null) continue;
    header.setNote(note);
    renamed++;
  }
  return renamed;
}

const quoteText = (text: string) => `"${text.replace(/"/g, '""')}"`;

function replaceTitle(formula: string, from: string, to: string, locale: string): string {
  const start = localFormula(`=VSTACK(${quoteText(from)},`, locale);
  return formula.startsWith(start)
    ? localFormula(`=VSTACK(${quoteText(to)},`, locale) + formula.slice(start.length)
    : formula;
}

/** The new name for a sheet whose name is still the add-on's, such as `Posts` or `Posts 2`; null for any other. */
function translatedName(sheet: Sheet, name: TableName, { from, to }: LanguageChange): string | null {
  const isSample = isSampleSheet(sheet);
  const [old, next] = [from, to].map((language) => {
    const tableName = tablesText[language].names[name];
    return isSample ? workbookText[language].sampleSheet(tableName) : tableName;
  }) as [string, string];
  const current = sheet.getName();
  const number = current.startsWith(old) ? current.slice(old.length) : null;
  if (number === null || !/^( \d+)?$/.test(number) || old === next) return null;
  const newName = next + number;
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(newName) === null ? newName : null;
}

/** Translates what the add-on created into another language; what users named or wrote themselves stays. */
export function setWorkbookLanguage(requested: Language): { renamed: number } {
  return withDocumentLock(() => {
    assertCanEdit();
    const marked = markedSheets(SpreadsheetApp.getActiveSpreadsheet().getSheets(), true);
    const change: LanguageChange = { from: spreadsheetLanguage(), to: languageOf(requested) };
    const tableSheets = marked.flatMap(([sheet, metadata]) => {
      const name = metadata.get(metadataKeys.table) as TableName | undefined;
      return name === undefined ? [] : [{ sheet, name }];
    });
    for (const { sheet } of tableSheets)
      assertCanEditBlocks(sheet, [{ row: 1, column: 1, rows: 1, columns: Math.max(1, sheet.getLastColumn()) }]);
    let renamed = 0;
    for (const { sheet, name } of change.from === change.to ? [] : tableSheets) {
      renamed += renameColumns(sheet, tables[name], change);
      const sheetName = translatedName(sheet, name, change);
      if (sheetName === null) continue;
      sheet.setName(sheetName);
      renamed++;
    }
    saveSpreadsheetLanguage(change.to);
    // Also if the language stays: an execution that was killed may have ended here.
    for (const { sheet, name } of tableSheets) {
      const columns = findColumns(sheet, tables[name]);
      const rows = readKeys(sheet, tables[name], columns, spreadsheetZone()).length;
      if (rows > columns.headerRow - 1) extendCalculatedColumns(sheet, tables[name], columns, rows + 1);
    }
    return { renamed };
  });
}
