import { denominatorNames, findKeys, industryNames, platformNames } from "./names.ts";
import { type Benchmark, type Measure, publishedBenchmarks } from "./published.ts";

/** What to look up, as users type it. */
export interface BenchmarkQuery {
  platform: string;
  industry?: string;
  /** Defaults to the platform's usual denominator. */
  denominator?: string;
  /** The year of the data; defaults to the newest. */
  year?: number;
}

/** Which part of the query has no match, with the values that are available. */
export type BenchmarkNotFound =
  | { missing: "platform" | "industry" | "denominator"; available: readonly string[] }
  | { missing: "year"; available: readonly number[] }
  /** The platform's rates have other denominators, which must not be compared. */
  | { missing: "comparable"; platform: string; denominator: string; available: readonly string[] };

/** The best measure first: a median is what is usual, other averages are a fallback. */
const preference: readonly Measure[] = ["median", "average", "overall", "not stated"];

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Rates of social networks default to followers. */
function defaultDenominator(rows: readonly Benchmark[]): string {
  const isSocial = ["linkedin", "youtube"].includes(rows[0]?.platform ?? "");
  return isSocial || rows.some(({ denominator }) => denominator === "followers")
    ? "followers"
    : ((rows[0] as Benchmark).denominator as string);
}

/** The best published rate for a query: a median rather than other averages, then the newest. */
export function findBenchmark({
  platform,
  industry,
  denominator,
  year,
}: BenchmarkQuery): Benchmark | BenchmarkNotFound {
  const all = publishedBenchmarks();
  const platforms = distinct(all.map((row) => row.platform));
  const [platformKey] = findKeys(platform, platformNames, platforms);
  if (!platformKey) return { missing: "platform", available: platforms.map((key) => platformNames[key]?.en ?? key) };
  const platformRows = all.filter((row) => row.platform === platformKey);

  const industries = distinct(platformRows.map((row) => row.industry));
  const [industryKey] = findKeys(industry ?? "All industries", industryNames, industries);
  if (!industryKey) return { missing: "industry", available: industries };

  const [denominatorKey] = denominator
    ? findKeys(denominator, denominatorNames, Object.keys(denominatorNames))
    : [defaultDenominator(platformRows)];
  if (!denominatorKey) return { missing: "denominator", available: Object.keys(denominatorNames) };

  const industryRows = platformRows.filter((row) => row.industry === industryKey);
  const comparable = industryRows.filter((row) => row.denominator === denominatorKey);
  if (!comparable.length)
    return {
      missing: "comparable",
      platform: platformNames[platformKey]?.en ?? platformKey,
      denominator: denominatorKey,
      available: distinct(industryRows.map((row) => row.denominator)),
    };

  const years = distinct(comparable.map((row) => row.year)).sort();
  const yearRows = year === undefined ? comparable : comparable.filter((row) => row.year === year);
  if (!yearRows.length) return { missing: "year", available: years };
  const bestFirst = (a: Benchmark, b: Benchmark) =>
    preference.indexOf(a.measure) - preference.indexOf(b.measure) || b.year - a.year;
  return [...yearRows].sort(bestFirst)[0] as Benchmark;
}
