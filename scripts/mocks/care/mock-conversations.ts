import type { AnyRow } from "../../../src/tables/rows.ts";
import { itemNumbers, type MockRequest, type MockWorld, pseudoRandom, publishedAt } from "../server/define-mock.ts";

/** A bakery's customer service. Names and messages must never reach a table. */
export const customerName = "Ana Ruiz";
export const messageText = "My order did not arrive. You can reach me at ana@ruiz.example.";
export const agentName = "Bea Boon";

export interface MockConversation {
  number: number;
  /** Who started it: a customer, the bakery itself, or someone selling something. */
  kind: "customer" | "brand" | "spam";
  /** The time of its first message. */
  startedAt: string;
  /** A bot's reply. */
  automatedReplyAt: string | null;
  /** A person's reply. */
  answeredAt: string | null;
  resolvedAt: string | null;
  rating: number | null;
}

const addSeconds = (time: string, seconds: number): string =>
  new Date(Date.parse(time) + seconds * 1000).toISOString().replace(".000Z", "Z");

/** Each conversation ends before the next begins, so that any of its times sorts them the same way. */
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

/** All conversations, or every nth where a platform needs a request for each; newest first. */
export const conversationsIn = (world: MockWorld, every = 1): MockConversation[] =>
  itemNumbers(world)
    .filter((number) => number % every === every - 1)
    .map((number) => createConversation(world, number));

/** The times that every help desk reports for a conversation started by a customer. */
export const timesOf = ({ startedAt, answeredAt }: MockConversation): AnyRow => ({
  received_at: startedAt,
  first_response_at: answeredAt,
  answered: answeredAt !== null,
});

export const secondsOf = (time: string): number => Date.parse(time) / 1000;
export const secondsOrNull = (time: string | null): number | null => (time === null ? null : secondsOf(time));

/** The conversations' numbers as opaque cursors. */
export const cursorAt = (number: number): string => Buffer.from(`after ${number}`).toString("base64url");
export const numberAt = (cursor: string): number => Number(Buffer.from(cursor, "base64url").toString().slice(6));

/** The credentials sent as Basic authentication, preceded by the help desk's URL. */
export function basicAuthKey({ url, headers }: MockRequest): string | null {
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [site] = /^https:\/\/[^/]+/.exec(url) ?? [];
  return encoded === undefined ? null : `${site} ${Buffer.from(encoded, "base64").toString("utf8")}`;
}
