import { createMockApis, type MockApis } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock, MockWorld } from "../../scripts/mocks/server/define-mock.ts";
import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";
import { type MockClock, mockClock, mockRuntime } from "../../scripts/mocks/server/mock-runtime.ts";
import { mockCredentials } from "../../scripts/mocks/server/mock-secrets.ts";
import type { Connector } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { type Checkpoint, runSync, type SyncPort } from "../../src/connectors/sync/run-sync.ts";
import type { NoteKind } from "../../src/connectors/sync/send-batch.ts";
import { ApiError, Pause } from "../../src/connectors/sync/sync-errors.ts";
import { matchRows } from "../../src/importer/merge/match-rows.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";
import type { ZoneOffset } from "../../src/time/zone-offset.ts";

/** How a run ended. */
export type RunEnd =
  | { state: "done" }
  | { state: "killed" }
  | { state: "paused"; pause: Pause }
  | { state: "refused"; refused: ApiError };

/** A spreadsheet's tables and checkpoint between runs, with a mock that logs requests. */
export interface MockImport {
  mock: ConnectorMock;
  world: MockWorld;
  mockApis: MockApis;
  clock: MockClock;
  /** The tables' rows. */
  sheets: Map<TableName, Row[]>;
  /** Where the next run resumes. */
  checkpoint: Checkpoint | null;
  notes: [kind: NoteKind, what: string, count?: number][];
  /** Every saved checkpoint, as text. */
  checkpoints: string[];
  skipped: number;
  /** The user's secret; null where none is needed. */
  secret: string | null;
}

/** The run ended in the middle of a request, without a chance to clean up. */
export class KilledError extends Error {}

export const testDay = "2026-05-20";

/** An account of this size in a mock, and an empty spreadsheet. */
export function openMockImport(mock: ConnectorMock, size = 130): MockImport {
  const world: MockWorld = { size, today: testDay, deleted: new Set() };
  const clock = mockClock(testDay);
  const { token, key } = mockCredentials(mock);
  const mockApis = createMockApis({ mocks: [mock], world, now: clock.now, latencyMs: 100 });
  return {
    mock,
    world,
    mockApis,
    clock,
    sheets: new Map(),
    checkpoint: null,
    notes: [],
    checkpoints: [],
    skipped: 0,
    secret: token ?? key,
  };
}

/** The tables that a mock's connector fills. */
export const tablesOf = ({ id }: ConnectorMock): TableName[] =>
  Object.keys(findConnector(id)?.tables ?? {}) as TableName[];

export interface RunOptions {
  tables?: readonly TableName[];
  /** Milliseconds until the run should stop at the next opportunity; defaults to the six minutes of an execution. */
  time?: number;
  renew?: () => boolean;
  rowsPerWrite?: number;
  from?: string;
  /** The period's last day; defaults to today. */
  to?: string;
  /** The offset of the spreadsheet's time zone; defaults to UTC. */
  offset?: ZoneOffset;
  /** Kills the run at the request of this number. */
  killAt?: number;
}

/** Marks requests for a list's pages, so that faults can recognize them. */
const pageHeader = "x-test-page";

/** Marks them with the number of items that they ask for. */
const sizeHeader = "x-test-size";

/** The number of items that a list's page asks for; null for any other request. */
export const sizeOfCall = ({ headers }: MockCall): number | null =>
  headers[sizeHeader] === undefined ? null : Number(headers[sizeHeader]);

/** The page that a request is for: `[table, part, cursor]` as JSON; null for any other request. */
export const pageOfCall = ({ headers }: MockCall): string | null => headers[pageHeader] ?? null;

/** The list that a page belongs to: its key without the cursor. */
export function partOfCall(call: MockCall): string | null {
  const page = pageOfCall(call);
  return page === null ? null : JSON.stringify((JSON.parse(page) as unknown[]).slice(0, 2));
}

