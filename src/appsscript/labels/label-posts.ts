import { localFormula } from "../../functions/formula-dialect.ts";
import { tables } from "../../tables/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets, nameOf, openSpreadsheet, spreadsheetLocale } from "../open-spreadsheet.ts";
import { addColumns, missingColumns } from "../sheet/add-columns.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { extendCalculatedColumns } from "../sheet/calculated-columns.ts";
import { savePositions } from "../sheet/column-positions.ts";
import { createdColumns, findColumns, saveCreatedColumns } from "../sheet/columns.ts";
import { markedSheets } from "../sheet/lost-tables.ts";
import { columnsWith, metadataKeys, removeSheetValue, setSheetValue, sheetValue } from "../sheet/metadata.ts";
import { maxColumnsOf } from "../sheet/sheet-size.ts";
import { countRows } from "../sheet/table-rows.ts";
import { assertCanInsertColumns, assertCanWriteTable, sheetsOf } from "../sheet/table-sheet.ts";
import { isUserError } from "../user-error.ts";
import { saveSpreadsheetLanguage, sheetText, spreadsheetLanguage, userText } from "../user-text.ts";
import { openLabelsSheet, writeLabelsFrame } from "./labels-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the two columns of labels where they are missing, also where the user had deleted them. */
function addLabelColumns(sheet: Sheet): void {
  const table = tables.posts;
  assertCanWriteTable(sheet);
  const others = [...createdColumns(sheet)].filter((name) => name !== "own_label" && name !== "labels");
  saveCreatedColumns(sheet, new Set(others));
  const planned = missingColumns(sheet, table, ["own_label"]);
  if (planned.names.length > 0) {
    assertCanInsertColumns(sheet);
    // Stored, so that the next call knows which columns a killed execution has inserted.
    const columnsBefore = Number(sheetValue(sheet, metadataKeys.columnsBefore) ?? maxColumnsOf(sheet));
    setSheetValue(sheet, metadataKeys.columnsBefore, String(columnsBefore));
    addColumns(sheet, table, { ...planned, isNew: false, columnsBefore });
  }
  removeSheetValue(sheet, metadataKeys.columnsBefore);
  const columns = findColumns(sheet, table);
  const rowCount = countRows(sheet, table, columns);
  extendCalculatedColumns(sheet, table, columns, rowCount + 1);
  saveCreatedColumns(sheet, new Set([...others, "own_label", "labels"]));
  savePositions(sheet, columns, rowCount);
  const { fields, calculated } = sheetText();
  const own = columns.get("own_label");
  const all = columnsWith(sheet, metadataKeys.calculated).get("labels");
  if (own !== undefined) sheet.getRange(columns.headerRow, own).setNote(fields.own_label[1]);
  if (all !== undefined) sheet.getRange(columns.headerRow, all).setNote(calculated.labels[1]);
}

/** Opens the sheet of rules, which is created with examples, and adds the columns of labels to the imported posts. */
function labelPosts(): string {
  assertCanEdit();
  // Adopts tables that have lost their marks.
  markedSheets(allSheets(), true);
  const posts = sheetsOf("posts");
  saveSpreadsheetLanguage(spreadsheetLanguage());
  const rules = openLabelsSheet();
  writeLabelsFrame(rules, (formula) => localFormula(formula, spreadsheetLocale()));
  for (const sheet of posts) addLabelColumns(sheet);
  rules.activate();
  const { opened, noPosts } = userText().labels;
  return posts.length > 0 ? opened(nameOf(rules)) : noPosts(nameOf(rules));
}

export function labelPostsFromMenu(): void {
  const spreadsheet = openSpreadsheet();
  try {
    spreadsheet.toast(withDocumentLock(labelPosts), userText().addOn, 10);
  } catch (error) {
    if (!isUserError(error)) throw error;
    spreadsheet.toast(`${error.message} ${error.advice}`, userText().addOn, 12);
  }
}
