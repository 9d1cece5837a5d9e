import { bandSets } from "../../metrics/bands.ts";
import { findBenchmark } from "../../metrics/benchmarks/find-benchmark.ts";
import { industryNames } from "../../metrics/benchmarks/names.ts";
import { type Language, languageNames, languages } from "../../text/language.ts";
import { type ReportText, reportText } from "../../text/reports/index.ts";
import { audiences, type ReportInputs } from "../report-inputs.ts";
import type { FiguresColumn } from "./figures-sheet.ts";

/** A column of texts for each language, and one that shows those in the report's language. */
function textInLanguage(key: string, texts: Readonly<Record<Language, string[]>>, names?: string[]): FiguresColumn[] {
  const inLanguages = languages.map(
    (language): FiguresColumn => ({
      key: `${key}.${language}`,
      cells: texts[language],
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

/** Every text of the report in each language. */
export function textColumns(): FiguresColumn[] {
  const keys = Object.keys(reportText.en) as (keyof ReportText)[];
  const texts = inLanguages((language) => keys.map((key) => reportText[language][key]));
  return textInLanguage(
    "texts",
    texts,
    keys.map((key) => `t.${key}`),
  );
}

/** Industries by their English names. */
export const industries = Object.keys(industryNames);

/** Imported names, each in a cell that formulas can refer to. */
const namedColumn = (key: string, cells: readonly string[]): FiguresColumn => ({
  key,
  cells,
  names: cells.map((_, index) => `${key}.${index}`),
  isImported: true,
});

/** The choices of the report's controls. */
export function choiceColumns({ platforms, accounts, postPlatforms, types, sources }: ReportInputs): FiguresColumn[] {
  return [
    { key: "languages", cells: languages.map((language) => languageNames[language]) },
    ...textInLanguage(
      "audiences",
      inLanguages((language) => audiences.map((audience) => reportText[language][audience])),
    ),
    ...textInLanguage(
      "industries",
      inLanguages((language) => industries.map((name) => industryNames[name]?.[language] ?? name)),
    ),
    { key: "all.platforms", cells: platforms, isImported: true },
    { key: "all.accounts", cells: accounts, isImported: true },
    { key: "offered.platforms", cells: ['=VSTACK([[t.all]],FILTER([[all.platforms]],[[all.platforms]]<>""))'] },
    { key: "offered.accounts", cells: ['=VSTACK([[t.all]],FILTER([[all.accounts]],[[all.accounts]]<>""))'] },
    { key: "offered.competitors", cells: ['=VSTACK([[t.none]],FILTER([[all.accounts]],[[all.accounts]]<>""))'] },
    namedColumn("platform", postPlatforms),
    namedColumn("type", types),
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
export function benchmarkColumns({ postPlatforms }: ReportInputs): FiguresColumn[] {
  const rows = postPlatforms.flatMap((platform) =>
    industries.flatMap((industry, row) =>
      audiences.flatMap((denominator, index) => {
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
    {
      key: "benchmarks.source",
      cells: rows.map(({ source, year, denominator, measure }) => `${source}; ${measure} / ${denominator}, ${year}`),
    },
  ];
}
