import { bandSets } from "../../metrics/bands.ts";
import { describeBenchmark, findBenchmark } from "../../metrics/benchmarks/index.ts";
import { postTypeNames, postTypeOf } from "../../tables/vocabulary/post-types.ts";
import { type Language, languageNames, languages } from "../../text/language.ts";
import { type ReportText, reportText } from "../../text/reports/index.ts";
import { industryChoices } from "../benchmark-choices.ts";
import { goalMetrics } from "../goals.ts";
import { audiences, type ReportInputs } from "../report-inputs.ts";
import { maxTypes } from "../sizes.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { linePlatforms } from "./line-platforms.ts";
import { denominators } from "./post-figures.ts";

/** A column of texts for each language, and one that shows those in the report's language. */
function textInLanguage(
  key: string,
  texts: Readonly<Record<Language, string[]>>,
  names?: string[],
  isImported = false,
): FiguresColumn[] {
  const inLanguages = languages.map(
    (language): FiguresColumn => ({
      key: `${key}.${language}`,
      cells: texts[language],
      ...(isImported && { isImported }),
    }),
  );
  const at = (language: Language, row: number) => `INDEX([[${key}.${language}]],${row + 1})`;
  const isSameInAll = (text: string, row: number) => languages.every((language) => texts[language][row] === text);
  return [
    ...inLanguages,
    {
      key: `${key}.now`,
      cells: texts.en.map((text, row) =>
        isSameInAll(text, row)
          ? `=${at("en", row)}`
          : `=CHOOSE([[language]],${languages.map((language) => at(language, row)).join(",")})`,
      ),
      names: names ?? [],
    },
  ];
}

const inLanguages = (texts: (language: Language) => string[]) =>
  Object.fromEntries(languages.map((language) => [language, texts(language)])) as Record<Language, string[]>;

/** The texts of the report in each language; those about results and ads only if there are any. */
export function textColumns({ sources, contents }: Pick<ReportInputs, "sources" | "contents">): FiguresColumn[] {
  const isUnused = (key: string) =>
    (sources.traffic === undefined && key.startsWith("results")) ||
    (!contents.posts?.ads?.length && key.startsWith("ads"));
  const keys = (Object.keys(reportText.en) as (keyof ReportText)[]).filter((key) => !isUnused(key));
  const texts = inLanguages((language) => keys.map((key) => reportText[language][key]));
  return textInLanguage(
    "texts",
    texts,
    keys.map((key) => `t.${key}`),
  );
}

/** Industries by their English names. */
export const industries = industryChoices("en").map(({ name }) => name);

/** Imported names, each in a cell that formulas can refer to. */
const namedColumn = (key: string, cells: readonly string[]): FiguresColumn => ({
  key,
  cells,
  names: cells.map((_, index) => `${key}.${index}`),
  isImported: true,
});

/** How rows that are partly outside the period count. */
export const edgeChoices = ["edgesLeaveOut", "edgesShare"] as const;

/** Types of posts: the spellings in the rows, each with the number of the type that it stands for, and the types' names. */
function typeColumns({ types }: ReportInputs): FiguresColumn[] {
  const keys = [...new Set(types.map((text) => postTypeOf(text) ?? text))];
  const nameOf = (language: Language, key: string) => (postTypeNames[language] as Record<string, string>)[key] ?? key;
  return [
    { key: "types.text", cells: types, isImported: true, block: { key: "types.map", columns: 2 } },
    { key: "types.number", cells: types.map((text) => keys.indexOf(postTypeOf(text) ?? text) + 1) },
    ...textInLanguage(
      "types",
      inLanguages((language) => keys.map((key) => nameOf(language, key))),
      keys.slice(0, maxTypes).map((_, index) => `type.${index + 1}`),
      true,
    ),
  ];
}

/** The number of types of posts that have a row of their own. */
export const shownTypes = ({ types }: Pick<ReportInputs, "types">): number =>
  Math.min(maxTypes, new Set(types.map((text) => postTypeOf(text) ?? text)).size);

/** The choices of the report's controls. */
export function choiceColumns(inputs: ReportInputs): FiguresColumn[] {
  const { platforms, accounts, sources } = inputs;
  return [
    { key: "languages", cells: languages.map((language) => languageNames[language]) },
    ...textInLanguage(
      "audiences",
      inLanguages((language) => audiences.map((audience) => reportText[language][audience])),
    ),
    ...textInLanguage(
      "industries",
      inLanguages((language) => industryChoices(language).map(({ label }) => label)),
    ),
    ...textInLanguage(
      "goalMetrics",
      inLanguages((language) => goalMetrics.map((metric) => reportText[language][metric])),
    ),
    ...textInLanguage(
      "edges",
      inLanguages((language) => edgeChoices.map((choice) => reportText[language][choice])),
    ),
    { key: "all.platforms", cells: platforms, isImported: true },
    { key: "all.accounts", cells: accounts, isImported: true },
    { key: "offered.platforms", cells: ['=VSTACK([[t.all]],FILTER([[all.platforms]],[[all.platforms]]<>""))'] },
    { key: "offered.accounts", cells: ['=VSTACK([[t.all]],FILTER([[all.accounts]],[[all.accounts]]<>""))'] },
    { key: "offered.competitors", cells: ['=VSTACK([[t.none]],FILTER([[all.accounts]],[[all.accounts]]<>""))'] },
    namedColumn("platform", linePlatforms(inputs)),
    ...typeColumns(inputs),
    {
      key: "sheets",
      cells: Object.values(sources).map(({ sheet }) => sheet),
      names: Object.keys(sources).map((table) => `sheet.${table}`),
      isImported: true,
    },
  ];
}

/** The edges of bands, a column for each set. */
export function bandColumns(): FiguresColumn[] {
  return (["default", "linkedin", "tiktok"] as const).map((set) => ({
    key: `bands.${set}`,
    cells: bandSets[set].bands.map(({ from }) => from),
    names: bandSets[set].bands.map((_, index) => `bands.${set}.${index + 1}`),
  }));
}

/** Published rates for the report's platforms. Their keys hold the denominator, so that different ones are never compared. */
export function benchmarkColumns({ postPlatforms }: Pick<ReportInputs, "postPlatforms">): FiguresColumn[] {
  const rows = postPlatforms.flatMap((platform) =>
    industries.flatMap((industry, row) =>
      denominators.flatMap((denominator, index) => {
        const found = findBenchmark({ platform, industry, denominator });
        if ("missing" in found || found.denominator !== denominator) return [];
        return [{ key: `${platform}|${row + 1}|${index + 1}`, ...found }];
      }),
    ),
  );
  const others = [
    ["website bounces", "sessions"],
    ["email opens", "delivered"],
    ["email clicks", "delivered"],
    ["email clicks per open", "opens"],
  ] as const;
  for (const [platform, denominator] of others)
    industries.forEach((industry, row) => {
      const found = findBenchmark({ platform, industry, denominator });
      if ("missing" in found || found.denominator !== denominator) return;
      rows.push({ key: `${platform}|${denominator}|${row + 1}`, ...found });
    });
  return [
    { key: "benchmarks.key", cells: rows.map(({ key }) => key) },
    { key: "benchmarks.rate", cells: rows.map(({ rate }) => rate) },
    ...languages.map((language) => ({
      key: `benchmarks.source.${language}`,
      cells: rows.map((row) => describeBenchmark(row, language)),
    })),
  ];
}
