import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { agreementTo, agreeTo, authorityOf } from "../../../src/appsscript/connect/agreements.ts";
import { updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { notifyFailures } from "../../../src/appsscript/connect/notify-failures.ts";
import type { ImportReader } from "../../../src/appsscript/connect/read-account.ts";
import { definitionProblem, refusalOf } from "../../../src/appsscript/connect/refusals.ts";
import { importFingerprint, type StoredImport, storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { saveUnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import { openScript } from "./in-script.ts";
import { someImport, someRun, someSchedule, someUnfinishedRun } from "./some-import.ts";

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
});

describe("an import that a user has not agreed to", () => {
  const own = someImport({ platform: "x", account: "", isPublic: false });

  function refusal(definition: StoredImport, { isScheduled = false, hasConnection = true } = {}) {
    const reader = {
      definition,
      connector: findConnector(definition.platform),
      budget: { isScheduled },
      connectionFor: () => (hasConnection ? { id: "c1" } : null),
    };
    return script.inScript(() => refusalOf(reader as unknown as ImportReader));
  }
  const toConfirm = { own: "toConfirm", who: "", isNew: true };

  it("does not run with their connection, on their schedule, or into BigQuery", () => {
    expect(refusal(own)).toEqual(toConfirm);
    expect(refusal(someImport())).toEqual(toConfirm);
    expect(refusal(someImport(), { hasConnection: false })).toBeNull();
    expect(refusal(someImport(), { hasConnection: false, isScheduled: true })).toEqual(toConfirm);
    expect(refusal(someImport({ destination: "both" }), { hasConnection: false })).toEqual(toConfirm);
    script.inScript(() => agreeTo(own));
    expect(refusal(own)).toBeNull();
  });

  it("names who has changed it into what it reads now", () => {
    script.inScript(() => agreeTo(someImport({ id: "i1", platform: "tiktok" })));
    expect(refusal(own)).toEqual({ ...toConfirm, isNew: false });
    const changed = (into: string) =>
      script.inScript(() => updateRecord("i1", () => ({ changed: { who: "Bo", into } })));
    changed("something else");
    expect(refusal(own)).toEqual({ ...toConfirm, isNew: false });
    changed(script.inScript(() => authorityOf(own)));
    expect(refusal(own)).toEqual({ ...toConfirm, who: "Bo", isNew: false });
  });

  it("runs if an earlier version has scheduled or begun it for them, and is agreed from then on", () => {
    const agreement = () => script.inScript(() => agreementTo(own));
    script.inScript(() => updateRecord("i1", () => ({ schedule: someSchedule({ by: "a colleague" }) })));
    expect(refusal(own, { isScheduled: true })).toEqual(toConfirm);
    script.inScript(() => saveUnfinishedRun("i1", someUnfinishedRun({ print: "something else" })));
    expect([refusal(own, { isScheduled: true }), agreement()]).toEqual([toConfirm, "none"]);
    script.inScript(() => saveUnfinishedRun("i1", someUnfinishedRun({ print: importFingerprint(own) })));
    expect(refusal(own)).toEqual(toConfirm);
    expect([refusal(own, { isScheduled: true }), agreement()]).toEqual([null, "same"]);
    script.inScript(() => {
      const schedule = someSchedule({ by: userId() });
      updateRecord("i2", () => ({ schedule }));
    });
    expect(refusal({ ...own, id: "i2" })).toEqual(toConfirm);
    expect(refusal({ ...own, id: "i2" }, { isScheduled: true })).toBeNull();
  });

  it("is told what is wrong with it first", () => {
    const wrong = { ...own, lookBack: 91 };
    const problem = script.inScript(() => definitionProblem(wrong));
    expect(problem?.what).not.toBe("");
    expect(problem?.advice).not.toBe("");
    expect(refusal(wrong)).toEqual(problem);
    expect(script.inScript(() => definitionProblem(own))).toBeNull();
  });
});

describe("opening the sidebar", () => {
  /** What is shown above the cells. */
  const shown = () => {
    script.screen.toasts.length = 0;
    script.inScript(notifyFailures);
    return script.screen.toasts.map(({ text }) => text);
  };
  const past = someRun({ state: "failed", at: Date.parse("2026-06-01T07:05:00Z"), trouble: { failure: "connection" } });
  const store = (id: string, more: Partial<typeof past>) =>
    script.inScript(() => {
      storeImport(someImport({ id, account: `${id}.example.com` }));
      updateRecord(id, () => ({ past: { ...past, ...more } }));
    });

  it("shows the first scheduled import that failed, and what to do", () => {
    expect(shown()).toEqual([]);
    store("i1", { wasScheduled: false });
    store("i2", { state: "waiting" });
    store("i3", { state: "done" });
    expect(shown()).toEqual([]);
    store("i4", {});
    store("i5", {});
    const [text, ...others] = shown();
    expect(others).toEqual([]);
    expect(text).toMatch(/i4\.example\.com.*09:05.*Can't reach Bluesky\. Run the import again in an hour\./);
  });
});
