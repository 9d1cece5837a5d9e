import { BooleanNumber } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetOrderCommand } from "@univerjs/sheets";
import { members } from "./members.ts";
import { newSheetId } from "./sheet-ids.ts";
import { checkSignature } from "./signature.ts";
import type { View } from "./view.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const newSheetSize = { rowCount: 1000, columnCount: 26, defaultRowHeight: 21, defaultColumnWidth: 100 };
const maxCells = 10_000_000;

/** Finding, inserting, deleting and ordering the sheets of a spreadsheet. */
export function spreadsheetSheets(view: View) {
  const { book } = view;
  const { document } = book;
  const ids = () => document.getSheetOrders();
  const active = () => document.getActiveSheet()?.getSheetId() ?? (ids()[0] as string);
  return members<Spreadsheet>()({
    getSheets() {
      view.read("Spreadsheet.getSheets");
      return ids().map((id) => view.sheet(id));
    },
    getNumSheets() {
      view.read("Spreadsheet.getNumSheets");
      return ids().length;
    },
    getSheetByName(...args: unknown[]): Sheet | null {
      checkSignature("Spreadsheet.getSheetByName", args, ["string"]);
      view.read("Spreadsheet.getSheetByName");
      const found = document.getSheetBySheetName(args[0] as string);
      return found ? view.sheet(found.getSheetId()) : null;
    },
    getSheetById(...args: unknown[]): Sheet | null {
      checkSignature("Spreadsheet.getSheetById", args, ["number"]);
      view.read("Spreadsheet.getSheetById");
      const found = ids().find((id) => view.sheet(id).getSheetId() === args[0]);
      return found === undefined ? null : view.sheet(found);
    },
    insertSheet(...args: unknown[]): Sheet {
      checkSignature("Spreadsheet.insertSheet", args, [], ["string"], ["number"], ["string", "number"]);
      view.write("Spreadsheet.insertSheet");
      const name = args.find((one) => typeof one === "string") ?? freeName(view);
      const index = args.find((one) => typeof one === "number") ?? ids().indexOf(active()) + 1;
      if (document.getSheetBySheetName(name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const cells = document.getSheets().reduce((sum, one) => sum + one.getRowCount() * one.getColumnCount(), 0);
      if (cells + newSheetSize.rowCount * newSheetSize.columnCount > maxCells) {
        throw new Error(
          `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
        );
      }
      const id = newSheetId();
      book.execute(InsertSheetCommand.id, {
        unitId: book.id,
        index,
        sheet: { ...newSheetSize, id, name, hidden: BooleanNumber.FALSE },
      });
      const insertedId = document.getSheetBySheetName(name)?.getSheetId() ?? id;
      view.workbook().setActiveSheet(view.facade(insertedId));
      return view.sheet(insertedId);
    },
    deleteSheet(sheet): void {
      const id = view.sheetIdOf(sheet, "Spreadsheet.deleteSheet");
      view.write("Spreadsheet.deleteSheet", id);
      if (ids().length === 1) throw new Error("You can't remove all the sheets in a document.");
      if (active() === id) view.workbook().setActiveSheet(view.facade(ids().find((other) => other !== id) as string));
      book.execute(RemoveSheetCommand.id, { unitId: book.id, subUnitId: id });
    },
    getActiveSheet() {
      view.read("Spreadsheet.getActiveSheet");
      const { calculating } = book;
      if (view.execution.authMode === "CUSTOM_FUNCTION" && calculating) {
        return view.sheet(document.getSheetBySheetName(calculating.sheet)?.getSheetId() ?? active());
      }
      return view.sheet(active());
    },
    setActiveSheet(...args: unknown[]): Sheet {
      view.read("Spreadsheet.setActiveSheet");
      view.workbook().setActiveSheet(view.facade(view.sheetIdOf(args[0])));
      return args[0] as Sheet;
    },
    moveActiveSheet(...args: unknown[]): void {
      checkSignature("Spreadsheet.moveActiveSheet", args, ["number"]);
      view.write("Spreadsheet.moveActiveSheet");
      const position = args[0] as number;
      if (position < 1 || position > ids().length) throw new Error("The specified position is out of bounds.");
      const order = {
        unitId: book.id,
        subUnitId: active(),
        order: position - 1,
        fromOrder: ids().indexOf(active()),
        toOrder: position - 1,
      };
      book.execute(SetWorksheetOrderCommand.id, order);
    },
  });
}

/** The first free name of "Sheet2", "Sheet3", ... */
function freeName(view: View): string {
  const { document } = view.book;
  for (let number = document.getSheetOrders().length + 1; ; number++) {
    if (!document.getSheetBySheetName(`Sheet${number}`)) return `Sheet${number}`;
  }
}
