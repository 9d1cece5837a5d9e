import type { Row } from "../../../src/tables/index.ts";
import { reportText } from "../../../src/text/reports/index.ts";
import { changeOf, type Figure, isNumber } from "./arithmetic.ts";
import { type ExpectedTable, type TextKey, table } from "./expected-table.ts";
import {
  campaignFigures,
  episodeFigures,
  mentionFigures,
  ownMentions,
  responseFigures,
  sentimentOf,
} from "./metric-figures.ts";
import { pageFiguresOf } from "./page-figures.ts";
import { benchmarkOf } from "./post-figures.ts";
import type { Tables } from "./read-tables.ts";
import { isIn, type Period, periodsOf, type Settings, stepsOf } from "./settings.ts";

type Figures = Readonly<Record<string, Figure>>;

interface MetricBlock {
  block: TextKey;
  /** The times of all rows: earlier periods that they do not reach back to have no figures. */
  times: readonly unknown[];
  figuresOf(period: Period): { figures: Figures; rows: number };
  /** Metrics of which a change in percent means nothing. */
  unchanged?: readonly string[];
  /** Published rates by metric. */
  benchmarks?: Readonly<Record<string, Figure>>;
}

function metricTable(
  settings: Settings,
  { block, times, figuresOf, unchanged = [], benchmarks }: MetricBlock,
): ExpectedTable {
  const text = reportText[settings.language];
  const periods = periodsOf(settings);
  const [now, before, year] = [figuresOf(periods.now), figuresOf(periods.before), figuresOf(periods.year)];
  const first = Math.min(...times.filter(isNumber));
  const earlier = (value: Figure | undefined, { from, to }: Period) =>
    from > to || first >= to + 1 ? null : (value ?? null);
  const change = (metric: string, other: typeof now) =>
    unchanged.includes(metric)
      ? null
      : changeOf(now.figures[metric] ?? null, other.figures[metric] ?? null, [now.rows, other.rows]);
  return table(block, "figure", {
    rows: Object.entries(now.figures).map(([metric, value]) => ({
      label: text[metric as TextKey],
      cells: {
        thisPeriod: value,
        periodBefore: earlier(before.figures[metric], periods.before),
        change: change(metric, before),
        yearAgo: earlier(year.figures[metric], periods.year),
        "change 2": change(metric, year),
        ...(benchmarks ? { benchmark: benchmarks[metric] ?? null } : {}),
      },
    })),
  });
}

/** A block of which the first figure is the number of rows. */
const countedBlock =
  (
    toFigures: (rows: readonly Row[], settings: Settings, period: Period) => Figures,
    rows: readonly Row[],
    settings: Settings,
  ) =>
  (period: Period) => {
    const figures = toFigures(rows, settings, period);
    return { figures, rows: Object.values(figures)[0] ?? 0 };
  };

export function expectedMetrics(tables: Tables, settings: Settings): ExpectedTable[] {
  const published = (metric: string, denominator: string) => benchmarkOf(metric, denominator, settings.industry);
  const timesOf = (rows: readonly Row[], field: string) => rows.map((row) => row[field]);
  return [
    metricTable(settings, {
      block: "website",
      times: timesOf(tables.pages, "date"),
      // Rows of pages are periods, of which one can be a whole month, so there is no smallest number of them.
      figuresOf: (period) => ({ ...pageFiguresOf(tables.pages, settings, period), rows: Number.POSITIVE_INFINITY }),
      benchmarks: { bounceRate: published("website bounces", "sessions") },
    }),
    metricTable(settings, {
      block: "email",
      times: timesOf(tables.campaigns, "sent_at"),
      figuresOf: countedBlock(campaignFigures, tables.campaigns, settings),
      benchmarks: {
        openRate: published("email opens", "delivered"),
        clickRate: published("email clicks", "delivered"),
        clickToOpenRate: published("email clicks per open", "opens"),
      },
    }),
    metricTable(settings, {
      block: "podcast",
      times: timesOf(tables.episodes, "published_at"),
      figuresOf: countedBlock(episodeFigures, tables.episodes, settings),
    }),
    metricTable(settings, {
      block: "brand",
      times: timesOf(tables.mentions, "published_at"),
      figuresOf: countedBlock(mentionFigures, tables.mentions, settings),
      unchanged: ["netSentiment", "netLow", "netHigh", "buzz", "brandHealth"],
    }),
    mentionTrend(tables.mentions, settings),
    metricTable(settings, {
      block: "response",
      times: timesOf(tables.conversations, "received_at"),
      figuresOf: countedBlock(responseFigures, tables.conversations, settings),
    }),
  ];
}

/** Mentions by step of the period. */
function mentionTrend(mentions: readonly Row[], settings: Settings): ExpectedTable {
  const periods = periodsOf(settings);
  const starts = stepsOf(periods, periods.now);
  const own = ownMentions(mentions, settings, periods.now);
  return table("brand", "startingOn", {
    isComplete: true,
    rows: starts.map((from, step) => {
      const to = (starts[step + 1] ?? periods.now.to + 1) - 1;
      const rows = own.filter((row) => isIn(row.published_at, { from, to }));
      const { rated, range } = sentimentOf(rows);
      return { label: from, cells: { mentions: rows.length, netSentiment: range?.net ?? null, rated } };
    }),
  });
}
