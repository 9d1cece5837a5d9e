import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeSigningTools } from "../../scripts/import/node-runtime.ts";
import type { Run } from "../../src/connectors/define-connector.ts";
import { ghost } from "../../src/connectors/ghost/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const site = "https://letters.example.com";
const keyId = "6b02894e3932114662a5105d";
const keySecret = "9f31".repeat(16);
const key = `${site} ${keyId}:${keySecret}`;

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { site, account: "letters.example.com" },
};

const newsletter: Json = {
  subject: "This week: rye",
  email_count: 1_000,
  delivered_count: 980,
  opened_count: 392,
  failed_count: 20,
  track_opens: true,
  track_clicks: true,
};

const post = (more: Readonly<Record<string, Json>>): Json => ({
  id: "60d1",
  title: "Rye",
  url: `${site}/rye/`,
  status: "published",
  published_at: "2026-09-01T22:30:00.000Z",
  newsletter: { name: "Weekly" },
  count: { clicks: 12, positive_feedback: 3, negative_feedback: 1 },
  email: newsletter,
  ...more,
});

const posts: Json = {
  posts: [
    post({}),
    post({ id: "60d2", url: `${site}/web/`, email: null, newsletter: null, count: { clicks: 0 } }),
    post({ id: "60d3", status: "sent", email: { ...(newsletter as object), track_opens: false, track_clicks: false } }),
  ],
};

describe("Ghost keys", () => {
  it("a Ghost key is accepted only after its site's URL", () => {
    const { form, facts } = ghost.signIn.apiKey ?? {};
    expect(form?.test(key)).toBe(true);
    expect(facts?.(`letters.example.com/ghost/ ${keyId}:${keySecret}`)).toEqual(run.facts);
    for (const wrong of [`${keyId}:${keySecret}`, `${site} ${keyId}`, key.replace("https", "http"), `localhost ${key}`])
      expect(form?.test(wrong)).toBe(false);
  });

  it("a Ghost key signs a token for five minutes and is not sent itself", () => {
    const now = 1_790_000_000;
    const sent = ghost.signIn.apiKey?.applySecret(
      key,
      nodeSigningTools(() => now * 1_000),
    );
    const [, token = ""] = /^Ghost (.+)$/.exec(sent?.headers?.Authorization ?? "") ?? [];
    const [head = "", payload = "", signature] = token.split(".");
    const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    expect(read(head)).toEqual({ alg: "HS256", typ: "JWT", kid: keyId });
    expect(read(payload)).toEqual({ iat: now, exp: now + 300, aud: "/admin/" });
    const bytes = Buffer.from(keySecret, "hex");
    expect(signature).toBe(createHmac("sha256", bytes).update(`${head}.${payload}`).digest("base64url"));
    expect(JSON.stringify(sent)).not.toContain(keySecret);
  });
});

describe("Ghost posts", () => {
  it("Ghost posts of the period are requested from the key's site, oldest first, later pages in parallel", () => {
    const { request, next } = listOf(ghost, "pages");
    const { url, query } = request(run, null, null, []);
    expect(url).toBe("https://letters.example.com/ghost/api/admin/posts/");
    expect(query).toEqual({
      filter: "status:[published,sent]+published_at:>='2026-09-01T00:00:00Z'+published_at:<'2026-10-01T00:00:00Z'",
      include: "count.clicks,email,newsletter",
      order: "published_at asc,id asc",
      limit: 100,
      page: 1,
    });
    const body: Json = { posts: [], meta: { pagination: { page: 1, pages: 3, next: 2 } } };
    expect(next?.({ status: 200, headers: {}, body }, null, run)).toEqual([2, 3]);
  });

  it("a Ghost post on the site becomes a page, with clicks only where they were tracked", () => {
    const row = { date: "2026-09-01", period_end: "2026-10-01", title: "Rye" };
    expect(readRows(ghost, "pages", posts, run)).toEqual([
      { ...row, page: `${site}/rye/`, clicks: 12 },
      { ...row, page: `${site}/web/`, clicks: null },
    ]);
  });

  it("a Ghost newsletter becomes a campaign, without opens and clicks that were not tracked", () => {
    const row = {
      title: "Rye",
      subject: "This week: rye",
      list: "Weekly",
      sent_at: "2026-09-01T22:30:00Z",
      recipients: 1_000,
      delivered: 980,
      bounces: 20,
    };
    expect(readRows(ghost, "campaigns", posts, run)).toEqual([
      { ...row, campaign_id: "60d1", opens: 392, clicks: 12 },
      { ...row, campaign_id: "60d3", opens: null, clicks: null },
    ]);
  });

  it.each([
    [401, { code: "UNKNOWN_ADMIN_API_KEY", type: "UnauthorizedError" }, "auth_expired"],
    [400, { code: "INVALID_JWT", type: "BadRequestError" }, "auth_expired"],
    [403, { code: null, type: "NoPermissionError" }, "permission"],
    [429, { code: null, type: "TooManyRequestsError" }, "rate_limited"],
    [400, { code: "ER_BAD_FIELD_ERROR", type: "BadRequestError" }, "invalid"],
  ] as const)("Ghost's refusal with %i %j means %s", (status, error, kind) => {
    const refused = classifyResponse(ghost, { status, headers: {}, body: { errors: [{ message: "…", ...error }] } });
    expect(refused).toMatchObject({ failure: { kind } });
  });
});
