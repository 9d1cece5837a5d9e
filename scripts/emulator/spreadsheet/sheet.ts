import { emulate } from "../strict-object.ts";
import { lazyMembers } from "./lazy-members.ts";
import { sheetAppearance } from "./sheet-appearance.ts";
import { sheetContents } from "./sheet-contents.ts";
import { sheetExtras } from "./sheet-extras.ts";
import { sheetPlace } from "./sheet-place.ts";
import { sheetStructure } from "./sheet-structure.ts";
import type { View } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the members of a Sheet work on. `sheet` is Univer's id; `self` is the Sheet that scripts hold. */
export interface SheetContext {
  view: View;
  sheet: string;
  self(): Sheet;
}

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
  view.sheets.set(sheet, id);
  return sheet;
}

/** The id behind a Sheet that a script hands back. */
export function sheetIdOf(view: View, sheet: unknown, method = "Spreadsheet.setActiveSheet"): string {
  const id = typeof sheet === "object" && sheet !== null ? view.sheets.get(sheet) : undefined;
  if (id === undefined)
    throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
  return id;
}
