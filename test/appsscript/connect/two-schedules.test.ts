import { afterEach, describe, expect, it } from "vitest";
import { createNodeScope } from "../../../scripts/emulator/contexts/node-scope.ts";
import { createLocalAddOn } from "../../../scripts/emulator/local-add-on.ts";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { ask, bo, noor } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { openWithMocks, readConnectState, save, type WithMocks } from "./with-mocks.ts";

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened));

const daily = { every: "day", hour: 9 } as const;
const limited = (seconds: number) =>
  onUrl(
    "getAuthorFeed",
    respondWith(blueskyMock.errorResponses.rate_limited ?? {}, { "retry-after": String(seconds) }),
    1,
  );

describe("two people with schedules in one spreadsheet", () => {
  /** Noor's daily import of posts and Bo's daily import of followers, both at nine. */
  async function openBoth() {
    opened = openWithMocks({ size: 5 });
    const others = opened.openAs(bo);
    await save(opened.addOn, { schedule: daily });
    await save(others, { schedule: daily, tables: ["days"] });
    const runners = async () =>
      (await readConnectState(opened.addOn)).imports.map(({ lastRun }) => lastRun && [lastRun.who, lastRun.state]);
    return { others, runners };
  }
  const [byNoor, byBo] = [
    ["noor@example.com", "done"],
    ["bo@example.com", "done"],
  ];

  it("each one's clock runs their own imports and nobody else's", async () => {
    const { others, runners } = await openBoth();
    expect(opened.runTriggersAt("2026-06-02T07:10:00Z")).toBe(1);
    expect(await runners()).toEqual([byNoor, null]);
    expect(others.runDueTriggers()).toBe(1);
    expect(await runners()).toEqual([byNoor, byBo]);
  });

  it("each one's clock continues their own unfinished runs and nobody else's", async () => {
    const { others, runners } = await openBoth();
    opened.demo.faults.push(limited(3_000));
    opened.runTriggersAt("2026-06-02T07:10:00Z");
    expect(await runners()).toEqual([["noor@example.com", "waiting"], null]);
    opened.waitUntil("2026-06-02T08:11:00Z");
    others.runDueTriggers();
    expect(await runners()).toEqual([["noor@example.com", "waiting"], byBo]);
    opened.addOn.runDueTriggers();
    expect(await runners()).toEqual([byNoor, byBo]);
  });

  it("an end to one's schedule leaves the other's running", async () => {
    const { others, runners } = await openBoth();
    const [own] = (await readConnectState(opened.addOn)).imports;
    await ask(opened.addOn, "deleteImport", own?.definition.id);
    expect(opened.project.state.triggers.map(({ user }) => user)).toEqual(["bo@example.com"]);
    opened.waitUntil("2026-06-02T07:10:00Z");
    expect([opened.addOn.runDueTriggers(), others.runDueTriggers()]).toEqual([0, 1]);
    expect(await runners()).toEqual([byBo]);
  });

  it("a permission that one of them has withdrawn fails their import alone", async () => {
    const { runners } = await openBoth();
    const { project, workbook, screen, transport } = opened;
    const refusedScopes = ["https://www.googleapis.com/auth/script.external_request"];
    const setting = { project, workbook, screen, transport, createScope: createNodeScope, refusedScopes };
    opened.waitUntil("2026-06-02T07:10:00Z");
    createLocalAddOn({ ...setting, user: noor }).runDueTriggers();
    expect(await runners()).toEqual([["noor@example.com", "failed"], null]);
  });
});

it("an import that takes more than an hour's turn does not keep others from theirs: the one due longest goes first", async () => {
  // Each request takes a minute: the posts need more of them than one turn of the clock has.
  opened = openWithMocks({ size: 600, latency: 60_000 });
  await save(opened.addOn, { schedule: daily });
  await save(opened.addOn, { schedule: daily, tables: ["days"] });
  const runs = async () => (await readConnectState(opened.addOn)).imports.map(({ lastRun }) => lastRun);
  opened.runTriggersAt("2026-06-02T07:10:00Z");
  expect((await runs()).map((past) => past?.state)).toEqual(["waiting", undefined]);
  opened.runTriggersAt("2026-06-02T08:11:00Z");
  const [posts, followers] = await runs();
  expect(followers?.state).toBe("done");
  expect(Date.parse(followers?.at ?? "")).toBeLessThan(Date.parse(posts?.at ?? ""));
});
