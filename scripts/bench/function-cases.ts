import { findBenchmark } from "../../src/metrics/benchmarks/index.ts";
import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import { samples } from "./sentiment.ts";

export type Columns = readonly (readonly unknown[])[][];

/** A function with columns in every argument that takes one, and a bare loop that does the same. */
export interface FunctionCase {
  columns(rows: number): Columns;
  /** Arguments that are one cell, after the columns. */
  cells?: readonly unknown[];
  bare(...columns: Columns): unknown;
}

const column = (rows: number, cell: (i: number) => unknown) => Array.from({ length: rows }, (_, i) => [cell(i)]);

/** Numbers that neither repeat in short cycles nor come in order. */
const scattered = (i: number, below: number) => (i * 7_919 + ((i * i) % 1_009)) % below;

const part = (i: number) => scattered(i, 700);
const whole = (i: number) => 5_000 + scattered(i, 20_000);
const rate = (i: number) => scattered(i, 100_003) / 200_000;
const moment = (i: number) => new Date(Date.UTC(2026, 0, 1) + scattered(i, 60 * 24 * 60) * 60_000);
const later = (i: number) => new Date(moment(i).getTime() + scattered(i, 600) * 60_000);
const duration = (seconds: number) => new Date(Date.UTC(1899, 11, 30, 0, 0, seconds));
const mention = (i: number) => `${samples[i % samples.length]} #number${i}`;
const platform = (i: number) => ["Instagram", "TikTok", "Facebook", "X"][i % 4];
const industry = (i: number) => ["Retail", "Fashion", "Travel"][i % 3];
const counts = (rows: number) =>
  Array.from({ length: rows }, (_, i) => [part(i), scattered(i, 90), scattered(i, 40), scattered(i, 30)]);

/**
 * A loop over columns `a` to `d`, compiled by itself, so that the engine optimises it for this calculation alone.
 * `calculation` reads the row's cells as `v`, `w`, `x` and `y`.
 */
function loop(calculation: string, before = "", values: Record<string, unknown> = {}): FunctionCase["bare"] {
  const code = `return function (a, b, c, d) {
    ${before}
    const results = [];
    for (let i = 0; i < a.length; i++) {
      const v = a[i][0], w = b && b[i][0], x = c && c[i][0], y = d && d[i][0];
      results.push([${calculation}]);
    }
    return results;
  }`;
  return new Function(...Object.keys(values), code)(...Object.values(values));
}

const of =
  (...cells: readonly ((i: number) => unknown)[]) =>
  (rows: number): Columns =>
    cells.map((cell) => column(rows, cell));

const ratio: FunctionCase = { columns: of(part, whole), bare: loop("v / w") };
const share: FunctionCase = { columns: of(part, whole), bare: loop('v > w ? "" : v / w') };
const sumOfCounts = "a[i][0] + a[i][1] + a[i][2] + a[i][3]";
const ofCounts = (rows: number): Columns => [counts(rows), column(rows, whole)];
const weights = [[1, 2, 3, 3]];
const weighted = "a[i][0] + a[i][1] * 2 + a[i][2] * 3 + a[i][3] * 3";
const days = 86_400_000;
const bandOfRate = 'v < 0.01 ? "Low" : v <= 0.035 ? "Average" : v <= 0.06 ? "High" : "Very high"';
const sorted = (column: string) => `Float64Array.from(${column}, (row) => row[0]).sort()`;

