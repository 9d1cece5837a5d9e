import { expect, it } from "vitest";
import { createMockApis } from "../../../scripts/mocks/server/create-mock-apis.ts";
import type { MockWorld } from "../../../scripts/mocks/server/define-mock.ts";
import { mockClock, mockRuntime } from "../../../scripts/mocks/server/mock-runtime.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { youtubeMock } from "../../../scripts/mocks/youtube.ts";
import { runSync } from "../../../src/connectors/sync/run-sync.ts";
import { ApiError } from "../../../src/connectors/sync/sync-errors.ts";
import { youtube } from "../../../src/connectors/youtube/connector.ts";
import type { Row, TableName } from "../../../src/tables/index.ts";

const world: MockWorld = { size: 60, today: "2026-05-20", deleted: new Set() };

/** Reads a channel with a user's own key, and returns the rows, requested URLs and delays. */
function readWithKey(account: string) {
  const clock = mockClock(world.today);
  const mockApis = createMockApis({ mocks: [youtubeMock], world, now: clock.now, latencyMs: 100 });
  const runtime = mockRuntime(mockApis, clock);
  const rows: [TableName, Row][] = [];
  let rounds = 0;
  const fetchAll: typeof runtime.fetchAll = (requests) => {
    rounds++;
    return runtime.fetchAll(requests);
  };
  const read = () =>
    runSync(
      {
        connector: youtube,
        applySecret: youtube.signIn.apiKey?.applySecret ?? null,
        account,
        tables: ["posts", "days", "audience"],
        from: "2026-01-01",
        to: world.today,
        today: world.today,
      },
      null,
      {
        runtime: { ...runtime, fetchAll },
        secretProvider: { secret: () => mockCredentials(youtubeMock).key, renew: () => false },
        deadline: clock.now() + 60_000,
        writeRows: (table, some) => rows.push(...some.map((row): [TableName, Row] => [table, row])),
        saveCheckpoint: () => {},
        addNote: () => {},
        throwIfOutOfTime: () => {},
      },
    );
  return { read, rows, demo: mockApis, rounds: () => rounds };
}

it("a key alone reads another YouTube channel's videos and subscribers, without reports", () => {
  const { read, rows, demo: mockApis, rounds } = readWithKey("@inventedbakery");
  read();
  expect(mockApis.violations).toEqual([]);
  // The channel, two pages of uploads and their videos; the second page is requested together with the first one's
  // videos.
  expect(mockApis.log).toHaveLength(5);
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

it("a key cannot read an own YouTube channel, and the error says so", () => {
  expect(readWithKey("").read).toThrow(ApiError);
  expect(readWithKey("").read).toThrow("permission");
});

it("a YouTube channel that does not exist is an error that says so", () => {
  expect(readWithKey("@nobodybakes").read).toThrow("not_found");
});
