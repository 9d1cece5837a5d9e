import type { Oddity } from "./oddity.ts";

const source =
  "https://github.com/NangoHQ/integration-templates/blob/main/integrations/intercom/tests/conversations.test.json";

const conversation = (id: string, more: object) => ({
  id,
  state: "open",
  created_at: 1_791_000_000,
  source: { type: "conversation", delivered_as: "customer_initiated" },
  conversation_rating: null,
  ...more,
});

const inbox =
  (...conversations: object[]): Oddity["respond"] =>
  ({ path }) =>
    path === "/me"
      ? { body: { app: { name: "Bakery", id_code: "abc", region: "US" } } }
      : { body: { type: "conversation.list", conversations, pages: { type: "pages", page: 1 } } };

export const oddities: Oddity[] = [
  {
    what: "A conversation that was opened again keeps the times at which it was closed.",
    source,
    date: "2026-05-07",
    respond: inbox(
      conversation("215474207175846", {
        statistics: {
          first_contact_reply_at: 1_791_000_000,
          first_admin_reply_at: null,
          first_close_at: 1_791_000_148,
          last_close_at: 1_791_000_158,
          count_reopens: 1,
          count_conversation_parts: 5,
        },
      }),
    ),
    rows: {
      conversations: [
        {
          account: "Bakery",
          conversation_id: "215474207175846",
          channel: "conversation",
          received_at: "2026-10-03T04:00:00Z",
          first_response_at: null,
          resolved_at: null,
          answered: false,
          messages: 5,
        },
      ],
    },
  },
  {
    what: "A conversation has no source, so that nobody can tell who started it.",
    source,
    date: "2026-05-07",
    respond: inbox(
      conversation("1", { source: null, statistics: null }),
      conversation("2", {
        state: "closed",
        statistics: { first_admin_reply_at: 1_791_000_060, last_close_at: 1_791_000_600 },
      }),
    ),
    rows: {
      conversations: [
        {
          conversation_id: "2",
          received_at: "2026-10-03T04:00:00Z",
          first_response_at: "2026-10-03T04:01:00Z",
          resolved_at: "2026-10-03T04:10:00Z",
          answered: true,
        },
      ],
    },
  },
];
