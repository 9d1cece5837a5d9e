import type { Book } from "../engine/book.ts";
import type { Area } from "../engine/google-extras.ts";
import { createValidation, validationRuleOf } from "./data-validation.ts";
import { members } from "./members.ts";
import { protect } from "./protections.ts";
import { checkSignature } from "./signature.ts";
import type { RangeContext } from "./view.ts";
import { overlap } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Protection and data validation. */
export function rangeRules({ view, sheet, area, self }: RangeContext) {
  const { book } = view;
  return members<Range>()({
    protect: () => protect(view, "Range.protect", { sheet, area }),
    setDataValidation(...args: unknown[]): Range {
      checkSignature("Range.setDataValidation", args, ["any"]);
      view.write("Range.setDataValidation", sheet, area);
      clearRules(book, sheet, area);
      if (args[0]) book.extras.validations.push({ sheet, area: { ...area }, ...validationRuleOf(view, args[0]) });
      book.changed();
      return self();
    },
    setDataValidations(...args: unknown[]): Range {
      checkSignature("Range.setDataValidations", args, ["array"]);
      view.write("Range.setDataValidations", sheet, area);
      const rules = args[0] as unknown[][];
      const [rows, columns] = [area.endRow - area.startRow + 1, area.endColumn - area.startColumn + 1];
      if (rules.length !== rows || rules.some((row) => row.length !== columns))
        throw new Error(`The number of rules does not match the range of ${rows} rows and ${columns} columns.`);
      clearRules(book, sheet, area);
      rules.forEach((row, down) => {
        row.forEach((rule, right) => {
          if (!rule) return;
          const [startRow, startColumn] = [area.startRow + down, area.startColumn + right];
          const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
          book.extras.validations.push({ sheet, area: cell, ...validationRuleOf(view, rule) });
        });
      });
      book.changed();
      return self();
    },
    getDataValidation() {
      view.read("Range.getDataValidation");
      const first = { ...area, endRow: area.startRow, endColumn: area.startColumn };
      const found = book.extras.validations.find((one) => one.sheet === sheet && overlap(one.area, first));
      return found ? createValidation(view, found) : null;
    },
    clearDataValidations(): Range {
      view.write("Range.clearDataValidations", sheet, area);
      clearRules(book, sheet, area);
      return self();
    },
  });
}

/** Removes validations that overlap the area entirely; Google leaves them on the cells outside. */
export function clearRules(book: Book, sheet: string, area: Area): void {
  book.extras.validations = book.extras.validations.filter((one) => one.sheet !== sheet || !overlap(one.area, area));
  book.changed();
}
