import type { ImportRecord, OwnedSchedule, StoredRun } from "../../../src/appsscript/connect/import-records.ts";
import type { StoredImport } from "../../../src/appsscript/connect/stored-imports.ts";
import type { UnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";

/** An import of a public account, as the spreadsheet stores it. */
export const someImport = (more: Partial<StoredImport> = {}): StoredImport => ({
  id: "i1",
  platform: "bluesky",
  account: "bakery.example.com",
  accountName: "",
  isPublic: true,
  tables: ["posts"],
  period: { kind: "last", days: 30 },
  lookBack: 0,
  sheet: null,
  fillFollowers: false,
  ...more,
});

/** A run that succeeded. */
export const someRun = (more: Partial<StoredRun> = {}): StoredRun => ({
  startedAt: 0,
  at: 0,
  by: "u1",
  who: "noor@example.com",
  wasScheduled: true,
  state: "done",
  added: 0,
  updated: 0,
  until: null,
  trouble: null,
  ...more,
});

/** An import's schedule: every day at nine. */
export const someSchedule = (more: Partial<OwnedSchedule> = {}): OwnedSchedule => ({
  schedule: { every: "day", hour: 9 },
  by: "u1",
  who: "noor@example.com",
  since: 0,
  ranAt: null,
  ...more,
});

export const someRecord = (more: Partial<ImportRecord> = {}): ImportRecord => ({
  schedule: null,
  lease: null,
  past: null,
  goodTo: null,
  ...more,
});

/** A run that has not ended, and may go on at once. */
export const someUnfinishedRun = (more: Partial<UnfinishedRun> = {}): UnfinishedRun => ({
  id: "run1",
  print: "",
  startedAt: 0,
  days: { from: "2026-05-03", to: "2026-06-01" },
  place: null,
  goesOnAt: 0,
  waitsUntil: null,
  tables: {},
  read: 0,
  notes: [],
  account: "",
  stops: 0,
  ...more,
});
