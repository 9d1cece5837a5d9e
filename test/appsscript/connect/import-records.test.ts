import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  deleteRecord,
  loadRecord,
  loadRecords,
  markSchedulesFailed,
  type StoredRun,
  updateRecord,
} from "../../../src/appsscript/connect/import-records.ts";
import { lateSince, nextRunTime, scheduleStartedAt } from "../../../src/appsscript/connect/late-schedule.ts";
import { describeRunError, displayTime, type StoredRunError } from "../../../src/appsscript/connect/run-text.ts";
import {
  deleteMarks,
  loadMarks,
  loadMarksOf,
  newMark,
  saveMarks,
} from "../../../src/appsscript/connect/several-accounts/account-marks.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import { openScript } from "./in-script.ts";
import { someRecord, someRun, someSchedule } from "./some-import.ts";

const [minuteMs, hourMs] = [60_000, 3_600_000];
const now = Date.parse("2026-06-01T09:00:00Z");

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
beforeAll(() => {
  workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid" });
});
beforeEach(() => {
  script = openScript(noNetwork, workbook);
});

const texts = () => script.project.state.documentProperties[workbook.settings.id] ?? {};
const load = (id = "i1") => script.inScript(() => loadRecord(id));
const update = (change: Parameters<typeof updateRecord>[1], id = "i1") =>
  script.inScript(() => updateRecord(id, change));

describe("what is stored of an import beside its definition", () => {
  it("is nothing at first, and what was changed in it afterwards", () => {
    expect(load()).toEqual(someRecord());
    update(() => ({ goodTo: "2026-05-31" }));
    expect(update(({ goodTo }) => ({ schedule: someSchedule({ who: String(goodTo) }) }))).toEqual(
      someRecord({ goodTo: "2026-05-31", schedule: someSchedule({ who: "2026-05-31" }) }),
    );
    expect([...script.inScript(() => loadRecords(["i1", "i2"]))]).toEqual([
      ["i1", load()],
      ["i2", someRecord()],
    ]);
    update(() => ({ goodTo: "x" }), "i2");
    script.inScript(() => deleteRecord("i1"));
    expect(Object.keys(texts())).toEqual(["engagement.import.i2"]);
  });

  it("stays as it was if a change is refused", () => {
    update(() => ({ goodTo: "2026-05-31" }));
    const refuse = () => {
      throw new Error("no");
    };
    expect(() => update(refuse)).toThrow("no");
    expect(load().goodTo).toBe("2026-05-31");
  });

  it("keeps as many notes of a run as fit into a property, the longer list giving way", () => {
    const gap = { kind: "metric", what: "x".repeat(88) } as NonNullable<StoredRun["gaps"]>[number];
    const loadGap = { kind: "failed", what: "y".repeat(80), count: 1 } as NonNullable<StoredRun["loadGaps"]>[number];
    const keptOf = (gaps: number, loadGaps: number) => {
      const past = someRun({ gaps: Array(gaps).fill(gap), loadGaps: Array(loadGaps).fill(loadGap) });
      update(() => ({ past }));
      const stored = load().past;
      return [stored?.gaps?.length, stored?.loadGaps?.length];
    };
    expect(keptOf(60, 5)).toEqual([60, 5]);
    const [gaps = 0, loadGaps] = keptOf(100, 5);
    expect(loadGaps).toBe(5);
    expect(gaps).toBeLessThan(100);
    // No more than is needed gave way.
    const text = texts()["engagement.import.i1"] as string;
    expect(text.length).toBeLessThanOrEqual(9_000);
    expect(text.length + JSON.stringify(gap).length + 1).toBeGreaterThan(9_000);
    const [fewer = 0, more = 0] = keptOf(60, 60);
    // Two lists of one length give way in turn, the one of BigQuery first.
    expect(fewer - more === 0 || fewer - more === 1).toBe(true);
    expect(fewer).toBeLessThan(60);
  });

  it("of a user whose permissions are gone says so for each of their schedules", () => {
    const schedules = { i1: someSchedule(), i2: someSchedule({ by: "u2" }), i3: null };
    for (const [id, schedule] of Object.entries(schedules)) update(() => ({ schedule, goodTo: "2026-05-31" }), id);
    script.project.state.documentProperties[workbook.settings.id] = {
      ...texts(),
      "engagement.other": JSON.stringify({ schedule: someSchedule() }),
    };
    const before = texts();
    const error: StoredRunError = { own: "notAllowed", at: now };
    script.inScript(() => markSchedulesFailed("u1", error));
    expect(load()).toEqual(
      someRecord({
        schedule: someSchedule(),
        goodTo: "2026-05-31",
        past: someRun({ startedAt: now, at: now, state: "failed", trouble: error }),
      }),
    );
    const others = ["engagement.import.i2", "engagement.import.i3", "engagement.other"];
    expect(others.map((key) => texts()[key])).toEqual(others.map((key) => before[key]));
  });
});

