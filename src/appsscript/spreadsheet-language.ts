import { localFormula } from "../functions/formula-dialect.ts";
import { type Table, type TableName, tables } from "../tables/index.ts";
import { readDays, writeDays } from "../text/dates.ts";
import { type Language, languageOf } from "../text/language.ts";
import { earlierNames } from "../text/tables/earlier-names.ts";
import { type TablesText, tablesText } from "../text/tables/index.ts";
import { workbookText } from "../text/workbook/index.ts";
import { withDocumentLock } from "./document-lock.ts";
import { translateLabelsSheet } from "./labels/labels-sheet.ts";
import { allSheets, nameOf, rename, spreadsheetLocale } from "./open-spreadsheet.ts";
import { assertCanEdit, assertCanEditBlocks } from "./sheet/assert-can-edit.ts";
import {
  calculatedFormula,
  calculatedHeader,
  calculatedTitle,
  findCalculated,
  formulaToWrite,
  hasNeededColumns,
  labelRulesFor,
} from "./sheet/calculated-columns.ts";
import { arePositionsValid, storedPositions } from "./sheet/column-positions.ts";
import { columnRanges } from "./sheet/column-ranges.ts";
import { type FieldColumns, findColumns, tagFields } from "./sheet/columns.ts";
import { isEarlierHelp } from "./sheet/earlier-helps.ts";
import { markedSheets } from "./sheet/lost-tables.ts";
import { metadataKeys, setSheetValue, sheetValue } from "./sheet/metadata.ts";
import { protectText } from "./sheet/protect-text.ts";
import { columnRuns } from "./sheet/sheet-cells.ts";
import { countRows } from "./sheet/table-rows.ts";
import { isSampleSheet } from "./sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, spreadsheetLanguage } from "./user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface LanguageChange {
  from: Language;
  to: Language;
}

type ColumnText = readonly [name: string, help: string];

const textOf = (language: Language, kind: "fields" | "calculated", name: string) =>
  (tablesText[language] as TablesText)[kind][name as never] as ColumnText;

/** The add-on's note in the new language; null if a user wrote or changed it. */
function translatedNote(note: string, old: ColumnText, next: ColumnText, { from, to }: LanguageChange): string | null {
  const [oldLabels, newLabels] = [workbookText[from].note, workbookText[to].note];
  const help = isEarlierHelp(note.split("\n")[0] ?? "") ? (note.split("\n")[0] ?? "") : old[1];
  const start = `${help}\n${oldLabels.source}: `;
  const rest = note.startsWith(start) ? note.slice(start.length).split(`\n${oldLabels.importedAt}: `) : [];
  if (rest.length !== 2) return null;
  // Users' own lines follow the time.
  const whenAndOwn = (rest[1] as string).replace(/^.*/, (when) => writeDays(to, readDays(when)));
  return `${next[1]}\n${newLabels.source}: ${rest[0]}\n${newLabels.importedAt}: ${whenAndOwn}`;
}

const quoteText = (text: string) => `"${text.replace(/"/g, '""')}"`;

function replaceTitle(formula: string, from: string, to: string, locale: string): string {
  const start = localFormula(`=VSTACK(${quoteText(from)},`, locale);
  return formula.startsWith(start)
    ? localFormula(`=VSTACK(${quoteText(to)},`, locale) + formula.slice(start.length)
    : formula;
}

/** The header row of a table's sheet, as read with one call each. */
interface HeaderRow {
  sheet: Sheet;
  name: TableName;
  columns: FieldColumns;
  calculated: ReadonlyMap<string, number>;
  formulas: readonly string[];
  notes: readonly string[];
}

