import { describe, expect, it } from "vitest";
import type { ApiResponse, Detail, Run } from "../../src/connectors/define-connector.ts";
import { gorgias } from "../../src/connectors/gorgias/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { listOf } from "./read-rows.ts";

const site = "https://bakery.gorgias.com";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { site, account: "bakery.gorgias.com" },
};

const conversations = listOf(gorgias, "conversations");
const [ticketDetail] = conversations.details as [Detail];
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

const ticket = {
  id: 5,
  channel: "email",
  from_agent: false,
  spam: false,
  status: "closed",
  subject: "My order",
  customer: { name: "Ana Ruiz" },
  messages_count: 4,
  created_datetime: "2026-09-01T10:00:00.000000+00:00",
  closed_datetime: "2026-09-01T12:00:00+00:00",
};

const from = (time: string, isAgent: boolean, more: Readonly<Record<string, Json>> = {}): Json => ({
  created_datetime: `2026-09-01T${time}`,
  from_agent: isAgent,
  public: true,
  via: "email",
  body_text: "Dear Ana Ruiz",
  ...more,
});

const rowOf = (one: Json, messages: readonly Json[], score: number | null = null) =>
  conversations.row(one, run, { ticket: { messages, satisfaction_survey: score === null ? null : { score } } });

describe("Gorgias keys", () => {
  it("a Gorgias key follows the help desk's URL and the user's name, and is sent without the URL", () => {
    const { apiKey } = gorgias.signIn;
    const typed = "bakery.gorgias.com me@example.com:0123456789abcdef0123456789abcdef";
    expect(apiKey?.form.test(typed)).toBe(true);
    expect(apiKey?.facts?.(typed)).toEqual({ site });
    const tools = { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: () => "" };
    expect(apiKey?.applySecret(typed, tools)).toEqual({
      headers: { Authorization: "Basic <me@example.com:0123456789abcdef0123456789abcdef>" },
    });
    expect(apiKey?.form.test(typed.replace("gorgias.com", "example.com"))).toBe(false);
    expect(apiKey?.form.test("me@example.com:0123456789abcdef0123456789abcdef")).toBe(false);
  });

  it("a Gorgias key is valid where the help desk returns its domain", () => {
    const [helpDesk] = gorgias.lookups;
    expect(helpDesk?.read({ domain: "bakery" }, run, response(200, null))).toEqual({ account: "bakery.gorgias.com" });
    expect(helpDesk?.read(null, run, response(200, null))).toBeNull();
  });
});

describe("Gorgias tickets", () => {
  it("a Gorgias ticket is answered by an agent's first public message, ignoring rules and notes", () => {
    const messages = [
      from("10:30:00+00:00", true),
      from("10:00:00", false),
      from("10:00:30", true, { via: "rule", rule_id: 12 }),
      from("10:00:40", true, { rule_id: 13 }),
      from("10:10:00", true, { public: false }),
    ];
    expect(rowOf(ticket, messages, 4)).toEqual({
      conversation_id: "5",
      channel: "email",
      received_at: "2026-09-01T10:00:00Z",
      first_response_at: "2026-09-01T10:30:00Z",
      resolved_at: "2026-09-01T12:00:00Z",
      messages: 4,
      rating: 4,
      answered: true,
    });
  });

  it("a Gorgias ticket is unanswered where only a rule wrote", () => {
    const messages = [from("10:00:00", false), from("10:00:30", true, { via: "rule" })];
    expect(rowOf({ ...ticket, status: "open" }, messages)).toMatchObject({
      first_response_at: null,
      resolved_at: null,
      rating: null,
      answered: false,
    });
  });

  it.each([
    ["that an agent began", { from_agent: true }],
    ["that are spam", { spam: true }],
    ["of another month", { created_datetime: "2026-08-31T23:59:59+00:00" }],
  ])("Gorgias tickets %s are skipped and not requested", (_, more) => {
    const one = { ...ticket, ...more };
    expect(rowOf(one, [from("10:00:00", false)])).toBeNull();
    expect(ticketDetail.appliesTo?.(one, run)).toBe(false);
  });

  it("a Gorgias ticket is skipped where an agent turns out to have written first, or nobody did", () => {
    expect(rowOf(ticket, [from("10:00:00", true), from("11:00:00", false)])).toBeNull();
    expect(conversations.row(ticket, run, {})).toBeNull();
  });

  it("a Gorgias ticket of one message is the customer's and needs no request", () => {
    const alone = { ...ticket, messages_count: 1, status: "open" };
    expect(ticketDetail.appliesTo?.(alone, run)).toBe(false);
    expect(ticketDetail.appliesTo?.(ticket, run)).toBe(true);
    expect(conversations.row(alone, run, {})).toMatchObject({
      received_at: "2026-09-01T10:00:00Z",
      first_response_at: null,
      messages: 1,
      answered: false,
    });
  });

  it("Gorgias tickets are read newest first, back to the period's start", () => {
    expect(conversations.request(run, "cHJl", null, [])).toEqual({
      url: `${site}/api/tickets`,
      query: { limit: 100, order_by: "created_datetime:desc", trashed: false, cursor: "cHJl" },
    });
    expect(conversations.next?.(response(200, { meta: { next_cursor: "bmV4dA" } }), null, run)).toBe("bmV4dA");
    expect(conversations.next?.(response(200, { meta: { next_cursor: null } }), null, run)).toBeNull();
    expect(conversations.isBeforePeriod?.({ created_datetime: "2026-08-31T23:59:59" }, run)).toBe(true);
    expect(conversations.isBeforePeriod?.(ticket, run)).toBe(false);
    expect(ticketDetail.request([ticket], run, []).url).toBe(`${site}/api/tickets/5`);
  });
});
