import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../../scripts/emulator/transport/no-network.ts";
import type { LeaseHandle } from "../../../../src/appsscript/connect/lease.ts";
import type { ImportReader } from "../../../../src/appsscript/connect/read-account.ts";
import {
  type AccountMark,
  loadMarks,
  newMark,
  saveMarks,
} from "../../../../src/appsscript/connect/several-accounts/account-marks.ts";
import { startAccounts } from "../../../../src/appsscript/connect/several-accounts/accounts-of-run.ts";
import { AccountsProgress } from "../../../../src/appsscript/connect/several-accounts/accounts-progress.ts";
import {
  type AccountsOfRun,
  loadUnfinishedRun,
  type UnfinishedRun,
} from "../../../../src/appsscript/connect/unfinished-runs.ts";
import { findConnector } from "../../../../src/connectors/index.ts";
import { openScript } from "../in-script.ts";
import { someImport, someUnfinishedRun } from "../some-import.ts";

const minuteMs = 60_000;
const now = Date.parse("2026-06-01T09:00:00Z");

let script: ReturnType<typeof openScript>;
let extended: number;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
  extended = 0;
});

const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() })) as [Account, Account, Account];
type Account = { id: string; name: string };

const definition = someImport({
  ...{ platform: "search-console", account: "", isPublic: false, tables: ["pages"], accounts: [a, b, c] },
  period: { kind: "sinceLast", days: 30 },
});
const reader = { definition, connector: findConnector("search-console"), today: "2026-06-01" } as ImportReader;
const lease = { extend: () => void extended++ } as LeaseHandle;
const noneRead: AccountsOfRun = { all: [a, b, c], current: null, done: 0, failed: 0, troubles: 0, requests: 0, ms: 0 };
type Run = UnfinishedRun & { accounts: AccountsOfRun };
const runOf = (accounts: Partial<AccountsOfRun> = {}, more: Partial<UnfinishedRun> = {}): Run => ({
  ...someUnfinishedRun(more),
  accounts: { ...noneRead, ...accounts },
});
const open = (run: Run) => script.inScript(() => new AccountsProgress(reader, run, lease));
const mark = (id: string, more: Partial<AccountMark> = {}) => ({ ...newMark(id), name: id.toUpperCase(), ...more });
const store = (...marks: AccountMark[]) => script.inScript(() => saveMarks("i1", marks));
const stored = () => [...script.inScript(() => loadMarks("i1")).values()];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe("a run of several accounts", () => {
  it("reads those first that were read longest ago, and the one in progress before all", () => {
    store(mark("a", { at: 5 }), mark("b", { at: 3 }));
    expect(ids(open(runOf()).waiting())).toEqual(["c", "b", "a"]);
    expect(ids(open(runOf({ current: a })).waiting())).toEqual(["a", "c", "b"]);
    store(mark("b", { at: 3, run: "run1" }));
    const progress = open(runOf());
    expect([ids(progress.waiting()), ids(progress.read())]).toEqual([["c", "a"], ["b"]]);
  });

  it("goes on with an account where it stopped, and begins another with that one's days", () => {
    const place = { tables: ["pages"] } as never;
    const progress = open(runOf({ current: a, troubles: 1, requests: 2, ms: 3 }, { place, stops: 4 }));
    progress.begin(a);
    expect(progress).toMatchObject({ place, stops: 4, troubles: 1, requests: 2, ms: 3 });
    expect(progress.days.from).toBe("2026-05-03");
    store(mark("b", { goodTo: "2026-05-30" }));
    const next = open(runOf({ current: a, troubles: 1, requests: 2, ms: 3 }, { place, stops: 4 }));
    next.begin(b);
    expect(next).toMatchObject({ current: b, place: null, stops: 0, troubles: 1, requests: 0, ms: 0 });
    expect(next.days).toEqual({ from: "2026-05-29", to: "2026-06-01" });
    next.begin(c);
    expect(next.days).toEqual({ from: "2026-05-03", to: "2026-06-01" });
  });

  it("notes what became of an account, which is listed again", () => {
    store(mark("a", { goodTo: "2026-05-30", isUnlisted: true, failed: { failure: "permission" } }));
    const progress = open(runOf());
    script.inScript(() => {
      progress.begin(a);
      Object.assign(progress, { requests: 2, ms: 30 });
      progress.finish(a, { failed: { failure: "server" } });
    });
    const failed = mark("a", { goodTo: "2026-05-30", at: now, run: "run1", requests: 2, ms: 30 });
    expect(progress.read()).toEqual([{ ...failed, failed: { failure: "server" } }]);
    expect(progress).toMatchObject({ current: null, place: null });
    script.inScript(() => {
      progress.finish(a, { name: "", goodTo: "2026-06-01" });
      progress.finish(b, { name: "B (b)", goodTo: "2026-06-01" });
    });
    expect(progress.read()).toMatchObject([
      { name: "A", goodTo: "2026-06-01", failed: null },
      { name: "B (b)", goodTo: "2026-06-01" },
    ]);
  });

  it("is stored after a minute or a thousand rows, and not with each account", () => {
    const progress = open(runOf());
    const isStored = () => {
      script.inScript(() => progress.saveIfMuch());
      return stored().length > 0;
    };
    script.inScript(() => progress.finish(a, {}));
    script.clock.advance(minuteMs - 1);
    expect([isStored(), extended]).toEqual([false, 0]);
    script.clock.advance(1);
    expect([isStored(), extended]).toEqual([true, 1]);
    script.inScript(() => progress.finish(b, {}));
    expect([isStored(), stored().length]).toEqual([true, 1]);
    expect(progress.rows.size()).toBe(0);
  });

  it("counts the accounts that it has read, and stores how it goes on", () => {
    const run = runOf();
    const progress = open(run);
    script.inScript(() => {
      progress.finish(a, {});
      progress.finish(b, { failed: { failure: "permission" } });
      progress.begin(c);
      Object.assign(progress, { stops: 2, troubles: 1, requests: 7, ms: 8 });
      progress.save();
    });
    const counted = { all: [a, b, c], current: c, done: 1, failed: 1, troubles: 1, requests: 7, ms: 8 };
    expect(run.accounts).toEqual(counted);
    expect(run).toMatchObject({ stops: 2, place: null, days: { from: "2026-05-03", to: "2026-06-01" } });
    // With the marks, which a killed execution may not have stored.
    expect(script.inScript(() => loadUnfinishedRun("i1"))?.accounts).toMatchObject({
      ...counted,
      marks: [{ id: "a" }, { id: "b" }],
    });
    expect(ids(stored())).toEqual(["a", "b"]);
    script.inScript(() => progress.save());
    expect(script.inScript(() => loadUnfinishedRun("i1"))?.accounts?.marks).toEqual([]);
  });

  it("takes over what a killed execution has stored with the run only", () => {
    store(mark("b", { run: "run1", at: 9 }), mark("c", { run: "other", at: 9 }));
    const marks = [
      mark("a", { run: "run1", at: 5 }),
      mark("b", { run: "run1", at: 5 }),
      mark("c", { run: "run1", at: 8 }),
    ];
    const progress = open(runOf({ marks }));
    expect(ids(progress.read())).toEqual(["a", "b"]);
    script.inScript(() => progress.save());
    expect(stored()).toEqual([mark("b", { run: "run1", at: 9 }), mark("c", { run: "other", at: 9 }), marks[0]]);
    expect(ids(open(runOf({ marks: [mark("c", { run: "run1", at: 9 })] })).read())).toEqual(["a", "b", "c"]);
  });
});

describe("the accounts of a new run", () => {
  const begin = (run: UnfinishedRun) => script.inScript(() => startAccounts(reader, run));

  it("are those that were chosen, of which none counts as no longer listed", () => {
    store(mark("z"));
    const run = someUnfinishedRun();
    begin(run);
    expect(run.accounts).toEqual(noneRead);
    expect(script.inScript(() => loadUnfinishedRun("i1"))).toEqual(run);
    expect([run.notes, stored()]).toEqual([[], [mark("z")]]);
  });

  it("are refused where there is none", () => {
    const none = { ...reader, definition: { ...definition, accounts: "all" } } as ImportReader;
    expect(() => script.inScript(() => startAccounts(none, someUnfinishedRun()))).toThrow("Google Search Console");
  });
});