function readHeaderRow(sheet: Sheet, name: TableName): HeaderRow {
  const columns = findColumns(sheet, tables[name]);
  if (columns.cells.length === 0) return { sheet, name, columns, calculated: new Map(), formulas: [], notes: [] };
  const range = sheet.getRange(columns.headerRow, 1, 1, columns.cells.length);
  if (!range.canEdit())
    assertCanEditBlocks(sheet, [{ row: columns.headerRow, column: 1, rows: 1, columns: columns.cells.length }]);
  const formulas = range.getFormulas()[0] as string[];
  const calculated = findCalculated(sheet, tables[name], () => formulas);
  return { sheet, name, columns, calculated, formulas, notes: range.getNotes()[0] as string[] };
}

/** What changes in a sheet: contents and notes of headers by column, and the sheet's name. */
interface SheetChange extends HeaderRow {
  contents: Map<number, string>;
  newNotes: Map<number, string>;
  newName: string | null;
  renamed: number;
}

/** Translates headers, titles, notes and the sheet's name, where users have not changed them. */
function planSheet(row: HeaderRow, change: LanguageChange, sheetNames: ReadonlyMap<Sheet, string>): SheetChange {
  const { sheet, name, columns, calculated, formulas, notes } = row;
  const plan: SheetChange = { ...row, contents: new Map(), newNotes: new Map(), newName: null, renamed: 0 };
  const translate = (kind: "fields" | "calculated", each: string, column: number, title: string | null) => {
    const [old, next] = [textOf(change.from, kind, each), textOf(change.to, kind, each)];
    const names = [old[0], ...(earlierNames[change.from][each] ?? [])];
    const note = translatedNote(notes[column - 1] ?? "", old, next, change);
    const isAddOnText = title !== null && names.includes(title);
    const isChanged = change.from !== change.to;
    if (isChanged && isAddOnText) plan.renamed++;
    if (isChanged && note !== null) {
      plan.newNotes.set(column, note);
      plan.renamed++;
    }
    return isAddOnText ? next[0] : title;
  };
  const set = (column: number, content: string) => {
    if (content !== (formulas[column - 1] || columns.cells[column - 1])) plan.contents.set(column, content);
  };
  for (const [field, column] of columns) {
    const shown = columns.cells[column - 1];
    const title = translate("fields", field, column, typeof shown === "string" ? shown : null);
    if (title !== null && !formulas[column - 1]) set(column, title);
  }
  const lastRow = calculated.size > 0 ? countRows(sheet, tables[name], columns) + 1 : 0;
  for (const [each, column] of calculated) {
    const formula = formulas[column - 1] ?? "";
    const title = translate("calculated", each, column, calculatedTitle(formula));
    if (title === null) continue;
    set(column, translatedFormula(row, each, { old: formula, title, lastRow, language: change.to }));
  }
  plan.newName = translatedName(row, change, sheetNames);
  if (plan.newName !== null) plan.renamed++;
  return plan;
}

interface FormulaChange {
  old: string;
  title: string;
  lastRow: number;
  language: Language;
}

/** A calculated column's formula with its title and its bands in the language. */
function translatedFormula({ name, columns }: HeaderRow, each: string, change: FormulaChange): string {
  const { old, title, lastRow, language } = change;
  const locale = spreadsheetLocale();
  const calculated = (tables[name] as Table).calculated.find((one) => one.name === each);
  if (!calculated || !hasNeededColumns(calculated, columns) || lastRow <= columns.headerRow)
    return replaceTitle(old, calculatedTitle(old) ?? "", title, locale);
  const ranges = columnRanges(columns, columns.headerRow + 1, lastRow, language, labelRulesFor(columns));
  const isNative = !calculated.isBuiltIn && calculatedHeader(0, old, locale).isNative;
  return formulaToWrite(calculatedFormula(calculated, title, ranges), isNative, locale);
}