/** Whether a request is for a page other than the first. */
export const isLaterPage = (call: MockCall): boolean => pageOfCall(call)?.endsWith(",null]") === false;

/** Marks requests for details with their items, except parts of bundles. */
const itemsHeader = "x-test-items";

/** A path and query without the metrics that it asks for. */
export function withoutMetrics(pathAndQuery: string): string {
  const [path = "", query = ""] = pathAndQuery.split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete("metric");
  return `${path}?${parameters}`;
}

/**
 * What a request for details asks for: a text for each item. For parts of a bundle it is the part's path and query,
 * without metrics. Empty for other requests.
 */
export function detailItems({ headers, body }: MockCall): string[] {
  const bundle = body?.startsWith("batch=") ? new URLSearchParams(body).get("batch") : null;
  if (bundle !== null)
    return (JSON.parse(bundle) as { relative_url: string }[]).map(({ relative_url }) => withoutMetrics(relative_url));
  return JSON.parse(headers[itemsHeader] ?? "[]") as string[];
}

/** Whether a request is for details of single items. */
export const isDetail = (call: MockCall): boolean => detailItems(call).length > 0;

function withMarkedPages(connector: Connector): Connector {
  const markedTables = Object.entries(connector.tables).map(([table, source]) => {
    if (!source || "snapshot" in source) return [table, source];
    const request: typeof source.request = (run, page, part, metrics, size) => {
      const apiRequest = source.request(run, page, part, metrics, size);
      const marks = {
        [pageHeader]: JSON.stringify([table, part, page]),
        ...(size !== undefined && { [sizeHeader]: String(size) }),
      };
      return { ...apiRequest, headers: { ...apiRequest.headers, ...marks } };
    };
    const details = source.details?.map((detail) => ({
      ...detail,
      request: (...given: Parameters<typeof detail.request>) => {
        const apiRequest = detail.request(...given);
        const items = given[0].map((item) => `${detail.name} ${JSON.stringify(item)}`);
        return { ...apiRequest, headers: { ...apiRequest.headers, [itemsHeader]: JSON.stringify(items) } };
      },
    }));
    return [table, { ...source, request, ...(details && { details }) }];
  });
  return { ...connector, tables: Object.fromEntries(markedTables) };
}

/** Imports the mock's account over the whole year, resuming where the last run stopped. */
export function runMockImport(mockImport: MockImport, options: RunOptions = {}): RunEnd {
  const { mock, clock, mockApis } = mockImport;
  const connector = findConnector(mock.id);
  if (!connector) throw new Error(`There is no connector for ${mock.id}.`);
  const { signIn } = connector;
  const { token, key } = mockCredentials(mock);
  const applySecret = (token !== null ? signIn.oauth?.applySecret : signIn.apiKey?.applySecret) ?? null;
  const deadline = clock.now() + 6 * 60_000;
  const stopAt = clock.now() + (options.time ?? 6 * 60_000);
  const runtime = mockRuntime(mockApis, clock);
  let remainingCalls = options.killAt ?? Number.POSITIVE_INFINITY;
  const port: SyncPort = {
    runtime: {
      ...runtime,
      fetchAll: (requests) =>
        requests.flatMap((request) => {
          if (remainingCalls-- <= 0) throw new KilledError();
          return runtime.fetchAll([request]);
        }),
    },
    secretProvider: { secret: () => mockImport.secret, renew: options.renew ?? (() => false) },
    deadline,
    writeRows(table, rows, { skipped }) {
      if (remainingCalls < 0) throw new Error("Rows were written after the run had ended.");
      mockImport.skipped += skipped;
      // A row with the key of one that is there is merged into it, as two rows of one import are.
      const allRows = [...(mockImport.sheets.get(table) ?? []), ...rows];
      mockImport.sheets.set(table, matchRows(tables[table], allRows, []).rows);
    },
    saveCheckpoint(checkpoint) {
      if (remainingCalls < 0) throw new Error("A checkpoint was saved after the run had ended.");
      mockImport.checkpoint = JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;
      mockImport.checkpoints.push(JSON.stringify(checkpoint));
    },
    addNote: (kind, what, count) =>
      void mockImport.notes.push(count === undefined ? [kind, what] : [kind, what, count]),
    throwIfOutOfTime() {
      if (clock.now() >= stopAt) throw new Pause("time", null);
    },
  };
  const factsOfKey = token === null && key !== null ? signIn.apiKey?.facts?.(key) : undefined;
  const request = {
    connector: withMarkedPages(connector),
    applySecret,
    maxBufferedRows: options.rowsPerWrite ?? 20,
    ...(factsOfKey ? { factsOfKey } : {}),
    account: mock.account,
    brands: mock.brands ?? [],
    tables: options.tables ?? tablesOf(mock),
    from: options.from ?? "2025-05-21",
    to: options.to ?? testDay,
    today: testDay,
    ...(options.offset && { offset: options.offset }),
  };
  try {
    runSync(request, mockImport.checkpoint, port);
    return { state: "done" };
  } catch (reason) {
    if (reason instanceof Pause) return { state: "paused", pause: reason };
    if (reason instanceof ApiError) return { state: "refused", refused: reason };
    if (reason instanceof KilledError) return { state: "killed" };
    throw reason;
  }
}

