import { BooleanNumber, generateRandomId, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../engine/book.ts";
import type { StoredConditionalFormat } from "../engine/google-extras.ts";
import { storedFormula } from "../formula/locale-text.ts";

/** The grid's rule type and operator for each of Google's criteria. */
const kinds: Record<string, [subType: string, operator?: string]> = {
  CELL_EMPTY: ["text", "containsBlanks"],
  CELL_NOT_EMPTY: ["text", "notContainsBlanks"],
  NUMBER_BETWEEN: ["number", "between"],
  NUMBER_NOT_BETWEEN: ["number", "notBetween"],
  NUMBER_EQUAL_TO: ["number", "equal"],
  NUMBER_NOT_EQUAL_TO: ["number", "notEqual"],
  NUMBER_GREATER_THAN: ["number", "greaterThan"],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ["number", "greaterThanOrEqual"],
  NUMBER_LESS_THAN: ["number", "lessThan"],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ["number", "lessThanOrEqual"],
  TEXT_CONTAINS: ["text", "containsText"],
  TEXT_DOES_NOT_CONTAIN: ["text", "notContainsText"],
  TEXT_EQUAL_TO: ["text", "equal"],
  TEXT_STARTS_WITH: ["text", "beginsWith"],
  TEXT_ENDS_WITH: ["text", "endsWith"],
  CUSTOM_FORMULA: ["formula"],
};

/** Replaces a sheet's rules in the grid; the first rule that matches wins, as in Sheets. */
export function showConditionalFormats(book: Book, sheet: string, rules: readonly StoredConditionalFormat[]): void {
  const target = { unitId: book.id, subUnitId: sheet };
  const model = book.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(book.id, sheet) ?? [])]) {
    book.execute(DeleteConditionalRuleMutation.id, { ...target, cfId });
  }
  // The grid inserts a new rule before the others.
  for (const rule of [...rules].reverse()) {
    const ranges = rule.areas as IRange[];
    const config = rule.gradient ? colorScale(rule.gradient) : highlight(book, rule);
    book.execute(AddConditionalRuleMutation.id, {
      ...target,
      rule: { cfId: generateRandomId(8), ranges, stopIfTrue: false, rule: config },
    });
  }
}

function highlight(book: Book, { criteria, values, style }: StoredConditionalFormat) {
  const [subType, operator] = kinds[criteria ?? ""] ?? [];
  if (!subType) throw new Error(`not emulated: BooleanCriteria.${criteria}`);
  const flag = (isOn: boolean | undefined) => (isOn ? BooleanNumber.TRUE : undefined);
  return {
    type: "highlightCell",
    subType,
    operator,
    value:
      subType === "formula"
        ? storedFormula(String(values[0]), book.conventions)
        : values.length > 1
          ? values
          : values[0],
    style: {
      bg: style.background ? { rgb: style.background } : undefined,
      cl: style.fontColor ? { rgb: style.fontColor } : undefined,
      bl: flag(style.bold),
      it: flag(style.italic),
      ul: style.underline ? { s: BooleanNumber.TRUE } : undefined,
      st: style.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    },
  };
}

const scales: Record<string, string> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

function colorScale(points: NonNullable<StoredConditionalFormat["gradient"]>) {
  return {
    type: "colorScale",
    config: points.filter(Boolean).map(({ color, type, value }, index) => ({
      index,
      color,
      value: { type: scales[type], value: value === null ? undefined : Number(value) },
    })),
  };
}
