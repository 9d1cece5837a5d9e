import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { blueskyMock } from "../../scripts/mocks/bluesky.ts";
import { createMockApis } from "../../scripts/mocks/server/create-mock-apis.ts";
import { mockTransport } from "../../scripts/mocks/server/mock-transport.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, bo } from "../appsscript/add-on.ts";
import { confirm, rowsOf, run, save } from "../appsscript/connect/with-mocks.ts";
import { sampleOf } from "../sample.ts";
import { choose, openWithBigQuery, type RunningBigQuery, startBigQuery, type WithBigQuery } from "./with-bigquery.ts";

const posts = 30;

describe.skipIf(!hasEngine())(`an import of a platform into BigQuery (${engineMissing})`, () => {
  let mock: RunningBigQuery;
  let opened: WithBigQuery;
  beforeAll(async () => {
    mock = await startBigQuery();
    await mock.setProject("bakery-1", { hasBilling: true });
  }, 60_000);
  afterAll(() => mock.stop());

  async function open(dataset: string, project = "bakery-1") {
    opened = await openWithBigQuery(mock, {}, (clock) => {
      const today = new Date(clock.now()).toISOString().slice(0, 10);
      const world = { size: posts, today, deleted: new Set<number>() };
      const mockApis = createMockApis({ mocks: [blueskyMock], world, now: () => clock.now(), latencyMs: 100 });
      return mockTransport(mockApis, clock);
    });
    await choose(opened, project, dataset);
    const { expected } = blueskyMock;
    return expected("posts", { size: posts, today: "2026-06-01", deleted: new Set() }).length;
  }
  const count = async (dataset: string) =>
    Number((await mock.sql(`SELECT COUNT(*) FROM "bakery-1".${dataset}.posts`))[0]?.[0]);

  it("writes to BigQuery alone, and changes nothing the second time", async () => {
    const expected = await open("alone");
    const { definition } = await save(opened.addOn, { destination: "bigquery" });
    const first = await run(opened.addOn, definition.id);
    expect(first).toMatchObject({ state: "done", sheets: [{ sheet: "BigQuery: alone.posts", added: expected }] });
    expect(await count("alone")).toBe(expected);
    expect(rowsOf(opened)).toEqual([]);
    const second = await run(opened.addOn, definition.id);
    expect(second.sheets).toMatchObject([{ added: 0, updated: 0 }]);
    opened.close();
  }, 60_000);

  it("tells of the sandbox where there is no billing", async () => {
    await mock.setProject("bakery-2", { hasBilling: false });
    await open("sandbox");
    await choose(opened, "bakery-2", "sandbox");
    const { definition } = await save(opened.addOn, { destination: "bigquery" });
    const { notes } = await run(opened.addOn, definition.id);
    expect(notes.join(" ")).toContain("deletes tables and views 60 days after they were created");
    opened.close();
  }, 60_000);

  it("writes to both, and is undone in both", async () => {
    const expected = await open("both_places");
    const { definition } = await save(opened.addOn, { destination: "both" });
    await run(opened.addOn, definition.id);
    expect([rowsOf(opened).length, await count("both_places")]).toEqual([expected, expected]);
    const [only] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(only).toMatchObject({ added: expected, canUndo: true });
    await ask(opened.addOn, "undoImport", only?.id);
    expect([rowsOf(opened).length, await count("both_places")]).toEqual([0, 0]);
    opened.close();
  }, 60_000);

  it("is refused once where BigQuery refuses to merge, and the sheet has its rows all the same", async () => {
    await mock.setProject("bakery-3", { hasBilling: true });
    const expected = await open("refused_merge", "bakery-3");
    const { definition } = await save(opened.addOn, { destination: "both" });
    await run(opened.addOn, definition.id);
    await mock.setProject("bakery-3", { hasBilling: false });
    opened.sent.length = 0;
    const refused = await run(opened.addOn, definition.id);
    expect(refused).toMatchObject({
      state: "failed",
      error: { what: "This project no longer has a billing account, so BigQuery can't update rows." },
    });
    expect(opened.sent.filter((body) => body.includes("MERGE INTO"))).toHaveLength(1);
    expect(rowsOf(opened).length).toBe(expected);
    opened.close();
  }, 60_000);

  it("goes on only where its user has agreed, and writes all of its rows to one dataset", async () => {
    const expected = await open("first_choice");
    const { definition } = await save(opened.addOn, { destination: "bigquery" });
    opened.killAt(10);
    await run(opened.addOn, definition.id).catch(() => null);
    opened.killNone();
    const others = { ...opened, addOn: opened.openAs(bo) };
    const { userProperties } = opened.project.state;
    userProperties[bo.email] = {
      ...userProperties[bo.email],
      "engagement.connection.b1": String(userProperties[opened.user.email]?.["engagement.connection.b1"]),
    };
    await choose(others, "bakery-1", "second_choice");
    opened.clock.advance(10 * 60_000);
    await mock.set({ aheadMs: opened.clock.now() - Date.now() });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "failed" });
    const has = async (dataset: string) =>
      Number(
        (await mock.sql(`SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '${dataset}'`))[0]?.[0],
      );
    expect(await has("second_choice")).toBe(1);
    await confirm(opened.addOn);
    expect(await run(opened.addOn, definition.id)).toMatchObject({
      state: "done",
      sheets: [{ sheet: "BigQuery: second_choice.posts", added: expected }],
    });
    expect(await count("second_choice")).toBe(expected);
    opened.close();
  }, 60_000);

  it("stays in the dataset in which a call began, also if another one is chosen during the call", async () => {
    const expected = await open("during_first");
    const { definition } = await save(opened.addOn, { destination: "bigquery" });
    let hasChosen = false;
    opened.onRequest(() => {
      const { project, workbook } = opened;
      const stored = project.state.documentProperties[workbook.settings.id] ?? {};
      const key = "engagement.bigQuery";
      if (!hasChosen && opened.sent.length > 6)
        stored[key] = String(stored[key]).replace("during_first", "during_other");
      hasChosen ||= opened.sent.length > 6;
    });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
    expect([hasChosen, await count("during_first")]).toEqual([true, expected]);
    opened.close();
  }, 60_000);

  it.each(
    sampleOf(
      "kills of platform imports into BigQuery",
      Array.from({ length: 24 }, (_, number) => number),
      3,
    ),
  )(
    "that Google ends at request %i is completed by the next run",
    async (number) => {
      const dataset = `killed_${number}`;
      const expected = await open(dataset);
      const { definition } = await save(opened.addOn, { destination: "bigquery" });
      opened.killAt(number, number % 2 ? "after" : "before");
      await run(opened.addOn, definition.id).catch(() => null);
      opened.killNone();
      opened.clock.advance(10 * 60_000);
      await mock.set({ aheadMs: opened.clock.now() - Date.now() });
      expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
      expect(await count(dataset)).toBe(expected);
      opened.close();
    },
    60_000,
  );
});
