import { SheetsNoteModel } from "@univerjs/sheets-note";
import { lastColumnOf, lastRowOf } from "../cells/content-size.ts";
import { changeCells, clearContent, writeValues } from "../cells/write-cells.ts";
import { sizeOf, wholeSheet } from "./areas.ts";
import { filterOf } from "./filters.ts";
import { insertRows } from "./insert-rows-columns.ts";
import { members } from "./members.ts";
import { checkLimits } from "./sheet-structure.ts";
import { checkSignature } from "./signature.ts";
import type { SheetContext } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Members that change or clear many cells of a sheet, and its filter. */
export function sheetContents({ view, sheet, self }: SheetContext) {
  const { book } = view;
  const used = () => {
    const [endRow, endColumn] = [lastRowOf(book, sheet) - 1, lastColumnOf(book, sheet) - 1];
    return { startRow: 0, endRow, startColumn: 0, endColumn };
  };
  const clearFormats = () => {
    const stored = book.sheet(sheet).getCellMatrix();
    const last = { endRow: stored.getLength() - 1, endColumn: stored.getRange().endColumn };
    changeCells(book, sheet, { startRow: 0, startColumn: 0, ...last }, (row, column) =>
      stored.getValue(row, column)?.s ? { s: null } : null,
    );
  };
  return members<Sheet>()({
    appendRow(...args: unknown[]): Sheet {
      checkSignature("Sheet.appendRow", args, ["array"]);
      view.write("Sheet.appendRow", sheet);
      const values = args[0] as unknown[];
      const row = lastRowOf(book, sheet);
      const size = sizeOf(view, sheet);
      if (row >= size.rows) {
        checkLimits(view, sheet, "row", 1);
        insertRows(view, sheet, size.rows, 1, true);
      }
      if (values.length > size.columns) {
        checkLimits(view, sheet, "column", values.length - size.columns);
        view.facade(sheet).insertColumnsAfter(size.columns - 1, values.length - size.columns);
      }
      const area = { startRow: row, endRow: row, startColumn: 0, endColumn: values.length - 1 };
      if (values.length > 0) writeValues(book, sheet, area, [values]);
      return self();
    },
    clear(...args: unknown[]): Sheet {
      checkSignature("Sheet.clear", args, [], ["object"]);
      view.write("Sheet.clear", sheet, wholeSheet(view, sheet));
      const { contentsOnly, formatOnly } = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
      if (!formatOnly) clearContent(book, sheet, used());
      if (!contentsOnly) clearFormats();
      return self();
    },
    clearContents(): Sheet {
      view.write("Sheet.clearContents", sheet, wholeSheet(view, sheet));
      clearContent(book, sheet, used());
      return self();
    },
    clearFormats(): Sheet {
      view.write("Sheet.clearFormats", sheet, wholeSheet(view, sheet));
      clearFormats();
      return self();
    },
    clearNotes(): Sheet {
      view.write("Sheet.clearNotes", sheet, wholeSheet(view, sheet));
      for (const { row, col } of [
        ...(book.injector.get(SheetsNoteModel).getSheetNotes(book.id, sheet)?.values() ?? []),
      ]) {
        view.range(sheet, { startRow: row, endRow: row, startColumn: col, endColumn: col }).clearNote();
      }
      return self();
    },
    getFilter() {
      view.read("Sheet.getFilter");
      return filterOf(view, sheet);
    },
  });
}
