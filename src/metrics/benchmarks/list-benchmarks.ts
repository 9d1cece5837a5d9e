import { countedNames, measureNames } from "./definitions.ts";
import { denominatorNames, industryNames, type NameLanguage, platformNames } from "./names.ts";
import { type Benchmark, publishedBenchmarks } from "./published.ts";

/** A benchmark with translated names, as a sheet shows it. `rate` is a fraction. */
export interface ListedBenchmark {
  platform: string;
  industry: string;
  denominator: string;
  measure: string;
  counted: string;
  rate: number;
  /** The year of the data, or YYYY-MM where it is of one month. */
  period: number | string;
  source: string;
  address: string;
}

const quotedBy: Readonly<Record<NameLanguage, string>> = {
  en: "as quoted by",
  es: "citado por",
  nl: "aangehaald door",
};

/** Who published it, and who quotes that where the source itself could not be read. */
export const sourceName = ({ source, via }: Pick<Benchmark, "source" | "via">, language: NameLanguage): string =>
  via === undefined ? source : `${source}, ${quotedBy[language]} ${via}`;

const dataOf: Readonly<Record<NameLanguage, string>> = { en: "data of", es: "datos de", nl: "cijfers van" };

/** A benchmark's source, statistic, definition, denominator and year: "Rival IQ, 2024 report; median (likes ...) / followers; data of 2023". */
export function describeBenchmark(benchmark: Benchmark, language: NameLanguage): string {
  const { measure, counted, denominator, year } = benchmark;
  const divided = denominatorNames[denominator]?.[language] ?? denominator;
  const definition = `${measureNames[measure][language]}, (${countedNames[counted][language]}) / ${divided}`;
  return `${sourceName(benchmark, language)}; ${definition}; ${dataOf[language]} ${year}`;
}

/** Every benchmark, with names in the language: the rows of the Benchmarks sheet. */
export function listBenchmarks(language: NameLanguage): ListedBenchmark[] {
  return publishedBenchmarks().map(({ year, month, ...row }) => ({
    platform: platformNames[row.platform]?.[language] ?? row.platform,
    industry: industryNames[row.industry]?.[language] ?? row.industry,
    denominator: denominatorNames[row.denominator]?.[language] ?? row.denominator,
    measure: measureNames[row.measure][language],
    counted: countedNames[row.counted][language],
    rate: row.rate,
    period: month === undefined ? year : `${year}-${String(month).padStart(2, "0")}`,
    source: sourceName(row, language),
    address: row.address,
  }));
}
