import { type Detail, defineConnector, type Lookup, type Run } from "../define-connector.ts";
import { isOfUnknownOrigin, responseTimes, type TimedMessage, unknownMessage } from "../help-desk/response-times.ts";
import { at, type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";
import { basicAuthSiteKey, siteKeyForm } from "../site-keys.ts";
import { isBeforePeriod, isInPeriod } from "../wall-clock.ts";

/** The help desk's URL, then the user's e-mail address and API key. */
const keys = siteKeyForm(/^[^\s/:@]+@[^\s/:@]+:\w{20,200}$/, /^https:\/\/[a-z0-9-]+\.gorgias\.com$/);

const base = ({ facts }: Run): string => `${facts.site}/api`;

const accountLookup: Lookup = {
  request: (run) => ({ url: `${base(run)}/account` }),
  read: (body, { facts }) =>
    textAt(body, "domain") === null ? null : { account: String(facts.site).replace("https://", "") },
};

/** Gorgias writes times in UTC, sometimes without a zone. */
const timeAt = (body: Json, path: string): string | null => toIsoTime(textAt(body, path));

const isFromCustomer = (ticket: Json): boolean => at(ticket, "from_agent") === false && at(ticket, "spam") === false;

const areMarksKnown = (ticket: Json): boolean =>
  typeof at(ticket, "from_agent") === "boolean" && typeof at(ticket, "spam") === "boolean";

const isSingleMessage = (ticket: Json): boolean => numberAt(ticket, "messages_count") === 1;

const isTicketInPeriod = (ticket: Json, run: Run): boolean => isInPeriod(timeAt(ticket, "created_datetime"), run);

/** Messages sent by a rule have `via` and the rule's id. */
function toTimedMessage(message: Json): TimedMessage[] {
  const sentAt = timeAt(message, "created_datetime");
  if (at(message, "public") === false) return [];
  const isFromAgent = at(message, "from_agent");
  if (sentAt === null || at(message, "public") !== true || typeof isFromAgent !== "boolean")
    return [unknownMessage(sentAt)];
  const isAutomated = textAt(message, "via") === "rule" || textAt(message, "rule_id") !== null;
  return [{ at: sentAt, by: !isFromAgent ? "customer" : isAutomated ? "machine" : "person" }];
}

/** A ticket's messages and survey; a single-message ticket holds only the customer's message. */
const ticketDetail: Detail = {
  name: "ticket",
  appliesTo: (ticket, run) => isFromCustomer(ticket) && !isSingleMessage(ticket) && isTicketInPeriod(ticket, run),
  batch: 1,
  request: ([ticket = null], run) => ({ url: `${base(run)}/tickets/${textAt(ticket, "id")}` }),
  read: (body) => [body],
};

/**
 * Gorgias' REST API: developers.gorgias.com. The list shows who started each ticket; the message times come from the
 * tickets themselves.
 */
export const gorgias = defineConnector({
  id: "gorgias",
  platform: "gorgias",
  name: "Gorgias",
  source: "Gorgias API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: ["https://*.gorgias.com/"],
  signIn: {
    apiKey: basicAuthSiteKey("https://docs.gorgias.com/en-US/rest-api-208286", keys),
  },
  owner: accountLookup,
  lookups: [accountLookup],
  tables: {
    conversations: {
      counts: "total",
      pageSize: 100,
      request: (run, page, _part, _metrics, size = 100) => ({
        url: `${base(run)}/tickets`,
        query: { limit: size, order_by: "created_datetime:desc", trashed: false, cursor: page ?? undefined },
      }),
      next: cursorAt("meta.next_cursor"),
      items: (body) => listAt(body, "data"),
      isBeforePeriod: (ticket, run) => isBeforePeriod(timeAt(ticket, "created_datetime"), run),
      details: [ticketDetail],
      isUndescribed: (ticket, { ticket: ticketBody = null }) =>
        !areMarksKnown(ticket) ||
        // Another ticket's, where two have the same id.
        (ticketBody !== null && timeAt(ticketBody, "created_datetime") !== timeAt(ticket, "created_datetime")) ||
        (isFromCustomer(ticket) && isOfUnknownOrigin(listAt(ticketBody, "messages").flatMap(toTimedMessage))),
      row: (ticket, run, { ticket: ticketBody = null }) => {
        if (!isFromCustomer(ticket) || !isTicketInPeriod(ticket, run)) return null;
        const onlyMessage: TimedMessage[] = [{ at: timeAt(ticket, "created_datetime") ?? "", by: "customer" }];
        const times = responseTimes(
          isSingleMessage(ticket) ? onlyMessage : listAt(ticketBody, "messages").flatMap(toTimedMessage),
        );
        if (times === null) return null;
        return {
          conversation_id: textAt(ticket, "id"),
          channel: textAt(ticket, "channel"),
          ...times,
          resolved_at: textAt(ticket, "status") === "closed" ? timeAt(ticket, "closed_datetime") : null,
          messages: numberAt(ticket, "messages_count"),
          rating: numberAt(ticketBody, "satisfaction_survey.score"),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // A bucket of 40 requests that refills by two a second.
  limits: { maxParallelRequests: 4 },
});
