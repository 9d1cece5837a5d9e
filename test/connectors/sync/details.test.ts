import { describe, expect, it } from "vitest";
import type { ApiResponse, Bundle, Connector, Detail, ListSource } from "../../../src/connectors/define-connector.ts";
import { at, type Json, listAt, numberAt, textAt } from "../../../src/connectors/json.ts";
import type { HttpRequest, HttpResponse } from "../../../src/connectors/sync/runtime.ts";
import { base, json, page, run, testConnector } from "./test-connector.ts";

const posts = testConnector().tables.posts as ListSource;

const idsOf = (items: readonly Json[]): string => items.map((item) => textAt(item, "id")).join(",");

/** Numbers of posts, requested for two posts at a time, with metrics. */
const numbers: Detail = {
  name: "numbers",
  batch: 2,
  metrics: { all: ["views", "saves"] },
  request: (items, _run, metrics) => ({ url: `${base}/numbers`, query: { ids: idsOf(items), m: metrics.join(",") } }),
  read: (body, items) => items.map((item) => at(body, textAt(item, "id") ?? "")),
};

const withDetails = (...details: Detail[]): Connector =>
  testConnector({
    limits: { maxParallelRequests: 4 },
    tables: {
      posts: {
        ...posts,
        details,
        row: (item, current, found) => ({
          ...posts.row(item, current, found),
          views: numberAt(found.numbers ?? null, "views"),
          saves: numberAt(found.numbers ?? null, "saves"),
        }),
      },
    },
  });

/** Each post's number times 100, and times 1,000. */
function respondWithNumbers(path: string): HttpResponse {
  const query = new URLSearchParams(path.split("?")[1]);
  const metrics = (query.get("m") ?? "").split(",");
  const ids = (query.get("ids") ?? "").split(",");
  const of = (id: string) => ({
    ...(metrics.includes("views") ? { views: Number(id) * 100 } : {}),
    ...(metrics.includes("saves") ? { saves: Number(id) * 1000 } : {}),
  });
  return json(Object.fromEntries(ids.map((id) => [id, of(id)])));
}

const five = page([1, 2, 3, 4, 5]);
const views = (found: ReturnType<typeof run>) => found.rows.map((row) => row.views);
const saves = (found: ReturnType<typeof run>) => found.rows.map((row) => row.saves);

describe("details", () => {
  it("details are requested in batches and reach their own posts", () => {
    const found = run((path) => (path === "/posts" ? five : respondWithNumbers(path)), {
      connector: withDetails(numbers),
    });
    expect(found.batchSizes).toEqual([1, 3]);
    expect([views(found), saves(found)]).toEqual([
      [100, 200, 300, 400, 500],
      [1000, 2000, 3000, 4000, 5000],
    ]);
  });

  it("details are requested by group, and only for the posts that have them", () => {
    const byGroup: Detail = {
      ...numbers,
      appliesTo: (item) => textAt(item, "id") !== "5",
      group: (item) => (Number(textAt(item, "id")) % 2 === 0 ? "even" : "odd"),
      metrics: { even: ["views"], odd: ["saves"] },
    };
    const found = run((path) => (path === "/posts" ? five : respondWithNumbers(path)), {
      connector: withDetails(byGroup),
    });
    expect(views(found)).toEqual([null, 200, null, 400, null]);
    expect(saves(found)).toEqual([1000, null, 3000, null, null]);
  });

  it("details are requested in parallel with the next page of posts", () => {
    const respond = (path: string) =>
      path === "/posts" ? page([1, 2], "b") : path === "/posts?after=b" ? page([3]) : respondWithNumbers(path);
    expect(run(respond, { connector: withDetails(numbers) }).batchSizes).toEqual([1, 2, 1]);
  });

  it("details drop the metric that the platform refuses by name, once for all posts, with a note", () => {
    const respond = (path: string) => {
      if (path === "/posts") return five;
      return path.includes("views")
        ? json({ error: "unknown_metric", metric: "views" }, 400)
        : respondWithNumbers(path);
    };
    const found = run(respond, { connector: withDetails(numbers) });
    expect([found.end, found.notes]).toEqual(["done", [["metric", "views"]]]);
    expect([views(found), saves(found)]).toEqual([
      [null, null, null, null, null],
      [1000, 2000, 3000, 4000, 5000],
    ]);
    expect(found.paths.length).toBe(1 + 3 + 3);
  });

  it("details drop the metric that is refused when requested alone, where the platform names none", () => {
    const respond = (path: string) => {
      if (path === "/posts") return five;
      return path.includes("views") ? json({ error: "unknown_metric" }, 400) : respondWithNumbers(path);
    };
    const found = run(respond, { connector: withDetails(numbers) });
    expect([found.end, found.notes]).toEqual(["done", [["metric", "views"]]]);
    expect(saves(found)).toEqual([1000, 2000, 3000, 4000, 5000]);
    expect(found.paths.length).toBe(1 + 3 + 2 + 3);
  });

  it("details of later posts still have the metric that was refused for one of them", () => {
    const respond = (path: string) => {
      if (path.startsWith("/posts"))
        return path === "/posts" ? page([1], "b") : path.endsWith("b") ? page([2], "c") : page([3]);
      const isRefused = path.includes("views") && new URLSearchParams(path.split("?")[1]).get("ids") === "1";
      return isRefused ? json({ error: "unknown_metric", metric: "views" }, 400) : respondWithNumbers(path);
    };
    const found = run(respond, { connector: withDetails(numbers) });
    expect([views(found), saves(found)]).toEqual([
      [null, 200, 300],
      [1000, 2000, 3000],
    ]);
    expect(found.notes).toEqual([["metric_missing", "views"]]);
  });

  it("details are skipped where no metric is left", () => {
    const found = run((path) => (path === "/posts" ? five : json({ error: "unknown_metric" }, 400)), {
      connector: withDetails(numbers),
    });
    expect([found.end, found.rows.length, views(found)[0], saves(found)[0]]).toEqual(["done", 5, null, null]);
    expect(found.notes.map(([, what]) => what)).toEqual(["views", "saves"]);
  });

  it("details are missing for deleted posts, and after tolerated failures", () => {
    const gone = (path: string) =>
      path === "/posts" ? five : path.includes("ids=3") ? json({}, 404) : respondWithNumbers(path);
    expect(views(run(gone, { connector: withDetails(numbers) }))).toEqual([100, 200, null, 400, 500]);
    const forbidden = (path: string) => (path === "/posts" ? five : json({}, 403));
    expect(run(forbidden, { connector: withDetails(numbers) }).end).toMatchObject({ kind: "permission" });
    const optional = withDetails({ ...numbers, toleratedFailures: ["permission"] });
    expect(views(run(forbidden, { connector: optional }))).toEqual([null, null, null, null, null]);
  });
});