describe("a schedule's times", () => {
  const start = (schedule: Parameters<typeof someSchedule>[0], past: StoredRun | null = null) =>
    script.inScript(() => scheduleStartedAt(someSchedule(schedule), someRecord({ past })));

  it("count from its last run, or any user's run that succeeded, or else from when it was made", () => {
    expect(start({ since: 5 })).toBe(5);
    expect(start({ since: 5, ranAt: 7 })).toBe(7);
    expect(start({ since: 9, ranAt: 7 })).toBe(9);
    expect(start({ since: 5, ranAt: 7 }, someRun({ startedAt: 8 }))).toBe(8);
    expect(start({ since: 5, ranAt: 7 }, someRun({ startedAt: 8, state: "failed" }))).toBe(7);
  });

  it("leave out what a clock has written that was more than an hour ahead", () => {
    expect(start({ since: 5, ranAt: now + hourMs })).toBe(now + hourMs);
    expect(start({ since: 5, ranAt: now + hourMs + 1 })).toBe(5);
    expect(start({ since: now + 2 * hourMs })).toBe(0);
  });

  const next = (record: Parameters<typeof someRecord>[0]) => script.inScript(() => nextRunTime(someRecord(record)));
  const daily = someSchedule({ since: now });

  it("are the next one, or when a run that waits goes on, or none", () => {
    expect(next({})).toBeNull();
    expect(next({ schedule: daily })).toBe(Date.parse("2026-06-02T07:00:00Z"));
    expect(next({ schedule: daily, past: someRun({ state: "failed" }) })).toBe(Date.parse("2026-06-02T07:00:00Z"));
    expect(next({ past: someRun({ state: "waiting", at: 3, until: 4 }) })).toBe(4);
    expect(next({ schedule: daily, past: someRun({ state: "waiting", at: 3 }) })).toBe(3);
  });

  const late = (time: string, record: Parameters<typeof someRecord>[0] = { schedule: daily }) =>
    script.inScript(() => lateSince(someRecord(record), Date.parse(time)));

  it("are missed once two hours have passed, unless it is running", () => {
    const due = Date.parse("2026-06-02T07:00:00Z");
    expect(late("2026-06-02T09:00:00.000Z")).toBeNull();
    expect(late("2026-06-02T09:00:00.001Z")).toBe(due);
    const lease = { by: "", who: "", since: 0, until: due + 3 * hourMs, token: "", isBetween: false };
    expect(late("2026-06-02T09:59:00Z", { schedule: daily, lease })).toBeNull();
    expect(late("2026-06-02T10:00:00Z", { schedule: daily, lease })).toBe(due);
    // A run that somebody has begun by hand waits without a clock.
    expect(late("2026-06-02T09:59:00Z", { past: someRun({ state: "waiting", until: 4 }) })).toBeNull();
  });
});

