import { describe, expect, it } from "vitest";
import type { Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { wordpressCom } from "../../src/connectors/wordpress-com/connector.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "161803398",
  from: "2026-08-01",
  to: "2026-10-31",
  today: "2026-10-15",
  now: 0,
  facts: { account: "blog.example.com", accountId: "161803398" },
};

const pages = listOf(wordpressCom, "pages");

describe("Statistics of WordPress.com and Jetpack", () => {
  it("WordPress.com statistics are requested until today in ranges: 90 days of the blog, 30 days of its posts", () => {
    const parts = pages.parts?.(run) ?? [];
    const requests = parts.map((part) => pages.request(run, null, part, []));
    expect(requests.map(({ url, query }) => [url.replace(/.*\//, ""), query])).toEqual([
      ["visits", { unit: "day", date: "2026-10-15", quantity: 76, stat_fields: "views,visitors,comments" }],
      ["top-posts", { period: "day", date: "2026-08-30", num: 30, max: 100 }],
      ["top-posts", { period: "day", date: "2026-09-29", num: 30, max: 100 }],
      ["top-posts", { period: "day", date: "2026-10-15", num: 16, max: 100 }],
    ]);
    expect(requests[0]?.url).toBe("https://public-api.wordpress.com/rest/v1.1/sites/161803398/stats/visits");
  });

  it("WordPress.com rows of the whole blog match values to field names, with visitors as people", () => {
    const body: Json = {
      unit: "day",
      fields: ["period", "visitors", "views", "comments"],
      data: [
        ["2026-09-01", 31, 80, 2],
        ["2026-09-02", 0, 0, null],
      ],
    };
    expect(readRows(wordpressCom, "pages", body, run)).toEqual([
      { date: "2026-09-01", views: 80, users: 31, comments: 2 },
      { date: "2026-09-02", views: 0, users: 0, comments: null },
    ]);
  });

  it("WordPress.com rows of posts come by day, with the front page, and without entries that have no URL", () => {
    const body: Json = {
      period: "day",
      days: {
        "2026-09-01": {
          postviews: [
            { id: 8_516, href: "https://blog.example.com/rye/", title: "Rye", type: "post", views: 16 },
            { id: 0, href: "https://blog.example.com/", title: "Home page / Archives", type: "homepage", views: 60 },
            { id: 3, href: null, title: "Search", views: 4 },
          ],
          total_views: 80,
        },
        "2026-09-02": { postviews: [], total_views: 0 },
      },
    };
    expect(readRows(wordpressCom, "pages", body, run)).toEqual([
      { date: "2026-09-01", page: "https://blog.example.com/rye/", title: "Rye", views: 16 },
      { date: "2026-09-01", page: "https://blog.example.com/", title: "Home page / Archives", views: 60 },
    ]);
    expect(pages.notes?.(body, run)).toEqual([]);
    expect(readRows(wordpressCom, "pages", { days: [] }, run)).toEqual([]);
  });

  it("WordPress.com notes that rows are missing where a day has the maximum number of posts", () => {
    const postviews = Array.from({ length: 100 }, (_, id) => ({ id, views: 1 }));
    expect(pages.notes?.({ days: { "2026-09-01": { postviews }, "2026-09-02": null } }, run)).toEqual(["incomplete"]);
    expect(pages.notes?.({}, run)).toEqual([]);
  });

  it("WordPress.com names a blog by its host", () => {
    const body: Json = { sites: [{ ID: 161_803_398, URL: "https://blog.example.com/", name: "Bread" }, { name: "?" }] };
    expect(wordpressCom.accounts?.items(body)).toEqual([{ id: "161803398", name: "blog.example.com" }]);
    const [site] = wordpressCom.lookups;
    const readFacts = (one: Json) => site?.read(one, run, { status: 200, headers: {}, body: one });
    expect(readFacts({ ID: 161_803_398, URL: "https://blog.example.com" })).toEqual(run.facts);
    expect(readFacts({})).toBeNull();
  });

  it.each([
    [403, "unauthorized", "permission"],
    [403, "authorization_required", "auth_expired"],
    [400, "invalid_token", "auth_expired"],
    [404, "unknown_blog", "not_found"],
    [404, "invalid_blog", "not_found"],
    [500, "internal_error", "server"],
  ])("WordPress.com's refusal with %i %s means %s", (status, error, kind) => {
    const refused = classifyResponse(wordpressCom, { status, headers: {}, body: { error, message: "…" } });
    expect(refused).toMatchObject({ failure: { kind } });
  });
});
