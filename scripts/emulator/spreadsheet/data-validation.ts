import type { StoredValidation } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { DataValidationCriteria } from "./enums.ts";
import type { AreaLocation, View } from "./view.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = Omit<StoredValidation, "sheet" | "area">;

/** `SpreadsheetApp.newDataValidation()`. Scripts cannot write what a rule rejects (`refused-values.ts`); the grid does not enforce them. */
export function createValidationBuilder(view: View, start?: Rule): Builder {
  const rule: Rule = start ? { ...start } : { criteria: "", values: [], allowInvalid: true, helpText: null };
  const require = (criteria: keyof typeof DataValidationCriteria, values: unknown[]): Builder => {
    Object.assign(rule, { criteria, values });
    return builder;
  };
  const builder: Builder = emulate<Builder>()("DataValidationBuilder", {
    requireCheckbox: (...values: unknown[]) => require("CHECKBOX", values),
    requireDate: () => require("DATE_IS_VALID_DATE", []),
    requireFormulaSatisfied: (formula: string) => require("CUSTOM_FORMULA", [String(formula)]),
    requireNumberBetween: (start: number, end: number) => require("NUMBER_BETWEEN", [start, end]),
    requireNumberGreaterThanOrEqualTo: (number: number) => require("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]),
    requireValueInList: (values: unknown[], showDropdown = true) =>
      require("VALUE_IN_LIST", [[...values].map(String), showDropdown]),
    requireValueInRange: (range: unknown, showDropdown = true) =>
      require("VALUE_IN_RANGE", [view.locationOf(range, "DataValidationBuilder.requireValueInRange"), showDropdown]),
    setAllowInvalid(isAllowed: boolean) {
      rule.allowInvalid = Boolean(isAllowed);
      return builder;
    },
    setHelpText(text: string) {
      rule.helpText = String(text);
      return builder;
    },
    build: () => createValidation(view, { ...rule }),
  });
  return builder;
}

export function createValidation(view: View, rule: Rule): Validation {
  const validation: Validation = emulate<Validation>()("DataValidation", {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText as string,
    getCriteriaType: () => DataValidationCriteria[rule.criteria as keyof typeof DataValidationCriteria],
    getCriteriaValues: () =>
      rule.values.map((value) => (isLocation(value) ? view.range(value.sheet, value.area) : value)),
    copy: () => createValidationBuilder(view, rule),
  });
  const { criteria, values, allowInvalid, helpText } = rule;
  view.definitions.set(validation, { criteria, values, allowInvalid, helpText });
  return validation;
}

export function validationRuleOf(view: View, validation: unknown): Rule {
  const rule = view.definitions.get(validation as object) as Rule | undefined;
  if (!rule)
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
  return rule;
}

const isLocation = (value: unknown): value is AreaLocation =>
  typeof value === "object" && value !== null && "area" in value;
