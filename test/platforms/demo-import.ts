import { createDemo, type Demo } from "../../scripts/demo/create-demo.ts";
import type { DemoPlatform, DemoWorld } from "../../scripts/demo/define-demo.ts";
import type { DemoCall } from "../../scripts/demo/demo-call.ts";
import { type DemoClock, demoClock, demoOutside } from "../../scripts/demo/demo-outside.ts";
import { credentialsOf } from "../../scripts/demo/demo-secrets.ts";
import type { NoteKind } from "../../src/importer/connections/ask.ts";
import { Pause, Refused } from "../../src/importer/connections/run-end.ts";
import { type Place, type RunPort, runImport } from "../../src/importer/connections/run-import.ts";
import { matchRows } from "../../src/importer/match-rows.ts";
import { mergeValues } from "../../src/importer/merge-values.ts";
import { rowKeys } from "../../src/importer/row-keys.ts";
import type { Platform } from "../../src/platforms/define-platform.ts";
import { connectorNamed } from "../../src/platforms/index.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";

/** How a run ended. */
export type RunEnd =
  | { state: "done" }
  | { state: "killed" }
  | { state: "paused"; pause: Pause }
  | { state: "refused"; refused: Refused };

/** A workbook's tables and what is kept between runs, around stand-ins that remember what they were asked. */
export interface Bench {
  platform: DemoPlatform;
  world: DemoWorld;
  demo: Demo;
  clock: DemoClock;
  /** What the tables hold. */
  sheets: Map<TableName, Row[]>;
  /** Where the next run goes on. */
  place: Place | null;
  notes: [kind: NoteKind, what: string][];
  /** Everything that was kept of the run, as text. */
  kept: string[];
  skipped: number;
  /** What lets the user in; null where nothing is needed. */
  secret: string | null;
}

/** The run ended in the middle of a request, without a chance to tidy up. */
export class Killed extends Error {}

export const dayOfTests = "2026-05-20";

/** A stand-in's account with so many posts, and an empty workbook. */
export function openBench(platform: DemoPlatform, size = 130): Bench {
  const world: DemoWorld = { size, today: dayOfTests, deleted: new Set() };
  const clock = demoClock(dayOfTests);
  const { token, key } = credentialsOf(platform);
  const demo = createDemo({ platforms: [platform], world, now: clock.now, latency: 100 });
  return {
    platform,
    world,
    demo,
    clock,
    sheets: new Map(),
    place: null,
    notes: [],
    kept: [],
    skipped: 0,
    secret: token ?? key,
  };
}

/** The tables that a stand-in's connector gives. */
export const tablesOf = ({ id }: DemoPlatform): TableName[] =>
  Object.keys(connectorNamed(id)?.tables ?? {}) as TableName[];

/** Writes rows as an import does: rows with a known key are merged into what is there. */
export function mergeInto(sheet: Row[], table: TableName, rows: readonly Row[]): void {
  const keys = sheet.map((row) => rowKeys(tables[table], row));
  const matched = matchRows(tables[table], rows, keys);
  matched.rows.forEach((row, number) => {
    const at = matched.at[number];
    if (at === null || at === undefined) sheet.push(row);
    else sheet[at - 2] = mergeValues(sheet[at - 2] as Row, row);
  });
}

export interface RunOptions {
  tables?: readonly TableName[];
  /** Milliseconds until the run should stop at the next opportunity; the six minutes in which it has to where it is not said. */
  time?: number;
  renew?: () => boolean;
  rowsPerWrite?: number;
  from?: string;
  /** Ends the run at the request of this number. */
  killAt?: number;
}

/** The header in which requests for a list's pages say which one they are, so that faults can tell them from others. */
const pageHeader = "x-test-page";

/** Which page of a list a request is for: `[table, part, mark]` as JSON; null for any other request. */
export const pageOf = ({ headers }: DemoCall): string | null => headers[pageHeader] ?? null;

/** The list that a page belongs to: all but its mark. */
export function partOf(call: DemoCall): string | null {
  const page = pageOf(call);
  return page === null ? null : JSON.stringify((JSON.parse(page) as unknown[]).slice(0, 2));
}

/** Whether a request is for a page that follows another. */
export const isLaterPage = (call: DemoCall): boolean => pageOf(call)?.endsWith(",null]") === false;

function withMarkedPages(connector: Platform): Platform {
  const marked = Object.entries(connector.tables).map(([table, source]) => {
    if (!source || "snapshot" in source) return [table, source];
    const request: typeof source.request = (run, page, part, metrics) => {
      const asked = source.request(run, page, part, metrics);
      return { ...asked, headers: { ...asked.headers, [pageHeader]: JSON.stringify([table, part, page]) } };
    };
    return [table, { ...source, request }];
  });
  return { ...connector, tables: Object.fromEntries(marked) };
}

