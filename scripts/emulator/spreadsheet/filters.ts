import type { IRange } from "@univerjs/core";
import { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation, SheetsFilterService } from "@univerjs/sheets-filter";
import type { Area } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import type { View } from "./view.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The sheet's filter, or null. */
export function filterOf(view: View, sheet: string): Filter | null {
  const { book } = view;
  const range = book.injector.get(SheetsFilterService).getFilterModel(book.id, sheet)?.getRange();
  if (!range) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  return emulate<Filter>()("Filter", {
    getRange: () => view.range(sheet, { startRow, endRow, startColumn, endColumn }),
    remove() {
      view.write("Filter.remove", sheet);
      book.execute(RemoveSheetsFilterMutation.id, { unitId: book.id, subUnitId: sheet });
    },
  });
}

export function createFilter(view: View, sheet: string, area: Area): Filter {
  if (filterOf(view, sheet)) throw new Error("You can't create a filter in a sheet that already has a filter.");
  const { book } = view;
  book.execute(SetSheetsFilterRangeMutation.id, { unitId: book.id, subUnitId: sheet, range: area as IRange });
  return filterOf(view, sheet) as Filter;
}