const countBelow = (list: ArrayLike<number>, rate: number, isEqualIncluded: boolean): number => {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = list[middle] as number;
    if (isEqualIncluded ? other <= rate : other < rate) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** The mean of the rates, in one pass. */
function meanRate(interactions: readonly (readonly unknown[])[], audience: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (let i = 0; i < interactions.length; i++) {
    const [a, b, c, d] = interactions[i] as [number, number, number, number];
    sum += (a + b + c + d) / (audience[i]?.[0] as number);
  }
  return sum / interactions.length;
}

function netSentiment(scores: readonly (readonly unknown[])[]): number {
  let net = 0;
  for (const [score] of scores as [number][]) net += score >= 0.3 ? 1 : score <= -0.3 ? -1 : 0;
  return net / scores.length;
}

function medianWait(received: readonly (readonly unknown[])[], answered: readonly (readonly unknown[])[]): number {
  const waits = new Float64Array(received.length);
  for (let i = 0; i < waits.length; i++)
    waits[i] =
      (((answered[i] as readonly unknown[])[0] as Date).getTime() -
        ((received[i] as readonly unknown[])[0] as Date).getTime()) /
      days;
  waits.sort();
  return (
    ((waits[Math.floor((waits.length - 1) / 2)] as number) + (waits[Math.ceil((waits.length - 1) / 2)] as number)) / 2
  );
}

function trend(dates: readonly (readonly unknown[])[], rates: readonly (readonly unknown[])[]): number {
  const dayOf = (i: number) => Math.floor(((dates[i] as readonly unknown[])[0] as Date).getTime() / days);
  let newest = 0;
  for (let i = 0; i < dates.length; i++) newest = Math.max(newest, dayOf(i));
  const sums = [0, 0];
  const counted = [0, 0];
  for (let i = 0; i < dates.length; i++) {
    const period = dayOf(i) > newest - 30 ? 0 : dayOf(i) > newest - 60 ? 1 : 2;
    if (period === 2) continue;
    sums[period] = (sums[period] as number) + (rates[i]?.[0] as number);
    counted[period] = (counted[period] as number) + 1;
  }
  const [recent, earlier] = sums.map((sum, period) => sum / (counted[period] as number)) as [number, number];
  return (recent - earlier) / earlier;
}

const withPlatforms = of(rate, platform, industry);

/** Every function of the add-on. Those with more than one way of calling them have a row for each. */
export const functionCases: Readonly<Record<string, FunctionCase>> = {
  ENGAGEMENT_RATE: { columns: ofCounts, bare: loop(`(${sumOfCounts}) / w`) },
  ENGAGEMENT_BAND: { columns: of(rate), bare: loop(bandOfRate) },
  ENGAGEMENTS: { columns: (rows) => [counts(rows)], cells: [weights], bare: loop(weighted) },
  WEIGHTED_ENGAGEMENT_RATE: { columns: ofCounts, cells: [weights], bare: loop(`(${weighted}) / w`) },
  AVERAGE_ENGAGEMENT_RATE: { columns: ofCounts, bare: (a = [], b = []) => meanRate(a, b) },
  DAILY_ENGAGEMENT_RATE: {
    columns: (rows) => [counts(rows), column(rows, whole), column(rows, (i) => 1 + scattered(i, 30))],
    bare: loop(`(${sumOfCounts}) / (x * w)`),
  },
  ACTION_RATE: { columns: ofCounts, bare: loop(`(${sumOfCounts}) / w`) },
  APPLAUSE_RATE: ratio,
  CONVERSATION_RATE: ratio,
  AMPLIFICATION_RATE: ratio,
  SAVE_RATE: ratio,
  VIRALITY_RATE: ratio,
  CLICK_THROUGH_RATE: ratio,
  REACH_RATE: ratio,
  COST_PER_ENGAGEMENT: {
    columns: (rows) => [column(rows, whole), Array.from({ length: rows }, (_, i) => [1 + part(i), scattered(i, 90)])],
    bare: loop("v / (b[i][0] + b[i][1])"),
  },
  COST_PER_CLICK: ratio,
  COST_PER_MILLE: { columns: of(part, whole), bare: loop("(1000 * v) / w") },
  AUDIENCE_GROWTH_RATE: { columns: of(whole, whole), bare: loop("(w - v) / v") },
  REPLAY_RATE: ratio,
  VIEW_RATE: ratio,
  AVERAGE_VIEWED: {
    columns: of(
      (i) => duration(60 + part(i)),
      whole,
      (i) => duration(30 + part(i)),
    ),
    bare: loop("(v.getTime() - epoch) / (w * (x.getTime() - epoch))", "", { epoch: Date.UTC(1899, 11, 30) }),
  },
  COMPLETION_RATE: share,
  GOAL_PROGRESS: ratio,
  RESPONSE_RATE: share,
  RESPONSE_TIME: { columns: of(moment, later), bare: loop('v > w ? "" : (w.getTime() - v.getTime()) / 86400000') },
  'RESPONSE_TIME, "median"': {
    columns: of(moment, later),
    cells: ["median"],
    bare: (a = [], b = []) => medianWait(a, b),
  },
  ENGAGED_SESSION_RATE: share,
  BOUNCE_RATE: { columns: of(part, whole), bare: loop('v > w ? "" : (w - v) / w') },
  ENGAGED_TIME_SHARE: {
    columns: of(
      (i) => duration(1 + part(i)),
      (i) => duration(800 + part(i)),
    ),
    bare: loop("(v.getTime() - epoch) / (w.getTime() - epoch)", "", { epoch: Date.UTC(1899, 11, 30) }),
  },
  TIME_PER_USER: {
    columns: of((i) => duration(1 + part(i)), whole),
    bare: loop("(v.getTime() - epoch) / 86400000 / w", "", { epoch: Date.UTC(1899, 11, 30) }),
  },
  PAGES_PER_SESSION: ratio,
  STICKINESS: share,
  SUBSCRIPTION_RATE: ratio,
  CONVERSION_RATE: ratio,
  OPEN_RATE: share,
  CLICK_RATE: share,
  CLICK_TO_OPEN_RATE: share,
  UNSUBSCRIBE_RATE: share,
  EMAIL_BOUNCE_RATE: share,
  SENTIMENT: { columns: of(mention), bare: loop('Math.round(sentiment(v, "auto") * 1000) / 1000', "", { sentiment }) },
  NET_SENTIMENT: { columns: of((i) => (scattered(i, 21) - 10) / 10), bare: (a = []) => netSentiment(a) },
  "NET_SENTIMENT of counts": {
    columns: of(part, part, whole),
    bare: loop('v + w > x ? "" : (v - w) / x'),
  },
  SHARE_OF_VOICE: {
    columns: (rows) => [column(rows, part), Array.from({ length: rows }, (_, i) => [part(i), 1 + scattered(i, 90)])],
    bare: loop('v > b[i][0] + b[i][1] ? "" : v / (b[i][0] + b[i][1])'),
  },
  BRAND_HEALTH: { columns: of((i) => rate(i) - 0.25, part, whole), bare: loop("(v * w) / x") },
  BENCHMARK: {
    columns: of(platform, industry),
    bare: loop("findBenchmark({ platform: v, industry: w }).rate", "", { findBenchmark }),
  },
  VERSUS_BENCHMARK: {
    columns: withPlatforms,
    bare: loop("(v - (usual = findBenchmark({ platform: w, industry: x }).rate)) / usual", "let usual;", {
      findBenchmark,
    }),
  },
  ENGAGEMENT_RANK: {
    columns: of(rate, rate),
    bare: loop(
      "((below = countBelow(list, v, false)) + (countBelow(list, v, true) - below) / 2) / list.length",
      `let below; const list = ${sorted("b")};`,
      { countBelow },
    ),
  },
  ENGAGEMENT_TREND: { columns: of(moment, rate), bare: (a = [], b = []) => trend(a, b) },
  ENGAGEMENT_INDEX: {
    columns: of(rate, rate),
    bare: loop(
      "v / median",
      `const list = ${sorted("b")}; const middle = (list.length - 1) / 2; const median = (list[Math.floor(middle)] + list[Math.ceil(middle)]) / 2;`,
    ),
  },
};
