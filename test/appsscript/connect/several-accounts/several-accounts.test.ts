import { afterEach, describe, expect, it } from "vitest";
import { searchConsoleMock } from "../../../../scripts/mocks/search-console.ts";
import { failWith, onUrl, respondWith } from "../../../../scripts/mocks/server/faults.ts";
import type { RunState } from "../../../../src/rpc/connect-calls.ts";
import { ask, bo } from "../../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "../secret-scan.ts";
import { confirm, readHistory, readOnlyImport, run, runForOneCall } from "../with-mocks.ts";
import {
  type Agency,
  connect,
  dataRequests,
  openAgency,
  requestsPerSite,
  rowsBySite,
  rowsPerSite,
  saveAgency,
  siteOf,
} from "./agency.ts";

let agency: Agency;
afterEach(() => expect(agency.demo.violations).toEqual([]));

const choice = (number: number) => ({ id: siteOf(number), name: `client-00${number}.example` });
const runAll = async (): Promise<RunState> => run(agency.addOn, (await saveAgency(agency)).definition.id);

describe("an import of chosen accounts", () => {
  it("reads those alone, and tells their rows apart", async () => {
    agency = openAgency(3);
    const { definition } = await saveAgency(agency, { accounts: [choice(1), choice(3)] });
    expect(await run(agency.addOn, definition.id)).toMatchObject({
      state: "done",
      notes: [],
      accounts: { done: 2, failed: 0, all: 2 },
    });
    expect(rowsBySite(agency)).toEqual({ [siteOf(1)]: rowsPerSite, [siteOf(3)]: rowsPerSite });
    expect(dataRequests(agency)).toBe(2 * requestsPerSite);
  });

  it("has one line in the history, with the accounts counted, and one undo", async () => {
    agency = openAgency(3);
    const { definition } = await saveAgency(agency, { accounts: [choice(1), choice(2), choice(3)] });
    await run(agency.addOn, definition.id);
    const lines = await readHistory(agency.addOn);
    expect(lines).toMatchObject([{ file: "3 accounts (Google Search Console)", added: 15, canUndo: true }]);
    expect(await ask(agency.addOn, "undoImport", lines[0]?.id)).toEqual({ removed: 15, restored: 0 });
    expect(rowsBySite(agency)).toEqual({});
  });

  it("a single account chosen from the list is stored as imports of one account always were", async () => {
    agency = openAgency(3);
    const { definition } = await saveAgency(agency, { accounts: [choice(2), choice(2)] });
    expect(definition).toMatchObject({ account: siteOf(2), accountName: "client-002.example" });
    expect(definition.accounts).toBeUndefined();
    expect(await run(agency.addOn, definition.id)).toMatchObject({ state: "done", read: rowsPerSite });
  });

  it("an empty list is refused with a sentence", async () => {
    agency = openAgency(3);
    await expect(saveAgency(agency, { accounts: [] })).rejects.toThrow("The import has no account.");
  });

  it("an account keeps its last day when the import is widened from one account to several", async () => {
    agency = openAgency(2);
    const { definition } = await saveAgency(agency, { accounts: [choice(1)] });
    await run(agency.addOn, definition.id);
    agency.asked.length = 0;
    await saveAgency(agency, { id: definition.id, accounts: [choice(1), choice(2)] });
    await run(agency.addOn, definition.id);
    // Today is 1 June; the day before is read again.
    expect(agency.asked).toEqual([
      { site: siteOf(2), from: "2026-05-03" },
      { site: siteOf(1), from: "2026-05-31" },
    ]);
  });
});

describe("a run of several accounts that Google ends", () => {
  it("once its accounts are noted as read is finished by the next one", async () => {
    let isEnding = false;
    const notedAccounts = () =>
      Object.keys(agency.project.state.documentProperties[agency.workbook.settings.id] ?? {}).filter((key) =>
        key.startsWith("engagement.account."),
      );
    agency = openAgency(2, {
      beforeCall() {
        if (isEnding && notedAccounts().length > 0) throw new Error("Exceeded maximum execution time");
      },
    });
    const { definition } = await saveAgency(agency);
    isEnding = true;
    await runForOneCall(agency.addOn, definition.id).catch(() => null);
    expect(notedAccounts()).toHaveLength(2);
    isEnding = false;
    agency.clock.advance(7 * 60_000);
    expect(await run(agency.addOn, definition.id)).toMatchObject({ state: "done", accounts: { done: 2 } });
    expect(await readHistory(agency.addOn)).toMatchObject([{ added: 10, canUndo: true }]);
    expect(agency.app.getSheetByName("Pages")?.getRange("A1").getNote()).toContain("Search Console");
  });
});

