import { expect, it } from "vitest";
import { reportText } from "../../src/text/reports/index.ts";
import { expectedLines, exportsBefore } from "../exports/five-platforms.ts";
import { readBatch } from "../importer/read-text-file.ts";
import { sampleOf } from "../sample.ts";
import { importInto, openAddOn } from "./add-on.ts";
import { blockOf, errorsIn, type OpenReport, sheetOf, shownIn } from "./read-report.ts";

const today = "2026-06-01";

/** The charts without a number in any of their series. */
const emptyCharts = (report: OpenReport): number =>
  sheetOf(report)
    .getCharts()
    .filter((chart) => {
      const [, ...series] = chart.getRanges();
      return !series.some((range) =>
        range
          .getValues()
          .slice(1)
          .flat()
          .some((value) => typeof value === "number"),
      );
    }).length;

/** For each table's header, whether there is anything in the row below it. */
const tablesIn = (report: OpenReport): [header: string, isFilled: boolean][] => {
  const shown = shownIn(report);
  const backgrounds = sheetOf(report).getRange(1, 1, shown.length, 2).getBackgrounds();
  return shown.flatMap((cells, row) =>
    backgrounds[row]?.[1] === "#e8f0fe" ? [[String(cells[1]), shown[row + 1]?.slice(2).some(Boolean) === true]] : [],
  );
};

const translations = [
  ["es", "es_ES", "Crear informe", "Informe"],
  ["nl", "nl_NL", "Rapport maken", "Rapport"],
] as const;

it.each([
  ["en", "en_US", "Create report", "Report"] as const,
  ...sampleOf("languages of reports on five files", translations, 1),
])(
  "five files of five platforms without followers make a report in %s with a rate for every platform",
  async (language, locale, menuItem, sheet) => {
    const opened = openAddOn({ locale, user: { email: "lea@example.com", locale: language, role: "owner" } });
    for (const { name, content } of exportsBefore(today))
      await importInto(opened.addOn, await readBatch(content, { name }, { today, language }));
    opened.addOn.clickMenu(menuItem);
    await opened.workbook.waitForCalculation();
    const report = { ...opened, made: { sheet, sheetId: 0 } };
    const text = reportText[language];

    const platforms = blockOf(report, text.platforms);
    const shown = expectedLines.map(([platform]) => {
      const row = platforms.find((cells) => cells[1] === platform) ?? [];
      return [1, 3, 4, 5, 6, 7].map((column) => row[column]);
    });
    const inLanguage = (rate: string) => (language === "en" ? rate : rate.replace(".", ","));
    expect(shown).toEqual(
      expectedLines.map(([platform, posts, rate, base, band, before]) => [
        platform,
        posts,
        inLanguage(rate),
        text[base],
        band && text[band],
        inLanguage(before),
      ]),
    );
    const sentences = blockOf(report, text.headline)
      .flat()
      .filter((cell) => cell.endsWith("."));
    expect(sentences.length).toBeGreaterThan(3);
    // The mean of 6.5, 1.5, 2, 3 and 4 %, with 4.5 % of Instagram before: 3.4 / 3.
    if (language === "en")
      expect(sentences).toContain(
        "The engagement rate rose to 3.40%, up 13% from the previous period, driven by Instagram.",
      );
    expect(errorsIn(report)).toEqual([]);
    expect(tablesIn(report).length).toBeGreaterThan(5);
    expect(tablesIn(report).filter(([, isFilled]) => !isFilled)).toEqual([]);
    expect(sheetOf(report).getCharts().length).toBeGreaterThan(2);
    expect(emptyCharts(report)).toBe(0);
    const colored = sheetOf(report)
      .getConditionalFormatRules()
      .flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues());
    expect(colored).toEqual(expect.arrayContaining([text.low, text.average, text.high, text.veryHigh]));
  },
);
