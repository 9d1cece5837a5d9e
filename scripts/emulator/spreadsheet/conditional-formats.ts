import type { StoredConditionalFormat } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { BooleanCriteria } from "./enums.ts";
import { showConditionalFormats } from "./grid-conditional-formats.ts";
import type { AreaLocation, View } from "./view.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = keyof typeof BooleanCriteria;
type Style = keyof StoredConditionalFormat["style"];

/** A rule before it belongs to a sheet. */
interface Draft extends Omit<StoredConditionalFormat, "sheet" | "areas"> {
  locations: AreaLocation[];
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function createRuleBuilder(view: View, start?: Draft): Builder {
  const draft: Draft = start
    ? structuredClone(start)
    : { locations: [], criteria: null, values: [], style: {}, gradient: null };
  const when = (criteria: Criteria, ...values: unknown[]): Builder => {
    Object.assign(draft, { criteria, values, gradient: null });
    return builder;
  };
  const style = (name: Style, value: unknown): Builder => {
    Object.assign(draft.style, { [name]: value ?? undefined });
    return builder;
  };
  const point = (at: number, color: string, type: unknown, value: unknown): Builder => {
    draft.gradient ??= [];
    draft.gradient[at] = { color, type: String(type), value: value === null ? null : String(value) };
    return builder;
  };
  const builder: Builder = emulate<Builder>()("ConditionalFormatRuleBuilder", {
    setRanges(ranges) {
      draft.locations = ranges.map((range) => view.locationOf(range, "ConditionalFormatRuleBuilder.setRanges"));
      return builder;
    },
    getRanges: () => draft.locations.map(({ sheet, area }) => view.range(sheet, area)),
    whenCellEmpty: () => when("CELL_EMPTY"),
    whenCellNotEmpty: () => when("CELL_NOT_EMPTY"),
    whenFormulaSatisfied: (formula: string) => when("CUSTOM_FORMULA", String(formula)),
    whenNumberBetween: (start: number, end: number) => when("NUMBER_BETWEEN", start, end),
    whenNumberNotBetween: (start: number, end: number) => when("NUMBER_NOT_BETWEEN", start, end),
    whenNumberEqualTo: (number: number) => when("NUMBER_EQUAL_TO", number),
    whenNumberNotEqualTo: (number: number) => when("NUMBER_NOT_EQUAL_TO", number),
    whenNumberGreaterThan: (number: number) => when("NUMBER_GREATER_THAN", number),
    whenNumberGreaterThanOrEqualTo: (number: number) => when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number),
    whenNumberLessThan: (number: number) => when("NUMBER_LESS_THAN", number),
    whenNumberLessThanOrEqualTo: (number: number) => when("NUMBER_LESS_THAN_OR_EQUAL_TO", number),
    whenTextContains: (text: string) => when("TEXT_CONTAINS", String(text)),
    whenTextDoesNotContain: (text: string) => when("TEXT_DOES_NOT_CONTAIN", String(text)),
    whenTextEqualTo: (text: string) => when("TEXT_EQUAL_TO", String(text)),
    whenTextStartsWith: (text: string) => when("TEXT_STARTS_WITH", String(text)),
    whenTextEndsWith: (text: string) => when("TEXT_ENDS_WITH", String(text)),
    setBackground: (color) => style("background", color),
    setFontColor: (color) => style("fontColor", color),
    setBold: (isBold) => style("bold", isBold),
    setItalic: (isItalic) => style("italic", isItalic),
    setUnderline: (isUnderlined) => style("underline", isUnderlined),
    setStrikethrough: (isStruck) => style("strikethrough", isStruck),
    setGradientMinpoint: (color: string) => point(0, color, "MIN", null),
    setGradientMaxpoint: (color: string) => point(2, color, "MAX", null),
    setGradientMinpointWithValue: (color: string, type, value: string) => point(0, color, type, value),
    setGradientMidpointWithValue: (color: string, type, value: string) => point(1, color, type, value),
    setGradientMaxpointWithValue: (color: string, type, value: string) => point(2, color, type, value),
    copy: () => createRuleBuilder(view, draft),
    build() {
      if (draft.locations.length === 0) throw new Error("Conditional format rule must have at least one range.");
      if (!draft.criteria && !draft.gradient) throw new Error("Conditional format rule must have a condition.");
      return createRule(view, structuredClone(draft));
    },
  });
  return builder;
}

function createRule(view: View, draft: Draft): Rule {
  const { criteria, values, style } = draft;
  const rule = emulate<Rule>()("ConditionalFormatRule", {
    getRanges: () => draft.locations.map(({ sheet, area }) => view.range(sheet, area)),
    copy: () => createRuleBuilder(view, draft),
    getBooleanCondition: () =>
      criteria === null
        ? null
        : emulate<BooleanCondition>()("BooleanCondition", {
            getCriteriaType: () => BooleanCriteria[criteria as Criteria],
            getCriteriaValues: () => [...values],
            getBackground: () => style.background ?? null,
            getFontColor: () => style.fontColor ?? null,
            getBold: () => style.bold ?? null,
            getItalic: () => style.italic ?? null,
            getUnderline: () => style.underline ?? null,
            getStrikethrough: () => style.strikethrough ?? null,
          }),
  });
  view.definitions.set(rule, draft);
  return rule;
}

export function conditionalFormatsOf(view: View, sheet: string): Rule[] {
  return view.book.extras.conditionalFormats
    .filter((one) => one.sheet === sheet)
    .map(({ areas, sheet: _, ...rest }) =>
      createRule(view, structuredClone({ ...rest, locations: areas.map((area) => ({ sheet, area })) })),
    );
}

/** Replaces a sheet's rules, in the grid too. */
export function setConditionalFormats(view: View, sheet: string, rules: readonly unknown[]): void {
  const { extras } = view.book;
  const stored = rules.map((rule): StoredConditionalFormat => {
    const draft = view.definitions.get(rule as object) as Draft | undefined;
    if (!draft)
      throw new Error(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
      );
    if (draft.locations.some((location) => location.sheet !== sheet))
      throw new Error("Conditional format rule cannot reference a different sheet.");
    const { locations, ...rest } = structuredClone(draft);
    return { ...rest, sheet, areas: locations.map(({ area }) => area) };
  });
  extras.conditionalFormats = [...extras.conditionalFormats.filter((one) => one.sheet !== sheet), ...stored];
  showConditionalFormats(view.book, sheet, stored);
  view.book.changed();
}
