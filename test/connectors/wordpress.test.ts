import { describe, expect, it } from "vitest";
import type { ApiResponse, Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse } from "../../src/connectors/sync/classify-response.ts";
import { wordpress } from "../../src/connectors/wordpress/connector.ts";
import { listOf } from "./read-rows.ts";

const site = "https://blog.example.com";

const run = (facts: Run["facts"] = { account: "blog.example.com", isPlain: 0 }): Run => ({
  account: site,
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts,
});

const pages = listOf(wordpress, "pages");
const [allComments] = pages.details as [Detail];
const [index, plainIndex] = wordpress.lookups;

const response = (body: Json, headers: Record<string, string> = {}): ApiResponse => ({ status: 200, headers, body });

/** A post with embedded data, in WordPress' format. */
const post = (embedded: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  id: 12,
  date_gmt: "2026-09-01T23:30:00",
  link: "https://blog.example.com/rye/",
  title: { rendered: "Rye &#038; <em>spelt</em> &#8211; baker&#8217;s choice" },
  _links: { replies: [{ embeddable: true, href: "…" }], author: [{ embeddable: true, href: "…" }] },
  _embedded: embedded,
  ...more,
});

const author: Json = [{ id: 1, name: "Boon" }];
const comments = (count: number): Json => Array.from({ length: count }, (_, id) => ({ id, type: "comment" }));
const commentsOf = (one: Json, details = {}) => pages.row(one, run(), details)?.comments;

describe("WordPress blogs", () => {
  it.each([
    ["https://Blog.example.com/", site],
    ["blog.example.com/wp-admin/edit.php?post_type=page", site],
    ["https://example.com/news/wp-login.php", "https://example.com/news"],
    ["http://blog.example.com", null],
    ["https://user:password@blog.example.com", null],
    ["https://192.168.0.4", null],
  ])("a WordPress blog is recognized from %j as %j", (typed, account) => {
    expect(wordpress.publicAccounts?.read(typed)).toBe(account);
  });

  it("a WordPress blog is requested below wp-json, or at its front page with plain permalinks", () => {
    expect(index?.request(run({})).url).toBe("https://blog.example.com/wp-json/");
    expect(index?.toleratedFailures).toEqual(["not_found", "permission", "unreadable"]);
    expect(plainIndex?.when?.(run({}))).toBe(true);
    expect(plainIndex?.when?.(run())).toBe(false);
    expect(plainIndex?.request(run({}))).toMatchObject({
      url: "https://blog.example.com/",
      query: { rest_route: "/" },
    });
    const body: Json = { name: "Bread", namespaces: ["oembed/1.0", "wp/v2"] };
    expect(plainIndex?.read(body, run({}), response(body))).toEqual({ account: "blog.example.com", isPlain: 1 });
    expect(index?.read({ name: "No WordPress" }, run({}), response(null))).toBeNull();
    const { url, query } = pages.request(run({ isPlain: 1 }), null, null, []);
    expect(url).toBe("https://blog.example.com/");
    expect(query).toMatchObject({ rest_route: "/wp/v2/posts", per_page: 100 });
  });

  it("a WordPress blog's pages of posts are requested in parallel, overlapping by a few posts", () => {
    const { url, query } = pages.request(run(), 97, null, []);
    expect(url).toBe("https://blog.example.com/wp-json/wp/v2/posts");
    expect(query).toMatchObject({ orderby: "date", order: "desc" });
    expect(query).toMatchObject({ offset: 97, after: "2026-08-30T00:00:00", before: "2026-10-02T00:00:00" });
    const total = (count: string) => pages.next?.(response([], { "x-wp-total": count }), null, run());
    expect(total("250")).toEqual([97, 194]);
    expect(total("100")).toEqual([]);
    expect(total("101")).toEqual([97]);
    expect(pages.next?.(response([], { "x-wp-total": "250" }), 97, run())).toBeNull();
  });

  it("a WordPress post is a row on its publication day, with counts until today", () => {
    expect(pages.row(post({ author, replies: [comments(3)] }), run(), {})).toEqual({
      date: "2026-09-01",
      period_end: "2026-10-01",
      page: "https://blog.example.com/rye/",
      title: "Rye & spelt – baker’s choice",
      comments: 3,
    });
  });

  it("a WordPress post has no comments where only the author was embedded, and an unknown number without embeds", () => {
    expect(commentsOf(post({ author }))).toBe(0);
    expect(commentsOf(post(null))).toBeNull();
    expect(commentsOf(post({ author, replies: [{ code: "rest_forbidden", message: "Sorry" }] }))).toBeNull();
    expect(commentsOf(post({ author }, { _links: { author: [] } }))).toBeNull();
  });

  it("a WordPress post's comments are counted separately only where ten were embedded", () => {
    const applies = [9, 10].map((count) =>
      allComments.appliesTo?.(post({ author, replies: [comments(count)] }), run()),
    );
    expect(applies).toEqual([false, true]);
    const many = post({ author, replies: [comments(10)] });
    expect(allComments.request([many], run(), [])).toEqual({
      url: "https://blog.example.com/wp-json/wp/v2/comments",
      query: { post: "12", per_page: 1, _fields: "id" },
    });
    expect(allComments.read([{ id: 1 }], [many], response([{ id: 1 }], { "x-wp-total": "35" }))).toEqual([35]);
    expect(allComments.read([{ id: 1 }], [many], response([{ id: 1 }]))).toEqual([null]);
    expect(commentsOf(many, { comments: 35 })).toBe(35);
    expect(commentsOf(many, { comments: null })).toBeNull();
  });

  it.each([
    [401, '{"code":"rest_not_logged_in","data":{"status":401}}', "permission"],
    [401, "<html>Restricted</html>", "permission"],
    [403, '{"code":"rest_forbidden"}', "permission"],
    [404, '{"code":"rest_no_route"}', "not_found"],
    [404, "<html>Not here</html>", "not_found"],
    [200, "<html>Just a moment</html>", "unreadable"],
    [500, '{"code":"internal_server_error"}', "server"],
  ])("a WordPress blog's response %i %s means %s", (status, text, kind) => {
    expect(classifyHttpResponse(wordpress, { status, headers: {}, text }, false)).toMatchObject({ failure: { kind } });
  });
});
