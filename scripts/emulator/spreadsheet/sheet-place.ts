import { lastColumnOf, lastRowOf } from "../cells/content-size.ts";
import { areaOf, locateA1, sizeOf } from "./areas.ts";
import { SheetType } from "./enums.ts";
import { members } from "./members.ts";
import { rangeList } from "./range-list.ts";
import { numericSheetId } from "./sheet-ids.ts";
import { checkSignature } from "./signature.ts";
import type { SheetContext } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Name, position, size and ranges of a sheet. */
export function sheetPlace({ view, sheet, self }: SheetContext) {
  const { book } = view;
  const read = <Value>(method: string, value: () => Value) => {
    view.read(`Sheet.${method}`);
    return value();
  };
  const name = () => view.worksheet(sheet).getName();
  const orNull = <Value>(value: Value | undefined) => value ?? null;
  return members<Sheet>()({
    getName: () => read("getName", name),
    getSheetName: () => read("getSheetName", name),
    getSheetId: () => read("getSheetId", () => numericSheetId(sheet)),
    getIndex: () => read("getIndex", () => book.document.getSheetOrders().indexOf(sheet) + 1),
    getType: () => read("getType", () => SheetType.GRID),
    getParent: () => read("getParent", () => view.spreadsheet()),
    getMaxRows: () => read("getMaxRows", () => sizeOf(view, sheet).rows),
    getMaxColumns: () => read("getMaxColumns", () => sizeOf(view, sheet).columns),
    getLastRow: () => read("getLastRow", () => lastRowOf(book, sheet)),
    getLastColumn: () => read("getLastColumn", () => lastColumnOf(book, sheet)),
    setName(...args: unknown[]): Sheet {
      checkSignature("Sheet.setName", args, ["string"]);
      view.write("Sheet.setName", sheet);
      const wanted = args[0] as string;
      if (wanted === "") throw new Error("Sheet name cannot be empty.");
      const other = book.document.getSheetBySheetName(wanted);
      if (other && other.getSheetId() !== sheet) {
        throw new Error(`A sheet with the name "${wanted}" already exists. Please enter another name.`);
      }
      view.facade(sheet).setName(wanted);
      return self();
    },
    getRange(...args: unknown[]): Range {
      const number = "number" as const;
      checkSignature(
        "Sheet.getRange",
        args,
        ["string"],
        [number, number],
        [number, number, number],
        [number, number, number, number],
      );
      view.read("Sheet.getRange");
      if (typeof args[0] === "string") {
        const location = locateA1(view, sheet, args[0]);
        return view.range(location.sheet, location.area, location.notation);
      }
      const [row, column, rows = 1, columns = 1] = args as number[];
      return view.range(sheet, areaOf(view, sheet, row as number, column as number, rows, columns));
    },
    getRangeList(...args: unknown[]): GoogleAppsScript.Spreadsheet.RangeList {
      checkSignature("Sheet.getRangeList", args, ["array"]);
      view.read("Sheet.getRangeList");
      return rangeList(view, sheet, args[0] as string[]);
    },
    getDataRange() {
      view.read("Sheet.getDataRange");
      const [rows, columns] = [lastRowOf(book, sheet), lastColumnOf(book, sheet)];
      return view.range(sheet, areaOf(view, sheet, 1, 1, Math.max(rows, 1), Math.max(columns, 1)));
    },
    getSheetValues(...args: number[]) {
      const [row, column, rows, columns] = args as [number, number, number, number];
      return view.range(sheet, areaOf(view, sheet, row, column, rows, columns)).getValues();
    },
    activate(): Sheet {
      view.read("Sheet.activate");
      view.workbook().setActiveSheet(view.facade(sheet));
      return self();
    },
    getActiveRange() {
      view.read("Sheet.getActiveRange");
      const range = view.facade(sheet).getActiveRange()?.getRange();
      return orNull(range && view.range(sheet, { ...range }));
    },
    setActiveRange(range) {
      view.locationOf(range, "Sheet.setActiveRange");
      return range.activate();
    },
  });
}
