import { bearer } from "../apply-secret.ts";
import { defineConnector, type Lookup, type PageCursor, type Run } from "../define-connector.ts";
import { timeOfSeconds } from "../help-desk/time-of-seconds.ts";
import { addDays, at, dayToSeconds, type Json, listAt, numberAt, textAt } from "../json.ts";
import { cursorAt } from "../next-page.ts";

/** Redirects to the workspace's own region. */
const base = "https://api.intercom.io";

/** The hosts of the other regions, by the workspace's region code. */
const regions: Readonly<Record<string, string>> = {
  EU: "https://api.eu.intercom.io",
  AU: "https://api.au.intercom.io",
};

const regionUrl = ({ facts }: Run): string => regions[String(facts.region)] ?? base;

const headers = { "Intercom-Version": "2.16" };

/** Identifies the workspace only; the teammate's name is not needed. */
const workspace: Lookup = {
  request: () => ({ url: `${base}/me`, headers }),
  read: (body) => {
    const name = textAt(body, "app.name") ?? textAt(body, "app.id_code");
    return name === null ? null : { account: name, region: textAt(body, "app.region") };
  },
};

const customerInitiated = "customer_initiated";

const pageParameters = (cursor: PageCursor | null, size: number): Json =>
  cursor === null ? { per_page: size } : { per_page: size, starting_after: String(cursor) };

/** The time of the first reply is null where there is none. */
function isAnswered(conversation: Json): boolean | null {
  const statistics = at(conversation, "statistics");
  if (statistics === null) return false;
  if (typeof statistics !== "object" || !("first_admin_reply_at" in statistics)) return null;
  const time = statistics.first_admin_reply_at;
  return time === null ? false : typeof time === "number" || typeof time === "string" || null;
}

/** One extra day on either side, since time searches may work in whole days of another time zone. */
const searchQuery = ({ from, to }: Run) => ({
  operator: "AND",
  value: [
    { field: "created_at", operator: ">", value: dayToSeconds(addDays(from, -1)) },
    { field: "created_at", operator: "<", value: dayToSeconds(addDays(to, 2)) },
    { field: "source.delivered_as", operator: "=", value: customerInitiated },
  ],
});

/**
 * Intercom's API 2.16 (its OpenAPI description). `first_admin_reply_at` is the first reply of an admin, Intercom's word
 * for a teammate; bot replies have another author type. Intercom's durations exclude closed office hours, so times are
 * read instead.
 */
export const intercom = defineConnector({
  id: "intercom",
  platform: "intercom",
  name: "Intercom",
  source: "Intercom API 2.16",
  apiVersion: { name: "2.16", promisedUntil: null },
  hosts: [base, ...Object.values(regions)].map((host) => `${host}/`),
  signIn: {
    apiKey: {
      where: "https://app.intercom.com/a/apps/_/developer-hub",
      form: /^[\w+/=:.-]{30,300}$/,
      applySecret: bearer,
    },
  },
  owner: workspace,
  lookups: [workspace],
  tables: {
    conversations: {
      counts: "total",
      pageSize: 150,
      request: (run, page, _part, _metrics, size = 150) => ({
        url: `${regionUrl(run)}/conversations/search`,
        method: "POST",
        headers,
        json: { query: searchQuery(run), pagination: pageParameters(page, size) },
      }),
      next: cursorAt("pages.next.starting_after"),
      items: (body) => listAt(body, "conversations"),
      row: (conversation) => {
        if (textAt(conversation, "source.delivered_as") !== customerInitiated) return null;
        // The whole object is missing for unanswered conversations.
        const firstReplyAt = numberAt(conversation, "statistics.first_admin_reply_at");
        const receivedAt = numberAt(conversation, "statistics.first_contact_reply_at");
        const isClosed = textAt(conversation, "state") === "closed";
        return {
          conversation_id: textAt(conversation, "id"),
          channel: textAt(conversation, "source.type"),
          received_at: timeOfSeconds(receivedAt ?? numberAt(conversation, "created_at")),
          first_response_at: timeOfSeconds(firstReplyAt),
          resolved_at: isClosed ? timeOfSeconds(numberAt(conversation, "statistics.last_close_at")) : null,
          messages: numberAt(conversation, "statistics.count_conversation_parts"),
          rating: numberAt(conversation, "conversation_rating.rating"),
          answered: isAnswered(conversation),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => {
      const codes = listAt(body, "errors").flatMap((error) => textAt(error, "code") ?? []);
      if (codes.length > 0) return codes;
      return status < 400 && at(body, "type") !== "error.list" ? [] : [String(status)];
    },
    kinds: {
      unauthorized: "auth_expired",
      token_not_found: "auth_expired",
      token_revoked: "auth_expired",
      token_blocked: "auth_expired",
      token_expired: "auth_expired",
      token_unauthorized: "permission",
      forbidden: "permission",
      api_plan_restricted: "permission",
      rate_limit_exceeded: "rate_limited",
      not_found: "not_found",
      parameter_invalid: "invalid",
      server_error: "server",
      service_unavailable: "server",
    },
  },
  limits: {
    maxParallelRequests: 1,
    retryDelayMs: ({ headers: responseHeaders }, now) => {
      const reset = Number(responseHeaders["x-ratelimit-reset"]);
      return reset > 0 ? Math.max(0, reset * 1000 - now) : null;
    },
  },
});
