import type { RowOf } from "../../tables/rows.ts";

/** The part of a message that response times need: no text, no name. */
export interface TimedMessage {
  /** ISO 8601 in UTC. */
  at: string;
  /** `machine`: a bot, a rule or any other automatic reply. */
  by: "customer" | "person" | "machine";
}

/**
 * When a customer first wrote and when a person first replied, for a row of `conversations`. Automatic messages do not
 * count as replies. Null where no customer wrote, or the brand started the conversation.
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
