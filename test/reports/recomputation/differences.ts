import { reportText } from "../../../src/text/reports/index.ts";
import { changeOf, meanOf, sumOf } from "./arithmetic.ts";
import type { ExpectedCells, ExpectedTable, Shown, TextKey } from "./expected-table.ts";
import { expectedGrowth, followersOn } from "./followers.ts";
import { expectedMetrics } from "./metric-blocks.ts";
import {
  expectedActions,
  expectedExposure,
  expectedLists,
  expectedPlatforms,
  expectedPostingTimes,
  expectedTime,
} from "./post-blocks.ts";
import { type PostFigures, postFiguresOf } from "./post-figures.ts";
import type { Tables } from "./read-tables.ts";
import { differentSentences } from "./sentences.ts";
import { periodsOf, type Settings } from "./settings.ts";
import type { ShownReport } from "./shown-report.ts";

/** The engine rounds numbers to 12 digits. */
const tolerance = 1e-9;
/** Scripts read a duration as a date, in whole milliseconds. */
const millisecond = 1 / 86_400_000;

function isSame(expected: Shown, found: Shown, isDuration: boolean): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  const allowed = isDuration ? millisecond : tolerance * Math.abs(expected) + 1e-15;
  return Math.abs(expected - found) <= allowed;
}

/** Whether a row shows something of the report's period. */
const hasContent = ({ benchmark: _, ...cells }: ExpectedCells) => {
  const deciding = ["change 2" in cells ? "thisPeriod" : "exposures"].filter((key) => key in cells);
  const values = deciding.length > 0 ? deciding.map((key) => cells[key]) : Object.values(cells);
  return values.some((value) => (value ?? 0) !== 0);
};

/** Collects differences; `compared` counts the cells with a number or text that were compared, by block. */
export interface Comparison {
  differences: string[];
  compared: Map<string, number>;
}

interface Compared {
  tables: Tables;
  settings: Settings;
  locale: string;
  /** The platforms with lines of their own. */
  lines: readonly string[];
  report: ShownReport;
  /** The report was made with these settings: every row with a figure must be there. */
  isNew: boolean;
}

/** Compares every cell of a report's blocks with what its definitions say about the sheets' rows. */
export function compareReport({ tables, settings, locale, lines, report, isNew }: Compared): Comparison {
  const text = reportText[settings.language];
  const durations = new Set<string>([text.timePerUser, text.responseTime, text.slowest]);
  const { differences, compared }: Comparison = { differences: [], compared: new Map() };
  const compare = (block: string, row: Shown, column: string, expected: Shown, found: Shown) => {
    if (expected !== null) compared.set(block, (compared.get(block) ?? 0) + 1);
    const isDuration = durations.has(String(row)) && !column.startsWith("change");
    if (!isSame(expected, found, isDuration))
      differences.push(
        `${block} | ${row} | ${column}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
      );
  };
  const compareRow = (
    expected: ExpectedTable,
    label: Shown,
    cells: ExpectedCells,
    cell: (key: string) => Shown | undefined,
  ) => {
    for (const [key, value] of Object.entries(cells)) {
      const found = cell(key);
      if (found !== undefined) compare(expected.block, label, key, value, found);
      else if (isNew && value !== null && value !== 0) differences.push(`${expected.block}: no column ${key}`);
    }
  };
  /** One platform needs no total. */
  const isTotalOfOne = ({ block }: ExpectedTable, label: Shown) =>
    block === "platforms" && lines.length === 1 && label === text.allTogether;
  const compareTable = (expected: ExpectedTable) => {
    const shown = report.tableIn(expected);
    if (!shown) {
      const isNeeded = !expected.isOptional && expected.rows.some(({ cells }) => hasContent(cells));
      if (isNew && isNeeded) differences.push(`${expected.block}: no table of ${expected.first}`);
      return;
    }
    if (expected.isByPosition) {
      expected.rows.forEach(({ label, cells }, row) => {
        const name = `${expected.first} ${row + 1}`;
        compare(expected.block, name, "label", label, shown.labels[row] ?? null);
        compareRow(expected, name, cells, (key) => shown.cell(row, key));
      });
      return;
    }
    for (const { label, cells } of expected.rows) {
      const row = shown.labels.indexOf(label);
      if (row >= 0) compareRow(expected, label, cells, (key) => shown.cell(row, key));
      else if (
        !expected.isOptional &&
        !isTotalOfOne(expected, label) &&
        hasContent(cells) &&
        (isNew || expected.isComplete)
      )
        differences.push(`${expected.block}: no row ${label}`);
    }
    const known = expected.rows.map(({ label }) => label);
    if (expected.isComplete)
      for (const label of shown.labels)
        if (typeof label === "number" && !known.includes(label))
          differences.push(`${expected.block}: row ${label} too many`);
    if (expected.isOptional)
      shown.labels.forEach((label, row) => {
        if (label !== null && !known.includes(label))
          compare(expected.block, label, "postCount", 0, shown.cell(row, "postCount") ?? 0);
      });
  };
  const figures = postFiguresOf(tables.posts, settings, lines);
  for (const [label, [figure, change]] of expectedTiles(tables, figures)) {
    const [found, foundChange] = report.tiles([text.posts]).get(label) ?? [];
    if (found === undefined) continue;
    compare("headline", label, "figure", figure, found);
    compare("headline", label, "change", change, foundChange ?? null);
  }
  const lastImport = Math.max(...tables.posts.map(({ imported_at }) => Number(imported_at ?? 0)));
  const separator = locale.startsWith("en") ? "," : ".";
  differences.push(...differentSentences({ tables, figures, lastImport, separator, report }));
  const growth = expectedGrowth(tables.days, settings, lines);
  for (const expected of [
    expectedTime(figures),
    ...expectedLists(figures, lastImport),
    expectedPlatforms(figures),
    ...expectedPostingTimes(figures),
    growth,
    expectedActions(figures),
    expectedExposure(figures),
    ...expectedMetrics(tables, settings),
  ])
    compareTable(expected);
  return { differences, compared };
}

/** The large figures of the first block, with their changes. */
function expectedTiles(tables: Tables, figures: PostFigures): [label: string, [Shown, Shown]][] {
  const { settings } = figures;
  const text = reportText[settings.language];
  const { now, before } = periodsOf(settings);
  const posts = [figures.own("now"), figures.own("before")] as const;
  const counts = [posts[0].length, posts[1].length] as const;
  const interactions = posts.map((some) => sumOf(some.flatMap((post) => (post.known > 0 ? [post.interactions] : []))));
  const rates = [figures.rates("now"), figures.rates("before")] as const;
  const clicks = sumOf(posts[0].map(({ row }) => row.clicks));
  const followers = followersOn(tables.days, settings);
  const followerChange = followers.changeBetween(before.to, now.to);
  const tile = (key: TextKey, figure: Shown, change: Shown): [string, [Shown, Shown]] => [text[key], [figure, change]];
  return [
    tile("posts", counts[0], changeOf(...counts, counts)),
    tile("interactions", interactions[0] ?? null, changeOf(interactions[0] ?? null, interactions[1] ?? null, counts)),
    tile(
      "engagementRate",
      meanOf(rates[0]),
      changeOf(meanOf(rates[0]), meanOf(rates[1]), [rates[0].length, rates[1].length]),
    ),
    tile(
      "followersAtEnd",
      followers.atEnd,
      followerChange !== null && Math.abs(followerChange) < 0.005 ? 0 : followerChange,
    ),
    tile("clicks", clicks, null),
  ];
}
