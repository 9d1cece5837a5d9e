import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { finishImport } from "../../../src/appsscript/import/finish-import.ts";
import { openTable } from "../../../src/appsscript/import/open-table.ts";
import { writeRowsWithKeys } from "../../../src/appsscript/import/write-rows.ts";
import { insertSheet } from "../../../src/appsscript/open-spreadsheet.ts";
import { metadataKeys, tagColumn } from "../../../src/appsscript/sheet/metadata.ts";
import type { SpreadsheetPort } from "../../../src/importer/merge/spreadsheet-port.ts";
import { openScript } from "../connect/in-script.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet with one empty sheet, on which the script's modules are called directly. */
export function openSheet({ timeZone = "Europe/Madrid", locale = "en_US" } = {}) {
  const workbook = createHeadlessWorkbook({ timeZone, locale });
  const script = openScript(noNetwork, workbook);
  /** Calls `action` with the sheet, in an execution of its own. */
  const inSheet = <T>(action: (sheet: Sheet, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T =>
    script.inScript(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return action(spreadsheet.getSheets()[0] as Sheet, spreadsheet);
    });
  /** The spreadsheet as an import accesses it. */
  const port: SpreadsheetPort = {
    openTable: async (request) => script.inScript(() => openTable(request)),
    writeRows: async (request) => script.inScript(() => writeRowsWithKeys(request).result),
    finishImport: async (request) => script.inScript(() => finishImport(request)),
  };
  let beforeFlush = () => {};
  const { spreadsheetApp } = workbook;
  workbook.spreadsheetApp = (...given) => {
    const app = spreadsheetApp.apply(workbook, given);
    const flush = () => {
      beforeFlush();
      app.flush();
    };
    return new Proxy(app, { get: (target, name) => (name === "flush" ? flush : Reflect.get(target, name)) });
  };
  /** Fails when the spreadsheet is flushed for the nth time from now, as an execution does that takes too long. */
  function endAtFlush(flush: number, message = "Exceeded maximum execution time"): void {
    let count = 0;
    beforeFlush = () => {
      if (++count === flush) throw new Error(message);
    };
  }
  return { ...script, workbook, inSheet, port, endAtFlush };
}

export type OpenedSheet = ReturnType<typeof openSheet>;

/** The same sheet, and the ranges for which it was asked: `2:1 3x4` for three rows and four columns from A2. */
export function recorded(sheet: Sheet): { sheet: Sheet; ranges: string[] } {
  const ranges: string[] = [];
  const getRange = (row: number, column: number, rows = 1, columns = 1) => {
    ranges.push(`${row}:${column} ${rows}x${columns}`);
    return sheet.getRange(row, column, rows, columns);
  };
  const get = (target: Sheet, name: string | symbol) => {
    if (name === "getRange") return getRange;
    const value = Reflect.get(target, name);
    return typeof value === "function" ? value.bind(target) : value;
  };
  return { sheet: new Proxy(sheet, { get }), ranges };
}

/** Writes a header row, and tags those columns whose field is given. */
export function header(sheet: Sheet, columns: readonly (readonly [name: string, field?: string])[], row = 1): void {
  sheet.getRange(row, 1, 1, columns.length).setValues([columns.map(([name]) => name)]);
  columns.forEach(([, field], index) => {
    if (field) tagColumn(sheet, index + 1, metadataKeys.field, field);
  });
}

export const lostHeader = ["Platform", "Published at", "Likes", "Text", "Source"];
export const lostRow = ["Instagram", new Date("2026-05-02T10:00:00Z"), 7, "Soup", "Instagram"];

/** A sheet as an import left it, without its metadata. */
export function lostSheet(name: string, rows: unknown[][] = [lostHeader, lostRow]): Sheet {
  const sheet = insertSheet(name);
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
  return sheet;
}
