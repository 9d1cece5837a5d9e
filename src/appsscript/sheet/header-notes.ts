import { workbookText } from "../../text/workbook/index.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import type { FieldColumns } from "./columns.ts";
import { columnsWith, metadataKeys } from "./metadata.ts";
import { columnRuns } from "./sheet-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The note of a header: what the column holds, its source, and when it was imported. */
export const headerNote = (
  help: string,
  labels: { source: string; importedAt: string },
  source: string,
  when: string,
): string => `${help}\n${labels.source}: ${source}\n${labels.importedAt}: ${when}`;

/** Writes a note to each header. A user's note stays. */
export function writeHeaderNotes(sheet: Sheet, columns: FieldColumns, source: string): void {
  const text = sheetText();
  const labels = workbookText[spreadsheetLanguage()].note;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const when = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd HH:mm");
  const helpByColumn = new Map<number, string>();
  for (const [field, column] of columns) helpByColumn.set(column, text.fields[field as keyof typeof text.fields][1]);
  for (const [name, column] of columnsWith(sheet, metadataKeys.calculated))
    helpByColumn.set(column, text.calculated[name as keyof typeof text.calculated][1]);
  const numbers = [...helpByColumn.keys()];
  for (const { first, indexes } of columnRuns(numbers)) {
    const range = sheet.getRange(1, first, 1, indexes.length);
    const old = range.getNotes()[0] as string[];
    const notes = indexes.map((numberIndex, index) => {
      const help = helpByColumn.get(numbers[numberIndex] as number) as string;
      const current = old[index] as string;
      return current === "" || current.startsWith(help) ? headerNote(help, labels, source, when) : current;
    });
    range.setNotes([notes]);
  }
}
