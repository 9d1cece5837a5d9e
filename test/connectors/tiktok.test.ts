import { describe, expect, it } from "vitest";
import { tiktokMock } from "../../scripts/mocks/tiktok.ts";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { tiktok } from "../../src/connectors/tiktok/connector.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: 0,
  facts: { account: "bakery.example", followers: 90, posts: 12 },
};
const posts = listOf(tiktok, "posts");
const respond = (body: Json): ApiResponse => ({ status: 200, headers: {}, body });
const page = (videos: Json, more: Record<string, Json> = {}): Json => ({
  data: { videos, ...more },
  error: { code: "ok", message: "", log_id: "1" },
});

describe("TikTok videos", () => {
  it("a TikTok video has its numbers from the list, and a URL without tracking parameters", () => {
    const video = {
      id: "7480000000000000001",
      create_time: 1_779_273_005,
      share_url: "https://www.tiktok.com/@bakery.example/video/7480000000000000001?utm_source=x",
      title: "Rye",
      video_description: "Rye bread, from scratch #rye",
      duration: 14,
      view_count: 900,
      like_count: 40,
      comment_count: 0,
      share_count: 1,
    };
    expect(readRows(tiktok, "posts", page([video]), run)).toEqual([
      {
        post_id: "7480000000000000001",
        url: "https://www.tiktok.com/@bakery.example/video/7480000000000000001",
        published_at: "2026-05-20T10:30:05Z",
        type: "video",
        title: "Rye",
        text: "Rye bread, from scratch #rye",
        views: 900,
        likes: 40,
        comments: 0,
        shares: 1,
        duration: 14,
      },
    ]);
  });

  it("a TikTok video leaves missing values empty, and keeps ids written as numbers", () => {
    const text = JSON.stringify(page([{ id: "X" }])).replace('"X"', "7480000000000000001");
    const result = classifyHttpResponse(tiktok, { status: 200, headers: {}, text }, false);
    expect(isApiFailure(result) ? null : readRows(tiktok, "posts", result.response.body, run)).toEqual([
      {
        post_id: "7480000000000000001",
        url: null,
        published_at: null,
        type: "video",
        title: null,
        text: null,
        views: null,
        likes: null,
        comments: null,
        shares: null,
        duration: null,
      },
    ]);
  });

  it("TikTok videos come in pages of twenty by a cursor in milliseconds, while there are more", () => {
    expect(posts.request(run, null, null, []).json).toEqual({ max_count: 20 });
    const first = respond(page([], { cursor: 1_779_273_005_000, has_more: true }));
    const pageCursor = posts.next?.(first, null, run) as string;
    expect(posts.request(run, pageCursor, null, []).json).toEqual({ max_count: 20, cursor: 1_779_273_005_000 });
    expect(posts.next?.(respond(page([], { cursor: 0, has_more: false })), pageCursor, run)).toBeNull();
  });

  it("TikTok videos are read as far back as the period goes", () => {
    const at = (time: string) => posts.isBeforePeriod?.({ create_time: Date.parse(time) / 1000 }, run);
    expect(at("2026-05-01T00:00:00Z")).toBe(false);
    expect(at("2026-04-30T23:59:59Z")).toBe(true);
    expect(posts.isBeforePeriod?.({}, run)).toBe(false);
  });
});

describe("TikTok accounts", () => {
  const readFacts = (user: Json) =>
    tiktok.lookups[0]?.read({ data: { user }, error: { code: "ok" } }, run, respond(null));

  it("a TikTok account is named by its user name, or its display name where there is none", () => {
    expect(
      readFacts({ open_id: "-000a", username: "bakery.example", display_name: "Bakery", follower_count: 0 }),
    ).toEqual({
      account: "bakery.example",
      accountId: "-000a",
      followers: 0,
      posts: null,
    });
    expect(readFacts({ open_id: "-000a", display_name: "Bakery" })).toMatchObject({
      account: "Bakery",
      followers: null,
    });
    expect(readFacts({})).toBeNull();
  });

  it("a TikTok sign-in sends a client key, and scopes separated by commas", () => {
    expect(tiktok.signIn.oauth).toMatchObject({
      clientIdParameter: "client_key",
      scopeSeparator: ",",
      appPrefix: "TIKTOK",
    });
  });
});

describe("TikTok errors", () => {
  const error = (code: string) => ({ data: {}, error: { code, message: "", log_id: "1" } });

  it.each([
    ["a success, which also has a code", 200, error("ok"), "good"],
    ["an expired token", 401, error("access_token_invalid"), "auth_expired"],
    [
      "a permission that was turned off, which looks like an invalid token",
      401,
      error("scope_not_authorized"),
      "permission",
    ],
    ["a permission that was not requested", 400, error("scope_permission_missed"), "permission"],
    ["an invalid request", 400, error("invalid_params"), "invalid"],
    ["too many requests", 429, error("rate_limit_exceeded"), "rate_limited"],
    ["a server error", 500, error("internal_error"), "server"],
    ["an error in a successful response", 200, error("access_token_invalid"), "auth_expired"],
  ])("TikTok's error is recognized: %s", (_, status, body, kind) => {
    const result = classifyHttpResponse(tiktok, { status, headers: {}, text: JSON.stringify(body) }, false);
    expect(isApiFailure(result) ? result.failure.kind : "good").toBe(kind);
  });

  const importWithout = (...missing: string[]) => {
    const mockImport = openMockImport(tiktokMock, 20);
    const scopes = tiktok.signIn.oauth?.scopes.filter((scope) => !missing.includes(scope)) ?? [];
    mockImport.mockApis.secrets.limitScopes("tiktok", scopes);
    return { mockImport, end: runMockImport(mockImport) };
  };

  it.each([
    ["the statistics", "user.info.stats", ["posts"]],
    ["the list of videos", "video.list", ["days"]],
  ])("TikTok without %s imports the other table, and says which one is missing", (_, missing, filled) => {
    const { mockImport, end } = importWithout(missing);
    expect(end).toEqual({ state: "done" });
    expect([...mockImport.sheets.keys()]).toEqual(filled);
    expect(mockImport.notes).toEqual([["table_left_out", missing, 0]]);
  });

  it("TikTok without the profile imports everything under the displayed name", () => {
    const { mockImport, end } = importWithout("user.info.profile");
    expect(end).toEqual({ state: "done" });
    expect([...mockImport.sheets.keys()]).toEqual(["posts", "days"]);
    expect(mockImport.notes).toEqual([]);
  });

  it("TikTok without any permission for numbers is refused", () => {
    const { end } = importWithout("user.info.stats", "video.list");
    expect(end).toMatchObject({ state: "refused", refused: { kind: "permission" } });
  });
});
