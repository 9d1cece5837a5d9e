import { workbookText } from "../../text/workbook/index.ts";
import { sheetText, workbookLanguage } from "../text-of.ts";
import type { FieldColumns } from "./columns.ts";
import { columnsWith, metadataKeys } from "./metadata.ts";
import { columnRuns } from "./sheet-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The note of a header: what the column holds, where it came from, when. */
const noteOf = (help: string, labels: { source: string; importedAt: string }, source: string, when: string): string =>
  `${help}\n${labels.source}: ${source}\n${labels.importedAt}: ${when}`;

/** Explains each of our headers by a note. A note that the user wrote stays. */
export function explainHeaders(sheet: Sheet, columns: FieldColumns, source: string): void {
  const text = sheetText();
  const labels = workbookText[workbookLanguage()].note;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const when = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd HH:mm");
  const helps = new Map<number, string>();
  for (const [field, column] of columns) helps.set(column, text.fields[field as keyof typeof text.fields][1]);
  for (const [name, column] of columnsWith(sheet, metadataKeys.calculated))
    helps.set(column, text.calculated[name as keyof typeof text.calculated][1]);
  const numbers = [...helps.keys()];
  for (const { first, places } of columnRuns(numbers)) {
    const range = sheet.getRange(1, first, 1, places.length);
    const old = range.getNotes()[0] as string[];
    const notes = places.map((place, position) => {
      const help = helps.get(numbers[place] as number) as string;
      const there = old[position] as string;
      return there === "" || there.startsWith(help) ? noteOf(help, labels, source, when) : there;
    });
    range.setNotes([notes]);
  }
}