/** The new name for a sheet whose name is still the add-on's, such as `Posts` or `Posts 2`; null for any other. */
function translatedName(
  { sheet, name }: HeaderRow,
  { from, to }: LanguageChange,
  sheetNames: ReadonlyMap<Sheet, string>,
): string | null {
  const isSample = isSampleSheet(sheet);
  const [old, next] = [from, to].map((language) => {
    const tableName = tablesText[language].names[name];
    return isSample ? workbookText[language].sampleSheet(tableName) : tableName;
  }) as [string, string];
  const current = sheetNames.get(sheet) ?? nameOf(sheet);
  const number = current.startsWith(old) ? current.slice(old.length) : null;
  if (number === null || !/^( \d+)?$/.test(number) || old === next) return null;
  const newName = next + number;
  const isUsed = [...sheetNames.values()].some((used) => used.toLowerCase() === newName.toLowerCase());
  return isUsed ? null : newName;
}

/** Headers of the table between those that change are written again as they are, so that one call writes all. */
function joinRuns({ columns, calculated, contents, formulas }: SheetChange): void {
  const [first, last] = [Math.min(...contents.keys()), Math.max(...contents.keys())];
  for (const column of [...columns.values(), ...calculated.values()]) {
    if (column < first || column > last || contents.has(column)) continue;
    const shown = columns.cells[column - 1];
    if (formulas[column - 1] || typeof shown === "string")
      contents.set(column, formulas[column - 1] || protectText(shown as string));
  }
}

/**
 * Writes what was planned. The positions come first: an execution that is killed after the headers finds them again by
 * their positions, and before them by their old names. Several runs of headers are not written at once, so their columns
 * get metadata before.
 */
function writeSheet(plan: SheetChange): void {
  const { sheet, columns, contents, newNotes, newName } = plan;
  const runsOf = (changes: ReadonlyMap<number, string>) => columnRuns([...changes.keys()]);
  const stored = storedPositions(sheetValue(sheet, metadataKeys.positions));
  if (contents.size > 0 && stored && arePositionsValid(stored, columns.cells)) {
    const headers = stored.headers.map((header, index) => header && (contents.get(index + 1) ?? header));
    setSheetValue(sheet, metadataKeys.positions, JSON.stringify({ ...stored, headers }));
  }
  if (runsOf(contents).length > 1) joinRuns(plan);
  if (runsOf(contents).length > 1) tagFields(sheet, columns);
  for (const [changes, write] of [
    [contents, "setValues"],
    [newNotes, "setNotes"],
  ] as const)
    for (const { first, indexes } of runsOf(changes))
      sheet
        .getRange(columns.headerRow, first, 1, indexes.length)
        [write]([indexes.map((_, index) => changes.get(first + index) as string)]);
  if (newName !== null) rename(sheet, newName);
}

/** Translates what the add-on created into another language; what users named or wrote themselves stays. */
export function setWorkbookLanguage(requested: Language): { renamed: number } {
  return withDocumentLock(() => {
    assertCanEdit();
    // First, since a sheet that it adopts tells the language.
    const marked = markedSheets(allSheets(), true);
    const change: LanguageChange = { from: spreadsheetLanguage(), to: languageOf(requested) };
    const rows = marked.flatMap(([sheet, metadata]) => {
      const name = metadata.get(metadataKeys.table) as TableName | undefined;
      return name === undefined ? [] : [readHeaderRow(sheet, name)];
    });
    const sheetNames = new Map(allSheets().map((sheet) => [sheet, nameOf(sheet)]));
    // Everything is read before anything is written: a read after a write takes longer than both.
    const plans = rows.map((row) => {
      const plan = planSheet(row, change, sheetNames);
      if (plan.newName !== null) sheetNames.set(plan.sheet, plan.newName);
      return plan;
    });
    for (const plan of plans) writeSheet(plan);
    const labels = translateLabelsSheet(change.from, change.to, (formula) =>
      localFormula(formula, spreadsheetLocale()),
    );
    saveSpreadsheetLanguage(change.to);
    return { renamed: plans.reduce((sum, { renamed }) => sum + renamed, labels) };
  });
}
