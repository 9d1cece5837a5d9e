import { type BandName, bandSets } from "../../../src/metrics/bands.ts";
import { findBenchmark } from "../../../src/metrics/benchmarks/find-benchmark.ts";
import type { Row } from "../../../src/tables/index.ts";
import { type Figure, isNumber, meanOf, medianOf, quotient, sumOf } from "./arithmetic.ts";
import { isIn, ownerOf, type PeriodName, periodsOf, type Settings } from "./settings.ts";

const interactionKinds = ["likes", "comments", "shares", "saves"] as const;
const denominators = ["followers", "reach", "impressions", "views"] as const;
export type Denominator = (typeof denominators)[number];

/** A post of one's own or of a competitor, in one of the three periods. */
export interface Post {
  row: Row;
  owner: "own" | "rival";
  periods: readonly PeriodName[];
  /** The number of kinds of interaction that are known, and their sum. */
  known: number;
  interactions: number;
  /** Its platform, if that has a line in the report; else null. */
  line: string | null;
  hasHiddenLikes: boolean;
  rate: Figure;
}

const linesShown = 6;

const nameOf = ({ platform }: Row): string => String(platform).toLowerCase();

/** The platforms with lines of their own: those with most posts, then those with most followers' numbers. */
export function linesOf(tables: Readonly<Record<"posts" | "days", readonly Row[]>>): string[] {
  const mostFirst = (rows: readonly Row[], toName: (row: Row) => string) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(toName(row), (counts.get(toName(row)) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  };
  const names = [...mostFirst(tables.posts, nameOf), ...mostFirst(tables.days, nameOf)];
  // A platform is written as in most rows.
  const spellings = mostFirst([...tables.posts, ...tables.days], ({ platform }) => String(platform));
  return [...new Set(names)]
    .slice(0, linesShown)
    .map((name) => spellings.find((spelling) => spelling.toLowerCase() === name) as string);
}

type UnratedPost = Omit<Post, "rate" | "hasHiddenLikes">;

function postsNear(rows: readonly Row[], settings: Settings, lines: readonly string[]): UnratedPost[] {
  const periods = Object.entries(periodsOf(settings));
  return rows.flatMap((row) => {
    const owner = ownerOf(row, settings);
    const inPeriods = periods.flatMap(([name, period]) => (isIn(row.published_at, period) ? [name as PeriodName] : []));
    if (!owner || inPeriods.length === 0) return [];
    const numbers = interactionKinds.map((kind) => row[kind]).filter(isNumber);
    const line = lines.find((name) => name.toLowerCase() === String(row.platform).toLowerCase()) ?? null;
    return [{ row, owner, periods: inPeriods, known: numbers.length, interactions: sumOf(numbers) ?? 0, line }];
  });
}

const ownIn = <T extends UnratedPost>(posts: readonly T[], period: PeriodName): T[] =>
  posts.filter(({ owner, periods }) => owner === "own" && periods.includes(period));

const mostOf = (names: readonly Denominator[], count: (name: Denominator) => number): Denominator | null => {
  const most = Math.max(...names.map(count));
  return most > 0 ? (names.find((name) => count(name) === most) ?? null) : null;
};

/** The denominator of the rates of one platform, or of all platforms without a line. */
function baseOf(
  near: readonly UnratedPost[],
  complete: readonly UnratedPost[],
  settings: Settings,
): Denominator | null {
  if (settings.audience !== "automatic") return settings.audience;
  const isPositive = (value: unknown) => isNumber(value) && value > 0;
  return (
    mostOf(denominators, (name) => ownIn(complete, "now").filter(({ row }) => isPositive(row[name])).length) ??
    mostOf(denominators, (name) => near.filter(({ row }) => isNumber(row[name])).length)
  );
}

export interface PostFigures {
  settings: Settings;
  posts: readonly Post[];
  lines: readonly string[];
  /** By line; null for the platforms without a line. */
  bases: ReadonlyMap<string | null, Denominator | null>;
  /** Posts of one's own in a period: of one line, or of all platforms. */
  own(period: PeriodName, line?: string): Post[];
  /** The rates of the posts that have one. */
  rates(period: PeriodName, line?: string): number[];
  rivalRate(line: string): Figure;
}

export function postFiguresOf(rows: readonly Row[], settings: Settings, lines: readonly string[]): PostFigures {
  const bases = new Map<string | null, Denominator | null>();
  const near = postsNear(rows, settings, lines);
  const platformsWithLikes = new Set(near.filter(({ row }) => isNumber(row.likes)).map(({ row }) => nameOf(row)));
  const isComplete = ({ row, known }: UnratedPost) =>
    platformsWithLikes.has(nameOf(row)) ? isNumber(row.likes) : known > 0;
  for (const line of [...lines, null]) {
    const ofLine = near.filter((post) => post.line === line);
    bases.set(line, baseOf(ofLine, ofLine.filter(isComplete), settings));
  }
  const posts = near.map((post): Post => {
    const base = bases.get(post.line);
    const audience = base ? post.row[base] : null;
    return {
      ...post,
      hasHiddenLikes: platformsWithLikes.has(nameOf(post.row)) && !isNumber(post.row.likes),
      rate: isComplete(post) && isNumber(audience) ? quotient(post.interactions, audience) : null,
    };
  });
  const own = (period: PeriodName, line?: string) =>
    ownIn(posts, period).filter((post) => line === undefined || post.line === line);
  return {
    settings,
    posts,
    lines,
    bases,
    own,
    rates: (period, line) => own(period, line).flatMap(({ rate }) => (rate === null ? [] : [rate])),
    rivalRate: (line) =>
      meanOf(
        posts
          .filter((post) => post.owner === "rival" && post.line === line && post.periods.includes("now"))
          .map(({ rate }) => rate),
      ),
  };
}

/** The published rate for a platform by its denominator. */
export function benchmarkOf(platform: string, denominator: string | null, industry: string): Figure {
  if (denominator === null) return null;
  const found = findBenchmark({ platform, denominator, industry });
  return "rate" in found ? found.rate : null;
}

/** How good a rate is: compared with the published one; else by a guideline for the same denominator. */
export function bandOf(rate: Figure, platform: string, base: Denominator | null, industry: string): BandName | null {
  if (rate === null) return null;
  const benchmark = benchmarkOf(platform, base, industry);
  if (benchmark !== null) {
    const times = rate / benchmark;
    if (times < 0.75) return "low";
    if (times <= 1.25) return "average";
    return times <= 2 ? "high" : "veryHigh";
  }
  const set = [bandSets.linkedin, bandSets.tiktok, bandSets.default].find(
    (one) =>
      one.denominator === base &&
      (one === bandSets.default || bandSets[platform.toLowerCase() as "linkedin" | "tiktok"] === one),
  );
  const bands = [...(set?.bands ?? [])].reverse();
  return bands.find((band) => ("isExclusive" in band ? rate > band.from : rate >= band.from))?.name ?? null;
}

export const medianRate = (figures: PostFigures, line: string): Figure => medianOf(figures.rates("now", line));
