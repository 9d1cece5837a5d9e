import { denominatorNames, industryNames, keysNamed, platformNames } from "./names.ts";
import { type Benchmark, type Measure, publishedBenchmarks } from "./published.ts";

/** What is asked for, as people type it. */
export interface Question {
  platform: string;
  industry?: string;
  /** What rates are divided by; the platform's usual one where left out. */
  denominator?: string;
  /** The year of the data; the newest where left out. */
  year?: number;
}

/** Why there is no answer, with what can be asked instead. */
export type Missing =
  | { missing: "platform" | "industry" | "denominator"; known: readonly string[] }
  | { missing: "year"; known: readonly number[] }
  /** There are rates of this platform, but divided by something else, and those must not be compared. */
  | { missing: "comparable"; platform: string; denominator: string; known: readonly string[] };

/** Medians say what is usual; other averages stand in where no median was published. */
const preference: readonly Measure[] = ["median", "average", "overall", "not stated"];

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Followers are what social networks' rates are divided by, unless told otherwise. */
function usualDenominator(rows: readonly Benchmark[]): string {
  const social = ["linkedin", "youtube"].includes(rows[0]?.platform ?? "");
  return social || rows.some(({ denominator }) => denominator === "followers")
    ? "followers"
    : ((rows[0] as Benchmark).denominator as string);
}

/** The published rate that fits best: of the year asked for or the newest, a median before other averages. */
export function findBenchmark({ platform, industry, denominator, year }: Question): Benchmark | Missing {
  const all = publishedBenchmarks();
  const platforms = distinct(all.map((row) => row.platform));
  const [platformKey] = keysNamed(platform, platformNames, platforms);
  if (!platformKey) return { missing: "platform", known: platforms.map((key) => platformNames[key]?.en ?? key) };
  const ofPlatform = all.filter((row) => row.platform === platformKey);

  const industries = distinct(ofPlatform.map((row) => row.industry));
  const [industryKey] = keysNamed(industry ?? "All industries", industryNames, industries);
  if (!industryKey) return { missing: "industry", known: industries };

  const [denominatorKey] = denominator
    ? keysNamed(denominator, denominatorNames, Object.keys(denominatorNames))
    : [usualDenominator(ofPlatform)];
  if (!denominatorKey) return { missing: "denominator", known: Object.keys(denominatorNames) };

  const ofIndustry = ofPlatform.filter((row) => row.industry === industryKey);
  const comparable = ofIndustry.filter((row) => row.denominator === denominatorKey);
  if (!comparable.length)
    return {
      missing: "comparable",
      platform: platformNames[platformKey]?.en ?? platformKey,
      denominator: denominatorKey,
      known: distinct(ofIndustry.map((row) => row.denominator)),
    };

  const years = distinct(comparable.map((row) => row.year)).sort();
  const ofYear = year === undefined ? comparable : comparable.filter((row) => row.year === year);
  if (!ofYear.length) return { missing: "year", known: years };
  const byFit = (a: Benchmark, b: Benchmark) =>
    preference.indexOf(a.measure) - preference.indexOf(b.measure) || b.year - a.year;
  return [...ofYear].sort(byFit)[0] as Benchmark;
}
