import { bandColors } from "../../reports/palette.ts";
import { languages } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { maxRowsOf } from "./sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The names of each band from low to very high, in every language. */
const bandLabels = (): string[][] =>
  (["low", "average", "high", "veryHigh"] as const).map((band) =>
    languages.map((language) => reportText[language][band]),
  );

/** Rules that color bands by their names in every language, without ranges. */
export const bandRules = (): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder[] =>
  bandLabels().flatMap((labels, bandIndex) => {
    const { background, color } = bandColors[bandIndex] as (typeof bandColors)[number];
    return [...new Set(labels)].map((label) =>
      SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(label).setBackground(background).setFontColor(color),
    );
  });

/** Whether the rule colors bands in the column, and nothing else. */
function isBandRule(rule: Rule, column: number, labels: ReadonlySet<unknown>): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return (
    values.length === 1 &&
    labels.has(values[0]) &&
    rule.getRanges().every((range) => range.getColumn() === column && range.getNumColumns() === 1)
  );
}

/**
 * Colors a column of bands as a report does: a new column, and rows that were added to one that is colored. A user who
 * deletes the colors does not get them again.
 */
export function colorBands(sheet: Sheet, column: number, isNew: boolean): void {
  const rules = sheet.getConditionalFormatRules();
  const labels = new Set<unknown>(bandLabels().flat());
  const lastRow = maxRowsOf(sheet);
  const range = () => sheet.getRange(2, column, Math.max(1, lastRow - 1));
  const isOfBands = rules.map((rule) => isBandRule(rule, column, labels));
  if (!isOfBands.includes(true)) {
    if (isNew)
      sheet.setConditionalFormatRules([...rules, ...bandRules().map((rule) => rule.setRanges([range()]).build())]);
    return;
  }
  const isShort = rules.some(
    (rule, index) => isOfBands[index] && rule.getRanges().every((one) => one.getLastRow() < lastRow),
  );
  if (!isShort) return;
  sheet.setConditionalFormatRules(
    rules.map((rule, index) => (isOfBands[index] ? rule.copy().setRanges([range()]).build() : rule)),
  );
}
