import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { loadRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { runDueImports } from "../../../src/appsscript/connect/run-due-imports.ts";
import { storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { saveUnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someImport, someRun, someSchedule, someUnfinishedRun } from "./some-import.ts";

const [minuteMs, hourMs] = [60_000, 3_600_000];
const now = Date.parse("2026-06-01T09:00:00Z");

let script: ReturnType<typeof openScript>;
let by: string;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
  by = script.inScript(userId);
});

/** Imports that need a connection which this user does not have: a run of one fails at once. */
const store = (...ids: string[]) =>
  script.inScript(() => {
    for (const id of ids) storeImport(someImport({ id, platform: "x", account: "", isPublic: false }));
  });
const schedule = (id: string, owner: string, since: number, more = {}) =>
  script.inScript(() => updateRecord(id, () => ({ schedule: someSchedule({ by: owner, since }), ...more })));
const wake = (event: object | undefined = { triggerUid: "1" }) => script.inScript(() => runDueImports(event));
const past = (id: string) => script.inScript(() => loadRecord(id)).past;
const ran = (...ids: string[]) => ids.filter((id) => past(id)?.state === "failed");

describe("the hourly trigger", () => {
  it("runs the user's own imports that are due, and does nothing for anybody who calls it", () => {
    store("due", "later", "colleague", "hand");
    // Due every day at 9:00 in Madrid, which was two hours ago.
    schedule("due", by, now - 24 * hourMs);
    schedule("later", by, now - hourMs);
    schedule("colleague", "a colleague", now - 24 * hourMs);
    wake({});
    script.inScript(() => runDueImports());
    script.inScript(() => runDueImports("triggerUid" as never));
    expect(ran("due")).toEqual([]);
    wake();
    expect(ran("due", "later", "colleague", "hand")).toEqual(["due"]);
    expect(past("due")).toMatchObject({ by, who: noor.email, wasScheduled: true, startedAt: now });
    expect(script.inScript(() => loadRecord("due")).schedule?.ranAt).toBe(now);
    // Now that it has run, it is due on the next day.
    script.clock.advance(hourMs);
    wake();
    expect(past("due")?.at).toBe(now);
  });

  it("goes on with runs whose time has come, also of imports that are run by hand", () => {
    store("come", "waiting", "click", "scheduled");
    const goesOnAt = { come: now, waiting: now + 1, click: null, scheduled: null };
    for (const [id, at] of Object.entries(goesOnAt))
      script.inScript(() => saveUnfinishedRun(id, someUnfinishedRun({ goesOnAt: at })));
    schedule("scheduled", by, now - 24 * hourMs);
    schedule("waiting", by, now - 24 * hourMs);
    wake();
    expect(ran("come", "waiting", "click", "scheduled")).toEqual(["come", "scheduled"]);
  });

  it("is deleted once nothing needs it", () => {
    store("i1");
    const trigger = { id: "t1", handler: "runDueImports", event: "CLOCK" as const, user: noor.email };
    const setTrigger = () => {
      const [document = ""] = Object.keys(script.project.state.documentProperties);
      script.project.state.triggers = [{ ...trigger, document }];
    };
    schedule("i1", by, now);
    setTrigger();
    wake();
    expect(script.project.state.triggers).toHaveLength(1);
    script.inScript(() => updateRecord("i1", () => ({ schedule: null })));
    wake();
    expect(script.project.state.triggers).toEqual([]);
  });
});

describe("a user whose time of the day is used up", () => {
  const useUp = () => {
    const used = [{ at: now - 2 * hourMs, ms: 80 * minuteMs, requests: 0 }];
    const own = script.project.state.userProperties[noor.email];
    script.project.state.userProperties[noor.email] = { ...own, "engagement.used.x": JSON.stringify(used) };
  };
  const until = now + 22 * hourMs;
  const waits = { at: now, wasScheduled: true, state: "waiting", until, trouble: { pause: "allowance", until } };

  it("sees until when imports that are due wait, and the others do not", () => {
    store("due", "later");
    schedule("due", by, now - 24 * hourMs);
    schedule("later", by, now - hourMs);
    useUp();
    wake();
    expect(past("due")).toEqual({ ...someRun({ startedAt: now, by }), ...waits });
    expect(past("later")).toBeNull();
  });

  it("still sees what the last run has done", () => {
    store("due");
    const before = someRun({ startedAt: 5, at: 6, by: "u2", who: "bo@example.com", added: 7, wasScheduled: false });
    schedule("due", by, now - 24 * hourMs, { past: before });
    useUp();
    wake();
    expect(past("due")).toEqual({ ...before, ...waits });
  });

  it("that has no schedule but a run to go on with is named by nobody", () => {
    store("i1");
    script.inScript(() => saveUnfinishedRun("i1", someUnfinishedRun({ goesOnAt: now })));
    useUp();
    wake();
    expect(past("i1")).toEqual({ ...someRun({ startedAt: now, by: "", who: "" }), ...waits });
  });
});
