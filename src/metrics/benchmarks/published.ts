import { email } from "./email.ts";
import { social } from "./social.ts";
import { website } from "./website.ts";

/** The statistic that a source published. `overall` is all interactions / all impressions of all posts. */
export type Measure = "median" | "average" | "overall" | "not stated";

/** What a source counts above the line: a key of `countedNames`. */
export type Counted = "reactions" | "interactions" | "bounces" | "unique opens" | "opens" | "unique clicks" | "clicks";

/** A published rate. */
export interface Benchmark {
  /** A key of `platformNames`. */
  platform: string;
  /** The source's name for it. */
  industry: string;
  /** A key of `denominatorNames`. */
  denominator: string;
  measure: Measure;
  counted: Counted;
  /** A fraction. */
  rate: number;
  /** The year of the data, which can differ from that of the report. */
  year: number;
  /** The month of the data, 1 to 12, where it is of that month alone. */
  month?: number;
  source: string;
  /** Who quotes the source, where the source itself could not be read. */
  via?: string;
  address: string;
}

/** Rates from one source with the same year, measure and denominator. Values are percentages, as published. */
export interface Publication
  extends Pick<Benchmark, "source" | "via" | "address" | "year" | "month" | "measure" | "counted" | "denominator"> {
  platforms: readonly string[];
  /** For each industry, a value per platform; null if the source has none. */
  percentages: Readonly<Record<string, readonly (number | null)[]>>;
}

/** 0.36 becomes 0.0036 by parsing text, since dividing by 100 is not always exact. */
const toFraction = (percentage: number) => Number(`${percentage}e-2`);

function expandPublication({ platforms, percentages, ...publication }: Publication): Benchmark[] {
  return Object.entries(percentages).flatMap(([industry, values]) =>
    values.flatMap((value, i) =>
      value === null ? [] : [{ ...publication, platform: platforms[i] as string, industry, rate: toFraction(value) }],
    ),
  );
}

let benchmarks: readonly Benchmark[] | undefined;

/** All benchmarks. Only rates with a stated source, year and denominator are included. Built on the first call. */
export function publishedBenchmarks(): readonly Benchmark[] {
  benchmarks ??= [...social, ...website, ...email].flatMap(expandPublication);
  return benchmarks;
}