describe("an import of all accounts", () => {
  it("of 50 takes one request for the list and the fewest for each account", async () => {
    agency = openAgency(50);
    expect(await runAll()).toMatchObject({ state: "done", accounts: { done: 50, all: 50 }, read: 250 });
    expect(dataRequests(agency)).toBe(150);
    expect(agency.demo.log).toHaveLength(151);
    expect(Object.keys(rowsBySite(agency))).toHaveLength(50);
  });

  it("one that Search Console refuses is named with the reason, and the others are read", async () => {
    agency = openAgency(12);
    agency.forbidden.add(siteOf(7));
    const sentence = "Not imported: client-007.example. You don't have permission to view this site.";
    expect(await runAll()).toMatchObject({
      state: "done",
      isIncomplete: true,
      notes: [sentence],
      accounts: { done: 11, failed: 1, all: 12 },
    });
    expect(dataRequests(agency)).toBe(11 * requestsPerSite + 1);
    expectNoSecretOutsideUserProperties(agency);
    expect(await readHistory(agency.addOn)).toMatchObject([{ file: "11 accounts (Google Search Console)" }]);
    expect((await readOnlyImport(agency.addOn)).lastRun).toMatchObject({
      accounts: { done: 11, failed: 1, all: 12 },
      gaps: [sentence],
    });
  });

  it("one that cannot be reached is named, too", async () => {
    agency = openAgency(3);
    agency.demo.faults.push(onUrl("client-002", failWith("connection"), Number.POSITIVE_INFINITY));
    expect(await runAll()).toMatchObject({ state: "done", accounts: { done: 2, failed: 1 } });
    expect(rowsBySite(agency)).toEqual({ [siteOf(1)]: rowsPerSite, [siteOf(3)]: rowsPerSite });
  });

  it("a refused account is read from its own last day when it can be read again", async () => {
    agency = openAgency(2);
    await runAll();
    agency.forbidden.add(siteOf(1));
    agency.waitUntil("2026-06-05T08:00:00Z");
    const { id } = (await readOnlyImport(agency.addOn)).definition;
    await run(agency.addOn, id);
    agency.forbidden.clear();
    agency.waitUntil("2026-06-09T08:00:00Z");
    agency.asked.length = 0;
    await run(agency.addOn, id);
    expect(agency.asked.sort((a, b) => (a.site < b.site ? -1 : 1))).toEqual([
      { site: siteOf(1), from: "2026-05-31" },
      { site: siteOf(2), from: "2026-06-04" },
    ]);
  });

  it("accounts added later are read, and one that is no longer listed is named once", async () => {
    agency = openAgency(3);
    await runAll();
    agency.sites.splice(0, 1);
    agency.sites.push(siteOf(4));
    const { id } = (await readOnlyImport(agency.addOn)).definition;
    const sentence = `No longer available in this connection: ${siteOf(1).slice("sc-domain:".length)}. Imported rows stay in the sheets.`;
    expect(await run(agency.addOn, id)).toMatchObject({ notes: [sentence], accounts: { done: 3, all: 3 } });
    expect(rowsBySite(agency)).toMatchObject({ [siteOf(1)]: rowsPerSite, [siteOf(4)]: rowsPerSite });
    expect(await run(agency.addOn, id)).toMatchObject({ notes: [] });
  });

  it("one that an earlier version has named as no longer listed is not named again", async () => {
    agency = openAgency(2);
    await runAll();
    agency.sites.splice(0, 1);
    const { id } = (await readOnlyImport(agency.addOn)).definition;
    const stored = agency.project.state.documentProperties[agency.workbook.settings.id] ?? {};
    const key = `engagement.account.${id}.${siteOf(1)}`;
    stored[key] = JSON.stringify({ ...JSON.parse(stored[key] as string), isUnlisted: true });
    expect(await run(agency.addOn, id)).toMatchObject({ notes: [], accounts: { done: 1, all: 1 } });
  });

  it("a sign-in that has ended stops the run at the second account", async () => {
    agency = openAgency(12);
    await saveAgency(agency);
    const { id } = (await readOnlyImport(agency.addOn)).definition;
    const expired = searchConsoleMock.errorResponses.auth_expired ?? {};
    agency.demo.faults.push(onUrl("searchAnalytics", respondWith(expired), Number.POSITIVE_INFINITY));
    expect(await run(agency.addOn, id)).toMatchObject({
      state: "failed",
      error: { what: "Google Search Console no longer accepts your connection." },
    });
    expect(dataRequests(agency)).toBeLessThanOrEqual(4);
    agency.demo.faults.length = 0;
    expect(await run(agency.addOn, id)).toMatchObject({ state: "done", accounts: { done: 11, failed: 1 } });
    expect(await run(agency.addOn, id)).toMatchObject({ state: "done", accounts: { done: 12, failed: 0 } });
  });

  it("if no account can be read the run fails, and the next one tries all again", async () => {
    agency = openAgency(2);
    agency.forbidden.add(siteOf(1)).add(siteOf(2));
    expect(await runAll()).toMatchObject({ state: "failed", accounts: { done: 0, failed: 2 } });
    agency.forbidden.clear();
    const { id } = (await readOnlyImport(agency.addOn)).definition;
    expect(await run(agency.addOn, id)).toMatchObject({ state: "done", accounts: { done: 2, failed: 0 } });
  });
});

