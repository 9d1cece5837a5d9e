import { beforeAll, describe, expect, it } from "vitest";
import { blueskyMentionsMock } from "../../scripts/mocks/bluesky-mentions.ts";
import { findBenchmark } from "../../src/metrics/benchmarks/find-benchmark.ts";
import type { MadeReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { execution } from "../emulator/open-spreadsheet.ts";
import { netByHand } from "../reports/net-by-hand.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { rowsOfAllChannels, timeFields } from "./channel-rows.ts";
import { everyCell, isWithoutCustomFunctions } from "./every-cell.ts";
import { blockOf, errorsIn, type OpenReport, shownIn, textOf } from "./read-report.ts";
import {
  type Days,
  dayOf,
  daysIn,
  type Figure,
  formatExpected,
  percentile,
  ratio,
  rowCount,
  sum,
  within,
} from "./report-by-hand.ts";

/** Twelve days, the twelve before, and the same days a year earlier. */
const periods: readonly Days[] = [
  { from: "2026-05-09", to: "2026-05-20" },
  { from: "2026-04-27", to: "2026-05-08" },
  { from: "2025-05-09", to: "2025-05-20" },
];

let report: OpenReport;
let rows: Map<TableName, Row[]>;

beforeAll(async () => {
  rows = rowsOfAllChannels();
  const opened = openAddOn();
  await ask(opened.addOn, "saveBrands", blueskyMentionsMock.brands);
  for (const [table, imported] of rows) await importInto(opened.addOn, batchOf(imported, { table }));
  const { lastSettings } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
  const made = await ask<MadeReport>(opened.addOn, "createReport", {
    ...periods[0],
    platforms: [],
    accounts: [],
    ...lastSettings,
    audience: "automatic",
    language: "en",
  });
  await opened.workbook.waitForCalculation();
  report = { ...opened, made };
}, 240_000);

/** A line of the report: the figure's format, its calculation, and a published rate. */
type Line = [format: keyof typeof formatExpected, figure: Figure, benchmark?: string];

/** The cells of a block's lines, by label: this period, before, change, a year ago, change, benchmark. */
function displayedIn(block: string, labels: readonly string[]): Record<string, string[]> {
  const lines = blockOf(report, block);
  return Object.fromEntries(
    labels.map((label) => {
      const row = lines.slice(1).find((one) => one[1] === label) ?? [];
      return [label, [3, 4, 5, 6, 7, 8].map((index) => row[index] ?? "")];
    }),
  );
}

/** Fewer campaigns, episodes, mentions or conversations in a period are too few for a change. */
const minCompared = 5;

function calculated(
  table: TableName,
  lines: Record<string, Line>,
  belongs: (row: Row) => boolean,
  comparable: string[],
  minRows: number,
) {
  const own = (rows.get(table) ?? []).filter(belongs);
  return Object.fromEntries(
    Object.entries(lines).map(([label, [format, figure, benchmark]]) => {
      const rowsByPeriod = periods.map((days) => own.filter(within(timeFields[table] as string, days)));
      const [now = null, before = null, year = null] = periods.map((days, period) =>
        figure(rowsByPeriod[period] as Row[], days),
      );
      const isEnough = (period: number) => [0, period].every((one) => (rowsByPeriod[one] as Row[]).length >= minRows);
      const write = (value: number | null) => (value === null ? "" : formatExpected[format](value));
      const change = (then: number | null, period: number) =>
        comparable.includes(label) && isEnough(period) && now !== null && then !== null && then > 0
          ? formatExpected.change(now / then - 1)
          : "";
      return [label, [write(now), write(before), change(before, 1), write(year), change(year, 2), benchmark ?? ""]];
    }),
  );
}

function check(
  block: string,
  table: TableName,
  lines: Record<string, Line>,
  belongs = (_: Row) => true,
  { balances = [] as string[], minRows = minCompared } = {},
) {
  const labels = Object.keys(lines);
  const comparable = labels.filter((label) => !balances.includes(label));
  expect(displayedIn(block, labels)).toEqual(calculated(table, lines, belongs, comparable, minRows));
}

const published = (platform: string, denominator: string): string => {
  const found = findBenchmark({ platform, industry: "All industries", denominator });
  return "missing" in found ? "" : formatExpected.rate(found.rate);
};

/** Rows of Google Analytics for a whole day; its rows by page and by channel count the same visits again. */
const isWholeDay = ({ page, channel }: Row) => (page ?? null) === null && (channel ?? null) === null;
const wholeDays =
  (figure: Figure, platform: string): Figure =>
  (all, days) =>
    figure(
      all.filter((row) => row.platform === platform && isWholeDay(row)),
      days,
    );
const ga4 = (figure: Figure) => wholeDays(figure, "ga4");
const searched = (figure: Figure) => wholeDays(figure, "google-search");

const sentiments = (all: readonly Row[]) =>
  all.map(({ sentiment }) => sentiment).filter((sentiment) => typeof sentiment === "number");
const positive: Figure = (all) => sentiments(all).filter((sentiment) => sentiment >= 0.3).length;
const negative: Figure = (all) => sentiments(all).filter((sentiment) => sentiment <= -0.3).length;
const netOf = (all: readonly Row[]) => netByHand(all.filter(({ sentiment }) => typeof sentiment === "number"));
const net: Figure = (all) => netOf(all)?.net ?? null;

const isAnswered = (row: Row) => row.answered === true || (row.first_response_at ?? null) !== null;
const waits = (all: readonly Row[]): number[] =>
  all.flatMap(({ received_at, first_response_at }) =>
    first_response_at ? [(Date.parse(String(first_response_at)) - Date.parse(String(received_at))) / 1_000] : [],
  );

describe("a report about every channel", () => {
  it("a report about every channel has no cell with an error, and a block for each channel", () => {
    expect(errorsIn(report)).toEqual([]);
    // Bluesky's API reports neither what a post's rate could be based on nor its exposures.
    expect(
      shownIn(report)
        .flat()
        .filter((cell) => cell.startsWith("Not in this report")),
    ).toEqual([
      "Not in this report, because this period has no data: Engagement rate over time, Platforms and benchmarks, Best and weakest posts, Breakouts, What works: type, day and hour, Best time by account, Labels and hashtags, Action rate and CTR. Import the data, then refresh the report.",
    ]);
  });

  it("the report counts a visit to the website once, although rows by day, by channel and by page contain it", () => {
    check(
      "Website",
      "pages",
      {
        Sessions: ["count", ga4(sum("sessions"))],
        Users: ["count", ga4(sum("users"))],
        Views: ["count", ga4(sum("views"))],
        "Engaged sessions": ["rate", ga4(ratio("engaged_sessions", "sessions"))],
        "Bounce rate": [
          "rate",
          ga4((all, days) => complement(ratio("engaged_sessions", "sessions")(all, days))),
          published("website bounces", "sessions"),
        ],
        "Views per session": ["number", ga4(ratio("views", "sessions"))],
        "Time per user": ["duration", ga4(ratio("engagement_time", "users"))],
        "Search impressions": ["count", searched(sum("impressions"))],
        "Search clicks": ["count", searched(sum("clicks"))],
        "Search click rate": ["rate", searched(ratio("clicks", "impressions"))],
        Comments: [
          "count",
          (all, days) =>
            sum("comments")(
              all.filter(({ platform }) => platform === "wordpress"),
              days,
            ),
        ],
      },
      undefined,
      { minRows: 1 },
    );
  });

  it("the report adds up the period's email campaigns", () => {
    check("Email", "campaigns", {
      Campaigns: ["count", rowCount],
      Delivered: ["count", sum("delivered")],
      "Open rate": ["rate", ratio("opens", "delivered"), published("email opens", "delivered")],
      "Click rate": ["rate", ratio("clicks", "delivered"), published("email clicks", "delivered")],
      "Click-to-open rate": ["rate", ratio("clicks", "opens"), published("email clicks per open", "opens")],
      "Unsubscribe rate": ["rate", ratio("unsubscribes", "delivered")],
    });
    expect(textOf(report)).toContain("open messages automatically, so rely on clicks");
  });

  it("the report shows a podcast's downloads from hosts beside listeners from players", () => {
    check("Podcast", "episodes", {
      Episodes: ["count", rowCount],
      Downloads: ["count", sum("downloads")],
      Plays: ["count", sum("plays")],
      Listeners: ["count", sum("listeners")],
      "Engaged listeners": ["rate", ratio("engaged_listeners", "listeners")],
      "Average consumption": [
        "rate",
        (all) => {
          const known = all.map((row) => row.average_consumption).filter((part) => typeof part === "number");
          return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
        },
      ],
    });
  });

  it("the report separates mentions of the own brand from competitors', with the range of net sentiment", () => {
    const brands = blueskyMentionsMock.brands ?? [];
    const isOwn = ({ account }: Row) => brands.some((brand) => brand.isOwn && brand.name === account);
    const all = rows.get("mentions") ?? [];
    expect(all.some((row) => !isOwn(row))).toBe(true);
    const voice: Figure = (own, days) => {
      const every = all.filter(within("published_at", days)).length;
      return every === 0 ? null : own.length / every;
    };
    const usualIn = ({ from }: Days) => {
      const before = all
        .filter(isOwn)
        .map((row) => dayOf(row.published_at))
        .filter((day) => day < from && day >= dayBefore(from, 365));
      const first = before.sort()[0];
      return first === undefined ? null : before.length / (daysIn({ from: first, to: from }) - 1);
    };
    /** Mentions a day / usual mentions a day: those since the first of the year before the period. */
    const buzz: Figure = (own, days) => {
      const usual = usualIn(days);
      return usual === null ? null : own.length / daysIn(days) / usual;
    };
    check(
      "Social listening",
      "mentions",
      {
        Mentions: ["count", rowCount],
        "Mentions per day": ["number", (own, days) => own.length / daysIn(days)],
        "Share of voice": ["rate", voice],
        Positive: ["count", positive],
        Negative: ["count", negative],
        Rated: ["count", (own) => sentiments(own).length],
        "Net sentiment": ["balance", net],
        "Net sentiment, at least": ["balance", (own) => netOf(own)?.low ?? null],
        "Net sentiment, at most": ["balance", (own) => netOf(own)?.high ?? null],
        Buzz: ["multiple", buzz],
        // Of a disliked brand, silence does not improve the health.
        "Brand health": [
          "balance",
          (own, days) => product(net(own, days), Math.max((net(own, days) ?? 0) < 0 ? 1 : 0, buzz(own, days) ?? 0)),
        ],
      },
      isOwn,
      { balances: ["Net sentiment", "Net sentiment, at least", "Net sentiment, at most", "Buzz", "Brand health"] },
    );
  });

  it("the report shows how many conversations were answered and how soon", () => {
    check("Customer care", "conversations", {
      Received: ["count", rowCount],
      Answered: ["count", (all) => all.filter(isAnswered).length],
      "Response rate": ["rate", (all) => (all.length === 0 ? null : all.filter(isAnswered).length / all.length)],
      "Median response time": ["duration", (all) => percentile(waits(all), 0.5)],
      "90% answered within": ["duration", (all) => percentile(waits(all), 0.9)],
    });
  });
});

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

it("a spreadsheet with every channel's report, opened again without the add-on, calculates every cell as before", async () => {
  const { workbook } = openAddOn(report.optionsToReopen());
  workbook.registerCustomFunctions([], () => null);
  await workbook.waitForCalculation();
  const reopened = workbook.spreadsheetApp(execution(), null).getActiveSpreadsheet();
  const before = everyCell(report.app, isWithoutCustomFunctions);
  expect(Object.values(before).flatMap(Object.keys).length).toBeGreaterThan(3000);
  expect(everyCell(reopened, isWithoutCustomFunctions)).toEqual(before);
});

const complement = (part: number | null): number | null => (part === null ? null : 1 - part);
const product = (part: number | null, times: number): number | null => (part === null ? null : part * times);
