import { denominatorNames, industryNames, type NameLanguage, platformNames } from "./names.ts";
import { type Measure, publishedBenchmarks } from "./published.ts";

/** A benchmark with translated names, as a sheet shows it. `rate` is a fraction, `year` the year of the data. */
export interface ListedBenchmark {
  platform: string;
  industry: string;
  denominator: string;
  measure: Measure;
  rate: number;
  year: number;
  source: string;
  address: string;
}

/** Every benchmark, with names in the language: the rows of the Benchmarks sheet. */
export function listBenchmarks(language: NameLanguage): ListedBenchmark[] {
  return publishedBenchmarks().map((row) => ({
    ...row,
    platform: platformNames[row.platform]?.[language] ?? row.platform,
    industry: industryNames[row.industry]?.[language] ?? row.industry,
    denominator: denominatorNames[row.denominator]?.[language] ?? row.denominator,
  }));
}
