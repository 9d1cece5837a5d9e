import { industries } from "../metrics/benchmarks/industries.ts";
import { platformNames } from "../metrics/benchmarks/platform-names.ts";
import type { Language } from "../text/language.ts";

/** Industries with published benchmarks: `name` is English, `label` in the language. */
export const industryChoices = (language: Language): { name: string; label: string }[] =>
  industries.map(([en, es, nl]) => ({ name: en, label: { en, es, nl }[language] }));

/** What BENCHMARK knows of its arguments, in the language, to choose from. */
export const benchmarkChoices = (language: Language): Readonly<Record<string, string[]>> => ({
  platform: Object.values(platformNames).map((name) => name[language]),
  industry: industryChoices(language).map(({ label }) => label),
});
