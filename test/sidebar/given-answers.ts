import "../built/sidebar.ts";
import { readFileSync } from "node:fs";
import type { ConnectState, RunState } from "../../src/rpc/connect-calls.ts";
import type { Listening } from "../../src/rpc/listen-calls.ts";
import type { ServerCalls, Settings, Sharing } from "../../src/rpc/script-calls.ts";
import { tablesText } from "../../src/text/tables/index.ts";
import { connectors, importOf, runState } from "./connect-data.ts";
import { listeningTo } from "./listen-data.ts";

/** Fixed data that the stub returns; a test can change it. */
export class GivenData {
  settings: Settings = {
    language: null,
    userLocale: "en_GB",
    spreadsheetLocale: "en_GB",
    spreadsheetLanguage: "en",
    timeZone: "Europe/Amsterdam",
    sheets: [],
    followers: [],
    incoming: { imports: 0, connections: 0, brands: 0 },
  };
  sharing: Sharing = {
    sheets: [],
    schedules: [],
    secrets: { found: [], cells: 1204, notes: 14 },
    replaced: null,
    canEdit: true,
    client: { name: "", accounts: [], color: "", logo: "", currency: "" },
  };
  connect: GivenConnect = {
    connectors: [...connectors],
    connections: [],
    imports: [],
    timeZone: "Europe/Amsterdam",
    connectedAt: "",
    accounts: {},
    runs: [runState()],
  };
  listen: Listening = listeningTo([]);
}

interface GivenConnect extends ConnectState {
  /** The accounts that each connection can read, by the connection's id. */
  accounts: Record<string, { id: string; name: string }[]>;
  /** What the next calls of `runImport` return; the last state repeats. */
  runs: RunState[];
}

/**
 * Default responses. A call without one needs a response from the test, or the test fails. No call changes the spreadsheet:
 * importing the same file twice adds its rows twice. Effects on a spreadsheet belong in tests of the script.
 */
export const givenAnswers = ({ settings, sharing, connect, listen }: GivenData): Partial<ServerCalls> => ({
  readSettings: () => ({
    ...settings,
    incoming: {
      imports: connect.imports.length,
      connections: connect.connections.length,
      brands: listen.brands.length,
    },
  }),
  readSidebarPart: (part) => readFileSync(`dist/${part}.html`, "utf8"),
  setLanguage: () => null,
  rememberFollowers: () => null,
  readMappings: () => [],
  rememberMapping: () => null,
  openTable: ({ import: id, sheet, table }) => ({
    import: id,
    sheetId: 1,
    sheet: sheet ?? tablesText.en.names[table],
    keys: [],
    addedKeys: [],
    isStaged: false,
  }),
  writeRows: ({ rows, rowsBefore }) => ({
    stale: false,
    added: rows.values.length,
    updated: 0,
    unchanged: 0,
    rowsAfter: rowsBefore + rows.values.length,
    updatedRows: [],
    formulasKept: 0,
    lastKeys: [],
  }),
  finishImport: () => null,
  showSheet: () => null,
  showCell: () => null,
  addSampleData: () => ({ sheets: 7, kept: [] }),
  insertFormula: ({ name }) => ({ cell: "Sheet1!B2", formula: `=${name}()`, isExample: false }),
  readSharing: () => sharing,
  readConnect: () => ({
    connectors: connect.connectors,
    connections: connect.connections,
    imports: connect.imports,
    timeZone: connect.timeZone,
    connectedAt: "",
  }),
  startSignIn: (asked) => ({
    url: `https://consent.test/${typeof asked === "string" ? asked : `${asked.platform}?wider=${asked.isWider}`}`,
  }),
  readAccounts: (connection) => connect.accounts[connection] ?? [],
  // The saved import replaces all others.
  saveImport(definition) {
    const saved = importOf({ ...definition, id: "i1" });
    connect.imports = [saved];
    return saved;
  },
  runImport: () => (connect.runs.length > 1 ? connect.runs.shift() : connect.runs[0]) ?? runState(),
  readListening: () => listen,
  readAlerts: () => ({ service: null, isRefused: false, isDelayed: false }),
});
