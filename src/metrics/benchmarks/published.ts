import { email } from "./email.ts";
import { social } from "./social.ts";
import { website } from "./website.ts";

/** What kind of number a source published: `overall` is all interactions of all posts / all impressions. */
export type Measure = "median" | "average" | "overall" | "not stated";

/** A rate that somebody published, with what it was divided by. */
export interface Benchmark {
  /** A key of `platformNames`. */
  platform: string;
  /** As the source calls it. */
  industry: string;
  /** A key of `denominatorNames`. */
  denominator: string;
  measure: Measure;
  /** A fraction. */
  rate: number;
  /** The year that the data is from, which is not always that of the report. */
  year: number;
  source: string;
  address: string;
}

/** Numbers of one source that share a year, a measure and a denominator. Values are percentages, as published. */
export interface Publication {
  source: string;
  address: string;
  year: number;
  measure: Measure;
  denominator: string;
  platforms: readonly string[];
  /** For each industry a value per platform; null where the source has none. */
  percentages: Readonly<Record<string, readonly (number | null)[]>>;
}

/** 0.36 as a fraction; 0.36 / 100 would not always be the number that 0.0036 is. */
const toFraction = (percentage: number) => Number(`${percentage}e-2`);

function expandPublication({ platforms, percentages, ...publication }: Publication): Benchmark[] {
  const { source, address, year, measure, denominator } = publication;
  return Object.entries(percentages).flatMap(([industry, values]) =>
    values.flatMap((value, i) =>
      value === null
        ? []
        : [
            {
              platform: platforms[i] as string,
              industry,
              denominator,
              measure,
              rate: toFraction(value),
              year,
              source,
              address,
            },
          ],
    ),
  );
}

let benchmarks: readonly Benchmark[] | undefined;

/** All benchmarks. Only rates whose source, year and denominator are stated are kept; made when first asked for. */
export function publishedBenchmarks(): readonly Benchmark[] {
  benchmarks ??= [...social, ...website, ...email].flatMap(expandPublication);
  return benchmarks;
}
