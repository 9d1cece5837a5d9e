import { describe, expect, it } from "vitest";
import { graphBatch } from "../../../src/connectors/graph/batch.ts";
import { run } from "./graph-bodies.ts";

const base = "https://graph.facebook.com/v25.0";
const batch = graphBatch(base);

describe("Graph batch requests", () => {
  it("a Graph batch requests up to 50 URLs in one form, without a token in it", () => {
    expect(batch.size).toBe(50);
    const requests = [
      { url: `${base}/1/insights`, query: { metric: "views,reach", after: undefined } },
      { url: `${base}/2`, query: { fields: "length" } },
    ];
    expect(batch.wrap(requests, run)).toEqual({
      url: `${base}/`,
      method: "POST",
      form: {
        batch:
          '[{"method":"GET","relative_url":"1/insights?metric=views%2Creach"},{"method":"GET","relative_url":"2?fields=length"}]',
      },
    });
  });

  it("a Graph batch has text, headers and a status for each request", () => {
    const headers = [{ name: "Facebook-API-Version", value: "v25.0" }];
    expect(
      batch.unwrap(
        [
          { code: 200, headers, body: '{"id":"1"}' },
          { code: 400, headers: null, body: '{"error":{"code":100}}' },
        ],
        [],
      ),
    ).toEqual([
      { status: 200, headers: { "facebook-api-version": "v25.0" }, body: { id: "1" } },
      { status: 400, headers: {}, body: { error: { code: 100 } } },
    ]);
  });

  it.each([
    ["the platform ran out of time for it", null],
    ["its body was truncated", { code: 200, headers: [], body: '{"id":' }],
    ["it has no body", { code: 200, headers: [] }],
  ])("a Graph batch has no response for a request where %s", (_, part) => {
    expect(batch.unwrap([part], [])).toEqual([null]);
  });
});
