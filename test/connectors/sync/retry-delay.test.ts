import { describe, expect, it } from "vitest";
import type { ListSource } from "../../../src/connectors/define-connector.ts";
import type { HttpResponse } from "../../../src/connectors/sync/runtime.ts";
import { base, json, noon, numbersIn, page, run, testConnector } from "./test-connector.ts";

const serverError = json({}, 503);

/** Posts of three months, which are requested together. */
const months: ListSource = {
  ...(testConnector().tables.posts as ListSource),
  parts: () => ["may", "june", "july"],
  request: (_run, _at, part) => ({ url: `${base}/${part}` }),
};

/** Responds with these first, then with the whole account. */
const first =
  (...responses: HttpResponse[]) =>
  (_path: string, _request: unknown, number: number): HttpResponse =>
    responses[number] ?? page([1]);

describe("transient failures", () => {
  it("a transient failure is retried after one, two and four seconds plus up to the same again", () => {
    const { end, waits, paths } = run(first(serverError, serverError, serverError));
    expect(end).toBe("done");
    expect(waits).toEqual([1_250, 2_500, 5_000]);
    expect(paths.length).toBe(4);
  });

  it("a transient failure is final after three retries", () => {
    const { end, paths } = run(() => serverError);
    expect(end).toMatchObject({ kind: "server" });
    expect(paths.length).toBe(4);
  });

  it.each([
    ["7", 7_000],
    ["0", 0],
    ["2.5", 2_500],
    ["Wed, 20 May 2026 12:00:45 GMT", 45_000],
    ["Wed, 20 May 2026 11:00:00 GMT", 0],
    ["soon", 1_250],
  ])("a retry waits as long as Retry-After says: %s", (text, wait) => {
    expect(run(first(json({}, 429, { "retry-after": text }))).waits).toEqual([wait]);
    expect(run(first(json({}, 503, { "retry-after": text }))).waits).toEqual([wait]);
  });

  it("a retry uses the platform's own delay for rate limits, and only for those", () => {
    expect(run(first(json({}, 429, { "x-wait": "20" }))).waits).toEqual([20_000]);
    expect(run(first(json({}, 500, { "x-wait": "20" }))).waits).toEqual([1_250]);
  });

  it("a retry pauses the import where the delay would exceed the run's time", () => {
    const { end, waits } = run(first(json({}, 429, { "retry-after": "3600" })));
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 3_600_000 });
    expect(waits).toEqual([]);
    expect(run(first(serverError), { time: 500 }).end).toMatchObject({ reason: "trouble", until: noon + 1_250 });
  });

  it("a persistent rate limit pauses the import for at least a minute", () => {
    const { end, waits, paths } = run(() => json({}, 429, { "retry-after": "1" }));
    expect(paths.length).toBe(4);
    expect(waits).toEqual([1_000, 1_000, 1_000]);
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 63_000 });
  });

  it("a rate limit pauses the import also where the server fails another request of the same batch to the end", () => {
    const { end, paths } = run(
      (path) => (path === "/may" ? json({}, 429) : path === "/june" ? serverError : page([3])),
      {
        connector: testConnector({ tables: { posts: months } }),
      },
    );
    expect(end).toMatchObject({ reason: "rate_limited" });
    expect(paths.filter((path) => path === "/july")).toHaveLength(1);
  });
});

describe("quotas", () => {
  it("a quota is left alone from nine tenths on: results are kept, and the import resumes an hour later", () => {
    const { end, rows, paths, checkpoint } = run((path) =>
      path === "/posts" ? json({ posts: [{ id: "1" }], next: "b" }, 200, { "x-used": "0.9" }) : page([2]),
    );
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 3_600_000 });
    expect([paths, rows.length, checkpoint]).toEqual([
      ["/posts"],
      1,
      { tables: ["posts"], chains: [[0, "b"]], numberCounts: { "/rows": [1, 0] } },
    ]);
  });

  it("a quota below nine tenths is used", () => {
    const responses = [json({ posts: [{ id: "1" }], next: "b" }, 200, { "x-used": "0.89" }), page([2])];
    expect(numbersIn(run((_path, _request, number) => responses[number] as HttpResponse))).toEqual([1, 2]);
  });
});

describe("secrets", () => {
  const expired = json({ error: "expired" }, 401);

  it("a refused secret is renewed once, and the request repeated with the new one", () => {
    const { end, secrets } = run(first(expired), { renew: () => true });
    expect([end, secrets]).toEqual(["done", ["first", "renewed"]]);
  });

  it("a secret is not renewed again where the new one is refused too", () => {
    const { end, secrets, waits } = run(() => expired, { renew: () => true });
    expect(end).toMatchObject({ kind: "auth_expired" });
    expect([secrets, waits]).toEqual([["first", "renewed"], []]);
  });

  it("of requests sent together, one that is refused and one that the server fails are both sent again at once", () => {
    const responses = [expired, json({ error: "busy" }, 503), page([3]), page([1]), page([2])];
    const { end, rows, paths, secrets, waits } = run((_path, _request, number) => responses[number] ?? page([]), {
      connector: testConnector({ tables: { posts: months } }),
      renew: () => true,
    });
    expect([end, waits]).toEqual(["done", []]);
    expect(rows.map(({ post_id }) => post_id).sort()).toEqual(["1", "2", "3"]);
    expect(paths).toEqual(["/may", "/june", "/july", "/may", "/june"]);
    expect(secrets).toEqual(["first", "first", "first", "renewed", "renewed"]);
  });

  it("a secret that cannot be renewed stops the import", () => {
    expect(run(() => expired)).toMatchObject({ end: { kind: "auth_expired" }, paths: ["/posts"] });
  });
});
