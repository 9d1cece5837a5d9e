import { describe, expect, it } from "vitest";
import { chatwoot } from "../../src/connectors/chatwoot/connector.ts";
import type { ApiResponse, Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf } from "./read-rows.ts";

const site = "https://app.chatwoot.com";

const run: Run = {
  account: "7",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { site, account: "Bakery", accountId: "7" },
};

const conversations = listOf(chatwoot, "conversations");
const [messagesDetail, eventsDetail] = conversations.details as [Detail, Detail];
const response = (body: Json): ApiResponse => ({ status: 200, headers: {}, body });

const began = 1_788_256_800;

const conversation = {
  id: 12,
  status: "resolved",
  created_at: began,
  last_activity_at: began + 9_000,
  messages: [{ content: "Hello?" }],
  meta: { channel: "Channel::WebWidget", sender: { name: "Ana Ruiz" } },
};

const from = (
  seconds: number,
  type: number,
  sender: string | null,
  more: Readonly<Record<string, Json>> = {},
): Json => ({
  content: "Dear Ana Ruiz",
  message_type: type,
  created_at: began + seconds,
  private: false,
  sender_type: sender,
  ...more,
});

const customer = (seconds: number) => from(seconds, 0, "Contact");
const agent = (seconds: number, more = {}) => from(seconds, 1, "User", more);

const rowOf = (payload: readonly Json[], events: Json = null) => {
  const [messages = null] = messagesDetail.read({ meta: {}, payload }, [conversation], response(null));
  const [resolvedEvent = null] = eventsDetail.read(events, [conversation], response(null));
  return conversations.row(conversation, run, { messages, events: resolvedEvent });
};

describe("Chatwoot keys", () => {
  const { apiKey } = chatwoot.signIn;
  const tools = { now: () => 0, base64: (text: string) => text, hmacSha256: () => "" };

  it.each([
    ["of Chatwoot's cloud is a bare key", "abcdefghij0123456789abcd", site],
    [
      "of a self-hosted server follows its URL",
      "chat.example.com abcdefghij0123456789abcd",
      "https://chat.example.com",
    ],
  ])("a Chatwoot key %s", (_, typed, expectedSite) => {
    expect(apiKey?.form.test(typed)).toBe(true);
    expect(apiKey?.facts?.(typed)).toEqual({ site: expectedSite });
    expect(apiKey?.applySecret(typed, tools)).toEqual({ headers: { api_access_token: "abcdefghij0123456789abcd" } });
  });

  it.each(["short", "http://chat.example.com abcdefghij0123456789abcd", "localhost abcdefghij0123456789abcd"])(
    "a Chatwoot key is rejected as %s",
    (typed) => {
      expect(apiKey?.form.test(typed)).toBe(false);
    },
  );

  const profile = {
    name: "Bea Boon",
    access_token: "abcdefghij0123456789abcd",
    accounts: [
      { id: 6, name: "Somebody's", role: "agent" },
      { id: 7, name: "Bakery", role: "administrator" },
    ],
  };

  it("a Chatwoot key lists the accounts that its owner administers, without the owner's name or token", () => {
    const [account] = chatwoot.lookups;
    const facts = account?.read(profile, run, response(profile));
    expect(facts).toEqual({ account: "Bakery", accountId: "7" });
    expect(account?.read(profile, { ...run, account: "6" }, response(profile))).toBeNull();
    expect(account?.read(profile, { ...run, account: "" }, response(profile))).toEqual(facts);
    expect(chatwoot.accounts?.items(profile, null)).toEqual([{ id: "7", name: "Bakery" }]);
  });
});

