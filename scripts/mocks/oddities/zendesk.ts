import type { Oddity } from "./oddity.ts";

const site = "https://bakery.zendesk.com";

const ticket = (id: number, more: object = {}) => ({
  id,
  via: { channel: "web" },
  created_at: "2026-10-06T08:16:30Z",
  updated_at: "2026-10-06T08:16:33Z",
  status: "open",
  requester_id: 31,
  submitter_id: 31,
  ...more,
});

const metrics = (ticket_id: number, more: object) => ({ ticket_id, replies: 0, solved_at: null, ...more });

export const oddities: Oddity[] = [
  {
    what: "More tickets than a page were changed in the same second, and the cursor still goes on.",
    source: "https://github.com/PostHog/posthog/pull/59215",
    date: "2026-05-20",
    site,
    respond: ({ path, url }) => {
      if (path.endsWith("/users/me")) return { body: { user: { id: 31 } } };
      if (url.searchParams.get("cursor") === "MTU3")
        return { body: { tickets: [ticket(2)], metric_sets: [], after_cursor: "MTU4", end_of_stream: true } };
      const minutes = { reply_time_in_minutes: { calendar: 30, business: 0 } };
      const metric_sets = [metrics(1, { replies: 1, ...minutes })];
      return { body: { tickets: [ticket(1)], metric_sets, after_cursor: "MTU3", end_of_stream: false } };
    },
    rows: {
      conversations: [
        { conversation_id: "1", first_response_at: "2026-10-06T08:46:30Z", answered: true, messages: 1 },
        { conversation_id: "2", channel: "web", received_at: "2026-10-06T08:16:30Z", answered: null },
      ],
    },
  },
  {
    what: "The time of the first reply is null for tickets that no customer opened, and for unanswered ones.",
    source: "https://github.com/fivetran/dbt_zendesk/issues/49",
    date: "2021-10-07",
    site,
    respond: ({ path }) => {
      if (path.endsWith("/users/me")) return { body: { user: { id: 31 } } };
      const none = { reply_time_in_minutes: { calendar: null, business: null } };
      const tickets = [ticket(3, { submitter_id: 99 }), ticket(4)];
      return {
        body: { tickets, metric_sets: [metrics(3, { replies: 2, ...none }), metrics(4, none)], end_of_stream: true },
      };
    },
    rows: { conversations: [{ conversation_id: "4", first_response_at: null, answered: false }] },
  },
];