describe("more accounts than a call can read", () => {
  it("a run by the clock goes on hour by hour with the accounts that it has not read, each read once", async () => {
    // Two batches of four seconds each: 33 accounts in four and a half minutes.
    agency = openAgency(200, { latency: 4_000, at: "2026-06-01T05:30:00Z" });
    await saveAgency(agency, { schedule: { every: "day", hour: 8 } });
    const done: number[] = [];
    for (let hour = 6; hour < 16; hour++) {
      agency.runTriggersAt(`2026-06-01T${String(hour).padStart(2, "0")}:05:00Z`);
      done.push((await readOnlyImport(agency.addOn)).lastRun?.accounts?.done ?? 0);
    }
    expect(done.at(-1)).toBe(200);
    expect(done.filter((count) => count < 200).length).toBeGreaterThan(4);
    expect(agency.asked).toHaveLength(200);
    expect(dataRequests(agency)).toBe(200 * requestsPerSite);
    expect(Object.values(rowsBySite(agency))).toEqual(Array.from({ length: 200 }, () => rowsPerSite));
    expect(await readHistory(agency.addOn)).toMatchObject([
      { file: "200 accounts (Google Search Console)", added: 1_000 },
    ]);
  });

  it("a run whose accounts take more than the 9 KB of a stored value continues with those that are left", async () => {
    agency = openAgency(20, { latency: 3_000 });
    // Three bytes each: 20 names of 200 are 12,000.
    const accounts = agency.sites.map((id, number) => ({
      id,
      name: `${String(number).padStart(2, "0")}${"店".repeat(198)}`,
    }));
    const { definition } = await saveAgency(agency, { accounts });
    expect(await runForOneCall(agency.addOn, definition.id)).toMatchObject({ state: "running" });
    const stored = Object.entries(agency.project.state.userProperties["noor@example.com"] ?? {})
      .filter(([key]) => key.startsWith("engagement.run."))
      .map(([, value]) => value);
    expect(Buffer.byteLength(stored.join(""))).toBeGreaterThan(9_216);
    expect(await run(agency.addOn, definition.id)).toMatchObject({ state: "done", accounts: { done: 20, all: 20 } });
    expect(agency.asked.map(({ site }) => site)).toEqual(agency.sites);
  });

  it("a run that Google ends in the middle loses nothing, and a new one begins where it stopped", async () => {
    agency = openAgency(200, { latency: 1_000 });
    const { definition } = await saveAgency(agency);
    expect(await runForOneCall(agency.addOn, definition.id)).toMatchObject({ state: "running" });
    agency.killAt(7);
    await expect(runForOneCall(agency.addOn, definition.id)).rejects.toThrow("Exceeded maximum execution time");
    const before = agency.asked.map(({ site }) => site);
    agency.asked.length = 0;
    await runForOneCall(agency.addOn, definition.id, true);
    const first = agency.asked[0]?.site ?? "";
    // The first call has written its accounts; those that the killed one read are read again.
    expect(before.indexOf(first)).toBeGreaterThan(5);
    expect(await run(agency.addOn, definition.id)).toMatchObject({ state: "done", accounts: { done: 200, all: 200 } });
    expect(Object.values(rowsBySite(agency))).toEqual(Array.from({ length: 200 }, () => rowsPerSite));
  });
});

describe("two people", () => {
  it("one waits while the other's run is in progress, and each reads the accounts of their own connection", async () => {
    agency = openAgency(12, { latency: 2_000 });
    connect(agency, bo.email);
    const { definition } = await saveAgency(agency);
    expect(await runForOneCall(agency.addOn, definition.id)).toMatchObject({ state: "running" });
    const others = agency.openAs(bo);
    await expect(runForOneCall(others, definition.id)).rejects.toThrow("noor@example.com voert deze import uit");
    agency.clock.advance(10 * 60_000);
    await confirm(others);
    expect(await run(others, definition.id)).toMatchObject({ state: "done", accounts: { done: 12, all: 12 } });
    expect(await run(agency.addOn, definition.id)).toMatchObject({ state: "done", accounts: { done: 12, all: 12 } });
    expect(Object.values(rowsBySite(agency))).toEqual(Array.from({ length: 12 }, () => rowsPerSite));
  });
});
