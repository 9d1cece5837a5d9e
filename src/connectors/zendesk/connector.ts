import { instantOfText } from "../../time/iso-time.ts";
import { defineConnector, type Lookup, type Run } from "../define-connector.ts";
import { at, byId, type Json, listAt, numberAt, textAt, toIso, toIsoTime } from "../json.ts";
import { basicAuthSiteKey, siteKeyForm } from "../site-keys.ts";
import { secondsOf } from "../wall-clock.ts";

/** The help desk's URL, then the user's e-mail address and API key. */
const keys = siteKeyForm(/^[^\s/:@]+@[^\s/:@]+\/token:\w{20,200}$/, /^https:\/\/[a-z0-9-]+\.zendesk\.com$/);

const base = ({ facts }: Run): string => `${facts.site}/api/v2`;

/** The export rejects start times less than a minute ago. */
const settleSeconds = 300;

/** What a page has unless fewer are requested. */
const maxTicketsPerPage = 1_000;

/** With a wrong key Zendesk may respond as to an anonymous user, without an id. */
const accountLookup: Lookup = {
  request: (run) => ({ url: `${base(run)}/users/me` }),
  read: (body, { facts }) =>
    textAt(body, "user.id") === null ? null : { account: String(facts.site).replace("https://", "") },
};

/** A page's tickets with their metric sets, which are a separate list. */
function ticketsWithMetrics(body: Json): Json[] {
  const metrics = byId(listAt(body, "metric_sets"), "ticket_id");
  return listAt(body, "tickets").map((ticket) => ({ ticket, metrics: metrics.get(textAt(ticket, "id")) ?? null }));
}

/** The submitter writes a ticket's first message; if it is not the requester, it is an agent. */
const isStartedByBrand = (ticket: Json): boolean => textAt(ticket, "submitter_id") !== textAt(ticket, "requester_id");

/** Zendesk counts agents' public replies and the time to the first, without trigger messages. */
function isAnswered(replies: number | null, minutes: number | null): boolean | null {
  if (minutes !== null) return true;
  return replies === null ? null : replies > 0;
}

function addMinutes(time: string | null, minutes: number | null): string | null {
  return time === null || minutes === null ? null : toIso(instantOfText(time) + minutes * 60_000);
}

/**
 * Zendesk's Ticketing API, by its incremental export: unlike the ticket metrics list it includes archived tickets and
 * their channel. It is for admins only. Tickets are sorted by last update, so those created in the period are among the
 * ones updated since its start. Satisfaction is `good` or `bad`, not a number, so there is no rating.
 */
export const zendesk = defineConnector({
  id: "zendesk",
  platform: "zendesk",
  name: "Zendesk",
  source: "Zendesk API v2",
  apiVersion: { name: "v2", promisedUntil: null },
  hosts: ["https://*.zendesk.com/"],
  signIn: {
    apiKey: basicAuthSiteKey("https://developer.zendesk.com/api-reference/introduction/security-and-auth/", keys),
  },
  owner: accountLookup,
  lookups: [accountLookup],
  tables: {
    conversations: {
      counts: "total",
      pageSize: maxTicketsPerPage,
      request: (run, page, _part, _metrics, size = maxTicketsPerPage) => ({
        url: `${base(run)}/incremental/tickets/cursor`,
        query: {
          ...(page === null
            ? { start_time: Math.min(secondsOf(run).since, Math.floor(run.now / 1000) - settleSeconds) }
            : { cursor: page }),
          include: "metric_sets",
          exclude_deleted: true,
          per_page: size < maxTicketsPerPage ? size : undefined,
        },
      }),
      next: ({ body }) => (at(body, "end_of_stream") === true ? null : textAt(body, "after_cursor")),
      items: ticketsWithMetrics,
      row: (item) => {
        const ticket = at(item, "ticket");
        // Tickets marked as spam are deleted.
        if (textAt(ticket, "status") === "deleted" || isStartedByBrand(ticket)) return null;
        const receivedAt = toIsoTime(textAt(ticket, "created_at"));
        const replies = numberAt(item, "metrics.replies");
        const minutes = numberAt(item, "metrics.reply_time_in_minutes.calendar");
        return {
          conversation_id: textAt(ticket, "id"),
          channel: textAt(ticket, "via.channel"),
          received_at: receivedAt,
          first_response_at: addMinutes(receivedAt, minutes),
          resolved_at: toIsoTime(textAt(item, "metrics.solved_at")),
          messages: replies,
          answered: isAnswered(replies, minutes),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => (status < 400 ? [] : [textAt(body, "error") ?? String(status)]),
    kinds: {},
  },
  // Ten exports a minute.
  limits: {
    maxParallelRequests: 1,
    retryDelayMs: ({ headers }) => {
      const seconds = Number(headers["ratelimit-reset"]);
      return seconds > 0 ? seconds * 1000 : null;
    },
  },
});
