import { describe, expect, it } from "vitest";
import { bo } from "../add-on.ts";
import { column, expectedRowCount, openWithMocks, readConnectState, run, save, type WithMocks } from "./with-mocks.ts";

const daily = { every: "day", hour: 9 } as const;

function expectEveryPostOnce(opened: WithMocks): void {
  const ids = column(opened, "Post ID");
  expect(ids).toHaveLength(expectedRowCount(opened));
  expect(new Set(ids).size).toBe(ids.length);
}

/** Wakes the triggers of these users every hour; returns when imports ended in a run, without repetitions. */
async function hours(opened: WithMocks, from: string, count: number, users = [opened.addOn]): Promise<string[]> {
  const ends = new Set<string>();
  for (let hour = 0; hour < count; hour++) {
    opened.waitUntil(new Date(Date.parse(from) + hour * 3_600_000).toISOString());
    for (const user of users) user.runDueTriggers();
    for (const { lastRun } of (await readConnectState(opened.addOn)).imports)
      if (lastRun) ends.add(lastRun.at.slice(0, 13));
  }
  return [...ends];
}

describe("imports of the same account that overlap", () => {
  it("by two people's triggers into one sheet hold every post once", async () => {
    const opened = openWithMocks({ size: 12 });
    const others = opened.openAs(bo);
    await save(opened.addOn, { schedule: daily });
    await save(others, { schedule: daily, period: { kind: "last", days: 2_999 } });
    await hours(opened, "2026-06-02T06:10:00Z", 4, [opened.addOn, others]);
    const { imports } = await readConnectState(opened.addOn);
    expect(imports.map(({ lastRun }) => [lastRun?.who, lastRun?.state, lastRun?.added])).toEqual([
      ["noor@example.com", "done", expectedRowCount(opened)],
      ["bo@example.com", "done", 0],
    ]);
    expectEveryPostOnce(opened);
  });
});

describe("clocks that change between two runs", () => {
  it.each(["America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata"])(
    "a spreadsheet that moves from Madrid to %s has no post twice and loses none",
    async (zone) => {
      const opened = openWithMocks({ size: 12 });
      const { definition } = await save(opened.addOn);
      await run(opened.addOn, definition.id);
      opened.app.setSpreadsheetTimeZone(zone);
      expect((await run(opened.addOn, definition.id, true)).state).toBe("done");
      expectEveryPostOnce(opened);
    },
  );

  it.each([
    ["starts", "2026-03-28T06:10:00Z", ["2026-03-28T08", "2026-03-29T07"]],
    ["ends", "2026-10-24T05:10:00Z", ["2026-10-24T07", "2026-10-25T08"]],
  ])("when summer time %s in Madrid, a daily import still runs once each day at nine", async (_, from, expected) => {
    const opened = openWithMocks({ size: 3, at: new Date(Date.parse(from) - 3_600_000).toISOString() });
    await save(opened.addOn, { schedule: daily });
    expect(await hours(opened, from, 30)).toEqual(expected);
    expectEveryPostOnce(opened);
  });

  it("a schedule whose spreadsheet moves to another zone runs once on each day of the new zone", async () => {
    const opened = openWithMocks({ size: 3 });
    await save(opened.addOn, { schedule: daily });
    expect(await hours(opened, "2026-06-02T06:10:00Z", 3)).toEqual(["2026-06-02T07"]);
    opened.app.setSpreadsheetTimeZone("America/Los_Angeles");
    // Nine o'clock there is 16:00 UTC.
    expect(await hours(opened, "2026-06-02T10:10:00Z", 40)).toEqual([
      "2026-06-02T07",
      "2026-06-02T16",
      "2026-06-03T16",
    ]);
  });
});