describe("Chatwoot conversations", () => {
  it("a Chatwoot conversation is answered by the first person who writes to the customer, not by a bot, note or greeting", () => {
    const messages = [
      customer(0),
      from(1, 3, null),
      from(2, 1, "AgentBot"),
      from(3, 1, null, { content_attributes: { automation_rule_id: 4 } }),
      agent(60, { private: true }),
      from(70, 2, null),
      agent(1_800),
      agent(3_600),
    ];
    const events = [
      { name: "first_response", event_end_time: "2026-09-01T10:30:00.000Z" },
      { name: "conversation_resolved", event_end_time: "2026-09-01T11:00:00.000Z" },
      { name: "resolution", event_end_time: "2026-09-01T12:30:00.000Z" },
    ];
    expect(rowOf(messages, events)).toEqual({
      conversation_id: "12",
      channel: "web widget",
      received_at: "2026-09-01T10:00:00Z",
      first_response_at: "2026-09-01T10:30:00Z",
      answered: true,
      messages: 5,
      resolved_at: "2026-09-01T12:30:00Z",
    });
  });

  it("a Chatwoot conversation is unanswered where only a bot wrote", () => {
    expect(rowOf([customer(0), from(2, 1, "AgentBot")])).toMatchObject({
      first_response_at: null,
      resolved_at: null,
      answered: false,
    });
  });

  it("a Chatwoot conversation is skipped where the brand wrote first, or nobody did", () => {
    expect(rowOf([agent(0), customer(60), agent(90)])).toBeNull();
    expect(rowOf([])).toBeNull();
    expect(conversations.row(conversation, run, {})).toBeNull();
  });

  it("a Chatwoot conversation with more messages than a page holds has no message count", () => {
    const many = [customer(0), ...Array.from({ length: 99 }, (_, index) => agent(60 + index))];
    expect(rowOf(many)).toMatchObject({ first_response_at: "2026-09-01T10:01:00Z", messages: null });
  });

  it("a Chatwoot conversation's messages are requested if it is in the period, its events if it is resolved", () => {
    const address = `${site}/api/v1/accounts/7/conversations/12`;
    expect(messagesDetail.request([conversation], run, [])).toEqual({
      url: `${address}/messages`,
      query: { after: 0 },
    });
    expect(eventsDetail.request([conversation], run, []).url).toBe(`${address}/reporting_events`);
    expect(eventsDetail.appliesTo?.({ ...conversation, status: "open" }, run)).toBe(false);
    const older = { ...conversation, created_at: began - 86_400 };
    expect([messagesDetail, eventsDetail].map(({ appliesTo }) => appliesTo?.(older, run))).toEqual([false, false]);
  });

  const page = (all_count: number, length = 25) =>
    response({ data: { meta: { all_count }, payload: Array(length).fill({ id: 1 }) } });

  it("Chatwoot pages go back one page when a conversation was deleted during the import", () => {
    expect(conversations.request(run, "2 60", null, [])).toEqual({
      url: `${site}/api/v1/accounts/7/conversations`,
      query: { status: "all", assignee_type: "all", page: 2 },
    });
    expect(conversations.next?.(page(60), null, run)).toBe("2 60");
    expect(conversations.next?.(page(59), "2 60", run)).toBe("1 59");
    expect(conversations.next?.(page(59), "1 59", run)).toBe("2 59");
    expect(conversations.next?.(page(59, 9), "3 59", run)).toBeNull();
    expect(conversations.next?.(page(99, 0), "3 99", run)).toBeNull();
  });

  it("a Chatwoot list ends where no conversation was active in the period", () => {
    expect(conversations.isBeforePeriod?.({ last_activity_at: began - 86_400 }, run)).toBe(true);
    expect(conversations.isBeforePeriod?.(conversation, run)).toBe(false);
    expect(conversations.isBeforePeriod?.({ id: 1 }, run)).toBe(false);
  });
});

describe("Chatwoot errors", () => {
  it.each([
    ["a wrong token", 401, '{"error":"Invalid Access Token"}', "auth_expired"],
    ["an agent who is no administrator", 403, '{"error":"You are not authorized"}', "permission"],
    ["too many requests, as text only", 429, "Retry later\n", "rate_limited"],
  ])("Chatwoot's error is recognized: %s", (_, status, text, kind) => {
    expect(classifyHttpResponse(chatwoot, { status, headers: {}, text }, false)).toMatchObject({ failure: { kind } });
  });
});
