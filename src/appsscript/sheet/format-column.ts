import type { Unit } from "../../tables/index.ts";
import { dayFormat } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";
import { loadClient } from "../client/client.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import { metadataKeys, tagColumn } from "./metadata.ts";
import { columnRuns } from "./sheet-cells.ts";
import { maxRowsOf } from "./sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Number formats in US notation, which Sheets shows in the spreadsheet's locale. */
const formats: Readonly<Record<Exclude<Unit, "date" | "time">, string>> = {
  // Not plain text: there the apostrophe that protects each text could stay visible.
  id: "General",
  text: "General",
  url: "General",
  count: "#,##0",
  number: "0.##",
  money: "#,##0.00",
  rate: "0.00%",
  duration: "[h]:mm:ss",
  flag: "General",
};

/** The number format of a column, with days as the language of its header writes them. */
export function numberFormatOf(unit: Unit, language: Language): string {
  if (unit === "date") return dayFormat[language];
  return unit === "time" ? `${dayFormat[language]} hh:mm` : formats[unit];
}

/** Revenue in the client's currency. What ads cost has the currency of its own row. */
export const revenueFormat = (currency: string): string =>
  currency === "" ? formats.money : `${formats.money} "${currency}"`;

/**
 * Widths in pixels, so that posts and their rates fit on a laptop's screen beside the sidebar; ids and links need not be
 * readable in full.
 */
const widths: Readonly<Record<string, number>> = {
  platform: 84,
  account: 110,
  url: 60,
  published_at: 146,
  sent_at: 146,
  received_at: 146,
  date: 90,
  title: 220,
  subject: 170,
  page: 200,
  text: 220,
  source: 80,
  imported_at: 80,
  band: 84,
};

/** A letter of a bold name in a wide font, as on computers without Arial, and what a cell keeps free, in pixels. */
const letterPx = 10.5;
const marginPx = 12;

/** How many lines a name takes whose lines have at most so many letters. */
function lineCount(name: string, letters: number): number {
  let lines = 1;
  let used = -1;
  for (const { length } of name.split(" ")) {
    used += 1 + length;
    if (used > letters) {
      lines++;
      used = length;
    }
  }
  return lines;
}

/** The width at which a name has room in the header, without breaking a word. */
export function headerWidth(name: string): number {
  let letters = Math.max(...name.split(" ").map((word) => word.length));
  while (lineCount(name, letters) > headerLines) letters++;
  return Math.ceil(letters * letterPx + marginPx);
}

/** In pixels. */
export const columnWidth = (field: string, unit: Unit, name: string): number =>
  Math.max(widths[field] ?? (unit === "id" ? 84 : 94), headerWidth(name));

const headerLines = 3;

/** Room for the lines of names, in pixels. */
export const headerHeight = 56;

const headerStyle = { background: "#e8f0fe", color: "#174ea6" };

export function styleHeader(header: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
  return (
    header
      .setNumberFormat("General")
      .setBackground(headerStyle.background)
      .setFontColor(headerStyle.color)
      .setWrap(true)
      .setVerticalAlignment("middle")
      // Last, since a bold title counts as styled.
      .setFontWeight("bold")
  );
}

/** An empty column that is to become a field's, or a calculated one. */
export interface NewColumn {
  column: number;
  name: string;
  unit: Unit;
  isCalculated: boolean;
}

const titleOf = ({ name, isCalculated }: NewColumn): string => {
  const { fields, calculated } = sheetText();
  return isCalculated ? calculated[name as keyof typeof calculated][0] : fields[name as keyof typeof fields][0];
};

const isClipped = ({ unit, isCalculated }: NewColumn): boolean =>
  !isCalculated && (unit === "text" || unit === "url" || unit === "id");

/** Calls `change` for each group of adjacent columns that are alike: the first column, and how many they are. */
function forEachRun<T>(
  columns: readonly NewColumn[],
  likeness: (column: NewColumn) => T,
  change: (first: number, count: number, like: T) => void,
): void {
  for (const like of new Set(columns.map(likeness))) {
    const alike = columns.filter((column) => likeness(column) === like);
    for (const { first, indexes } of columnRuns(alike.map(({ column }) => column))) change(first, indexes.length, like);
  }
}

/**
 * Makes empty columns those of fields: their names, number formats and widths, and the metadata by which they are found. The
 * name of a calculated one comes with its formula when the import ends.
 */
export function formatColumns(sheet: Sheet, headerRow: number, columns: readonly NewColumn[]): void {
  const language = spreadsheetLanguage();
  const rows = Math.max(1, maxRowsOf(sheet) - headerRow);
  const below = (first: number, count: number) => sheet.getRange(headerRow + 1, first, rows, count);
  for (const { first, indexes } of columnRuns(columns.map(({ column }) => column)))
    styleHeader(sheet.getRange(headerRow, first, 1, indexes.length));
  forEachRun(
    columns,
    ({ unit, name }) => (name === "revenue" ? revenueFormat(loadClient().currency) : numberFormatOf(unit, language)),
    (first, count, format) => below(first, count).setNumberFormat(format),
  );
  forEachRun(columns.filter(isClipped), isClipped, (first, count) =>
    below(first, count).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
  );
  forEachRun(
    columns,
    (column) => columnWidth(column.name, column.unit, titleOf(column)),
    (first, count, width) => sheet.setColumnWidths(first, count, width),
  );
  // Last, since a column with its name or its metadata counts as complete; a calculated one gets its name from its formula.
  const fields = columns.filter(({ isCalculated }) => !isCalculated);
  for (const { first, indexes } of columnRuns(fields.map(({ column }) => column)))
    sheet
      .getRange(headerRow, first, 1, indexes.length)
      .setValues([indexes.map((index) => titleOf(fields[index] as NewColumn))]);
  for (const { column, name, isCalculated } of columns)
    tagColumn(sheet, column, isCalculated ? metadataKeys.calculated : metadataKeys.field, name);
}
