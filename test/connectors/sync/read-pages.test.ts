import { describe, expect, it } from "vitest";
import type { ListSource } from "../../../src/connectors/define-connector.ts";
import { numberAt } from "../../../src/connectors/json.ts";
import { offsetsUpTo } from "../../../src/connectors/next-page.ts";
import type { HttpResponse } from "../../../src/connectors/sync/runtime.ts";
import { Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { base, json, noon, numbersIn, page, run, testConnector } from "./test-connector.ts";

const posts = testConnector().tables.posts as ListSource;

/** Three pages that follow each other. */
const three: Record<string, HttpResponse> = {
  "/posts": page([1, 2], "b"),
  "/posts?after=b": page([3, 4], "c"),
  "/posts?after=c": page([5]),
};
const threePages = (path: string): HttpResponse => three[path] ?? json({ error: "lost" }, 400);

describe("lists", () => {
  it("a list is read page by page to its end", () => {
    const found = run(threePages);
    expect([found.end, numbersIn(found)]).toEqual(["done", [1, 2, 3, 4, 5]]);
    expect(found.paths).toEqual(["/posts", "/posts?after=b", "/posts?after=c"]);
    expect(found.checkpoint).toEqual({ tables: [], chains: null });
  });

  it("a list resumes where it stopped", () => {
    const found = run(threePages, { checkpoint: { tables: ["posts"], chains: [[0, "c"]] } });
    expect([found.end, numbersIn(found), found.paths]).toEqual(["done", [5], ["/posts?after=c"]]);
  });

  it("a list restarts once where its cursor has expired", () => {
    for (const code of ["lost", "some other trouble"]) {
      const respond = (path: string) => three[path] ?? json({ error: code }, 400);
      const found = run(respond, { checkpoint: { tables: ["posts"], chains: [[0, "gone"]] } });
      expect([found.end, numbersIn(found)]).toEqual(["done", [1, 2, 3, 4, 5]]);
      expect(found.paths[0]).toBe("/posts?after=gone");
    }
    const found = run((path) => (path === "/posts" ? page([1], "gone") : json({ error: "lost" }, 400)));
    expect(found.end).toMatchObject({ kind: "bad_place" });
    expect(found.paths).toEqual(["/posts", "/posts?after=gone", "/posts", "/posts?after=gone"]);
  });

  it("a list requests a repeated page again, then accepts it", () => {
    const passing = run((path, _request, number) => (number === 1 ? page([1, 2], "b") : threePages(path)));
    expect([passing.end, numbersIn(passing), passing.notes]).toEqual(["done", [1, 2, 3, 4, 5], []]);
    const permanentFailure = run((path) => (path === "/posts?after=b" ? page([1, 2], "c") : threePages(path)));
    expect([permanentFailure.end, numbersIn(permanentFailure)]).toEqual(["done", [1, 2, 5]]);
    expect(permanentFailure.notes).toEqual([["repeated", ""]]);
  });

  it("a list whose pages form a circle ends with a note", () => {
    const found = run((path) => (path === "/posts?after=b" ? page([3], "b") : page([1], "b")));
    expect([found.end, numbersIn(found), found.notes]).toEqual(["done", [1, 3], [["repeated", ""]]]);
    let cursor = 0;
    const endless = run(() => page([1], `page ${++cursor}`));
    expect([endless.end, numbersIn(endless)]).toEqual(["done", [1]]);
    expect(endless.paths.length).toBeLessThan(8);
  });

  it("a list does not end at an empty page that is followed by another", () => {
    const found = run((path) => (path === "/posts?after=b" ? page([], "c") : threePages(path)));
    expect(numbersIn(found)).toEqual([1, 2, 5]);
  });

  it("a list sorted newest first ends where the period began", () => {
    const source: ListSource = { ...posts, isBeforePeriod: (item) => Number(numberAt(item, "likes")) >= 40 };
    const found = run(threePages, { connector: testConnector({ tables: { posts: source } }) });
    expect(found.paths).toEqual(["/posts", "/posts?after=b"]);
  });

  it("a list whose first page determines all others requests them in parallel, up to the limit", () => {
    const source: ListSource = {
      ...posts,
      request: (_run, at) => ({ url: `${base}/posts`, query: { start: at ?? 0 } }),
      next: offsetsUpTo(2, "total"),
    };
    const respond = (path: string) => {
      const start = Number(/start=(\d+)/.exec(path)?.[1]);
      return json({
        total: 9,
        posts: [start + 1, start + 2].filter((id) => id <= 9).map((id) => ({ id: String(id) })),
      });
    };
    const connector = testConnector({ tables: { posts: source }, limits: { maxParallelRequests: 3 } });
    const found = run(respond, { connector });
    expect(found.batchSizes).toEqual([1, 3, 1]);
    expect(numbersIn(found).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("a list reads its parts in parallel and resumes with those that are left", () => {
    const source: ListSource = {
      ...posts,
      parts: () => ["may", "june"],
      request: (_run, at, part) => ({ url: `${base}/${part}`, query: { after: at ?? undefined } }),
    };
    const connector = testConnector({ tables: { posts: source } });
    const respond = (path: string) => (path === "/june" ? page([2], "x") : page([path === "/may" ? 1 : 3]));
    expect(run(respond, { connector }).batchSizes).toEqual([2, 1]);
    const resumed = run(respond, { connector, checkpoint: { tables: ["posts"], chains: [[1, "x"]] } });
    expect(resumed.paths).toEqual(["/june?after=x"]);
  });

  it("a list keeps the responses of a batch although another of its requests has to wait", () => {
    const source: ListSource = {
      ...posts,
      parts: () => ["may", "june"],
      request: (_run, _at, part) => ({ url: `${base}/${part}` }),
    };
    const limited = json({}, 429, { "retry-after": "3600" });
    const found = run((path) => (path === "/may" ? page([1]) : limited), {
      connector: testConnector({ tables: { posts: source } }),
    });
    expect(found.end).toMatchObject({ reason: "rate_limited" });
    expect([numbersIn(found), found.checkpoint]).toEqual([[1], { tables: ["posts"], chains: [[1, null]] }]);
  });
});

describe("runs", () => {
  it("a run stops when its time is over, with a checkpoint", () => {
    const found = run(threePages, {
      checkTime: () => {
        throw new Pause("time", null);
      },
    });
    expect(found.end).toMatchObject({ reason: "time" });
    expect([numbersIn(found), found.checkpoint]).toEqual([[1, 2], { tables: ["posts"], chains: [[0, "b"]] }]);
  });

  it("a run advances by at least one page each time, however little time it has", () => {
    const source: ListSource = {
      ...posts,
      details: [
        {
          name: "more",
          batch: 1,
          request: ([item]) => ({ url: `${base}/more`, query: { likes: numberAt(item ?? null, "likes") ?? 0 } }),
          read: (body) => [body],
        },
      ],
    };
    const connector = testConnector({ tables: { posts: source }, limits: { maxParallelRequests: 1 } });
    const checkTime = () => {
      throw new Pause("time", null);
    };
    const respond = (path: string) => (path.startsWith("/more") ? json({}) : threePages(path));
    const found = run(respond, { connector, checkTime });
    expect([numbersIn(found), found.checkpoint?.chains]).toEqual([[1, 2], [[0, "b"]]]);
  });

  it("a run always stops at its deadline", () => {
    let times = 0;
    const slow = (path: string) => (++times < 3 ? json({}, 503, { "retry-after": "20" }) : threePages(path));
    expect(run(slow, { time: 30_000 }).end).toMatchObject({ reason: "trouble", until: noon + 40_000 });
  });

  it("a run counts nothing as read that could not be written", () => {
    const write = () => {
      throw new Error("The sheet is full.");
    };
    expect(() => run(threePages, { write, request: { maxBufferedRows: 1 } })).toThrow("The sheet is full.");
  });

  it("a run skips rows outside the period, and counts rows without an id", () => {
    const respond = () =>
      json({ posts: [{ id: "1", at: "2025-12-31T23:59:59Z" }, { id: "2", at: "2026-01-01T00:00:00Z" }, { likes: 3 }] });
    expect(numbersIn(run(respond))).toEqual([2]);
  });

  it("a run adds today's followers only where the user chose to, and only to posts", () => {
    const lookup = { request: () => ({ url: `${base}/me` }), read: () => ({ account: "me", followers: 99 }) };
    const connector = testConnector({ lookups: [lookup] });
    const respond = (path: string) => (path === "/me" ? json({}) : page([1]));
    expect(run(respond, { connector }).rows[0]?.followers).toBeUndefined();
    expect(run(respond, { connector, request: { fillFollowers: true } }).rows[0]).toMatchObject({
      account: "me",
      followers: 99,
      source: "Invented API",
    });
  });

  it("a run stops where the account does not exist, but continues after a tolerated lookup failure", () => {
    const lookup = { request: () => ({ url: `${base}/me` }), read: () => null };
    expect(run(() => json({}), { connector: testConnector({ lookups: [lookup] }) }).end).toMatchObject({
      kind: "not_found",
    });
    const optional = { ...lookup, toleratedFailures: ["permission"] as const };
    const respond = (path: string) => (path === "/me" ? json({}, 403) : page([1]));
    expect(numbersIn(run(respond, { connector: testConnector({ lookups: [optional] }) }))).toEqual([1]);
  });
});
