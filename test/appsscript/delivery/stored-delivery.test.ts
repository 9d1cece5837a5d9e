import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  loadDelivery,
  needsClock,
  type StoredDelivery,
  type StoredReport,
  updateDelivery,
  updateReport,
} from "../../../src/appsscript/delivery/delivery-state.ts";
import { daysOf, dueMonth, isDeliveryLate, lastMonth, nextDueAt } from "../../../src/appsscript/delivery/due-month.ts";
import { noor } from "../add-on.ts";
import { openScript } from "../connect/in-script.ts";

const schedule: StoredDelivery = {
  ...{ isOn: true, sheetId: 1, day: 3, hour: 9, address: null, settings: "{}", since: 0, handled: "" },
  ...{ reports: [], sent: null },
};

const report = (month: string, state: StoredReport["state"], token = month): StoredReport => ({
  ...{ month, token, state, attempts: 0, sheetId: null, language: "en", lines: [], missing: [] },
  ...{ hasOtherSettings: false, failure: null, toldOn: "", isTold: false },
});

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
});

const at = (time: string) => Date.parse(time);

describe("the month of a report", () => {
  it.each([
    ["2026-05-31T21:59:59Z", "2026-04"],
    // Midnight in Madrid.
    ["2026-05-31T22:00:00Z", "2026-05"],
    ["2026-12-31T22:59:59Z", "2026-11"],
    ["2026-12-31T23:00:00Z", "2026-12"],
  ])("is the last whole one on the spreadsheet's clock: at %s %s", (now, month) => {
    expect(script.inScript(() => lastMonth(at(now)))).toBe(month);
  });

  it.each([
    ["2026-02", "2026-02-28"],
    ["2028-02", "2028-02-29"],
    ["2026-04", "2026-04-30"],
    ["2026-12", "2026-12-31"],
  ])("%s ends on %s", (month, to) => {
    expect(daysOf(month)).toEqual({ from: `${month}-01`, to });
  });
});

describe("a report on the third of a month at nine", () => {
  // Nine o'clock in Madrid is seven in UTC in summer, and eight in winter.
  const due = at("2026-06-03T07:00:00Z");
  const dueAt = (now: number, changes: Partial<StoredDelivery> = {}) =>
    script.inScript(() => dueMonth({ ...schedule, ...changes }, now));
  const nextAt = (now: string, changes: Partial<StoredDelivery> = {}) =>
    new Date(script.inScript(() => nextDueAt({ ...schedule, ...changes }, at(now)))).toISOString();

  it("is due from then on, until it is begun", () => {
    expect(dueAt(due - 1)).toBeNull();
    expect(dueAt(due)).toEqual({ month: "2026-05", since: due });
    expect(dueAt(at("2026-06-30T21:00:00Z"))).toEqual({ month: "2026-05", since: due });
    expect(dueAt(due, { handled: "2026-04" })).not.toBeNull();
    expect(dueAt(due, { handled: "2026-05" })).toBeNull();
    expect(dueAt(due, { isOn: false })).toBeNull();
  });

  it("is not made for a month before the schedule was turned on", () => {
    expect(dueAt(due, { since: due - 1 })).not.toBeNull();
    expect(dueAt(due, { since: due })).toBeNull();
    expect(nextAt("2026-06-10T07:00:00Z", { since: due })).toBe("2026-07-03T07:00:00.000Z");
    expect(nextAt("2026-06-10T07:00:00Z", { since: due - 1 })).toBe("2026-06-03T07:00:00.000Z");
  });

  it("is the next one until it is begun", () => {
    expect(nextAt("2026-06-01T07:00:00Z")).toBe("2026-06-03T07:00:00.000Z");
    expect(nextAt("2026-06-01T07:00:00Z", { handled: "2026-05" })).toBe("2026-07-03T07:00:00.000Z");
    expect(nextAt("2026-12-20T07:00:00Z", { handled: "2026-11" })).toBe("2027-01-03T08:00:00.000Z");
  });

  it("is late after a day that it may wait for imports and three hours more", () => {
    const isLate = (now: number, changes: Partial<StoredDelivery> = {}) =>
      script.inScript(() => isDeliveryLate({ ...schedule, ...changes }, now));
    expect(isLate(at("2026-06-04T10:00:00Z"))).toBe(false);
    expect(isLate(at("2026-06-04T10:00:01Z"))).toBe(true);
    expect(isLate(at("2026-06-04T10:00:01Z"), { handled: "2026-05" })).toBe(false);
  });
});

describe("what is stored of a user's delivery", () => {
  const properties = () => script.project.state.userProperties[noor.email] as Record<string, string>;
  const save = (delivery: StoredDelivery) => script.inScript(() => updateDelivery(() => delivery));
  const load = () => script.inScript(loadDelivery);

  it("is nothing before it is saved, and after it was turned off with no report left", () => {
    expect([load(), script.inScript(needsClock)]).toEqual([null, false]);
    script.project.state.userProperties[noor.email] = { other: "1" };
    save(schedule);
    expect(load()).toEqual(schedule);
    save({ ...schedule, isOn: false, reports: [report("2026-05", "ready")] });
    expect(load()?.isOn).toBe(false);
    save({ ...schedule, isOn: false });
    expect([load(), properties()]).toEqual([null, { other: "1" }]);
  });

  it("needs a clock while it is on or a report is being made", () => {
    const needs = (isOn: boolean, ...states: StoredReport["state"][]) => {
      save({ ...schedule, isOn, reports: states.map((state) => report(`2026-0${states.indexOf(state) + 1}`, state)) });
      return script.inScript(needsClock);
    };
    expect(needs(true)).toBe(true);
    expect(needs(false, "ready", "making")).toBe(true);
    expect(needs(false, "ready", "sending", "failed")).toBe(false);
  });

  it("is changed one report at a time; a report that is gone stays so", () => {
    save({ ...schedule, reports: [report("2026-04", "ready"), report("2026-05", "making")] });
    const states = () => load()?.reports.map(({ month, state }) => [month, state]);
    script.inScript(() => updateReport("2026-05", (one) => ({ ...one, state: "failed" })));
    script.inScript(() => updateReport("2026-06", (one) => ({ ...one, state: "failed" })));
    expect(states()).toEqual([
      ["2026-04", "ready"],
      ["2026-05", "failed"],
    ]);
    script.inScript(() => updateReport("2026-04", () => null));
    expect(states()).toEqual([["2026-05", "failed"]]);
    const before = properties();
    script.inScript(() => updateDelivery(() => null));
    expect(properties()).toEqual(before);
  });

  it.each([
    ["no JSON", "{"],
    ["reports that are no list", JSON.stringify({ ...schedule, reports: {} })],
    ["a month that is no text", JSON.stringify({ ...schedule, handled: 5 })],
  ])("with %s is none, and is set aside where only its user can read it", (_, text) => {
    save(schedule);
    const key = Object.keys(properties())[0] as string;
    const { error } = console;
    console.error = () => {};
    properties()[key] = text;
    expect(load()).toBeNull();
    console.error = error;
    expect(properties()["engagement.damaged.report.0"]).toBe(text);
    expect(JSON.stringify(script.project.state.documentProperties)).not.toContain("damaged");
  });
});
