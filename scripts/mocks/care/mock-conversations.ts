import type { Row } from "../../../src/tables/define-table.ts";
import { itemNumbers, type MockRequest, type MockWorld, pseudoRandom, publishedAt } from "../server/define-mock.ts";

/** A bakery's customer service. Whoever writes and what they write may stand in no table. */
export const customerName = "Ana Ruiz";
export const messageText = "My order did not arrive. You can reach me at ana@ruiz.example.";
export const agentName = "Bea Boon";

export interface MockConversation {
  number: number;
  /** Who began: a customer, the bakery itself, or somebody who sells something. */
  kind: "customer" | "brand" | "spam";
  /** When its first message was written. */
  startedAt: string;
  /** A bot's answer. */
  automatedReplyAt: string | null;
  /** A person's answer. */
  answeredAt: string | null;
  resolvedAt: string | null;
  rating: number | null;
}

const addSeconds = (time: string, seconds: number): string =>
  new Date(Date.parse(time) + seconds * 1000).toISOString().replace(".000Z", "Z");

/** All of it happens before the next conversation begins, so that their order is the same by any time. */
export function createConversation(world: MockWorld, number: number): MockConversation {
  const startedAt = publishedAt(world, number);
  const answeredAt = number % 3 === 1 ? null : addSeconds(startedAt, 60 * (1 + pseudoRandom(200, "answer", number)));
  const resolvedAt =
    answeredAt === null || number % 4 === 0 ? null : addSeconds(answeredAt, 60 * (1 + pseudoRandom(60, "end", number)));
  return {
    number,
    kind: number % 10 === 8 ? "brand" : number % 10 === 9 ? "spam" : "customer",
    startedAt,
    automatedReplyAt: number % 2 === 0 ? addSeconds(startedAt, 30) : null,
    answeredAt,
    resolvedAt,
    rating: resolvedAt !== null && number % 5 === 2 ? 1 + pseudoRandom(5, "rating", number) : null,
  };
}

/** Every conversation, or each of so many where a platform needs a request for each; newest first. */
export const conversationsIn = (world: MockWorld, every = 1): MockConversation[] =>
  itemNumbers(world)
    .filter((number) => number % every === every - 1)
    .map((number) => createConversation(world, number));

/** What every help desk tells of a conversation that a customer began. */
export const timesOf = ({ startedAt, answeredAt }: MockConversation): Row => ({
  received_at: startedAt,
  first_response_at: answeredAt,
  answered: answeredAt !== null,
});

export const secondsOf = (time: string): number => Date.parse(time) / 1000;
export const secondsOrNull = (time: string | null): number | null => (time === null ? null : secondsOf(time));

/** The conversations' numbers as marks that say nothing. */
export const cursorAt = (number: number): string => Buffer.from(`after ${number}`).toString("base64url");
export const numberAt = (cursor: string): number => Number(Buffer.from(cursor, "base64url").toString().slice(6));

/** What stands in Basic authentication, after the address of the help desk that it is for. */
export function basicAuthKey({ url, headers }: MockRequest): string | null {
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [site] = /^https:\/\/[^/]+/.exec(url) ?? [];
  return encoded === undefined ? null : `${site} ${Buffer.from(encoded, "base64").toString("utf8")}`;
}