/** Up to three requests in one. */
const bundle: Bundle = {
  size: 3,
  wrap: (requests) => ({
    url: `${base}/bundle`,
    method: "POST",
    json: requests.map(({ url, query = {} }) => `${url.replace(base, "")}?ids=${query.ids}&m=${query.m}`),
  }),
  unwrap: (body) =>
    listAt(body, "").map((part): ApiResponse | null =>
      part === null ? null : { status: numberAt(part, "status") ?? 0, headers: {}, body: at(part, "body") },
    ),
};
const bundled = withDetails({ ...numbers, batch: 1, bundle });

/** Responds to each part of a bundle; null for a part that the platform gives up on. */
function respondToBundle(request: HttpRequest, respond: (path: string) => HttpResponse | null): HttpResponse {
  const parts = JSON.parse(request.body ?? "[]") as string[];
  return json(
    parts.map((path) => {
      const partResponse = respond(path);
      return partResponse === null || "failure" in partResponse
        ? null
        : { status: partResponse.status, body: JSON.parse(partResponse.text) };
    }),
  );
}

describe("bundled details", () => {
  it("details take as few requests as bundles allow", () => {
    const found = run((path, request) => (path === "/posts" ? five : respondToBundle(request, respondWithNumbers)), {
      connector: bundled,
    });
    expect(found.paths).toEqual(["/posts", "/bundle", "/bundle"]);
    expect(views(found)).toEqual([100, 200, 300, 400, 500]);
  });

  it("details missing from a bundle are requested again, without those that came", () => {
    let times = 0;
    const found = run(
      (path, request) => {
        if (path === "/posts") return five;
        times++;
        return respondToBundle(request, (part) =>
          times === 1 && !part.includes("ids=1&") ? null : respondWithNumbers(part),
        );
      },
      { connector: bundled },
    );
    expect(views(found)).toEqual([100, 200, 300, 400, 500]);
    expect(found.paths).toEqual(["/posts", "/bundle", "/bundle", "/bundle"]);
  });

  it("details are given up where the platform keeps returning none of them", () => {
    const found = run((path, request) => (path === "/posts" ? page([1, 2]) : respondToBundle(request, () => null)), {
      connector: bundled,
    });
    expect(found.end).toMatchObject({ kind: "server" });
    expect(found.paths.length).toBe(5);
  });

  it("details that are rate limited are retried after a delay, then pause the import", () => {
    let times = 0;
    const respond = (isPermanent: boolean) => (path: string, request: HttpRequest) => {
      if (path === "/posts") return page([1, 2]);
      times++;
      const isLimited = (part: string) => part.includes("ids=2") && (isPermanent || times === 1);
      return respondToBundle(request, (part) =>
        isLimited(part) ? json({ error: "slow_down" }) : respondWithNumbers(part),
      );
    };
    const passing = run(respond(false), { connector: bundled });
    expect([passing.end, views(passing), passing.waits]).toEqual(["done", [100, 200], [1_250]]);
    const isPermanent = run(respond(true), { connector: bundled });
    expect(isPermanent.end).toMatchObject({ reason: "rate_limited" });
    expect(isPermanent.checkpoint).toEqual({ tables: ["posts"], chains: [[0, null]] });
  });

  it("details drop a refused metric once, not once for each part of a bundle", () => {
    const refuse = (path: string) =>
      path.includes("views") ? json({ error: "unknown_metric" }, 400) : respondWithNumbers(path);
    const found = run(
      (path, request) =>
        path === "/posts" ? five : path === "/bundle" ? respondToBundle(request, refuse) : refuse(path),
      { connector: bundled },
    );
    expect([found.end, found.notes]).toEqual(["done", [["metric", "views"]]]);
    expect(saves(found)).toEqual([1000, 2000, 3000, 4000, 5000]);
    expect(found.paths.length).toBe(1 + 2 + 2 + 2);
  });
});
