import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { blueskyMock } from "../../scripts/mocks/bluesky.ts";
import { createMockApis } from "../../scripts/mocks/server/create-mock-apis.ts";
import { mockTransport } from "../../scripts/mocks/server/mock-transport.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask } from "../appsscript/add-on.ts";
import { rowsOf, run, save } from "../appsscript/connect/with-mocks.ts";
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

  async function open(dataset: string) {
    opened = await openWithBigQuery(mock, {}, (clock) => {
      const today = new Date(clock.now()).toISOString().slice(0, 10);
      const world = { size: posts, today, deleted: new Set<number>() };
      const mockApis = createMockApis({ mocks: [blueskyMock], world, now: () => clock.now(), latencyMs: 100 });
      return mockTransport(mockApis, clock);
    });
    await choose(opened, "bakery-1", dataset);
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