/** Omits null values; sorts fields and rows by their values, for comparison. */
const comparable = (rows: readonly Row[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(
            ([field, value]) => value !== null && value !== undefined && field !== "source" && field !== "imported_at",
          )
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .sort();

/** A table's imported rows, for comparison. */
export const importedRows = (mockImport: MockImport, table: TableName): string[] =>
  comparable(mockImport.sheets.get(table) ?? []);

/** A table's expected rows, for comparison. */
export const expectedRows = ({ mock, world }: MockImport, table: TableName): string[] =>
  comparable(mock.expected(table, world));

/** How a table differs from what is expected, as a few sentences; empty if it does not. */
export function differences({ mock, world, sheets }: MockImport, table: TableName): string[] {
  return compareRows(table, sheets.get(table) ?? [], mock.expected(table, world));
}

/** How rows differ from the expected ones, as a few sentences; empty if they do not. */
export function compareRows(table: TableName, rows: readonly Row[], shouldBe: readonly Row[]): string[] {
  const imported = comparable(table === "mentions" ? withoutCalculatedFields(rows, shouldBe) : rows);
  const expected = comparable(shouldBe);
  // They are sorted.
  const twice = imported.filter((row, index) => row === imported[index - 1]);
  const missing = difference(expected, imported);
  const unknown = difference(imported, expected);
  return [
    ...missing.slice(0, 2).map((row) => `${table} lacks ${missing.length}, such as ${row}`),
    ...unknown.slice(0, 2).map((row) => `${table} has ${unknown.length} that it should not have, such as ${row}`),
    ...twice.slice(0, 1).map((row) => `${table} has twice ${row}`),
  ];
}

/** Calculated fields of mentions are only compared where the mock provides them. */
function withoutCalculatedFields(rows: readonly Row[], shouldBe: readonly Row[]): Row[] {
  const keyOf = (row: Row) => rowKeys(tables.mentions, row)[0];
  const expectedByKey = new Map(shouldBe.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const unsaid = ["language", "sentiment"].filter(
      (field) => (expectedByKey.get(keyOf(row))?.[field] ?? null) === null,
    );
    return Object.fromEntries(Object.entries(row).filter(([field]) => !unsaid.includes(field)));
  });
}

const difference = (some: readonly string[], others: readonly string[]): string[] => {
  const otherKeys = new Set(others);
  return some.filter((row) => !otherKeys.has(row));
};

/** The differences of all tables that the mock's connector fills, and contract violations. */
export const allDifferences = (mockImport: MockImport): string[] => [
  ...mockImport.mockApis.violations,
  ...tablesOf(mockImport.mock).flatMap((table) => differences(mockImport, table)),
];
