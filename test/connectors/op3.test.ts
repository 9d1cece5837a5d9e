import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../src/connectors/base64.ts";
import type { Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { op3 } from "../../src/connectors/op3/connector.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const uuid = "0123456789abcdef0123456789abcdef";
const feed = "https://example.com/podcast/feed.xml";

const run = (account: string): Run => ({
  account,
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Bread talk", accountId: uuid },
});

const [show] = op3.lookups;

describe("OP3 podcasts", () => {
  it.each([
    [uuid, uuid],
    [`https://op3.dev/show/${uuid.toUpperCase()}`, uuid],
    ["917393e3-1b1e-5cef-ace4-edaa54e1f810", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
    [` ${feed} `, feed],
    ["http://example.com/Feed", "http://example.com/Feed"],
    ["Bread talk", null],
    ["https://localhost", null],
    ["", null],
  ])("an OP3 podcast is recognized from %j as %j", (typed, account) => {
    expect(op3.publicAccounts?.read(typed)).toBe(account);
  });

  it("an OP3 podcast is looked up by its feed's URL in URL-safe Base64, or by its id", () => {
    const encoded = "aHR0cHM6Ly9leGFtcGxlLmNvbS9wb2RjYXN0L2ZlZWQueG1s";
    expect(show?.request(run(feed)).url).toBe(`https://op3.dev/api/1/shows/${encoded}`);
    expect(show?.request(run(uuid)).url).toBe(`https://op3.dev/api/1/shows/${uuid}`);
    expect(toBase64Url("ñ?>🍞")).toBe(Buffer.from("ñ?>🍞").toString("base64url"));
  });

  it("an OP3 request uses the public preview token unless the user has their own", () => {
    const { headers } = show?.request(run(uuid)) ?? {};
    expect(headers).toEqual({ Authorization: "Bearer preview07ce" });
    const own = op3.signIn.apiKey?.applySecret("my-own-token", { now: () => 0, base64: String, hmacSha256: String });
    expect({ ...headers, ...own?.headers }).toEqual({ Authorization: "Bearer my-own-token" });
  });

  it("an OP3 episode has all downloads, not those of its first days, and none where OP3 counted none", () => {
    const body: Json = {
      episodes: [
        {
          itemGuid: "https://example.com/?p=12",
          title: "Rye",
          pubdate: "2026-09-01T08:00:00.000Z",
          downloads1: 120,
          downloads30: 410,
          downloadsAll: 900,
        },
        { itemGuid: "00012", title: "Spelt", pubdate: "2026-09-20T08:00:00Z", downloads1: 3, downloadsAll: 0 },
        { itemGuid: "13" },
      ],
    };
    expect(readRows(op3, "episodes", body, run(uuid))).toEqual([
      { episode_id: "https://example.com/?p=12", title: "Rye", published_at: "2026-09-01T08:00:00Z", downloads: 900 },
      { episode_id: "00012", title: "Spelt", published_at: "2026-09-20T08:00:00Z", downloads: 0 },
      { episode_id: "13", title: null, published_at: null, downloads: null },
    ]);
    expect(listOf(op3, "episodes").request(run(uuid), null, null, []).query).toEqual({ showUuid: uuid, limit: 1_000 });
  });

  it.each([
    [401, { error: "expired" }, "auth_expired"],
    [403, { error: "forbidden" }, "permission"],
    [404, { message: "not found" }, "not_found"],
    [400, { error: "Bad 'showUuid': 12" }, "invalid"],
  ] as const)("OP3's refusal with %i %j means %s", (status, body, kind) => {
    expect(classifyResponse(op3, { status, headers: {}, body })).toMatchObject({ failure: { kind } });
  });
});
