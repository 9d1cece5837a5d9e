import { type Table, type TableName, tables } from "../../tables/index.ts";
import { type Language, languages } from "../../text/language.ts";
import { saveSpreadsheetLanguage, storedSpreadsheetLanguage } from "../user-text.ts";
import { calculatedTitle } from "./calculated-columns.ts";
import { clearExcelResults, isExcelPlaceholder } from "./excel-placeholder.ts";
import { namesIn } from "./header-row.ts";
import { metadataKeys, setSheetValue, tagColumn } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table whose sheet has lost its metadata, as found by the names of its columns. */
interface LostTable {
  name: TableName;
  language: Language;
  headerRow: number;
  /** Column number by field. */
  fields: Map<string, number>;
}

/** Titles can stand above a header; this many rows are searched. */
const nearRows = 20;

/** The columns of a row that have names of the table's fields. */
function columnsIn(row: readonly unknown[], table: Table, language: Language): Map<string, number> {
  const columns = Object.keys(table.fields).map((field) => {
    const names = new Set<unknown>(namesIn(language, "fields", field));
    return [field, row.findIndex((cell) => names.has(cell)) + 1] as const;
  });
  return new Map(columns.filter(([, column]) => column > 0));
}

/** Whether columns are those of an import: people name columns of their own "Date" and "Likes", too. */
const isImported = (table: Table, columns: ReadonlyMap<string, number>): boolean =>
  ["platform", table.time].every((field) => columns.has(field)) &&
  ["source", "imported_at"].some((field) => columns.has(field)) &&
  columns.size >= 5;

/** The table in a sheet without metadata; null if its columns are not those of an import. */
export function findLostTable(sheet: Sheet): LostTable | null {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return null;
  const rows = sheet.getRange(1, 1, Math.min(nearRows, lastRow), sheet.getLastColumn()).getValues();
  let best: LostTable | null = null;
  rows.forEach((row, index) => {
    for (const table of Object.values(tables) as Table[])
      for (const language of languages) {
        const fields = columnsIn(row, table, language);
        if (!isImported(table, fields) || fields.size <= (best?.fields.size ?? 0)) continue;
        best = { name: table.name, language, headerRow: index + 1, fields };
      }
  });
  return best;
}

/** Marks a sheet and its columns as an import leaves them. A column of values under a calculated name stays the user's. */
export function adoptTable(sheet: Sheet, { name, language, headerRow, fields }: LostTable): void {
  if (storedSpreadsheetLanguage() === null) saveSpreadsheetLanguage(language);
  const calculatedColumns = new Map<string, number>();
  for (const [field, column] of fields) tagColumn(sheet, column, metadataKeys.field, field);
  const header = sheet.getRange(headerRow, 1, 1, sheet.getLastColumn());
  const [formulas = []] = header.getFormulas();
  const [values = []] = header.getValues();
  for (const calculated of tables[name].calculated) {
    const titles = new Set<unknown>(namesIn(language, "calculated", calculated.name));
    const index = formulas.findIndex(
      (formula, at) => titles.has(calculatedTitle(formula)) || (isExcelPlaceholder(formula) && titles.has(values[at])),
    );
    if (index < 0) continue;
    clearExcelResults(sheet, headerRow, index + 1);
    tagColumn(sheet, index + 1, metadataKeys.calculated, calculated.name);
    calculatedColumns.set(calculated.name, index + 1);
  }
  const numbers = new Map([...fields, ...calculatedColumns]);
  // In the order of the columns, which tells where others belong.
  const inOrder = [...numbers].sort(([, a], [, b]) => a - b).map(([column]) => column);
  setSheetValue(sheet, metadataKeys.made, inOrder.join(","));
  // Last: a sheet with this mark counts as adopted.
  setSheetValue(sheet, metadataKeys.table, name);
}
