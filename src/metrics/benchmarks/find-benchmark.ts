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

/** Of the same year, the best measure first. */
const preference: readonly Measure[] = ["median", "average", "overall", "not stated"];

/** A median is what is usual, however old; other averages are a fallback, the newest first. */
const bestFirst = (a: Benchmark, b: Benchmark): number =>
  Number(b.measure === "median") - Number(a.measure === "median") ||
  b.year - a.year ||
  preference.indexOf(a.measure) - preference.indexOf(b.measure);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const socialNetworks: readonly string[] = ["facebook", "instagram", "x", "tiktok", "linkedin", "youtube"];

/** Rates of social networks default to followers, also where none was published: then the user has to name another. */
function defaultDenominator(platform: string, rows: readonly Benchmark[]): string {
  return socialNetworks.includes(platform) ? "followers" : (rows[0] as Benchmark).denominator;
}

interface Platform {
  rows: readonly Benchmark[];
  industries: readonly string[];
}

/** Since September 2021 Apple's Mail opens messages by itself: open rates of earlier years say nothing of today's. */
const firstYearOfTodaysOpens = 2022;

let platforms: ReadonlyMap<string, Platform> | undefined;

/** The published rates of each platform. Built on the first call. */
function publishedPlatforms(): ReadonlyMap<string, Platform> {
  if (platforms) return platforms;
  // One month is not what is usual in a year.
  const rows = publishedBenchmarks().filter(({ month }) => month === undefined);
  const ofPlatform = (platform: string): Platform => {
    const own = rows.filter((row) => row.platform === platform);
    return { rows: own, industries: distinct(own.map(({ industry }) => industry)) };
  };
  platforms = new Map(distinct(rows.map(({ platform }) => platform)).map((key) => [key, ofPlatform(key)]));
  return platforms;
}

/** The rates that a query may be answered with. Without a year it is about today. */
function platformRows({ rows, industries }: Platform, year: number | undefined): Platform {
  if (year !== undefined || rows[0]?.platform !== "email opens") return { rows, industries };
  const today = rows.filter((row) => row.year >= firstYearOfTodaysOpens);
  return { rows: today, industries: distinct(today.map(({ industry }) => industry)) };
}

function search({ platform, industry, denominator, year }: BenchmarkQuery): Benchmark | BenchmarkNotFound {
  const published = publishedPlatforms();
  const [platformKey] = findKeys(platform, platformNames, [...published.keys()]);
  if (!platformKey)
    return { missing: "platform", available: [...published.keys()].map((key) => platformNames[key]?.en ?? key) };
  const { rows, industries } = platformRows(published.get(platformKey) as Platform, year);

  const [industryKey] = findKeys(industry ?? "All industries", industryNames, industries);
  if (!industryKey) return { missing: "industry", available: industries };

  const [denominatorKey] = denominator
    ? findKeys(denominator, denominatorNames, Object.keys(denominatorNames))
    : [defaultDenominator(platformKey, rows)];
  if (!denominatorKey) return { missing: "denominator", available: Object.keys(denominatorNames) };

  const industryRows = rows.filter((row) => row.industry === industryKey);
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
  return [...yearRows].sort(bestFirst)[0] as Benchmark;
}

/** More different queries than a sheet that compares brands has; bounds the memory that a column of other text takes. */
const mostFound = 1000;

/** What was found, by query: long columns repeat a few. */
const found = new Map<string, Benchmark | BenchmarkNotFound>();

/** The best published rate for a query: the newest median; where there is none, the newest average. */
export function findBenchmark(query: BenchmarkQuery): Benchmark | BenchmarkNotFound {
  const { platform, industry, denominator, year } = query;
  const key = `${platform}\0${industry ?? ""}\0${denominator ?? ""}\0${year ?? ""}`;
  const known = found.get(key);
  if (known) return known;
  const result = search(query);
  if (found.size >= mostFound) found.clear();
  found.set(key, result);
  return result;
}
