import { forget, readOnce, updateKnown } from "./read-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const openSpreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  readOnce("spreadsheet", () => SpreadsheetApp.getActiveSpreadsheet());

/** The spreadsheet's time zone, such as `Europe/Amsterdam`. */
export const spreadsheetTimeZone = (): string =>
  readOnce("time zone", () => openSpreadsheet().getSpreadsheetTimeZone());

/** Such as `nl_NL`. */
export const spreadsheetLocale = (): string => readOnce("locale", () => openSpreadsheet().getSpreadsheetLocale());

/** All sheets in their order. */
export const allSheets = (): readonly Sheet[] => readOnce("sheets", () => openSpreadsheet().getSheets());

/** Inserts a sheet at the end, or at a position, counted from 0. */
export function insertSheet(name: string, position = allSheets().length): Sheet {
  const sheet = openSpreadsheet().insertSheet(name, position);
  updateKnown<readonly Sheet[]>("sheets", (sheets) => [...sheets.slice(0, position), sheet, ...sheets.slice(position)]);
  return sheet;
}

export function deleteSheet(sheet: Sheet): void {
  openSpreadsheet().deleteSheet(sheet);
  if (!allSheets().includes(sheet)) forget("sheets");
  updateKnown<readonly Sheet[]>("sheets", (sheets) => sheets.filter((each) => each !== sheet));
}

const ids = new WeakMap<Sheet, number>();

/** The id of a sheet, which never changes. */
export function idOf(sheet: Sheet): number {
  const id = ids.get(sheet) ?? sheet.getSheetId();
  ids.set(sheet, id);
  return id;
}

const keys = new WeakMap<Sheet, string>();
let keyCount = 0;

/** The start of the keys under which something of a sheet is known. Most objects are of the list, which costs no call. */
export function keyOf(sheet: Sheet): string {
  const listed = allSheets().includes(sheet) ? sheet : (sheetWithId(idOf(sheet)) ?? sheet);
  const key = keys.get(listed) ?? `sheet ${++keyCount}`;
  keys.set(listed, key);
  return key;
}

/** The name of a sheet; `rename` changes it. */
export const nameOf = (sheet: Sheet): string => readOnce(`${keyOf(sheet)} name`, () => sheet.getName());

export function rename(sheet: Sheet, name: string): void {
  sheet.setName(name);
  updateKnown(`${keyOf(sheet)} name`, () => name);
}

/** The sheet with this id; undefined if it was deleted. */
export const sheetWithId = (sheetId: number): Sheet | undefined => allSheets().find((sheet) => idOf(sheet) === sheetId);
