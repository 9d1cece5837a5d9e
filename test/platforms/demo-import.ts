import { createDemo, type Demo } from "../../scripts/demo/create-demo.ts";
import type { DemoPlatform, DemoWorld } from "../../scripts/demo/define-demo.ts";
import { type DemoClock, demoClock, demoOutside } from "../../scripts/demo/demo-outside.ts";
import { credentialsOf } from "../../scripts/demo/demo-secrets.ts";
import type { NoteKind } from "../../src/importer/connections/ask.ts";
import { Pause, Refused } from "../../src/importer/connections/run-end.ts";
import { type Place, type RunPort, runImport } from "../../src/importer/connections/run-import.ts";
import { matchRows } from "../../src/importer/match-rows.ts";
import { mergeValues } from "../../src/importer/merge-values.ts";
import { rowKeys } from "../../src/importer/row-keys.ts";
import { connectorNamed } from "../../src/platforms/index.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";

/** How a run ended. */
export type RunEnd = { state: "done" } | { state: "paused"; pause: Pause } | { state: "refused"; refused: Refused };

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
}

export const dayOfTests = "2026-05-20";

export function openBench(platform: DemoPlatform, size = 130): Bench {
  const world: DemoWorld = { size, today: dayOfTests, deleted: new Set() };
  const clock = demoClock(dayOfTests);
  const demo = createDemo({ platforms: [platform], world, now: clock.now, latency: 100 });
  return { platform, world, demo, clock, sheets: new Map(), place: null, notes: [], kept: [], skipped: 0 };
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
  /** Milliseconds until the run has to end; six minutes where it is not said. */
  time?: number;
  renew?: () => boolean;
  /** Called before each write. */
  beforeWrite?: () => void;
}

/** Runs the import of the stand-in's account over the whole period, or goes on where the last run stopped. */
export function runBench(bench: Bench, options: RunOptions = {}): RunEnd {
  const { platform, clock, demo } = bench;
  const connector = connectorNamed(platform.id);
  if (!connector) throw new Error(`There is no connector for ${platform.id}.`);
  const { signIn } = connector;
  const { token, key } = credentialsOf(platform);
  const secret = token ?? key;
  const send = (token !== null ? signIn.oauth?.send : signIn.ownKey?.send) ?? null;
  const deadline = clock.now() + (options.time ?? 6 * 60_000);
  const port: RunPort = {
    outside: demoOutside(demo, clock),
    keeper: { secret: () => secret, renew: options.renew ?? (() => false) },
    deadline,
    write(table, rows, { skipped }) {
      options.beforeWrite?.();
      bench.skipped += skipped;
      const sheet = bench.sheets.get(table) ?? [];
      bench.sheets.set(table, sheet);
      mergeInto(sheet, table, rows);
    },
    save(place) {
      bench.place = JSON.parse(JSON.stringify(place)) as Place;
      bench.kept.push(JSON.stringify(place));
    },
    note: (kind, what) => void bench.notes.push([kind, what]),
    checkTime() {
      if (clock.now() >= deadline) throw new Pause("time", null);
    },
  };
  const keyFacts = token === null && key !== null ? signIn.ownKey?.facts?.(key) : undefined;
  const request = {
    platform: connector,
    send,
    ...(keyFacts ? { keyFacts } : {}),
    account: platform.account,
    tables: options.tables ?? tablesOf(platform),
    from: "2000-01-01",
    to: dayOfTests,
    today: dayOfTests,
  };
  try {
    runImport(request, bench.place, port);
    return { state: "done" };
  } catch (reason) {
    if (reason instanceof Pause) return { state: "paused", pause: reason };
    if (reason instanceof Refused) return { state: "refused", refused: reason };
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
