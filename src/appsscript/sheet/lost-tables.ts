import type { TableName } from "../../tables/index.ts";
import { tablesText } from "../../text/tables/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { nameOf } from "../open-spreadsheet.ts";
import { adoptTable, findLostTable } from "./adopt-table.ts";
import { isViewer } from "./assert-can-edit.ts";
import { metadataKeys, sheetMetadata } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetMetadata = ReadonlyMap<string, string | null>;

export type MarkedSheet = readonly [sheet: Sheet, metadata: SheetMetadata];

const marks = [
  metadataKeys.table,
  metadataKeys.contents,
  metadataKeys.report,
  metadataKeys.comparison,
  metadataKeys.sample,
  metadataKeys.fetched,
];

/** Whether the sheet is neither a table's nor anything else of the add-on, as far as metadata say. */
export const isUnmarked = (metadata: SheetMetadata): boolean => !marks.some((mark) => metadata.has(mark));

/** A sheet's name without the number of `Posts 2`. */
const baseName = (sheet: Sheet): string => nameOf(sheet).replace(/ \d+$/, "");

const tableNames = Object.values(tablesText).flatMap((text) => Object.values(text.names));

/** Whether imports give sheets such a name, in any language. */
const hasOwnName = (sheet: Sheet): boolean => tableNames.includes(baseName(sheet));

/** Whether a sheet is called as one with sample data, which no import may write to. */
function hasSampleName(sheet: Sheet): boolean {
  const base = baseName(sheet);
  return Object.values(workbookText).some((text) => tableNames.some((name) => text.sampleSheet(name) === base));
}

const readMetadata = (sheets: readonly Sheet[]): MarkedSheet[] =>
  sheets.map((sheet) => [sheet, sheetMetadata(sheet)] as const);

const hasTable = ([, metadata]: MarkedSheet): boolean => metadata.has(metadataKeys.table);

/** What Google writes before the name of a duplicate, in English, Spanish, Dutch, German, French, Italian and Portuguese. */
const duplicatePrefix = /^(Copy of|Copia de|Kopie van|Kopie von|Copie de|Copia di|Cópia de) /;

const isDuplicateOf = (sheet: Sheet, other: Sheet): boolean =>
  sheet !== other && nameOf(sheet).replace(duplicatePrefix, "") === nameOf(other);

/** Adopts the sheets that have a table and lost its marks. Returns whether there are any. */
function adoptAll(sheets: readonly Sheet[]): boolean {
  const lost = sheets
    .map((sheet) => ({ sheet, table: findLostTable(sheet) }))
    .filter(({ sheet, table }) => table !== null && !hasSampleName(sheet));
  const originals = lost.filter(({ sheet }) => !lost.some((other) => isDuplicateOf(sheet, other.sheet)));
  if (originals.length === 0 || isViewer()) return false;
  for (const { sheet, table } of originals) if (table) adoptTable(sheet, table);
  return true;
}

/**
 * The sheets with their metadata. Where tables have lost theirs, as in a spreadsheet that went through Excel, they are
 * adopted first: all at once if none is left, so that imports without a sheet of their own write to the same one as before.
 *
 * @param isThorough Looks at sheets of any name if no table is found otherwise, not only at those that are called as
 *   imports call them.
 */
export function markedSheets(sheets: readonly Sheet[], isThorough: boolean): MarkedSheet[] {
  const marked = readMetadata(sheets);
  const unmarked = marked.flatMap(([sheet, metadata]) => (isUnmarked(metadata) ? [sheet] : []));
  const isLost = !marked.some(hasTable);
  const named = unmarked.filter(hasOwnName);
  const canBeLost = isLost && (isThorough || named.some((sheet) => findLostTable(sheet) !== null));
  return adoptAll(canBeLost ? unmarked : named) ? readMetadata(sheets) : marked;
}

/** Adopts a sheet of which only the metadata are lost. Returns whether it has the table. */
export function adoptIfTable(sheet: Sheet, name: TableName): boolean {
  if (!isUnmarked(sheetMetadata(sheet)) || hasSampleName(sheet)) return false;
  const lost = findLostTable(sheet);
  if (lost?.name !== name) return false;
  adoptTable(sheet, lost);
  return true;
}

/** The first sheet that has the table and lost its marks; those with a name that imports give come first. */
export function adoptSheetOf(sheets: readonly Sheet[], name: TableName): Sheet | null {
  const inOrder = [...sheets.filter(hasOwnName), ...sheets.filter((sheet) => !hasOwnName(sheet))];
  return inOrder.find((sheet) => adoptIfTable(sheet, name)) ?? null;
}
