import { describe, expect, it } from "vitest";
import type { HttpResponse } from "../../../src/connectors/sync/runtime.ts";
import { json, noon, numbersIn, page, run } from "./test-connector.ts";

const serverError = json({}, 503);

/** Answers with these first, and with the whole account after them. */
const first =
  (...responses: HttpResponse[]) =>
  (_path: string, _request: unknown, number: number): HttpResponse =>
    responses[number] ?? page([1]);

describe("a request that fails for the moment", () => {
  it("is asked again after one, two and four seconds and up to as much again", () => {
    const { end, waits, asked } = run(first(serverError, serverError, serverError));
    expect(end).toBe("done");
    expect(waits).toEqual([1_250, 2_500, 5_000]);
    expect(asked.length).toBe(4);
  });

  it("is given up after three waits", () => {
    const { end, asked } = run(() => serverError);
    expect(end).toMatchObject({ kind: "server" });
    expect(asked.length).toBe(4);
  });

  it.each([
    ["7", 7_000],
    ["0", 0],
    ["2.5", 2_500],
    ["Wed, 20 May 2026 12:00:45 GMT", 45_000],
    ["Wed, 20 May 2026 11:00:00 GMT", 0],
    ["soon", 1_250],
  ])("waits as Retry-After says: %s", (text, wait) => {
    expect(run(first(json({}, 429, { "retry-after": text }))).waits).toEqual([wait]);
    expect(run(first(json({}, 503, { "retry-after": text }))).waits).toEqual([wait]);
  });

  it("waits by the platform's own rule where it is too much, and only there", () => {
    expect(run(first(json({}, 429, { "x-wait": "20" }))).waits).toEqual([20_000]);
    expect(run(first(json({}, 500, { "x-wait": "20" }))).waits).toEqual([1_250]);
  });

  it("lets the import pause where the wait would outlast the run", () => {
    const { end, waits } = run(first(json({}, 429, { "retry-after": "3600" })));
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 3_600_000 });
    expect(waits).toEqual([]);
    expect(run(first(serverError), { time: 500 }).end).toMatchObject({ reason: "trouble", until: noon + 1_250 });
  });

  it("lets the import pause for a minute at least where the platform goes on saying that it is too much", () => {
    const { end, waits, asked } = run(() => json({}, 429, { "retry-after": "1" }));
    expect(asked.length).toBe(4);
    expect(waits).toEqual([1_000, 1_000, 1_000]);
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 63_000 });
  });
});

describe("an allowance", () => {
  it("is left to others from nine tenths on: what came is kept, and the import goes on an hour later", () => {
    const { end, rows, asked, checkpoint } = run((path) =>
      path === "/posts" ? json({ posts: [{ id: "1" }], next: "b" }, 200, { "x-used": "0.9" }) : page([2]),
    );
    expect(end).toMatchObject({ reason: "rate_limited", until: noon + 3_600_000 });
    expect([asked, rows.length, checkpoint]).toEqual([["/posts"], 1, { tables: ["posts"], chains: [[0, "b"]] }]);
  });

  it("is used below that", () => {
    const responses = [json({ posts: [{ id: "1" }], next: "b" }, 200, { "x-used": "0.89" }), page([2])];
    expect(numbersIn(run((_path, _request, number) => responses[number] as HttpResponse))).toEqual([1, 2]);
  });
});

describe("a secret", () => {
  const expired = json({ error: "expired" }, 401);

  it("is renewed once where it is refused, and the request asked again with the new one", () => {
    const { end, secrets } = run(first(expired), { renew: () => true });
    expect([end, secrets]).toEqual(["done", ["first", "renewed"]]);
  });

  it("is not renewed again where the new one is refused too", () => {
    const { end, secrets, waits } = run(() => expired, { renew: () => true });
    expect(end).toMatchObject({ kind: "auth_expired" });
    expect([secrets, waits]).toEqual([["first", "renewed"], []]);
  });

  it("stops the import where it cannot be renewed", () => {
    expect(run(() => expired)).toMatchObject({ end: { kind: "auth_expired" }, asked: ["/posts"] });
  });
});
