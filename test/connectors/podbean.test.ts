import { describe, expect, it } from "vitest";
import type { Run, SnapshotSource } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { podbean } from "../../src/connectors/podbean/connector.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Bread talk", accountId: "abc12", followers: 31 },
};

describe("Podbean", () => {
  it("Podbean exchanges an app's id and secret for a token, which every request then sends", () => {
    const { exchange, applySecret, form } = podbean.signIn.apiKey ?? {};
    const tools = { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: String };
    expect(form?.test("a1b2c3d4e5:secret0123456789")).toBe(true);
    expect(form?.test("a1b2c3d4e5")).toBe(false);
    expect(exchange?.request).toEqual({
      url: "https://api.podbean.com/v1/oauth/token",
      method: "POST",
      form: { grant_type: "client_credentials" },
    });
    expect(exchange?.applySecret("id:secret", tools)).toEqual({ headers: { Authorization: "Basic <id:secret>" } });
    expect(exchange?.token({ access_token: "t", expires_in: 604_800 })).toBe("t");
    expect(exchange?.token({ error: "invalid_client" })).toBeNull();
    expect(applySecret?.("t", tools)).toEqual({ query: { access_token: "t" } });
  });

  it("Podbean episodes have their times, without drafts and undocumented fields", () => {
    const body: Json = {
      episodes: [
        { id: "EP1", title: "Rye", publish_time: 1_788_163_200, duration: 1_800, status: "publish" },
        { id: "EP2", title: "Unfinished", publish_time: 1_788_163_200, status: "draft" },
        { id: "EP3" },
      ],
    };
    expect(readRows(podbean, "episodes", body, run)).toEqual([
      { episode_id: "EP1", title: "Rye", published_at: "2026-08-31T08:00:00Z", downloads: null },
      { episode_id: "EP3", title: null, published_at: null, downloads: null },
    ]);
  });

  it("Podbean pages begin with the last episode of the previous one while there are more", () => {
    const { request, next } = listOf(podbean, "episodes");
    const page = (ids: string[], more: boolean) => ({
      status: 200,
      headers: {},
      body: { episodes: ids.map((id) => ({ id })), has_more: more },
    });
    expect(request(run, null, null, []).query).toEqual({ offset: 0, limit: 100 });
    const cursor = next?.(page(["a", "b", "c"], true), null, run) as string;
    expect(request(run, cursor, null, []).query).toEqual({ offset: 2, limit: 100 });
    expect(next?.(page(["c", "d"], false), cursor, run)).toBeNull();
  });

  it("Podbean followers form a history from the day of each import, and are skipped where the plan has none", () => {
    const { snapshot } = podbean.tables.days as SnapshotSource;
    expect(snapshot(run)).toEqual({ date: "2026-10-01", followers: 31 });
    expect(snapshot({ ...run, facts: {} })).toEqual({ date: "2026-10-01", followers: null });
    const [, followers] = podbean.lookups;
    expect(followers?.toleratedFailures).toEqual(["permission"]);
    expect(followers?.forTables).toEqual(["days"]);
  });

  it.each([
    [401, { error: "invalid_token" }, "auth_expired"],
    [400, { error: "invalid_client", error_description: "The client credentials are invalid" }, "auth_expired"],
    [403, { error: "access_denied" }, "permission"],
    [429, {}, "rate_limited"],
  ] as const)("Podbean's refusal with %i %j means %s", (status, body, kind) => {
    expect(classifyResponse(podbean, { status, headers: {}, body })).toMatchObject({ failure: { kind } });
  });
});
