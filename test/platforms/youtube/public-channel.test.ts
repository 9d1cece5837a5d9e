import { expect, it } from "vitest";
import { createDemo } from "../../../scripts/demo/create-demo.ts";
import type { DemoWorld } from "../../../scripts/demo/define-demo.ts";
import { demoClock, demoOutside } from "../../../scripts/demo/demo-outside.ts";
import { credentialsOf } from "../../../scripts/demo/demo-secrets.ts";
import { youtubeDemo } from "../../../scripts/demo/platforms/youtube.ts";
import { Refused } from "../../../src/importer/connections/run-end.ts";
import { runImport } from "../../../src/importer/connections/run-import.ts";
import { youtube } from "../../../src/platforms/youtube.ts";
import type { Row, TableName } from "../../../src/tables/index.ts";

const world: DemoWorld = { size: 60, today: "2026-05-20", deleted: new Set() };

/** Reads a channel with a user's own key, and tells the rows, the addresses that were asked and how often it was waited. */
function readWithKey(account: string) {
  const clock = demoClock(world.today);
  const demo = createDemo({ platforms: [youtubeDemo], world, now: clock.now, latency: 100 });
  const outside = demoOutside(demo, clock);
  const rows: [TableName, Row][] = [];
  let rounds = 0;
  const fetchAll: typeof outside.fetchAll = (requests) => {
    rounds++;
    return outside.fetchAll(requests);
  };
  const read = () =>
    runImport(
      {
        platform: youtube,
        send: youtube.signIn.ownKey?.send ?? null,
        account,
        tables: ["posts", "days", "audience"],
        from: "2026-01-01",
        to: world.today,
        today: world.today,
      },
      null,
      {
        outside: { ...outside, fetchAll },
        keeper: { secret: () => credentialsOf(youtubeDemo).key, renew: () => false },
        deadline: clock.now() + 60_000,
        write: (table, some) => rows.push(...some.map((row): [TableName, Row] => [table, row])),
        save: () => {},
        note: () => {},
        checkTime: () => {},
      },
    );
  return { read, rows, demo, rounds: () => rounds };
}

it("reads a competitor's videos and subscribers with a key alone, and asks no report for them", () => {
  const { read, rows, demo, rounds } = readWithKey("@inventedbakery");
  read();
  expect(demo.violations).toEqual([]);
  // The channel, two pages of uploads and their videos; the second page is asked together with the first one's videos.
  expect(demo.log).toHaveLength(5);
  expect(rounds()).toBe(4);
  expect(rows.filter(([table]) => table === "days")).toMatchObject([
    ["days", { account: "Invented Bakery", date: "2026-05-20", followers: 12_300, posts: 60 }],
  ]);
  const videos = rows.filter(([table]) => table === "posts");
  // Five of the sixty are private.
  expect(videos).toHaveLength(55);
  for (const [, { views, shares, watch_time }] of videos) {
    expect(views).toEqual(expect.any(Number));
    expect([shares, watch_time]).toEqual([null, null]);
  }
  expect(rows.filter(([table]) => table === "audience")).toEqual([]);
});

it("says that a key may not read an own channel", () => {
  expect(readWithKey("").read).toThrow(Refused);
  expect(readWithKey("").read).toThrow("permission");
});

it("says that there is no such channel", () => {
  expect(readWithKey("@nobodybakes").read).toThrow("not_found");
});
