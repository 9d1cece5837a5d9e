import { writeA1 } from "./a1.ts";
import { areaOf } from "./areas.ts";
import { members } from "./members.ts";
import { checkSignature } from "./signature.ts";
import type { RangeContext } from "./view.ts";
import { columnsOf, rowsOf } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Position and size of a range, and the ranges and sheet around it. */
export function rangeShape({ view, sheet, area, notation, self }: RangeContext) {
  const read = <Value>(method: string, value: () => Value) => {
    view.read(`Range.${method}`);
    return value();
  };
  return members<Range>()({
    getRow: () => read("getRow", () => area.startRow + 1),
    getRowIndex: () => read("getRowIndex", () => area.startRow + 1),
    getColumn: () => read("getColumn", () => area.startColumn + 1),
    getNumRows: () => read("getNumRows", () => rowsOf(area)),
    getNumColumns: () => read("getNumColumns", () => columnsOf(area)),
    getHeight: () => read("getHeight", () => rowsOf(area)),
    getWidth: () => read("getWidth", () => columnsOf(area)),
    getLastRow: () => read("getLastRow", () => area.endRow + 1),
    getLastColumn: () => read("getLastColumn", () => area.endColumn + 1),
    getA1Notation: () => read("getA1Notation", () => notation ?? writeA1(area)),
    getSheet: () => read("getSheet", () => view.sheet(sheet)),
    getGridId: () => read("getGridId", () => view.sheet(sheet).getSheetId()),
    getCell(...args: unknown[]): Range {
      checkSignature("Range.getCell", args, ["number", "number"]);
      view.read("Range.getCell");
      const [row, column] = args as [number, number];
      if (row < 1 || column < 1 || row > rowsOf(area) || column > columnsOf(area))
        throw new Error("Cell reference out of range");
      return view.range(sheet, areaOf(view, sheet, area.startRow + row, area.startColumn + column, 1, 1));
    },
    offset(...args: unknown[]): Range {
      const number = "number" as const;
      checkSignature(
        "Range.offset",
        args,
        [number, number],
        [number, number, number],
        [number, number, number, number],
      );
      view.read("Range.offset");
      const [rows, columns, height = rowsOf(area), width = columnsOf(area)] = args as number[];
      const [row, column] = [area.startRow + 1 + (rows as number), area.startColumn + 1 + (columns as number)];
      return view.range(sheet, areaOf(view, sheet, row, column, height, width));
    },
    activate(): Range {
      view.read("Range.activate");
      const { startRow, startColumn } = area;
      view.workbook().setActiveSheet(view.facade(sheet));
      const range = view.facade(sheet).getRange(startRow, startColumn, rowsOf(area), columnsOf(area));
      view.workbook().setActiveRange(range);
      return self();
    },
    canEdit: () => read("canEdit", () => view.mayEdit(sheet, area)),
  });
}
