import type { Row } from "../../../src/tables/index.ts";
import { netByHand } from "../net-by-hand.ts";
import { type Figure, isNumber, meanOf, medianOf, percentileOf, quotient, sumOf } from "./arithmetic.ts";
import { isIn, ownerOf, type Period, type Settings } from "./settings.ts";

type Figures = Readonly<Record<string, Figure>>;

const ownIn = (rows: readonly Row[], field: string, settings: Settings, period: Period) =>
  rows.filter((row) => isIn(row[field], period) && ownerOf(row, settings) === "own");

/** The ratio of two sums, over the rows that have both numbers. */
function ratio(rows: readonly Row[], part: string, whole: string): Figure {
  const both = rows.filter((row) => isNumber(row[part]) && isNumber(row[whole]) && (row[whole] as number) > 0);
  return quotient(sumOf(both.map((row) => row[part])), sumOf(both.map((row) => row[whole])));
}

const sum = (rows: readonly Row[], field: string): Figure => sumOf(rows.map((row) => row[field]));

export function campaignFigures(all: readonly Row[], settings: Settings, period: Period): Figures {
  const rows = ownIn(all, "sent_at", settings, period);
  return {
    sends: rows.length,
    delivered: sum(rows, "delivered"),
    openRate: ratio(rows, "opens", "delivered"),
    clickRate: ratio(rows, "clicks", "delivered"),
    clickToOpenRate: ratio(rows, "clicks", "opens"),
    unsubscribeRate: ratio(rows, "unsubscribes", "delivered"),
  };
}

export function episodeFigures(all: readonly Row[], settings: Settings, period: Period): Figures {
  const rows = ownIn(all, "published_at", settings, period);
  return {
    episodes: rows.length,
    downloads: sum(rows, "downloads"),
    plays: sum(rows, "plays"),
    listeners: sum(rows, "listeners"),
    engagedShare: ratio(rows, "engaged_listeners", "listeners"),
    consumption: meanOf(rows.map((row) => row.average_consumption)),
  };
}

export function sentimentOf(rows: readonly Row[]) {
  const known = rows.filter((row) => isNumber(row.sentiment));
  const sentiments = known.map((row) => row.sentiment as number);
  const positive = sentiments.filter((one) => one >= 0.3).length;
  const negative = sentiments.filter((one) => one <= -0.3).length;
  const rated = sentiments.length;
  return { positive, negative, rated, range: netByHand(known) };
}

export const ownMentions = (all: readonly Row[], settings: Settings, period: Period) =>
  ownIn(all, "published_at", settings, period);

export function mentionFigures(all: readonly Row[], settings: Settings, period: Period): Figures {
  const rows = ownMentions(all, settings, period);
  const rivals = all.filter((row) => ownerOf(row, settings) === "rival");
  const rivalsNow = rivals.filter((row) => isIn(row.published_at, period)).length;
  const { positive, negative, rated, range } = sentimentOf(rows);
  const netSentiment = range?.net ?? null;
  const perDay = rows.length / (period.to - period.from + 1);
  const earlier = ownMentions(all, settings, { from: period.from - 365, to: period.from - 1 });
  const first = Math.min(...earlier.map((row) => Math.floor(Number(row.published_at))));
  const usual = earlier.length === 0 ? null : earlier.length / (period.from - first);
  const buzz = quotient(perDay, usual);
  const volume = buzz !== null && netSentiment !== null && netSentiment < 0 ? Math.max(1, buzz) : buzz;
  return {
    mentions: rows.length,
    mentionsPerDay: perDay,
    shareOfVoice: rivals.length === 0 ? null : quotient(rows.length, rows.length + rivalsNow),
    positive,
    negative,
    rated,
    netSentiment,
    netLow: range?.low ?? null,
    netHigh: range?.high ?? null,
    buzz,
    brandHealth: netSentiment === null || volume === null ? null : netSentiment * volume,
  };
}

export function responseFigures(all: readonly Row[], settings: Settings, period: Period): Figures {
  const rows = ownIn(all, "received_at", settings, period);
  const answered = rows.filter((row) => row.answered === true || isNumber(row.first_response_at)).length;
  const waits = rows.flatMap(({ received_at, first_response_at }) => {
    if (!isNumber(received_at) || !isNumber(first_response_at) || first_response_at < received_at) return [];
    return [first_response_at - received_at];
  });
  return {
    received: rows.length,
    answered,
    responseRate: quotient(answered, rows.length),
    responseTime: medianOf(waits),
    slowest: percentileOf(waits, 0.9),
  };
}
