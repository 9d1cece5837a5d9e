import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, ReorderRangeCommand } from "@univerjs/sheets";
import { readValues } from "../cells/read-cells.ts";
import { sortOrder } from "../cells/sort-order.ts";
import { changeCells } from "../cells/write-cells.ts";
import type { Book } from "../engine/book.ts";
import type { Area } from "../engine/google-extras.ts";
import { createFilter, filterOf } from "./filters.ts";
import { members } from "./members.ts";
import { checkSignature } from "./signature.ts";
import type { RangeContext } from "./view.ts";
import { columnsOf, rowsOf, type View } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sorting, filtering, copying and merging. */
export function rangeArrangement({ view, sheet, area, self }: RangeContext) {
  const { book } = view;
  const unit = { unitId: book.id, subUnitId: sheet };
  return members<Range>()({
    sort(...args: unknown[]): Range {
      checkSignature("Range.sort", args, ["any"]);
      view.write("Range.sort", sheet, area);
      const values = readValues(book, sheet, area, view.execution.timeZone);
      const positions = sortOrder(values, sortSpecs(args[0], area));
      const order = Object.fromEntries(positions.map((from, to) => [area.startRow + to, area.startRow + from]));
      const formulas = shiftedFormulas(book, sheet, area, order);
      book.execute(ReorderRangeCommand.id, { ...unit, range: area as IRange, order });
      if (formulas.size > 0) changeCells(book, sheet, area, (row, column) => formulas.get(`${row} ${column}`) ?? null);
      return self();
    },
    createFilter() {
      view.write("Range.createFilter", sheet, area);
      return createFilter(view, sheet, area);
    },
    getFilter() {
      view.read("Range.getFilter");
      return filterOf(view, sheet);
    },
    copyTo(...args: unknown[]): void {
      checkSignature("Range.copyTo", args, ["object"], ["object", "object"], ["object", "object", "boolean"]);
      const target = view.locationOf(args[0], "Range.copyTo");
      view.write("Range.copyTo", target.sheet, target.area);
      copyCells(view, { sheet, area }, target, partsToCopy(args[1]));
    },
    merge(): Range {
      view.write("Range.merge", sheet, area);
      book.execute(AddWorksheetMergeMutation.id, { ...unit, ranges: [area as IRange] });
      return self();
    },
    mergeAcross(): Range {
      view.write("Range.mergeAcross", sheet, area);
      const rows = Array.from({ length: area.endRow - area.startRow + 1 }, (_, index) => area.startRow + index);
      const ranges = rows.map((row) => ({ ...area, startRow: row, endRow: row }) as IRange);
      book.execute(AddWorksheetMergeMutation.id, { ...unit, ranges });
      return self();
    },
    breakApart(): Range {
      view.write("Range.breakApart", sheet, area);
      book.execute(RemoveWorksheetMergeMutation.id, { ...unit, ranges: [area as IRange] });
      return self();
    },
  });
}

/** The formulas of sorted rows with shifted references. In the page Univer's sort plugin shifts them; in Node nothing does. */
function shiftedFormulas(book: Book, sheet: string, area: Area, order: Record<number, number>): Map<string, ICellData> {
  const formulas = new Map<string, ICellData>();
  const lexer = book.injector.get(LexerTreeBuilder);
  for (const [to, from] of Object.entries(order)) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const formula = book.storedFormula(sheet, from, column);
      if (!formula) continue;
      formulas.set(`${to} ${column}`, { f: lexer.moveFormulaRefOffset(formula, 0, Number(to) - from), si: null });
    }
  }
  return formulas;
}

/** `column`, `{column, ascending}` or an array of either; columns are the sheet's, counted from 1. */
function sortSpecs(given: unknown, area: Area): { column: number; ascending: boolean }[] {
  const specs = Array.isArray(given) ? given : [given];
  return specs.map((spec) => {
    const { column, ascending = true } =
      typeof spec === "number" ? { column: spec } : (spec as { column: number; ascending?: boolean });
    const position = column - 1 - area.startColumn;
    if (!(position >= 0 && position < columnsOf(area))) throw new Error(`Invalid column: ${column}`);
    return { column: position, ascending };
  });
}

interface Parts {
  contents: boolean;
  formats: boolean;
  valuesOnly: boolean;
}

function partsToCopy(options: unknown): Parts {
  const name = String(options ?? "");
  const { contentsOnly = name === "PASTE_VALUES", formatOnly = name === "PASTE_FORMAT" } = (options ?? {}) as {
    contentsOnly?: boolean;
    formatOnly?: boolean;
  };
  return { contents: !formatOnly, formats: !contentsOnly, valuesOnly: contentsOnly };
}

/** Copies cells and repeats them if the target is larger; references in formulas shift. */
function copyCells(
  view: View,
  from: { sheet: string; area: Area },
  to: { sheet: string; area: Area },
  parts: Parts,
): void {
  const { book } = view;
  const source = book.sheet(from.sheet).getCellMatrix();
  const spilled = book.spilled(from.sheet);
  const lexer = book.injector.get(LexerTreeBuilder);
  const [height, width] = [rowsOf(from.area), columnsOf(from.area)];
  const area = {
    ...to.area,
    endRow: Math.max(to.area.endRow, to.area.startRow + height - 1),
    endColumn: Math.max(to.area.endColumn, to.area.startColumn + width - 1),
  };
  changeCells(book, to.sheet, area, (row, column): Nullable<ICellData> => {
    const sourceRow = from.area.startRow + ((row - area.startRow) % height);
    const sourceColumn = from.area.startColumn + ((column - area.startColumn) % width);
    const cell = source.getValue(sourceRow, sourceColumn);
    const shown = spilled[sourceRow]?.[sourceColumn] ?? cell;
    const copy: ICellData = {};
    const formula = parts.valuesOnly ? null : book.storedFormula(from.sheet, sourceRow, sourceColumn);
    const f = formula && lexer.moveFormulaRefOffset(formula, column - sourceColumn, row - sourceRow);
    const value = formula ? null : shown;
    if (parts.contents) {
      Object.assign(copy, { v: value?.v ?? null, t: value?.t ?? null, f, si: null, p: value?.p ?? null, custom: null });
    }
    if (parts.formats) copy.s = (cell?.s && book.document.getStyles().getStyleByCell(cell)) || null;
    return copy;
  });
}
