import type { Oddity } from "./oddity.ts";

/** One conversation: a question at 04:00 and the replies after it, as Chatwoot sends them. */
const replied =
  (...replies: readonly object[]): Oddity["respond"] =>
  ({ path }) => {
    if (path === "/api/v1/profile") return { body: { accounts: [{ id: 1, name: "Bakery", role: "administrator" }] } };
    if (path === "/api/v1/accounts/1/conversations") {
      const channel = { channel: "Channel::WebWidget" };
      const times = { created_at: 1_791_000_000, last_activity_at: 1_791_000_600 };
      const payload = [{ id: 7, status: "open", ...times, meta: channel }];
      return { body: { data: { meta: { all_count: 1 }, payload } } };
    }
    const question = {
      id: 1,
      message_type: 0,
      private: false,
      created_at: 1_791_000_000,
      sender: { id: 3, type: "contact" },
    };
    const messages = replies.map((reply, number) => ({ id: 2 + number, message_type: 1, private: false, ...reply }));
    return { body: { meta: {}, payload: [question, ...messages] } };
  };

const received_at = "2026-10-03T04:00:00Z";
const answeredAt = (first_response_at: string) => ({
  conversations: [{ conversation_id: "7", channel: "web widget", received_at, first_response_at, answered: true }],
});
const unanswered = {
  conversations: [{ conversation_id: "7", received_at, first_response_at: null, answered: false }],
};

const site = "https://app.chatwoot.com";
const messageSource =
  "https://github.com/chatwoot/chatwoot/blob/5180bc3071b199c6c88ddc050f53e4ee389eba76/app/views/api/v1/models/_message.json.jbuilder";

export const oddities: Oddity[] = [
  {
    what: "Messages say who sent them in the sender's type alone, and a bot answers before a person does.",
    source: messageSource,
    date: "2026-11-28",
    site,
    respond: replied(
      { created_at: 1_791_000_010, sender: { id: 9, type: "agent_bot" } },
      { created_at: 1_791_000_300, sender: { id: 1, type: "user" } },
    ),
    rows: answeredAt("2026-10-03T04:05:00Z"),
  },
  {
    what: "Older servers write who sent a message in sender_type.",
    source: "https://github.com/chatwoot/chatwoot/blob/develop/swagger/definitions/resource/message_detailed.yml",
    date: "2026-11-28",
    site,
    respond: replied({ created_at: 1_791_000_300, sender_type: "User" }),
    rows: answeredAt("2026-10-03T04:05:00Z"),
  },
  {
    what: "What a person answers from WhatsApp on a phone comes as an echo without a sender.",
    source: "https://github.com/chatwoot/chatwoot/pull/13371",
    date: "2026-01-27",
    site,
    respond: replied({ created_at: 1_791_000_300, content_attributes: { external_echo: true } }),
    rows: answeredAt("2026-10-03T04:05:00Z"),
  },
  {
    what: "Chatwoot's own assistant answers as a sender of another type.",
    source: "https://github.com/chatwoot/chatwoot-mobile-app/pull/1134",
    date: "2026-08-17",
    site,
    respond: replied({ created_at: 1_791_000_300, sender: { id: 9, type: "captain_assistant" } }),
    rows: unanswered,
  },
  {
    what: "What an automation sends has no sender at all.",
    source: "https://github.com/fazer-ai/chatwoot/pull/472",
    date: "2026-09-06",
    site,
    respond: replied({ created_at: 1_791_000_300 }),
    rows: unanswered,
  },
];
