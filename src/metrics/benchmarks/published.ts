import { email } from "./email.ts";
import { social } from "./social.ts";
import { website } from "./website.ts";

/** The statistic that a source published. `overall` is all interactions / all impressions of all posts. */
export type Measure = "median" | "average" | "overall" | "not stated";

/** A published rate. */
export interface Benchmark {
  /** A key of `platformNames`. */
  platform: string;
  /** The source's name for it. */
  industry: string;
  /** A key of `denominatorNames`. */
  denominator: string;
  measure: Measure;
  /** A fraction. */
  rate: number;
  /** The year of the data, which can differ from that of the report. */
  year: number;
  source: string;
  address: string;
}

/** Rates from one source with the same year, measure and denominator. Values are percentages, as published. */
export interface Publication {
  source: string;
  address: string;
  year: number;
  measure: Measure;
  denominator: string;
  platforms: readonly string[];
  /** For each industry, a value per platform; null if the source has none. */
  percentages: Readonly<Record<string, readonly (number | null)[]>>;
}

/** 0.36 becomes 0.0036 by parsing text, since dividing by 100 is not always exact. */
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

/** All benchmarks. Only rates with a stated source, year and denominator are included. Built on the first call. */
export function publishedBenchmarks(): readonly Benchmark[] {
  benchmarks ??= [...social, ...website, ...email].flatMap(expandPublication);
  return benchmarks;
}
