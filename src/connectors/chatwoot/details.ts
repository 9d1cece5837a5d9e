import type { Detail, Run } from "../define-connector.ts";
import { type TimedMessage, unknownMessage } from "../help-desk/response-times.ts";
import { timeOfSeconds } from "../help-desk/time-of-seconds.ts";
import { at, type Json, listAt, numberAt, textAt } from "../json.ts";
import { isInPeriod } from "../wall-clock.ts";

/** Messages per response, oldest first. */
const maxMessages = 100;

const conversationUrl = ([conversation = null]: readonly Json[], { facts }: Run): string =>
  `${facts.site}/api/v1/accounts/${facts.accountId}/conversations/${textAt(conversation, "id")}`;

const isConversationInPeriod = (conversation: Json, run: Run): boolean =>
  isInPeriod(timeOfSeconds(numberAt(conversation, "created_at")), run);

/** The first messages of a conversation. Chatwoot cannot leave out their text; it is dropped here. */
export const conversationMessages: Detail = {
  name: "messages",
  appliesTo: isConversationInPeriod,
  batch: 1,
  request: (items, run) => ({ url: `${conversationUrl(items, run)}/messages`, query: { after: 0 } }),
  read: (body) => [
    listAt(body, "payload").map((message) => ({
      type: numberAt(message, "message_type"),
      sender: textAt(message, "sender.type") ?? textAt(message, "sender_type"),
      hasSender: at(message, "sender") !== null,
      isFromOtherApp: at(message, "content_attributes.external_echo") === true,
      isPrivate: at(message, "private"),
      at: numberAt(message, "created_at"),
    })),
  ],
};

/** When the conversation was last resolved, requested only for resolved ones. The free edition has no such events. */
export const conversationEvents: Detail = {
  name: "events",
  appliesTo: (conversation, run) =>
    textAt(conversation, "status") === "resolved" && isConversationInPeriod(conversation, run),
  batch: 1,
  request: (items, run) => ({ url: `${conversationUrl(items, run)}/reporting_events` }),
  read: (body) => {
    const resolved = listAt(body, "").filter((event) => /^(conversation_)?resol/.test(textAt(event, "name") ?? ""));
    return [{ resolved: textAt(resolved[resolved.length - 1] ?? null, "event_end_time") }];
  },
  toleratedFailures: ["permission"],
};

/** Incoming messages have type 0, outgoing ones 1; activity notes and automatic templates have other types. */
const humanMessageTypes = [0, 1];

const machineSenders = ["agent_bot", "agentbot", "captain_assistant", "captain::assistant"];

/**
 * Users are people; `agent_bot`, `captain_assistant` and no sender are machines. What a person sends from the channel's
 * own app, such as WhatsApp on a phone, comes as an echo without a sender.
 */
const senderOf = (message: Json): TimedMessage["by"] => {
  if (numberAt(message, "type") === 0) return "customer";
  if (at(message, "isFromOtherApp") === true) return "person";
  const sender = textAt(message, "sender")?.toLowerCase();
  if (sender === undefined) return at(message, "hasSender") === true ? "unknown" : "machine";
  return sender === "user" ? "person" : machineSenders.includes(sender) ? "machine" : "unknown";
};

/** What customers, people and bots wrote, without private notes. */
export function timedMessages(detail: Json): { messages: TimedMessage[]; isComplete: boolean } {
  const all = listAt(detail, "");
  const messages = all.flatMap((message) => {
    const sentAt = timeOfSeconds(numberAt(message, "at"));
    const type = numberAt(message, "type");
    const isPrivate = at(message, "isPrivate");
    if (isPrivate === true || (type !== null && !humanMessageTypes.includes(type))) return [];
    const isKnown = sentAt !== null && type !== null && isPrivate === false;
    return [isKnown ? { at: sentAt, by: senderOf(message) } : unknownMessage(sentAt)];
  });
  return { messages, isComplete: all.length < maxMessages };
}
