import type { Settings, SheetSettings } from "../rpc/script-calls.ts";
import type { TableName } from "../tables/define-table.ts";
import { type Language, languageOf } from "../text/language.ts";
import { hasImportsThere } from "./bigquery/target.ts";
import { clientScope } from "./client/client.ts";
import { countConnections } from "./connect/connection-store.ts";
import { repairTrigger } from "./connect/hourly-trigger.ts";
import { notifyFailures } from "./connect/notify-failures.ts";
import { loadImports } from "./connect/stored-imports.ts";
import { recentDamages } from "./damaged-texts.ts";
import { cutOffImports } from "./import/close-import.ts";
import { loadFollowers } from "./import/known-followers.ts";
import { loadBrands } from "./listen/brands.ts";
import { showMenu } from "./open-event.ts";
import { allSheets, idOf, nameOf, spreadsheetLocale, spreadsheetTimeZone } from "./open-spreadsheet.ts";
import { loadPrivacy } from "./people/mention-privacy.ts";
import { storedPositions } from "./sheet/column-positions.ts";
import { type MarkedSheet, markedSheets } from "./sheet/lost-tables.ts";
import { metadataKeys } from "./sheet/metadata.ts";
import { requireSheet } from "./sheet/table-sheet.ts";
import { savedLanguage, saveLanguage, userLocale } from "./user-language.ts";
import { menuText, spreadsheetLanguage } from "./user-text.ts";

/**
 * What the sidebar needs before it shows anything. Sets up a trigger again that is gone and, when the sidebar opens,
 * shows a failure that happened meanwhile: one execution costs fewer calls than two.
 */
export function readSettings(isOpening = false): Settings {
  repairTrigger();
  if (isOpening) notifyFailures();
  const followers = loadFollowers();
  const { months: mentionMonths } = loadPrivacy();
  const damaged = recentDamages();
  const cutOff = cutOffImports();
  const client = clientScope();
  return {
    language: savedLanguage(),
    userLocale: userLocale(),
    spreadsheetLocale: spreadsheetLocale(),
    spreadsheetLanguage: spreadsheetLanguage(),
    timeZone: spreadsheetTimeZone(),
    sheets: markedSheets(allSheets(), false).map(sheetSettings),
    followers,
    incoming: {
      imports: loadImports().length,
      connections: countConnections(),
      brands: loadBrands().length,
    },
    ...(hasImportsThere() && { hasImportsInBigQuery: true }),
    ...(mentionMonths !== undefined && { mentionMonths }),
    ...(client && { client }),
    ...(damaged.length > 0 && { damaged }),
    ...(cutOff.length > 0 && { cutOff }),
  };
}

function sheetSettings([sheet, metadata]: MarkedSheet): SheetSettings {
  const table = (metadata.get(metadataKeys.table) ?? null) as TableName | null;
  // Users can put titles above the header.
  const { headerRow = 1 } = storedPositions(metadata.get(metadataKeys.positions) ?? null) ?? {};
  return {
    ...(table !== null && { sheetId: idOf(sheet) }),
    name: nameOf(sheet),
    table,
    rows: table === null ? 0 : Math.max(0, sheet.getLastRow() - headerRow),
    ...(metadata.has(metadataKeys.sample) && { isSample: true }),
  };
}

export function setLanguage(language: Language): null {
  saveLanguage(languageOf(language));
  // The sidebar names items of the menu.
  showMenu(menuText(true));
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
