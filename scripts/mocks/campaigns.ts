import type { AnyRow } from "../../src/tables/rows.ts";
import { type MockWorld, mockText, pseudoRandom, publishedAt } from "./server/define-mock.ts";

/** The counts of an invented e-mail. */
export function countsOf(number: number) {
  const sent = 400 + pseudoRandom(600, "sent", number);
  const hard = pseudoRandom(12, "hard", number);
  const soft = pseudoRandom(20, "soft", number);
  const delivered = sent - hard - soft;
  const opens = pseudoRandom(delivered, "opens", number);
  const clicks = pseudoRandom(opens + 1, "clicks", number);
  return {
    sent,
    hard,
    soft,
    delivered,
    opens,
    totalOpens: opens + pseudoRandom(300, "again", number),
    clicks,
    totalClicks: clicks + pseudoRandom(60, "clicks again", number),
    unsubscribes: pseudoRandom(9, "unsubscribes", number),
    complaints: pseudoRandom(3, "complaints", number),
    forwards: pseudoRandom(5, "forwards", number),
    cents: pseudoRandom(90_000, "revenue", number),
  };
}

export const titleOf = (number: number): string => `Newsletter ${number + 1}`;

export const subjectOf = (number: number): string => mockText(number).split("\n")[0] as string;

/** The fields that every e-mail platform reports. */
export function campaignRow(world: MockWorld, number: number): AnyRow {
  const { sent, hard, soft, delivered, opens, clicks, unsubscribes, complaints } = countsOf(number);
  return {
    title: titleOf(number),
    subject: subjectOf(number),
    sent_at: publishedAt(world, number),
    recipients: sent,
    delivered,
    bounces: hard + soft,
    opens,
    clicks,
    unsubscribes,
    complaints,
  };
}
