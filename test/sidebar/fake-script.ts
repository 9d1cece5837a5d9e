import type { Mapping } from "../../src/importer/mapping/mapping.ts";
import type { OpenTableRequest, WriteRowsRequest } from "../../src/importer/merge/spreadsheet-port.ts";
import type { RpcResult, ServerCalls, Settings, Sharing, SheetSettings } from "../../src/rpc/script-calls.ts";
import { type Row, tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";
import { tablesText } from "../../src/text/tables/index.ts";
import { FakeConnectCalls } from "./fake-connect.ts";
import { FakeListenCalls } from "./fake-listen.ts";

/** The script's functions that these tests need. */
export const callNames = [
  "readSettings",
  "setLanguage",
  "rememberFollowers",
  "readMappings",
  "rememberMapping",
  "forgetMapping",
  "openTable",
  "writeRows",
  "finishImport",
  "showSheet",
  "addSampleData",
  "insertFormula",
  "readSharing",
  "makeShareable",
  "bringFormulasBack",
  "showCell",
  "setWorkbookLanguage",
  "readConnect",
  "startSignIn",
  "addKey",
  "disconnect",
  "readAccounts",
  "saveImport",
  "deleteImport",
  "runImport",
  "readListening",
  "saveBrands",
] as const satisfies readonly (keyof ServerCalls)[];

export type CallName = (typeof callNames)[number];

interface FakeSheet extends SheetSettings {
  content: Row[];
}

/**
 * The script as the sidebar sees it, over a workbook that is a list of rows per sheet. It answers as the script does,
 * and a test can make one call fail or wait.
 */
export class FakeScript {
  readonly sheets: FakeSheet[] = [];
  readonly called: { name: string; args: unknown[] }[] = [];
  settings: Pick<Settings, "language" | "userLocale" | "spreadsheetLocale" | "followers"> = {
    language: null,
    userLocale: "en_GB",
    spreadsheetLocale: "en_GB",
    followers: [],
  };
  /** What the workbook is like for another person. */
  sharing: Sharing = {
    sheets: [],
    schedules: [],
    secrets: { found: [], cells: 1204, notes: 14 },
    replaced: null,
    language: "en",
    canEdit: true,
  };
  /** Connections and imports. */
  readonly connect = new FakeConnectCalls();
  /** Brands, and what was heard of them. */
  readonly listen = new FakeListenCalls();
  mappings: Mapping[] = [];
  readonly #failures = new Map<string, unknown>();
  readonly #held = new Map<string, Promise<void>>();

  /** The next call of the function fails with this error, or answers with this trouble. */
  failNext(name: CallName, failure: string | { what: string; advice: string }): void {
    this.#failures.set(name, failure);
  }

  /** Calls of the function wait until the returned function is called. */
  hold(name: CallName): () => void {
    let release = () => {};
    this.#held.set(name, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(name);
      release();
    };
  }

  async answer(name: CallName, args: unknown[]): Promise<RpcResult<unknown>> {
    this.called.push({ name, args });
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    this.#failures.delete(name);
    if (typeof failure === "string") throw new Error(failure);
    if (failure) return { error: failure as { what: string; advice: string } };
    return { value: (this.#calls[name] as (...args: unknown[]) => unknown)(...args) };
  }

  /** Adds a sheet that holds rows of a table, or none. */
  addSheet(name: string, table: SheetSettings["table"], content: Row[] = []): FakeSheet {
    const sheet = { sheetId: this.sheets.length + 1, name, table, content, rows: content.length };
    this.sheets.push(sheet);
    return sheet;
  }

  readonly #calls: Pick<ServerCalls, CallName> = {
    readSettings: () => ({
      ...this.settings,
      timeZone: "Europe/Amsterdam",
      today: "2026-06-15",
      sheets: this.sheets.map(({ sheetId, name, table, content }) => ({ sheetId, name, table, rows: content.length })),
    }),
    setLanguage: (language) => {
      this.settings.language = language;
      return null;
    },
    rememberFollowers: (known) => {
      this.settings.followers.push(known);
      return null;
    },
    readMappings: () => this.mappings,
    rememberMapping: (mapping) => {
      this.mappings = [mapping, ...this.mappings.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint)];
      return null;
    },
    forgetMapping: (forgotten) => {
      this.mappings = this.mappings.filter(({ fingerprint }) => fingerprint !== forgotten);
      return null;
    },
    openTable: (request) => this.#open(request),
    writeRows: (request) => this.#write(request),
    finishImport: () => null,
    showSheet: () => null,
    addSampleData: () => {
      const { sheetId, name } = this.addSheet("Posts", "posts", [{ platform: "x", post_id: "1" }]);
      return [{ table: "posts", sheetId, sheet: name, added: 1, updated: 0, unchanged: 0 }];
    },
    readSharing: () => this.sharing,
    makeShareable: () => {
      const [{ sheetId, name, formulas, withoutNative } = { sheetId: 1, name: "", formulas: 0, withoutNative: 0 }] =
        this.sharing.sheets;
      this.sharing = { ...this.sharing, sheets: [], replaced: { at: "2026-06-15T09:00:00.000Z", formulas } };
      const where = { sheetId, sheet: name };
      return {
        changes: [
          { ...where, cells: "M1:O1", formulas: formulas - withoutNative, what: "native" },
          { ...where, cells: "Q2:Q9", formulas: withoutNative, what: "values" },
        ],
      };
    },
    bringFormulasBack: () => {
      this.sharing = { ...this.sharing, replaced: null };
      return { changes: [{ sheetId: 1, sheet: "Posts", cells: "M1:O1, Q2:Q9", formulas: 11, what: "back" }] };
    },
    showCell: () => null,
    setWorkbookLanguage: (language) => {
      this.sharing = { ...this.sharing, language };
      return { renamed: 31 };
    },
    readConnect: () => this.connect.readConnect(),
    startSignIn: (platform) => this.connect.startSignIn(platform),
    addKey: (request) => this.connect.addKey(request),
    disconnect: (id) => this.connect.disconnect(id),
    readAccounts: (id) => this.connect.readAccounts(id),
    saveImport: (definition) => this.connect.saveImport(definition),
    deleteImport: (id) => this.connect.deleteImport(id),
    runImport: (request) => this.connect.runImport(request),
    readListening: () => this.listen.readListening(),
    saveBrands: (brands) => this.listen.saveBrands(brands),
    insertFormula: ({ name }) => ({ cell: "Sheet1!B2", formula: `=${name}()` }),
  };

  #open({ table, sheet, mode }: OpenTableRequest) {
    const found = this.sheets.find((one) => (sheet === null ? one.table === table : one.name === sheet));
    const opened = found ?? this.addSheet(sheet ?? tablesText.en.names[table], table);
    if (mode === "replace") opened.content = [];
    return {
      sheetId: opened.sheetId,
      sheet: opened.name,
      keys: opened.content.map((row) => rowKeys(tables[table], row)),
    };
  }

  #write({ sheetId, rows, rowNumbers }: WriteRowsRequest) {
    const sheet = this.sheets.find((one) => one.sheetId === sheetId);
    if (!sheet) throw new Error(`there is no sheet ${sheetId}`);
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const [index, row] of rows.entries()) {
      const rowIndex = rowNumbers[index] ?? null;
      const old = rowIndex === null ? undefined : sheet.content[rowIndex - 2];
      counts[!old ? "added" : JSON.stringify(old) === JSON.stringify(row) ? "unchanged" : "updated"] += 1;
      sheet.content[rowIndex === null ? sheet.content.length : rowIndex - 2] = row;
    }
    return { stale: false as const, ...counts, rowsAfter: sheet.content.length };
  }
}
