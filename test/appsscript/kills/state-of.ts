import { nameHash, saltOf } from "../../../src/importer/people/names.ts";
import type { OpenAddOn } from "../add-on.ts";
import { forgottenName } from "./people-calls.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a spreadsheet and the script's stores hold, in parts that are compared one by one. */
export type SpreadsheetState = Record<"sheets" | "columns" | "undo" | "history" | "stored", unknown>;

const timePattern = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?Z?)?/g;
/** A hash of a name, whose salt is random: names the person who is forgotten; that of anybody else stays. */
const withoutSalt = (hash: string): string =>
  nameHash(forgottenName, saltOf(hash)) === hash ? `hash of ${forgottenName}` : hash;

/** Texts that were masked: most cells of a sheet, and most sheets, are those of the last comparison. */
const maskedTexts = new Map<string, string>();

/** Ids, secrets, times in milliseconds, salts, and what reading an account took, differ from run to run. */
function masked(text: string): string {
  const known = maskedTexts.get(text);
  if (known !== undefined) return known;
  const result = text
    .replace(timePattern, "TIME")
    .replace(/\b\d+\.\w{8}~[\da-z]+\.[\da-z]+/g, withoutSalt)
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "ID")
    .replace(/invented-[\w-]+-[0-9a-f]{24}/g, "SECRET")
    .replace(/(engagement\.signIn\.|"verifier":")[\w-]{43}/g, "$1SECRET")
    .replace(/\b1[5-9]\d{11}(\.\d+)?\b/g, "TIME")
    .replace(/\b[0-9a-f]{8}\b/g, "ID")
    .replace(/"(requests|ms)":\d+/g, "$1")
    .replace(/\bm[a-z0-9]{7}[a-z0-9]{4,6}\b/g, "IMPORT");
  maskedTexts.set(text, result);
  return result;
}

const isUndo = (sheet: Sheet): boolean => sheet.getName() === "Engagement undo";

/** The sheets without that for undo. Where a second person's own sheet stands among those that are added does not matter. */
function sheetsOf({ app }: OpenAddOn): Sheet[] {
  const sheets = app.getSheets().filter((sheet) => !isUndo(sheet));
  const isOfSecondPerson = (sheet: Sheet) => sheet.getName() === "Plans";
  return [...sheets.filter((sheet) => !isOfSecondPerson(sheet)), ...sheets.filter(isOfSecondPerson)];
}

function stateOfSheet(sheet: Sheet): unknown {
  const [rows, columns] = [sheet.getLastRow() + 1, Math.min(sheet.getLastColumn() + 1, sheet.getMaxColumns())];
  const range = sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), columns);
  const headers = range.getValues()[0] ?? [];
  const importedAt = headers.indexOf("Imported at");
  const values = range
    .getValues()
    .map((row) => row.map((cell, column) => (column === importedAt && cell instanceof Object ? "TIME" : cell)));
  const state = {
    name: sheet.getName(),
    isHidden: sheet.isSheetHidden(),
    frozen: sheet.getFrozenRows(),
    values,
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    formats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
    weights: range.getFontWeights(),
    charts: sheet.getCharts().length,
    frozenColumns: sheet.getFrozenColumns(),
    tab: sheet.getTabColor(),
    colorRules: sheet.getConditionalFormatRules().length,
  };
  return JSON.parse(JSON.stringify(state, (_, value) => (typeof value === "string" ? masked(value) : value)));
}

/** A sheet's metadata. Ids of new sheets are random, so where it says the sheet's own id, only that is compared. */
const marksOf = (sheet: Sheet): string[] =>
  sheet.getDeveloperMetadata().map((one) => {
    const isOwnId = one.getValue() === String(sheet.getSheetId());
    return `${one.getKey()}=${isOwnId ? "own id" : one.getValue()}`;
  });

/** The columns' and sheets' metadata, without those of the undo sheet. */
function metadataOf(opened: OpenAddOn): unknown {
  return sheetsOf(opened).map((sheet) => [
    sheet.getName(),
    marksOf(sheet)
      .filter((mark) => !mark.startsWith("engagement.report="))
      .map((mark) => mark.replace(/"(rows|sheetId)":\d+/, ""))
      .sort(),
    ...["engagement.field", "engagement.calculated", "engagement.rules"].map((key) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(key)
        .find()
        .map((one) => `${one.getValue()}@${one.getLocation().getColumn()?.getColumn()}`)
        .sort(),
    ),
  ]);
}

/** The entries of each import, whose order among imports is that of the sheet; of a row's entries, the first. */
function undoOf({ app }: OpenAddOn): unknown {
  const sheet = app.getSheets().find(isUndo);
  if (!sheet) return [];
  const rows = sheet.getLastRow() === 0 ? [] : sheet.getRange(1, 1, sheet.getLastRow(), 4).getValues();
  const ids = [...new Set(rows.map(([id]) => id))];
  const first = rows.filter(([id, key], index) => rows.findIndex((row) => row[0] === id && row[1] === key) === index);
  return [
    { isHidden: sheet.isSheetHidden(), columns: sheet.getMaxColumns(), marks: marksOf(sheet) },
    ...first.map(([id, key, , before]) => [
      ids.indexOf(id),
      key,
      masked(String(before)).replace(/"imported_at":[\d.]+/, ""),
    ]),
  ];
}

const historyKey = "engagement.history";
/** What a run has used of the day's allowance depends on how often it was begun. */
const ignored = /^engagement\.(history|import\.|user|used\.)/;

function historyOf({ project, workbook }: OpenAddOn): unknown {
  const json = project.state.documentProperties[workbook.settings.id]?.[historyKey];
  const lines = (json ? JSON.parse(json) : []) as Record<string, unknown>[];
  return lines.map(({ id: _, at: __, sheetId: ___, ...line }) => line);
}

/** A delivery names the sheets that it has made, whose ids are random. */
const withoutSheetIds = (key: string, value: string): string =>
  key.startsWith("engagement.delivery.") ? value.replace(/"sheetId":\d+/g, '"sheetId"') : value;

function storedOf({ app, project, workbook }: OpenAddOn): unknown {
  const entries = (texts: Record<string, string>) =>
    Object.entries(texts)
      .filter(([key]) => !ignored.test(key))
      .map(([key, value]) => [masked(key), masked(withoutSheetIds(key, value))]);
  return {
    document: entries(project.state.documentProperties[workbook.settings.id] ?? {}),
    user: Object.values(project.state.userProperties).map(entries),
    texts: app
      .getDeveloperMetadata()
      .map((one) => [one.getKey(), masked(String(one.getValue()))])
      .sort(),
    triggers: project.state.triggers.map(({ handler, user }) => `${handler} ${user}`),
  };
}

/** Everything that a kill must not damage, without times and random ids. */
export async function stateOf(opened: OpenAddOn): Promise<SpreadsheetState> {
  await opened.workbook.waitForCalculation();
  return {
    sheets: sheetsOf(opened).map(stateOfSheet),
    columns: metadataOf(opened),
    undo: undoOf(opened),
    history: historyOf(opened),
    stored: storedOf(opened),
  };
}