describe("how far an import has come with each account", () => {
  const mark = (id: string, more = {}) => ({ ...newMark(id), name: `Name of ${id}`, ...more });
  const save = (id: string, ...accounts: string[]) =>
    script.inScript(() =>
      saveMarks(
        id,
        accounts.map((each) => mark(each)),
      ),
    );

  it("is stored by import and account", () => {
    save("i1", "a", "b.c");
    save("i10", "z");
    save("i2");
    expect([...script.inScript(() => loadMarks("i1"))]).toEqual([
      ["a", mark("a")],
      ["b.c", mark("b.c")],
    ]);
    const several = script.inScript(() => loadMarksOf(["i2", "i10"]));
    expect([...several].map(([id, marks]) => [id, [...marks.keys()]])).toEqual([
      ["i2", []],
      ["i10", ["z"]],
    ]);
    expect(script.inScript(() => loadMarksOf([]))).toEqual(new Map());
  });

  it("has what an earlier version did not store, and a name of at most 200 characters", () => {
    script.project.state.documentProperties[workbook.settings.id] = {
      "engagement.account.i1.a": '{"goodTo":"2026-05-31"}',
    };
    expect(script.inScript(() => loadMarks("i1")).get("a")).toEqual({ ...newMark("a"), goodTo: "2026-05-31" });
    script.inScript(() => saveMarks("i1", [mark("a", { name: "x".repeat(201) })]));
    expect(script.inScript(() => loadMarks("i1")).get("a")?.name).toBe("x".repeat(200));
  });

  it("is forgotten for the accounts that an import no longer reads, or all of them", () => {
    const kept = () => Object.keys(texts()).map((key) => key.replace("engagement.account.", ""));
    save("i1", "a", "b");
    save("i10", "a");
    script.inScript(() => deleteMarks("i1", "all"));
    expect(kept()).toEqual(["i1.a", "i1.b", "i10.a"]);
    script.inScript(() => deleteMarks("i1", [{ id: "b", name: "" }]));
    expect(kept()).toEqual(["i1.b", "i10.a"]);
    script.inScript(() => deleteMarks("i1", undefined));
    expect(kept()).toEqual(["i10.a"]);
  });
});

describe("what is said of a run", () => {
  it("has the time of the day, and the day unless it is today in the spreadsheet's zone", () => {
    const shown = (time: string) => script.inScript(() => displayTime(Date.parse(time)));
    expect(shown("2026-06-01T09:05:00Z")).toBe("11:05");
    expect(shown("2026-05-31T22:00:00Z")).toBe("00:00");
    expect(shown("2026-05-31T21:59:00Z")).toBe("2026-05-31 23:59");
    expect(shown("2026-06-01T22:00:00Z")).toBe("2026-06-02 00:00");
  });

  const x = findConnector("x");
  it.each([
    [{ what: "The sheet is full.", advice: "Delete rows." }, "The sheet is full. Delete rows."],
    [{ failure: "connection" }, "Can't reach X."],
    [{ pause: "rate_limited", until: now + 5 * minuteMs }, "X accepts no more requests until 11:05."],
    [{ pause: "trouble", until: now }, "The import resumes automatically after 11:00"],
    [{ pause: "allowance", until: now }, "Your scheduled imports have reached Google's daily limit."],
    [{ own: "unexpected", at: now }, "11:00"],
    [{ own: "notAllowed", at: now }, "permission"],
    [{ own: "noConnection", at: now }, "X"],
    [{ own: "toConfirm", who: "bo@example.com", isNew: false }, "bo@example.com"],
  ] satisfies [StoredRunError, string][])("%o", (error, words) => {
    const said = script.inScript(() => describeRunError(error, x));
    expect(`${said?.what} ${said?.advice}`).toContain(words);
  });

  it("differs by its reason", () => {
    const own = { who: "", at: now };
    const all: StoredRunError[] = [
      ...(["unexpected", "notAllowed", "noConnection"] as const).map((each) => ({ own: each, at: now })),
      ...[true, false].map((isNew) => ({ ...own, own: "toConfirm" as const, isNew })),
    ];
    expect(new Set(all.map((each) => script.inScript(() => describeRunError(each, x))?.what)).size).toBe(5);
    expect(script.inScript(() => describeRunError(null, x))).toBeNull();
  });
});
