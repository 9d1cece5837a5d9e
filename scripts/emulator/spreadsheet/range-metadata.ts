import type { StoredMetadata } from "../engine/google-extras.ts";
import { wholeSheet } from "./areas.ts";
import { members } from "./members.ts";
import { addMetadata, createMetadata, lineLocation } from "./metadata.ts";
import { createMetadataFinder } from "./metadata-finder.ts";
import type { RangeContext } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Developer metadata of whole rows and columns. */
export function rangeMetadata({ view, sheet, area, self }: RangeContext) {
  const whole = () => wholeSheet(view, sheet);
  const allRows = () => area.startRow === 0 && area.endRow === whole().endRow;
  const allColumns = () => area.startColumn === 0 && area.endColumn === whole().endColumn;
  const within = (one: StoredMetadata) => {
    if (one.sheet !== sheet || one.at === undefined) return false;
    if (one.axis === "column") return allRows() && one.at >= area.startColumn && one.at <= area.endColumn;
    return allColumns() && one.at >= area.startRow && one.at <= area.endRow;
  };
  const intersecting = (one: StoredMetadata) => {
    if (one.sheet !== sheet) return one.sheet === undefined;
    if (one.at === undefined) return true;
    if (one.axis === "column") return one.at >= area.startColumn && one.at <= area.endColumn;
    return one.at >= area.startRow && one.at <= area.endRow;
  };
  return members<Range>()({
    addDeveloperMetadata(...args: unknown[]): Range {
      addMetadata(view, "Range.addDeveloperMetadata", lineLocation(view, { sheet, area }), args);
      return self();
    },
    getDeveloperMetadata() {
      view.read("Range.getDeveloperMetadata");
      return view.book.extras.metadata.filter(within).map((one) => createMetadata(view, one));
    },
    createDeveloperMetadataFinder() {
      view.read("Range.createDeveloperMetadataFinder");
      return createMetadataFinder(view, within, intersecting);
    },
  });
}
