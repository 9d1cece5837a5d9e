import type { Row } from "../../../../src/tables/define-table.ts";
import { type DemoRequest, type DemoWorld, invented, numbersOf, publishedAt } from "../../define-demo.ts";

/** A bakery's customer service. Whoever writes and what they write may stand in no table. */
export const writer = "Ana Ruiz";
export const written = "My order did not arrive. You can reach me at ana@ruiz.example.";
export const agent = "Bea Boon";

export interface InventedConversation {
  number: number;
  /** Who began: a customer, the bakery itself, or somebody who sells something. */
  kind: "customer" | "brand" | "spam";
  /** When its first message was written. */
  began: string;
  /** A bot's answer. */
  machine: string | null;
  /** A person's answer. */
  answered: string | null;
  resolved: string | null;
  rating: number | null;
}

const after = (time: string, seconds: number): string =>
  new Date(Date.parse(time) + seconds * 1000).toISOString().replace(".000Z", "Z");

/** All of it happens before the next conversation begins, so that their order is the same by any time. */
export function conversation(world: DemoWorld, number: number): InventedConversation {
  const began = publishedAt(world, number);
  const answered = number % 3 === 1 ? null : after(began, 60 * (1 + invented(200, "answer", number)));
  const resolved =
    answered === null || number % 4 === 0 ? null : after(answered, 60 * (1 + invented(60, "end", number)));
  return {
    number,
    kind: number % 10 === 8 ? "brand" : number % 10 === 9 ? "spam" : "customer",
    began,
    machine: number % 2 === 0 ? after(began, 30) : null,
    answered,
    resolved,
    rating: resolved !== null && number % 5 === 2 ? 1 + invented(5, "rating", number) : null,
  };
}

/** Every conversation, or each of so many where a platform needs a request for each; newest first. */
export const conversationsIn = (world: DemoWorld, every = 1): InventedConversation[] =>
  numbersOf(world)
    .filter((number) => number % every === every - 1)
    .map((number) => conversation(world, number));

/** What every help desk tells of a conversation that a customer began. */
export const timesOf = ({ began, answered }: InventedConversation): Row => ({
  received_at: began,
  first_response_at: answered,
  answered: answered !== null,
});

export const secondsOf = (time: string): number => Date.parse(time) / 1000;
export const secondsOrNull = (time: string | null): number | null => (time === null ? null : secondsOf(time));

/** The conversations' numbers as marks that say nothing. */
export const cursorAt = (number: number): string => Buffer.from(`after ${number}`).toString("base64url");
export const numberAt = (cursor: string): number => Number(Buffer.from(cursor, "base64url").toString().slice(6));

/** What stands in Basic authentication, after the address of the help desk that it is for. */
export function keyOfSite({ url, headers }: DemoRequest): string | null {
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [site] = /^https:\/\/[^/]+/.exec(url) ?? [];
  return encoded === undefined ? null : `${site} ${Buffer.from(encoded, "base64").toString("utf8")}`;
}
