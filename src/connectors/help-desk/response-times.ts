import type { RowOf } from "../../tables/rows.ts";

/** The part of a message that response times need: no text, no name. */
export interface TimedMessage {
  /** ISO 8601 in UTC. */
  at: string;
  /** `machine`: a bot, a rule or any other automatic reply. `unknown`: the platform does not say who, or in public. */
  by: "customer" | "person" | "machine" | "unknown";
}

const byTime = (messages: readonly TimedMessage[]): TimedMessage[] =>
  messages.filter(({ by }) => by !== "machine").sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Whether it is unknown who began the conversation, so that it cannot be counted. */
export const isOfUnknownOrigin = (messages: readonly TimedMessage[]): boolean => byTime(messages)[0]?.by === "unknown";

/** A message of which the time, the author or the audience is unknown; it may be the first. */
export const unknownMessage = (at: string | null): TimedMessage => ({ at: at ?? "", by: "unknown" });

/**
 * When a customer first wrote and when a person first replied, for a row of `conversations`. Automatic messages do not
 * count as replies. Null where no customer wrote, or the brand started the conversation. Where something is unknown
 * before a person's reply, it may be the reply.
 */
export function responseTimes(messages: readonly TimedMessage[]): RowOf<"conversations"> | null {
  const humanMessages = byTime(messages);
  const [first] = humanMessages;
  if (first?.by !== "customer") return null;
  const answer = humanMessages.find(({ by }) => by !== "customer");
  if (answer?.by === "unknown")
    return {
      received_at: first.at,
      first_response_at: null,
      answered: humanMessages.some(({ by }) => by === "person") || null,
    };
  return { received_at: first.at, first_response_at: answer?.at ?? null, answered: answer !== undefined };
}
