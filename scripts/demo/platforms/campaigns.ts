import type { Row } from "../../../src/tables/define-table.ts";
import { type DemoWorld, invented, inventedText, publishedAt } from "../define-demo.ts";

/** What became of an invented e-mail. */
export function countsOf(number: number) {
  const sent = 400 + invented(600, "sent", number);
  const hard = invented(12, "hard", number);
  const soft = invented(20, "soft", number);
  const delivered = sent - hard - soft;
  const opens = invented(delivered, "opens", number);
  const clicks = invented(opens + 1, "clicks", number);
  return {
    sent,
    hard,
    soft,
    delivered,
    opens,
    totalOpens: opens + invented(300, "again", number),
    clicks,
    totalClicks: clicks + invented(60, "clicks again", number),
    unsubscribes: invented(9, "unsubscribes", number),
    complaints: invented(3, "complaints", number),
    forwards: invented(5, "forwards", number),
    cents: invented(90_000, "revenue", number),
  };
}

export const titleOf = (number: number): string => `Newsletter ${number + 1}`;

export const subjectOf = (number: number): string => inventedText(number).split("\n")[0] as string;

/** What every platform tells of it. */
export function campaignRow(world: DemoWorld, number: number): Row {
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
