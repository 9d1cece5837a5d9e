import type { Oddity } from "./oddity.ts";

const site = "https://bakery.gorgias.com";
const source =
  "https://github.com/NangoHQ/integration-templates/blob/main/integrations/gorgias/mocks/nango/get/proxy/api/tickets/tickets.json";

const ticket = (id: number, more: object) => ({
  id,
  status: "open",
  channel: "email",
  via: "email",
  from_agent: false,
  spam: false,
  messages_count: 2,
  created_datetime: "2026-10-05T13:56:16.494726+00:00",
  closed_datetime: null,
  trashed_datetime: null,
  ...more,
});

const message = (via: string, from_agent: boolean, time: string) => ({
  public: true,
  via,
  rule_id: null,
  from_agent,
  created_datetime: `2026-10-05T${time}+00:00`,
  sent_datetime: null,
});

/** Answers with these tickets, and with these messages of each. */
const desk =
  (tickets: readonly { id: number }[], messages: readonly object[]): Oddity["respond"] =>
  ({ path }) => {
    if (path === "/api/account") return { body: { domain: "bakery" } };
    if (path === "/api/tickets") return { body: { object: "list", data: tickets, meta: { next_cursor: null } } };
    const id = Number(path.split("/").at(-1));
    return { body: { ...tickets.find((one) => one.id === id), messages, satisfaction_survey: null } };
  };

export const oddities: Oddity[] = [
  {
    what: "Tickets that an agent started are in the list too, and a written answer has been sent by a rules worker.",
    source,
    date: "2024-11-14",
    site,
    respond: desk(
      [ticket(2, { from_agent: true, via: "helpdesk", messages_count: 1, status: "closed" }), ticket(1, {})],
      [message("email", false, "13:56:16.494726"), message("helpdesk", true, "14:17:14.835607")],
    ),
    rows: {
      conversations: [
        {
          conversation_id: "1",
          channel: "email",
          received_at: "2026-10-05T13:56:16Z",
          first_response_at: "2026-10-05T14:17:14Z",
          answered: true,
          resolved_at: null,
          messages: 2,
        },
      ],
    },
  },
  {
    what: "A ticket that was opened again keeps the time at which it was closed, and its survey is null.",
    source,
    date: "2024-11-14",
    site,
    respond: desk(
      [ticket(1, { closed_datetime: "2026-10-05T15:00:00.338975+00:00", messages_count: 1 })],
      [message("email", false, "13:56:16.494726")],
    ),
    rows: { conversations: [{ conversation_id: "1", answered: false, resolved_at: null, rating: null }] },
  },
];
