import { wordsForAll, wordsForNone } from "../../reports/figures/named-values.ts";
import { audiences, industryChoices, type ReportChoices } from "../../reports/index.ts";
import type { ControlName } from "../../reports/sheet-plan.ts";
import type { Cell } from "../../tables/cells.ts";
import { languageNames, languages } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { isoDay } from "../../time/day.ts";
import { wallClockOf } from "../../time/serial-number.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import type { ReportState } from "./report-sheets.ts";

/** What Dutch reports of earlier versions offer for impressions. */
const earlierImpressions = "Vertoningen";

/** What a report's yellow cells hold, by control. A date is the day that the sheet shows, as a serial number. */
export function controlValues(
  report: GoogleAppsScript.Spreadsheet.Sheet,
  controls: ReportState["controls"],
): Record<string, Cell> {
  const cells = report.getDataRange().getValues();
  return Object.fromEntries(
    Object.entries(controls).map(([control, place]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return [control, readCell(cells[row - 1]?.[column - 1] ?? "", spreadsheetZone())];
    }),
  );
}

/** The choices in a report's yellow cells, in any language; for what cannot be read, the usual ones. */
export function choicesOf(values: Readonly<Record<string, Cell>>): ReportChoices {
  const cellOf = (control: ControlName): Cell => values[control] ?? "";
  const day = (control: ControlName): string => {
    const serial = Number(cellOf(control));
    return isoDay(Number.isFinite(serial) && serial > 0 ? wallClockOf(Math.floor(serial)) : 0);
  };
  const isOneOf = (text: string, words: readonly string[]) =>
    words.some((word) => word.toLowerCase() === text.toLowerCase());
  const names = (control: ControlName): string[] => {
    const text = String(cellOf(control)).trim();
    if (text === "" || isOneOf(text, [...wordsForAll, ...(control === "competitors" ? wordsForNone : [])])) return [];
    return text.split(",").map((name) => name.trim());
  };
  const from = day("from");
  const to = day("to");
  const audience = String(cellOf("audience"));
  const industry = String(cellOf("industry"));
  const labelled = languages.flatMap((language) => industryChoices(language));
  return {
    from,
    to: to < from ? from : to,
    platforms: names("platforms"),
    accounts: names("accounts"),
    competitors: names("competitors"),
    audience:
      audience === earlierImpressions
        ? "impressions"
        : (audiences.find((one) => languages.some((language) => reportText[language][one] === audience)) ??
          "automatic"),
    industry: labelled.find(({ label }) => label === industry)?.name ?? "All industries",
    language: languages.find((language) => languageNames[language] === cellOf("language")) ?? spreadsheetLanguage(),
    sharesEdges: languages.some((language) => reportText[language].edgesShare === cellOf("edges")),
  };
}