/** Runs the import of the stand-in's account over the whole year, or goes on where the last run stopped. */
export function runBench(bench: Bench, options: RunOptions = {}): RunEnd {
  const { platform, clock, demo } = bench;
  const connector = connectorNamed(platform.id);
  if (!connector) throw new Error(`There is no connector for ${platform.id}.`);
  const { signIn } = connector;
  const { token, key } = credentialsOf(platform);
  const send = (token !== null ? signIn.oauth?.send : signIn.ownKey?.send) ?? null;
  const deadline = clock.now() + 6 * 60_000;
  const stopAt = clock.now() + (options.time ?? 6 * 60_000);
  const outside = demoOutside(demo, clock);
  let left = options.killAt ?? Number.POSITIVE_INFINITY;
  const port: RunPort = {
    outside: {
      ...outside,
      fetchAll: (requests) =>
        requests.flatMap((request) => {
          if (left-- <= 0) throw new Killed();
          return outside.fetchAll([request]);
        }),
    },
    keeper: { secret: () => bench.secret, renew: options.renew ?? (() => false) },
    deadline,
    write(table, rows, { skipped }) {
      if (left < 0) throw new Error("Rows were written after the run had ended.");
      bench.skipped += skipped;
      const sheet = bench.sheets.get(table) ?? [];
      bench.sheets.set(table, sheet);
      mergeInto(sheet, table, rows);
    },
    save(place) {
      if (left < 0) throw new Error("A place was kept after the run had ended.");
      bench.place = JSON.parse(JSON.stringify(place)) as Place;
      bench.kept.push(JSON.stringify(place));
    },
    note: (kind, what) => void bench.notes.push([kind, what]),
    checkTime() {
      if (clock.now() >= stopAt) throw new Pause("time", null);
    },
  };
  const keyFacts = token === null && key !== null ? signIn.ownKey?.facts?.(key) : undefined;
  const request = {
    platform: withMarkedPages(connector),
    send,
    rowsPerWrite: options.rowsPerWrite ?? 20,
    ...(keyFacts ? { keyFacts } : {}),
    account: platform.account,
    brands: platform.brands ?? [],
    tables: options.tables ?? tablesOf(platform),
    from: options.from ?? "2025-05-21",
    to: dayOfTests,
    today: dayOfTests,
  };
  try {
    runImport(request, bench.place, port);
    return { state: "done" };
  } catch (reason) {
    if (reason instanceof Pause) return { state: "paused", pause: reason };
    if (reason instanceof Refused) return { state: "refused", refused: reason };
    if (reason instanceof Killed) return { state: "killed" };
    throw reason;
  }
}

/** Without what is not known, and with fields and rows in an order that depends on their values alone. */
const plain = (rows: readonly Row[]): string[] =>
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

/** A table's rows, to be compared. */
export const rowsIn = (bench: Bench, table: TableName): string[] => plain(bench.sheets.get(table) ?? []);

/** The rows that a table should hold, to be compared. */
export const expectedIn = ({ platform, world }: Bench, table: TableName): string[] =>
  plain(platform.expected(table, world));

/** What a table holds otherwise than it should, as a few sentences; none where all is well. */
export function differences({ platform, world, sheets }: Bench, table: TableName): string[] {
  return differencesOf(table, sheets.get(table) ?? [], platform.expected(table, world));
}

/** What rows hold otherwise than they should, as a few sentences; none where all is well. */
export function differencesOf(table: TableName, rows: readonly Row[], shouldBe: readonly Row[]): string[] {
  const held = plain(table === "mentions" ? withoutWorkedOut(rows, shouldBe) : rows);
  const expected = plain(shouldBe);
  const twice = held.filter((row, place) => held.indexOf(row) !== place);
  const missing = difference(expected, held);
  const unknown = difference(held, expected);
  return [
    ...missing.slice(0, 2).map((row) => `${table} lacks ${missing.length}, such as ${row}`),
    ...unknown.slice(0, 2).map((row) => `${table} has ${unknown.length} that it should not have, such as ${row}`),
    ...twice.slice(0, 1).map((row) => `${table} has twice ${row}`),
  ];
}

/** What every import works out from a mention's text is compared only where the stand-in says it. */
function withoutWorkedOut(rows: readonly Row[], shouldBe: readonly Row[]): Row[] {
  const keyOf = (row: Row) => rowKeys(tables.mentions, row)[0];
  const said = new Map(shouldBe.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const unsaid = ["language", "sentiment"].filter((field) => (said.get(keyOf(row))?.[field] ?? null) === null);
    return Object.fromEntries(Object.entries(row).filter(([field]) => !unsaid.includes(field)));
  });
}

const difference = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return some.filter((row) => !known.has(row));
};

/** The same for all of the tables that the stand-in's connector gives, and what its contract forbids. */
export const allDifferences = (bench: Bench): string[] => [
  ...bench.demo.violations,
  ...tablesOf(bench.platform).flatMap((table) => differences(bench, table)),
];
