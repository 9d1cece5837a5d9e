import { hasContent, mapCells, readDisplayValues, readValues } from "../cells/read-cells.ts";
import { clearContent, writeFormulas, writeValues } from "../cells/write-cells.ts";
import { localFormula } from "../formula/locale-text.ts";
import { members } from "./members.ts";
import { assertAllowed } from "./refused-values.ts";
import { checkSignature } from "./signature.ts";
import { checkSize, filled } from "./sizes.ts";
import type { RangeContext } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values and formulas. */
export function rangeValues({ view, sheet, area, self }: RangeContext) {
  const { book } = view;
  const first = { ...area, endRow: area.startRow, endColumn: area.startColumn };
  const formulas = (of: typeof area) =>
    mapCells(book, sheet, of, ({ rawCell, row, column }) => {
      const stored = rawCell?.f || rawCell?.si ? book.storedFormula(sheet, row, column) : null;
      return stored ? localFormula(stored, book.conventions) : "";
    });
  return members<Range>()({
    getValue() {
      view.read("Range.getValue");
      return readValues(book, sheet, first, view.execution.timeZone)[0]?.[0];
    },
    getValues() {
      view.read("Range.getValues", area);
      return readValues(book, sheet, area, view.execution.timeZone);
    },
    getDisplayValue() {
      view.read("Range.getDisplayValue");
      return readDisplayValues(book, sheet, first)[0]?.[0] as string;
    },
    getDisplayValues() {
      view.read("Range.getDisplayValues", area);
      return readDisplayValues(book, sheet, area);
    },
    getFormula() {
      view.read("Range.getFormula");
      return formulas(first)[0]?.[0] as string;
    },
    getFormulas() {
      view.read("Range.getFormulas", area);
      return formulas(area);
    },
    isBlank() {
      view.read("Range.isBlank", area);
      return mapCells(book, sheet, area, ({ displayed, rawCell }) => !hasContent(displayed) && !hasContent(rawCell))
        .flat()
        .every(Boolean);
    },
    setValue(...args: unknown[]): Range {
      checkSignature("Range.setValue", args, ["any"]);
      view.write("Range.setValue", sheet, area);
      assertAllowed(view, sheet, area, filled(area, args[0]));
      writeValues(book, sheet, area, filled(area, args[0]));
      return self();
    },
    setValues(...args: unknown[]): Range {
      checkSignature("Range.setValues", args, ["rows"]);
      view.write("Range.setValues", sheet, area);
      const values = args[0] as unknown[][];
      checkSize(values, area);
      assertAllowed(view, sheet, area, values);
      writeValues(book, sheet, area, values);
      return self();
    },
    setFormula(...args: unknown[]): Range {
      checkSignature("Range.setFormula", args, ["text or null"]);
      view.write("Range.setFormula", sheet, area);
      writeFormulas(book, sheet, area, filled(area, args[0]), true);
      return self();
    },
    setFormulas(...args: unknown[]): Range {
      checkSignature("Range.setFormulas", args, ["rows"]);
      view.write("Range.setFormulas", sheet, area);
      const values = args[0] as unknown[][];
      checkSize(values, area);
      writeFormulas(book, sheet, area, values);
      return self();
    },
    clearContent(): Range {
      view.write("Range.clearContent", sheet, area);
      clearContent(book, sheet, area);
      return self();
    },
  });
}
