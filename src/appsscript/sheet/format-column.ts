import type { CalculatedColumn, Unit } from "../../tables/index.ts";
import { dayFormat } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import { metadataKeys, tagColumn } from "./metadata.ts";

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

/** Makes an empty column the field's: its name, number format and width, and the metadata by which it is found. */
export function formatColumn(sheet: Sheet, headerRow: number, column: number, field: string, unit: Unit): void {
  const [name] = sheetText().fields[field as keyof ReturnType<typeof sheetText>["fields"]];
  const header = styleHeader(sheet.getRange(headerRow, column));
  const below = sheet.getRange(headerRow + 1, column, Math.max(1, sheet.getMaxRows() - headerRow));
  below.setNumberFormat(numberFormatOf(unit, spreadsheetLanguage()));
  if (unit === "text" || unit === "url" || unit === "id") below.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.setColumnWidth(column, columnWidth(field, unit, name));
  // Last, since a column with its name or its field counts as complete.
  header.setValue(name);
  tagColumn(sheet, column, metadataKeys.field, field);
}

/** The same for a calculated column, whose name comes with its formula when the import ends. */
export function formatCalculatedColumn(
  sheet: Sheet,
  headerRow: number,
  column: number,
  { name, unit }: CalculatedColumn,
): void {
  const [title] = sheetText().calculated[name as keyof ReturnType<typeof sheetText>["calculated"]];
  styleHeader(sheet.getRange(headerRow, column));
  const below = sheet.getRange(headerRow + 1, column, Math.max(1, sheet.getMaxRows() - headerRow));
  below.setNumberFormat(numberFormatOf(unit, spreadsheetLanguage()));
  sheet.setColumnWidth(column, columnWidth(name, unit, title));
  // Last, since a column with its name counts as complete but for its formula.
  tagColumn(sheet, column, metadataKeys.calculated, name);
}
