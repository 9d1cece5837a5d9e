import type { RpcResult, ServerCalls } from "../../src/rpc/script-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "../appsscript/add-on.ts";

/** The built script in a spreadsheet of the emulator, as the sidebar's page calls it. */
export interface SpreadsheetScript {
  answer(name: keyof ServerCalls, args: unknown[]): Promise<RpcResult<unknown>>;
  /** Calls the script as another sidebar would. */
  call<Name extends keyof ServerCalls>(
    name: Name,
    ...args: Parameters<ServerCalls[Name]>
  ): Promise<ReturnType<ServerCalls[Name]>>;
  /** Names of the visible sheets, and how many rows each has below its header. */
  sheets(): [name: string, rows: number][];
  sheetId(name: string): number;
  addSheet(name: string): void;
  /** Imports posts as if from a file. */
  importPosts(rows: Row[]): Promise<unknown>;
  /** A sheet's rows by header, without empty cells. */
  rows(name: string): Record<string, unknown>[];
  close(): void;
}

/** An empty spreadsheet in Amsterdam, with the add-on installed. */
export function openSpreadsheetScript(): SpreadsheetScript {
  const { addOn, app, workbook } = openAddOn({
    user: { email: "noor@example.com", locale: "en_GB", role: "owner" },
    locale: "en_GB",
    timeZone: "Europe/Amsterdam",
    at: "2026-06-15T08:00:00Z",
  });
  const sheetOf = (name: string) => {
    const sheet = app.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  return {
    answer: (name, args) => addOn.call(name, args) as Promise<RpcResult<unknown>>,
    call: (name, ...args) => ask(addOn, name, ...args),
    sheets: () =>
      app
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => [sheet.getName(), Math.max(0, sheet.getLastRow() - 1)]),
    sheetId: (name) => sheetOf(name).getSheetId(),
    addSheet: (name) => void app.insertSheet(name),
    importPosts: (rows) => importInto(addOn, batchOf(rows)),
    rows(name) {
      const [headers = [], ...rows] = sheetOf(name).getDataRange().getValues();
      return rows.map((row) =>
        Object.fromEntries(headers.map((header, column) => [header, row[column]]).filter(([, value]) => value !== "")),
      );
    },
    close: () => workbook.dispose(),
  };
}
