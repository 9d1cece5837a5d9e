import { describe, expect, it } from "vitest";
import { facebookConversations } from "../../src/connectors/facebook-conversations/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { run, toResponse } from "./graph/graph-bodies.ts";
import { listOf, readRows } from "./read-rows.ts";

const page = { ...run, account: "2002", facts: { account: "Panadería Sol", accountId: "2002" } };
const conversations = listOf(facebookConversations, "conversations");

const message = (time: string, from: string): Json => ({
  id: `m_${time}`,
  created_time: `2026-05-12T${time}+0000`,
  from: { id: from, name: from === "2002" ? "Panadería Sol" : "Ana Ruiz" },
});

const thread = (messages: readonly Json[], more: Readonly<Record<string, Json>> = {}): Json => ({
  id: "t_1",
  updated_time: "2026-05-12T10:20:00+0000",
  message_count: messages.length,
  messages: { data: messages, paging: { cursors: { before: "A", after: "B" } } },
  ...more,
});

const rowsOf = (...data: Json[]) => readRows(facebookConversations, "conversations", { data }, page);

describe("Facebook Page conversations", () => {
  it("a Facebook conversation is answered by the page's first message after the customer's", () => {
    const messages = [message("10:20:00", "111"), message("10:15:00", "2002"), message("10:00:00", "111")];
    expect(rowsOf(thread(messages))).toEqual([
      {
        conversation_id: "t_1",
        channel: "messenger",
        messages: 3,
        received_at: "2026-05-12T10:00:00Z",
        first_response_at: "2026-05-12T10:15:00Z",
        answered: true,
      },
    ]);
  });

  it("a Facebook conversation is unanswered where only the customer wrote", () => {
    expect(rowsOf(thread([message("10:00:00", "111")]))).toMatchObject([
      { received_at: "2026-05-12T10:00:00Z", first_response_at: null, answered: false },
    ]);
  });

  it("a Facebook conversation is skipped where the page wrote first, or nobody did", () => {
    expect(rowsOf(thread([message("10:05:00", "111"), message("10:00:00", "2002")]))).toEqual([]);
    expect(rowsOf(thread([]))).toEqual([]);
  });

  const latest = [message("10:20:00", "111"), message("10:15:00", "2002")];
  it.each([
    ["there are more messages", { message_count: 80 }],
    [
      "there are older pages of messages",
      { messages: { data: latest, paging: { next: "https://graph.facebook.com/v25.0/t_1/messages?after=B" } } },
    ],
  ])("a Facebook conversation has no times where %s than the API returns", (_, more) => {
    expect(rowsOf(thread(latest, more))).toMatchObject([
      { conversation_id: "t_1", received_at: null, first_response_at: null, answered: true },
    ]);
    const unanswered = { ...more, message_count: 80, messages: { data: [message("10:20:00", "111")] } };
    expect(rowsOf(thread([], unanswered))).toMatchObject([{ received_at: null, answered: null }]);
  });

  it("Facebook conversations are requested without texts and participants, most recent first", () => {
    const { url, query } = conversations.request(page, "QVFI", null, []);
    expect(url).toBe("https://graph.facebook.com/v25.0/2002/conversations");
    expect(query).toEqual({
      platform: "messenger",
      folder: "inbox",
      fields: "id,updated_time,message_count,messages.limit(50){created_time,from}",
      limit: 50,
      after: "QVFI",
    });
    expect(conversations.isBeforePeriod?.({ updated_time: "2000-01-01T00:00:00+0000" }, page)).toBe(true);
    expect(conversations.isBeforePeriod?.({ id: "t_2" }, page)).toBe(false);
  });

  it("Facebook conversations use the token of a page whose messages the user may answer", () => {
    const data = [
      { id: "1001", name: "Sees insights", tasks: ["ANALYZE"], access_token: "other" },
      { id: "2002", name: "Panadería Sol", tasks: ["ANALYZE", "MESSAGING"], access_token: "page-token" },
    ];
    expect(facebookConversations.accounts?.items({ data }, null)).toEqual([{ id: "2002", name: "Panadería Sol" }]);
    const [, search] = facebookConversations.lookups;
    expect(search?.read({ data }, page, toResponse(200, { data }))).toMatchObject({ account: "Panadería Sol" });
    expect(search?.secret?.({ data }, page)).toBe("page-token");
  });
});
