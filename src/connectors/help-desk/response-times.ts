import type { RowOf } from "../../tables/rows.ts";

/** A message as far as a conversation's times need it: neither its text nor a name. */
export interface TimedMessage {
  /** ISO 8601 in UTC. */
  at: string;
  /** A `machine` is a bot, a rule or anything else that answers by itself. */
  by: "customer" | "person" | "machine";
}

/**
 * When a customer first wrote and when a person first answered, for a row of `conversations`. What machines say is no answer.
 * Null for a conversation in which no customer wrote, or which the brand itself began.
 */
export function responseTimes(messages: readonly TimedMessage[]): RowOf<"conversations"> | null {
  const humanMessages = messages
    .filter(({ by }) => by !== "machine")
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const [first] = humanMessages;
  if (first?.by !== "customer") return null;
  const answer = humanMessages.find(({ by }) => by === "person");
  return { received_at: first.at, first_response_at: answer?.at ?? null, answered: answer !== undefined };
}
