import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import type { StoredTrigger } from "../../../scripts/emulator/script-project.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { agreementTo, agreeTo } from "../../../src/appsscript/connect/agreements.ts";
import { ensureTrigger, repairTrigger, updateTrigger } from "../../../src/appsscript/connect/hourly-trigger.ts";
import { updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { loadUnfinishedRuns, saveUnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import type { StoredDelivery } from "../../../src/appsscript/delivery/delivery-state.ts";
import { agreeToRetention } from "../../../src/appsscript/people/agreed-retention.ts";
import { savePrivacy } from "../../../src/appsscript/people/mention-privacy.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someImport, someSchedule, someUnfinishedRun } from "./some-import.ts";

const hourMs = 3_600_000;
const now = Date.parse("2026-06-01T09:00:00Z");

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
let by: string;
beforeEach(() => {
  workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid" });
  script = openScript(noNetwork, workbook);
  by = script.inScript(userId);
});

const triggers = () => script.project.state.triggers.map(({ id }) => id);
const trigger = (id: string, more = {}) => ({
  id,
  handler: "runDueImports",
  event: "CLOCK" as StoredTrigger["event"],
  user: noor.email,
  document: workbook.settings.id,
  ...more,
});
const setTriggers = (...all: ReturnType<typeof trigger>[]) => {
  script.project.state.triggers = all;
};
const store = (id = "i1") => script.inScript(() => storeImport(someImport({ id })));
const schedule = (owner: string, since = now, id = "i1") =>
  script.inScript(() => updateRecord(id, () => ({ schedule: someSchedule({ by: owner, since }) })));
const retain = (lookedOn: string, owner = by) =>
  script.inScript(() => {
    agreeToRetention(12);
    savePrivacy({ months: 12, by: owner, lookedOn });
  });
const deliver = (more: Partial<StoredDelivery> = {}) => {
  const delivery: StoredDelivery = {
    ...{ sheetId: 1, day: 2, hour: 9, isOn: true, address: null, settings: "", since: now },
    ...{ handled: "", reports: [], sent: null },
    ...more,
  };
  const key = `engagement.delivery.${workbook.settings.id}`;
  const own = script.project.state.userProperties[noor.email];
  script.project.state.userProperties[noor.email] = { ...own, [key]: JSON.stringify(delivery) };
};

describe("a user's hourly trigger", () => {
  /** Whether there is one after it was updated. */
  const isKept = () => {
    script.inScript(updateTrigger);
    return triggers().length > 0;
  };

  it("is there for a schedule of theirs, not for a colleague's", () => {
    store();
    expect(isKept()).toBe(false);
    schedule("a colleague");
    expect(isKept()).toBe(false);
    schedule(by);
    expect(isKept()).toBe(true);
    expect(script.project.state.triggers).toMatchObject([
      { handler: "runDueImports", every: hourMs, user: noor.email },
    ]);
    const before = triggers();
    expect(isKept()).toBe(true);
    expect(triggers()).toEqual(before);
  });

  it("is there for a run that goes on without a click", () => {
    store();
    script.inScript(() => saveUnfinishedRun("i1", someUnfinishedRun({ goesOnAt: null })));
    expect(isKept()).toBe(false);
    script.inScript(() => saveUnfinishedRun("i1", someUnfinishedRun({ goesOnAt: 0 })));
    expect(isKept()).toBe(true);
  });

  it("is there for blanking old mentions", () => {
    retain("2026-06-01", "a colleague");
    expect(isKept()).toBe(false);
    retain("2026-06-01");
    expect(isKept()).toBe(true);
  });

  it("is there for sending reports", () => {
    deliver();
    expect(isKept()).toBe(true);
    deliver({ isOn: false });
    expect(isKept()).toBe(false);
  });

  it("goes with the imports that were deleted, their runs and what was agreed about them", () => {
    store();
    for (const id of ["i1", "i2"])
      script.inScript(() => {
        saveUnfinishedRun(id, someUnfinishedRun({ goesOnAt: id === "i1" ? null : 0 }));
        agreeTo(someImport({ id }));
      });
    setTriggers(trigger("t1"));
    expect(isKept()).toBe(false);
    expect([...script.inScript(loadUnfinishedRuns).keys()]).toEqual(["i1"]);
    const agreements = ["i1", "i2"].map((id) => script.inScript(() => agreementTo(someImport({ id }))));
    expect(agreements).toEqual(["same", "none"]);
  });

  it("is the only one that is deleted", () => {
    const others = [
      trigger("colleague", { user: "bo@example.com" }),
      trigger("elsewhere", { document: "other" }),
      trigger("other", { handler: "onSomething" }),
    ];
    setTriggers(trigger("t1"), ...others);
    expect(script.inScript(updateTrigger)).toBeUndefined();
    expect(triggers()).toEqual(["colleague", "elsewhere", "other"]);
  });

  it.each([
    ["This script has too many triggers.", "You've reached Google's limit for scheduled imports."],
    [
      "There are too many time-based triggers in this document.",
      "You've reached Google's limit for scheduled imports.",
    ],
    ["Authorization is required to perform that action.", "The add-on needs your permission to run imports"],
    ["Authorisation is required.", "The add-on needs your permission to run imports"],
    ["You do not have permission to call it.", "The add-on needs your permission to run imports"],
    ["Service invoked too many times for one day: trigger.", "Service invoked too many times for one day: trigger."],
  ])("that Google refuses (%s) is explained", (message, words) => {
    const create = () =>
      script.inScript(() => {
        const { getUserTriggers } = ScriptApp;
        const newTrigger = () => {
          throw new Error(message);
        };
        Object.assign(globalThis, { ScriptApp: { getUserTriggers, newTrigger } });
        ensureTrigger();
      });
    expect(create).toThrow(words);
  });
});

describe("opening the sidebar", () => {
  /** The triggers after it was opened; a new one has a long id. */
  const repaired = () => {
    script.inScript(repairTrigger);
    return triggers().map((id) => (id.length > 2 ? "new" : id));
  };
  const later = (hours: number) => script.clock.advance(hours * hourMs);

  it("sets up a trigger that is gone for a user's own schedule only", () => {
    expect(repaired()).toEqual([]);
    store();
    expect(repaired()).toEqual([]);
    schedule("a colleague");
    expect(repaired()).toEqual([]);
    schedule(by);
    expect(repaired()).toEqual(["new"]);
  });

  it("sets up one for reports and for old mentions, too", () => {
    deliver();
    expect(repaired()).toEqual(["new"]);
    script = openScript(noNetwork, workbook);
    by = script.inScript(userId);
    retain("2026-06-01");
    expect(repaired()).toEqual(["new"]);
  });

  it("sets up none for a user who never used it here", () => {
    store();
    script.project.state.userProperties = {};
    schedule("a colleague");
    deliver();
    expect(repaired()).toEqual([]);
  });

  it("replaces a trigger behind which a schedule is late, once in three hours", () => {
    store();
    schedule(by);
    setTriggers(trigger("t1"), trigger("t2", { handler: "onSomething", event: "ON_OPEN" }));
    expect(repaired()).toEqual(["t1", "t2"]);
    // Due at 9:00 in Madrid on the next day, and two hours late at 11:00.
    later(24);
    expect(repaired()).toEqual(["t1", "t2"]);
    later(1);
    expect(repaired()).toEqual(["t2", "new"]);
    setTriggers(trigger("t3"));
    later(3);
    expect(repaired()).toEqual(["t3"]);
    script.clock.advance(1);
    expect(repaired()).toEqual(["new"]);
  });

  it("replaces one behind which nobody has looked for old mentions for three days", () => {
    setTriggers(trigger("t1"));
    retain("2026-05-30");
    expect(repaired()).toEqual(["t1"]);
    retain("2026-05-29");
    expect(repaired()).toEqual(["new"]);
    setTriggers(trigger("t1"));
    later(4);
    retain("2026-05-29", "a colleague");
    expect(repaired()).toEqual(["t1"]);
  });

  it("replaces one behind which a report is late, unless reports are turned off", () => {
    setTriggers(trigger("t1"));
    // The report on April was due on 2 May.
    deliver({ since: Date.parse("2026-04-20T00:00:00Z"), isOn: false });
    expect(repaired()).toEqual(["t1"]);
    deliver({ since: Date.parse("2026-05-20T00:00:00Z") });
    expect(repaired()).toEqual(["t1"]);
    later(72);
    expect(repaired()).toEqual(["new"]);
  });

  it("goes on if Google refuses", () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    store();
    schedule(by);
    script.inScript(() => {
      Object.assign(globalThis, { ScriptApp: {} });
      repairTrigger();
    });
    expect(logged.mock.calls.join()).toContain("The trigger could not be set up again:");
    logged.mockRestore();
  });
});
