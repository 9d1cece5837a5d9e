import type { Settings, SheetSettings } from "../rpc/script-calls.ts";
import type { TableName } from "../tables/define-table.ts";
import { type Language, languageOf } from "../text/language.ts";
import { countConnections } from "./connect/connection-store.ts";
import { repairTrigger } from "./connect/hourly-trigger.ts";
import { loadImports } from "./connect/stored-imports.ts";
import { recentDamages } from "./damaged-texts.ts";
import { cutOffImports } from "./import/close-import.ts";
import { loadFollowers } from "./import/known-followers.ts";
import { loadBrands } from "./listen/brands.ts";
import { allSheets, idOf, nameOf, spreadsheetLocale, spreadsheetTimeZone } from "./open-spreadsheet.ts";
import { storedPositions } from "./sheet/column-positions.ts";
import { type MarkedSheet, markedSheets } from "./sheet/lost-tables.ts";
import { metadataKeys } from "./sheet/metadata.ts";
import { requireSheet } from "./sheet/table-sheet.ts";
import { savedLanguage, saveLanguage, userLocale } from "./user-language.ts";
import { spreadsheetLanguage } from "./user-text.ts";

/** What the sidebar needs before it shows anything. Opening it also sets up a trigger again that is gone. */
export function readSettings(): Settings {
  const timeZone = spreadsheetTimeZone();
  repairTrigger();
  const followers = loadFollowers();
  const damaged = recentDamages();
  const cutOff = cutOffImports();
  return {
    language: savedLanguage(),
    userLocale: userLocale(),
    spreadsheetLocale: spreadsheetLocale(),
    spreadsheetLanguage: spreadsheetLanguage(),
    timeZone,
    today: Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd"),
    sheets: markedSheets(allSheets(), false).map(sheetSettings),
    followers,
    incoming: {
      imports: loadImports().length,
      connections: countConnections(),
      brands: loadBrands().length,
    },
    ...(damaged.length > 0 && { damaged }),
    ...(cutOff.length > 0 && { cutOff }),
  };
}

function sheetSettings([sheet, metadata]: MarkedSheet): SheetSettings {
  const table = (metadata.get(metadataKeys.table) ?? null) as TableName | null;
  // Users can put titles above the header.
  const { headerRow = 1 } = storedPositions(metadata.get(metadataKeys.positions) ?? null) ?? {};
  return {
    sheetId: idOf(sheet),
    name: nameOf(sheet),
    table,
    rows: table === null ? 0 : Math.max(0, sheet.getLastRow() - headerRow),
    ...(metadata.has(metadataKeys.sample) && { isSample: true }),
  };
}

export function setLanguage(language: Language): null {
  saveLanguage(languageOf(language));
  return null;
}

/** The sheet, which is shown again if users hid it. */
function visible(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
  return sheet.isSheetHidden() ? sheet.showSheet() : sheet;
}

/** Selects a cell, which also shows its sheet. */
export function showCell({ sheetId, cell }: { sheetId: number; cell: string }): null {
  visible(requireSheet(sheetId)).getRange(cell).activate();
  return null;
}

/** Shows a sheet. */
export function showSheet(sheetId: number): null {
  visible(requireSheet(sheetId)).activate();
  return null;
}
