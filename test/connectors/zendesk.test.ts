import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { zendesk } from "../../src/connectors/zendesk/connector.ts";
import { listOf, readRows } from "./read-rows.ts";

const site = "https://bakery.zendesk.com";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: Date.parse("2026-10-01T09:00:00Z"),
  facts: { site, account: "bakery.zendesk.com" },
};

const conversations = listOf(zendesk, "conversations");
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

const ticket = {
  id: 35436,
  subject: "My order",
  description: "It did not arrive. Ana Ruiz",
  status: "solved",
  created_at: "2026-09-01T10:00:00Z",
  requester_id: 20978392,
  submitter_id: 20978392,
  via: { channel: "email", source: { from: { name: "Ana Ruiz" } } },
  satisfaction_rating: { score: "good", comment: "Thanks, Bea!" },
};

const metrics = {
  ticket_id: 35436,
  replies: 2,
  solved_at: "2026-09-01T12:00:00Z",
  reply_time_in_minutes: { calendar: 30, business: 15 },
};

const rowsOf = (one: Json, its: Json) =>
  readRows(zendesk, "conversations", { tickets: [one], metric_sets: its === null ? [] : [its] }, run);

describe("Zendesk keys", () => {
  const key = "me@example.com/token:abcdefghij0123456789abcdefghij0123456789";
  const { apiKey } = zendesk.signIn;

  it("a Zendesk key follows the help desk's URL, and is sent without it", () => {
    const typed = `bakery.zendesk.com ${key}`;
    expect(apiKey?.form.test(typed)).toBe(true);
    expect(apiKey?.facts?.(typed)).toEqual({ site });
    const tools = { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: () => "" };
    expect(apiKey?.applySecret(typed, tools)).toEqual({ headers: { Authorization: `Basic <${key}>` } });
  });

  it.each([
    ["without a URL", key],
    ["for another company's URL", `https://bakery.example.com ${key}`],
    ["for a URL that only resembles Zendesk's", `https://zendesk.com.example.com ${key}`],
    ["with a password instead of a token", "bakery.zendesk.com me@example.com:abcdefghij0123456789"],
  ])("a Zendesk key is rejected %s", (_, typed) => {
    expect(apiKey?.form.test(typed)).toBe(false);
  });

  it("a Zendesk key is wrong where the user has no id", () => {
    const [helpDesk] = zendesk.lookups;
    const body = { user: { id: null, name: "Anonymous user" } };
    expect(helpDesk?.read(body, run, response(200, body))).toBeNull();
    const own = { user: { id: 7, name: "Bea Boon" } };
    expect(helpDesk?.read(own, run, response(200, own))).toEqual({ account: "bakery.zendesk.com" });
  });
});

describe("Zendesk tickets", () => {
  it("a Zendesk ticket is answered the counted minutes after its creation, around the clock", () => {
    expect(rowsOf(ticket, metrics)).toEqual([
      {
        conversation_id: "35436",
        channel: "email",
        received_at: "2026-09-01T10:00:00Z",
        first_response_at: "2026-09-01T10:30:00Z",
        resolved_at: "2026-09-01T12:00:00Z",
        messages: 2,
        answered: true,
      },
    ]);
  });

  it.each([
    ["with no reply yet", { ...metrics, replies: 0, reply_time_in_minutes: { calendar: null } }, false],
    ["with a reply without a time", { ...metrics, reply_time_in_minutes: { calendar: null } }, true],
    ["without metrics", null, null],
  ])("a Zendesk ticket has no response time %s", (_, its, answered) => {
    expect(rowsOf(ticket, its)).toMatchObject([{ first_response_at: null, answered }]);
  });

  it.each([
    ["that an agent created", { submitter_id: 4 }],
    ["that were deleted, such as spam", { status: "deleted" }],
  ])("Zendesk tickets %s are skipped", (_, more) => {
    expect(rowsOf({ ...ticket, ...more }, metrics)).toEqual([]);
  });

  it("Zendesk tickets are read from the period's start, but never from the last minutes", () => {
    expect(conversations.request(run, null, null, [])).toEqual({
      url: `${site}/api/v2/incremental/tickets/cursor`,
      query: { start_time: 1_788_220_800, include: "metric_sets", exclude_deleted: true },
    });
    const early = { ...run, from: "2026-10-01", now: Date.parse("2026-10-01T00:00:30Z") };
    expect(conversations.request(early, null, null, []).query?.start_time).toBe(1_790_812_530);
  });

  it("Zendesk pages follow the cursor until the stream ends", () => {
    expect(conversations.request(run, "Y3Vyc29y", null, []).query).toEqual({
      cursor: "Y3Vyc29y",
      include: "metric_sets",
      exclude_deleted: true,
    });
    const page = { after_cursor: "Y3Vyc29y", end_of_stream: false };
    expect(conversations.next?.(response(200, page), null, run)).toBe("Y3Vyc29y");
    expect(conversations.next?.(response(200, { ...page, end_of_stream: true }), null, run)).toBeNull();
  });
});

describe("Zendesk errors", () => {
  it.each([
    ["a wrong key", 401, { error: "Couldn't authenticate you" }, "auth_expired"],
    ["an agent who is no admin", 403, { error: { title: "Forbidden", message: "No" } }, "permission"],
    ["too many exports in a minute", 429, { error: "APIRateLimitExceeded" }, "rate_limited"],
    ["a server error", 503, null, "server"],
  ])("Zendesk's error is recognized: %s", (_, status, body, kind) => {
    expect(classifyResponse(zendesk, response(status, body))).toMatchObject({ failure: { kind } });
  });

  it("a Zendesk rate limit reports the seconds to wait", () => {
    expect(zendesk.limits.retryDelayMs?.({ status: 429, headers: { "ratelimit-reset": "42" }, body: null }, 0)).toBe(
      42_000,
    );
    expect(zendesk.limits.retryDelayMs?.(response(429, null), 0)).toBeNull();
  });
});
