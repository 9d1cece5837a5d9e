import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import { intercom } from "../../src/connectors/intercom/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Bakery", region: "US" },
};

const conversations = listOf(intercom, "conversations");
const response = (status: number, body: Json, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});

const conversation = {
  type: "conversation",
  id: "215470000000001",
  title: "My order",
  created_at: 1_788_256_800,
  state: "closed",
  source: { type: "instagram", delivered_as: "customer_initiated", body: "Hello?", author: { name: "Ana Ruiz" } },
  statistics: {
    time_to_admin_reply: 600,
    first_contact_reply_at: 1_788_256_860,
    first_admin_reply_at: 1_788_258_600,
    last_close_at: 1_788_264_000,
    count_conversation_parts: 4,
  },
  conversation_rating: { rating: 5, remark: "Thanks, Bea!" },
};

const rowsOf = (...all: Json[]) => readRows(intercom, "conversations", { conversations: all }, run);

describe("Intercom workspaces", () => {
  const [workspace] = intercom.lookups;

  it("an Intercom connection has the workspace's name, without that of the teammate", () => {
    const body = { name: "Bea Boon", email: "bea@example.com", app: { name: "Bakery", id_code: "b1", region: "EU" } };
    expect(workspace?.read(body, run, response(200, body))).toEqual({ account: "Bakery", region: "EU" });
    expect(workspace?.read({ name: "Bea Boon", app: null }, run, response(200, null))).toBeNull();
  });

  it.each([
    ["US", "https://api.intercom.io/conversations/search"],
    ["EU", "https://api.eu.intercom.io/conversations/search"],
    ["AU", "https://api.au.intercom.io/conversations/search"],
    [null, "https://api.intercom.io/conversations/search"],
  ])("an Intercom workspace in the region %s is read from that region's host", (region, url) => {
    expect(conversations.request({ ...run, facts: { region } }, null, null, []).url).toBe(url);
    expect(intercom.hosts.some((host) => url.startsWith(host))).toBe(true);
  });
});

describe("Intercom conversations", () => {
  it("Intercom conversations are searched by customer and time, with an extra day on either side", () => {
    expect(conversations.request(run, "WzE3", null, [])).toEqual({
      url: "https://api.intercom.io/conversations/search",
      method: "POST",
      headers: { "Intercom-Version": "2.16" },
      json: {
        query: {
          operator: "AND",
          value: [
            { field: "created_at", operator: ">", value: Date.parse("2026-08-31T00:00:00Z") / 1000 },
            { field: "created_at", operator: "<", value: Date.parse("2026-10-02T00:00:00Z") / 1000 },
            { field: "source.delivered_as", operator: "=", value: "customer_initiated" },
          ],
        },
        pagination: { per_page: 150, starting_after: "WzE3" },
      },
    });
    expect(conversations.request(run, null, null, []).json).toMatchObject({ pagination: { per_page: 150 } });
  });

  it("an Intercom conversation is answered when a teammate first wrote, ignoring office hours", () => {
    expect(rowsOf(conversation)).toEqual([
      {
        conversation_id: "215470000000001",
        channel: "instagram",
        received_at: "2026-09-01T10:01:00Z",
        first_response_at: "2026-09-01T10:30:00Z",
        resolved_at: "2026-09-01T12:00:00Z",
        messages: 4,
        rating: 5,
        answered: true,
      },
    ]);
  });

  it.each([
    ["nobody has replied", { ...conversation.statistics, first_admin_reply_at: null }, "2026-09-01T10:01:00Z"],
    ["there are no statistics at all", null, "2026-09-01T10:00:00Z"],
  ])("an Intercom conversation is unanswered where %s", (_, statistics, received) => {
    expect(rowsOf({ ...conversation, state: "open", statistics, conversation_rating: null })).toMatchObject([
      { received_at: received, first_response_at: null, resolved_at: null, rating: null, answered: false },
    ]);
  });

  it("an Intercom conversation that was reopened is not resolved", () => {
    expect(rowsOf({ ...conversation, state: "open" })).toMatchObject([{ resolved_at: null }]);
  });

  it.each(["admin_initiated", "operator_initiated", "campaigns_initiated", "automated"])(
    "Intercom conversations that are %s are skipped",
    (delivered_as) => {
      expect(rowsOf({ ...conversation, source: { ...conversation.source, delivered_as } })).toEqual([]);
    },
  );

  it("Intercom pages continue by cursor and end without one", () => {
    const page = { pages: { page: 1, next: { per_page: 150, starting_after: "WzE3" } } };
    expect(conversations.next?.(response(200, page), null, run)).toBe("WzE3");
    expect(conversations.next?.(response(200, { pages: { page: 2 } }), "WzE3", run)).toBeNull();
  });
});

describe("Intercom errors", () => {
  it.each([
    ["a wrong token", 401, "unauthorized", "auth_expired"],
    ["a revoked token", 401, "token_revoked", "auth_expired"],
    ["a plan without this feature", 403, "api_plan_restricted", "permission"],
    ["too many requests", 429, "rate_limit_exceeded", "rate_limited"],
    ["an invalid request", 400, "parameter_invalid", "invalid"],
    ["an error without a code", 500, "", "server"],
  ])("Intercom's error is recognized: %s", (_, status, code, kind) => {
    const errors = code === "" ? [] : [{ code, message: "" }];
    expect(classifyResponse(intercom, response(status, { type: "error.list", errors }))).toMatchObject({
      failure: { kind },
    });
  });

  it("an Intercom rate limit reports its end in Unix seconds", () => {
    const limited = response(429, null, { "x-ratelimit-reset": "1788256810" });
    expect(intercom.limits.retryDelayMs?.(limited, 1_788_256_800_000)).toBe(10_000);
    expect(intercom.limits.retryDelayMs?.(response(429, null), 0)).toBeNull();
  });
});
