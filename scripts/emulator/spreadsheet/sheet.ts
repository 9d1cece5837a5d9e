import { emulate } from "../strict-object.ts";
import { lazyMembers } from "./lazy-members.ts";
import { sheetAppearance } from "./sheet-appearance.ts";
import { sheetContents } from "./sheet-contents.ts";
import { sheetExtras } from "./sheet-extras.ts";
import { sheetPlace } from "./sheet-place.ts";
import { sheetStructure } from "./sheet-structure.ts";
import type { SheetContext, View } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetMembers = lazyMembers<SheetContext>()(
  sheetPlace,
  sheetStructure,
  sheetAppearance,
  sheetContents,
  sheetExtras,
);

export function createSheet(view: View, id: string): Sheet {
  const context: SheetContext = { view, sheet: id, self: () => sheet };
  const sheet: Sheet = emulate<Sheet>()("Sheet", sheetMembers(context));
  view.sheetIds.set(sheet, id);
  return sheet;
}
