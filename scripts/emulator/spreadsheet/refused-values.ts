import { parseEntry } from "../cells/parse-entry.ts";
import { readDisplayValues } from "../cells/read-cells.ts";
import type { Area, StoredValidation } from "../engine/google-extras.ts";
import { columnLetters } from "../formula/open-ranges.ts";
import { type AreaLocation, overlap, type View } from "./view.ts";

/**
 * Throws Google's error for a value that breaks a data validation rule which rejects input. Google throws at the next
 * flush or read. Formulas, empty values and rules with a formula are accepted here.
 */
export function assertAllowed(view: View, sheet: string, area: Area, values: readonly (readonly unknown[])[]): void {
  const rules = view.book.extras.validations.filter(
    (rule) => !rule.allowInvalid && rule.sheet === sheet && overlap(rule.area, area),
  );
  for (const rule of rules)
    for (let row = Math.max(area.startRow, rule.area.startRow); row <= Math.min(area.endRow, rule.area.endRow); row++) {
      const [first, last] = [rule.area.startColumn, rule.area.endColumn];
      for (let column = Math.max(area.startColumn, first); column <= Math.min(area.endColumn, last); column++) {
        const value = values[row - area.startRow]?.[column - area.startColumn];
        if (!isAllowed(view, rule, value))
          throw new Error(
            `The data you entered in cell ${columnLetters(column + 1)}${row + 1} violates the data validation rules set on this cell.`,
          );
      }
    }
}

function isAllowed(view: View, { criteria, values }: StoredValidation, written: unknown): boolean {
  if (written === "" || written === null || written === undefined) return true;
  if (typeof written === "string" && written.startsWith("=")) return true;
  const { book } = view;
  const value =
    typeof written === "string" ? parseEntry(written, book.conventions, book.extras.timeZone).value : written;
  const isNumber = typeof value === "number";
  switch (criteria) {
    case "CHECKBOX":
      return values.length > 0 ? values.includes(value) : typeof value === "boolean";
    case "DATE_IS_VALID_DATE":
      return isNumber || Object.prototype.toString.call(value) === "[object Date]";
    case "NUMBER_BETWEEN":
      return isNumber && value >= Number(values[0]) && value <= Number(values[1]);
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return isNumber && value >= Number(values[0]);
    case "VALUE_IN_LIST":
      return (values[0] as string[]).includes(String(value));
    case "VALUE_IN_RANGE": {
      const { sheet, area } = values[0] as AreaLocation;
      return readDisplayValues(book, sheet, area).flat().includes(String(value));
    }
    default:
      return true;
  }
}
