import { answerTimes, type TimedMessage } from "./care/answer-times.ts";
import { type Detail, definePlatform, type Lookup, type Run } from "./define-platform.ts";
import { at, isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { basicSiteKey, siteKeys } from "./own-sites.ts";
import { markAt } from "./paging.ts";
import { isBeforePeriod, isInPeriod } from "./wall-clock.ts";

/** Somebody's e-mail address and a key of theirs, after the help desk's address. */
const keys = siteKeys(/^[^\s/:@]+@[^\s/:@]+:\w{20,200}$/, /^https:\/\/[a-z0-9-]+\.gorgias\.com$/);

const base = ({ facts }: Run): string => `${facts.site}/api`;

const helpDesk: Lookup = {
  request: (run) => ({ url: `${base(run)}/account` }),
  read: (body, { facts }) =>
    textAt(body, "domain") === null ? null : { account: String(facts.site).replace("https://", "") },
};

/** Gorgias writes its times in UTC, at times without saying so. */
const timeAt = (body: Json, path: string): string | null => isoTime(textAt(body, path));

const isFromCustomer = (ticket: Json): boolean => at(ticket, "from_agent") !== true && at(ticket, "spam") !== true;

const isAlone = (ticket: Json): boolean => numberAt(ticket, "messages_count") === 1;

const isIn = (ticket: Json, run: Run): boolean => isInPeriod(timeAt(ticket, "created_datetime"), run);

/** Rules answer by themselves, with `via` and the id of the rule. */
function timedMessage(message: Json): TimedMessage[] {
  const sent = timeAt(message, "created_datetime");
  if (sent === null || at(message, "public") === false) return [];
  const isOfRule = textAt(message, "via") === "rule" || textAt(message, "rule_id") !== null;
  return [{ at: sent, by: at(message, "from_agent") !== true ? "customer" : isOfRule ? "machine" : "person" }];
}

/** A ticket's messages and its survey; a ticket of one message, which is the customer's, has no more to tell. */
const whole: Detail = {
  name: "whole",
  of: (ticket, run) => isFromCustomer(ticket) && !isAlone(ticket) && isIn(ticket, run),
  batch: 1,
  request: ([ticket = null], run) => ({ url: `${base(run)}/tickets/${textAt(ticket, "id")}` }),
  read: (body) => [body],
};

/** Gorgias' REST API: developers.gorgias.com. A list of tickets tells who began, and each ticket when its messages were sent. */
export const gorgias = definePlatform({
  id: "gorgias",
  platform: "gorgias",
  name: "Gorgias",
  source: "Gorgias API",
  hosts: ["https://*.gorgias.com/"],
  signIn: {
    ownKey: basicSiteKey("https://docs.gorgias.com/en-US/rest-api-208286", keys),
  },
  owner: helpDesk,
  lookups: [helpDesk],
  tables: {
    conversations: {
      request: (run, page) => ({
        url: `${base(run)}/tickets`,
        query: { limit: 100, order_by: "created_datetime:desc", trashed: false, cursor: page ?? undefined },
      }),
      next: markAt("meta.next_cursor"),
      items: (body) => listAt(body, "data"),
      isTooOld: (ticket, run) => isBeforePeriod(timeAt(ticket, "created_datetime"), run),
      details: [whole],
      row: (ticket, run, { whole: told = null }) => {
        if (!isFromCustomer(ticket) || !isIn(ticket, run)) return null;
        const alone: TimedMessage[] = [{ at: timeAt(ticket, "created_datetime") ?? "", by: "customer" }];
        const times = answerTimes(isAlone(ticket) ? alone : listAt(told, "messages").flatMap(timedMessage));
        if (times === null) return null;
        return {
          conversation_id: textAt(ticket, "id"),
          channel: textAt(ticket, "channel"),
          ...times,
          resolved_at: textAt(ticket, "status") === "closed" ? timeAt(ticket, "closed_datetime") : null,
          messages: numberAt(ticket, "messages_count"),
          rating: numberAt(told, "satisfaction_survey.score"),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Forty requests in twenty seconds, two of which come back every second.
  limits: { atOnce: 4 },
});
