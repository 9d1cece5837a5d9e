import type { TimedMessage } from "../care/answer-times.ts";
import { timeOfSeconds } from "../care/time-of-seconds.ts";
import type { Detail, Run } from "../define-platform.ts";
import { at, type Json, listAt, numberAt, textAt } from "../json.ts";
import { isInPeriod } from "../wall-clock.ts";

/** Messages that come at a time, oldest first. */
const mostMessages = 100;

const addressOf = ([conversation = null]: readonly Json[], { facts }: Run): string =>
  `${facts.site}/api/v1/accounts/${facts.accountId}/conversations/${textAt(conversation, "id")}`;

const isIn = (conversation: Json, run: Run): boolean =>
  isInPeriod(timeOfSeconds(numberAt(conversation, "created_at")), run);

/** The first messages of a conversation. Their texts come along, since Chatwoot cannot be asked for less; they end here. */
export const conversationMessages: Detail = {
  name: "messages",
  of: isIn,
  batch: 1,
  request: (items, run) => ({ url: `${addressOf(items, run)}/messages`, query: { after: 0 } }),
  read: (body) => [
    listAt(body, "payload").map((message) => ({
      type: numberAt(message, "message_type"),
      sender: textAt(message, "sender_type"),
      isPrivate: at(message, "private") === true,
      at: numberAt(message, "created_at"),
    })),
  ],
};

/** When it was resolved last, which is asked only where it is. Servers of the free edition do not know such events. */
export const conversationEvents: Detail = {
  name: "events",
  of: (conversation, run) => textAt(conversation, "status") === "resolved" && isIn(conversation, run),
  batch: 1,
  request: (items, run) => ({ url: `${addressOf(items, run)}/reporting_events` }),
  read: (body) => {
    const resolved = listAt(body, "").filter((event) => /^(conversation_)?resol/.test(textAt(event, "name") ?? ""));
    return [{ resolved: textAt(resolved[resolved.length - 1] ?? null, "event_end_time") }];
  },
  mayFail: ["permission"],
};

/** Incoming messages have the type 0 and outgoing ones 1; notes about what happened and templates that are sent by themselves have others. */
const written = [0, 1];

const byWhom = (message: Json): TimedMessage["by"] => {
  if (numberAt(message, "type") === 0) return "customer";
  return textAt(message, "sender") === "User" ? "person" : "machine";
};

/** What customers, people and bots wrote, without internal notes. */
export function timedMessages(told: Json): { messages: TimedMessage[]; isComplete: boolean } {
  const all = listAt(told, "");
  const messages = all.flatMap((message) => {
    const sent = timeOfSeconds(numberAt(message, "at"));
    const isWritten = written.includes(numberAt(message, "type") ?? -1) && at(message, "isPrivate") !== true;
    return sent === null || !isWritten ? [] : [{ at: sent, by: byWhom(message) }];
  });
  return { messages, isComplete: all.length < mostMessages };
}
