import { clearContent, writeValues } from "../cells/write-cells.ts";
import { emulate } from "../strict-object.ts";
import { locateA1 } from "./areas.ts";
import { assertAllowed } from "./refused-values.ts";
import { checkSignature } from "./signature.ts";
import { filled } from "./sizes.ts";
import type { View } from "./view.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The ranges of several A1 notations, which refer to the given sheet if they name none. */
export function rangeList(view: View, sheet: string, notations: readonly string[]): RangeList {
  const locations = notations.map((notation) => locateA1(view, sheet, notation));
  const ranges = locations.map((location) => view.range(location.sheet, location.area, location.notation));
  const list: RangeList = emulate<RangeList>()("RangeList", {
    getRanges() {
      view.read("RangeList.getRanges");
      return ranges;
    },
    clearContent() {
      view.use("RangeList.clearContent", "write spreadsheet");
      for (const location of locations) view.assertMayEdit(location.sheet, location.area);
      for (const { sheet: id, area } of locations) clearContent(view.book, id, area);
      return list;
    },
    setValue(...args: unknown[]) {
      checkSignature("RangeList.setValue", args, ["any"]);
      view.use("RangeList.setValue", "write spreadsheet");
      for (const location of locations) view.assertMayEdit(location.sheet, location.area);
      for (const { sheet: id, area } of locations) assertAllowed(view, id, area, filled(area, args[0]));
      for (const { sheet: id, area } of locations) writeValues(view.book, id, area, filled(area, args[0]));
      return list;
    },
  });
  return list;
}
