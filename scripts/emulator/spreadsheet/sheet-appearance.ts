import { mapCells, readDisplayValues } from "../cells/read-cells.ts";
import { areaOf, sizeOf } from "./areas.ts";
import { members } from "./members.ts";
import { checkSignature } from "./signature.ts";
import type { SheetContext } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Approximate width of a character in the default font. */
const characterWidthPx = 7;
const marginPx = 18;
const maxWidthPx = 400;

/** Frozen rows, widths, hidden rows and columns, tab colour. */
export function sheetAppearance({ view, sheet, self }: SheetContext) {
  const { book } = view;
  const facade = () => view.facade(sheet);
  const change = (method: string, act: () => void): Sheet => {
    view.write(`Sheet.${method}`, sheet);
    act();
    return self();
  };
  const read = <Value>(method: string, value: () => Value): Value => {
    view.read(`Sheet.${method}`);
    return value();
  };
  const setWidths = (start: number, count: number, width: number) => {
    areaOf(view, sheet, 1, start, 1, count);
    facade().setColumnWidths(start - 1, count, width);
  };
  const freeze = (axis: "rows" | "columns", count: number) => {
    const size = sizeOf(view, sheet)[axis];
    if (count < 0 || count >= size)
      throw new Error(`You can't freeze all ${axis === "rows" ? "rows" : "columns"} on the sheet.`);
    const { xSplit, ySplit, startColumn, startRow } = facade().getFreeze();
    const rows = axis === "rows" ? count : Math.max(ySplit, 0);
    const columns = axis === "columns" ? count : Math.max(xSplit, 0);
    if (rows === 0 && columns === 0) facade().cancelFreeze();
    else {
      facade().setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow: axis === "rows" ? (count > 0 ? count : -1) : startRow,
        startColumn: axis === "columns" ? (count > 0 ? count : -1) : startColumn,
      });
    }
  };
  const autoResize = (column: number) => {
    const rows = Math.min(sizeOf(view, sheet).rows, 1000);
    const area = { startRow: 0, endRow: rows - 1, startColumn: column - 1, endColumn: column - 1 };
    const texts = readDisplayValues(book, sheet, area).map(([text = ""]) =>
      Math.max(...text.split("\n").map((line) => line.length)),
    );
    const maxLength = Math.max(...texts, ...mapCells(book, sheet, area, () => 3).flat());
    setWidths(column, 1, Math.min(maxWidthPx, maxLength * characterWidthPx + marginPx));
  };
  return members<Sheet>()({
    getFrozenRows: () => read("getFrozenRows", () => Math.max(facade().getFreeze().ySplit, 0)),
    getFrozenColumns: () => read("getFrozenColumns", () => Math.max(facade().getFreeze().xSplit, 0)),
    setFrozenRows(...args: unknown[]): void {
      checkSignature("Sheet.setFrozenRows", args, ["number"]);
      change("setFrozenRows", () => freeze("rows", args[0] as number));
    },
    setFrozenColumns(...args: unknown[]): void {
      checkSignature("Sheet.setFrozenColumns", args, ["number"]);
      change("setFrozenColumns", () => freeze("columns", args[0] as number));
    },
    getColumnWidth: (column: number) => read("getColumnWidth", () => view.worksheet(sheet).getColumnWidth(column - 1)),
    setColumnWidth(...args: unknown[]): Sheet {
      checkSignature("Sheet.setColumnWidth", args, ["number", "number"]);
      return change("setColumnWidth", () => setWidths(args[0] as number, 1, args[1] as number));
    },
    setColumnWidths(...args: unknown[]): Sheet {
      checkSignature("Sheet.setColumnWidths", args, ["number", "number", "number"]);
      return change("setColumnWidths", () => setWidths(...(args as [number, number, number])));
    },
    setRowHeight(...args: unknown[]): Sheet {
      checkSignature("Sheet.setRowHeight", args, ["number", "number"]);
      return change("setRowHeight", () => facade().setRowHeightsForced((args[0] as number) - 1, 1, args[1] as number));
    },
    setRowHeights(...args: unknown[]): Sheet {
      checkSignature("Sheet.setRowHeights", args, ["number", "number", "number"]);
      const [row, count, height] = args as [number, number, number];
      return change("setRowHeights", () => facade().setRowHeightsForced(row - 1, count, height));
    },
    setRowHeightsForced(...args: unknown[]): Sheet {
      checkSignature("Sheet.setRowHeightsForced", args, ["number", "number", "number"]);
      const [row, count, height] = args as [number, number, number];
      areaOf(view, sheet, row, 1, count, 1);
      return change("setRowHeightsForced", () => facade().setRowHeightsForced(row - 1, count, height));
    },
    getRowHeight: (row: number) => read("getRowHeight", () => view.worksheet(sheet).getRowHeight(row - 1)),
    autoResizeColumn(...args: unknown[]): Sheet {
      checkSignature("Sheet.autoResizeColumn", args, ["number"]);
      return change("autoResizeColumn", () => autoResize(args[0] as number));
    },
    autoResizeColumns(...args: unknown[]): Sheet {
      checkSignature("Sheet.autoResizeColumns", args, ["number", "number"]);
      const [start, count] = args as [number, number];
      return change("autoResizeColumns", () => {
        areaOf(view, sheet, 1, start, 1, count);
        for (let column = start; column < start + count; column++) autoResize(column);
      });
    },
    hideColumns(...args: unknown[]): void {
      checkSignature("Sheet.hideColumns", args, ["number"], ["number", "number"]);
      const [start, count = 1] = args as [number, number?];
      change("hideColumns", () => facade().hideColumns(start - 1, count));
    },
    showColumns(...args: unknown[]): void {
      checkSignature("Sheet.showColumns", args, ["number"], ["number", "number"]);
      const [start, count = 1] = args as [number, number?];
      change("showColumns", () => facade().showColumns(start - 1, count));
    },
    hideColumn(column): void {
      const { area } = view.locationOf(column, "Sheet.hideColumn");
      change("hideColumn", () => facade().hideColumns(area.startColumn, area.endColumn - area.startColumn + 1));
    },
    hideRows(...args: unknown[]): void {
      checkSignature("Sheet.hideRows", args, ["number"], ["number", "number"]);
      const [start, count = 1] = args as [number, number?];
      change("hideRows", () => facade().hideRows(start - 1, count));
    },
    isColumnHiddenByUser: (column: number) =>
      read("isColumnHiddenByUser", () => !view.worksheet(sheet).getColVisible(column - 1)),
    // The grid refuses to hide a hidden sheet if one other is visible; Google does nothing.
    hideSheet: () => change("hideSheet", () => (facade().isSheetHidden() ? facade() : facade().hideSheet())),
    showSheet: () => change("showSheet", () => facade().showSheet()),
    isSheetHidden: () => read("isSheetHidden", () => facade().isSheetHidden()),
    setTabColor(...args: unknown[]): Sheet {
      checkSignature("Sheet.setTabColor", args, ["text or null"]);
      return change("setTabColor", () => facade().setTabColor((args[0] ?? "") as string));
    },
    getTabColor: () => read("getTabColor", () => facade().getTabColor() || null),
    setHiddenGridlines(...args: unknown[]): Sheet {
      checkSignature("Sheet.setHiddenGridlines", args, ["boolean"]);
      return change("setHiddenGridlines", () => facade().setHiddenGridlines(args[0] as boolean));
    },
    hasHiddenGridlines: () => read("hasHiddenGridlines", () => facade().hasHiddenGridLines()),
  });
}
