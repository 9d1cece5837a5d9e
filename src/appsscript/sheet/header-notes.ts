import { writeDays } from "../../text/dates.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { clockTextAt } from "../../time/zone-offset.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import type { FieldColumns } from "./columns.ts";
import { isEarlierHelp } from "./earlier-helps.ts";
import { columnsWith, metadataKeys } from "./metadata.ts";
import { columnRuns } from "./sheet-cells.ts";
import { spreadsheetZone } from "./spreadsheet-zone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The note of a header: what the column holds, its source, and when it was imported. */
export const headerNote = (
  help: string,
  labels: { source: string; importedAt: string },
  source: string,
  when: string,
): string => `${help}\n${labels.source}: ${source}\n${labels.importedAt}: ${when}`;

/** An import that a note names. */
interface NotedImport {
  format: string;
  /** When it ended, ISO 8601. */
  at: string;
}

/** What users wrote below the add-on's part of a note; null if they wrote all of it or changed that part. */
function userPart(note: string, help: string, labels: { source: string; importedAt: string }): string | null {
  if (note === "" || note === help) return "";
  const [first = "", source, time, ...own] = note.split("\n");
  if (first !== help && !isEarlierHelp(first)) return null;
  if (!source?.startsWith(`${labels.source}: `) || !time?.startsWith(`${labels.importedAt}: `)) return null;
  return own.map((line) => `\n${line}`).join("");
}

/**
 * Writes to each header's note the last import that wrote rows; for null, as after an undo of the only one, the note goes.
 * What users wrote stays.
 */
export function writeHeaderNotes(sheet: Sheet, columns: FieldColumns, last: NotedImport | null): void {
  const text = sheetText();
  const language = spreadsheetLanguage();
  const labels = workbookText[language].note;
  const when = last && writeDays(language, clockTextAt(instantOfText(last.at), spreadsheetZone()));
  const noteWith = (help: string) => (last && when ? headerNote(help, labels, last.format, when) : "");
  const helpByColumn = new Map<number, string>();
  for (const [field, column] of columns) helpByColumn.set(column, text.fields[field as keyof typeof text.fields][1]);
  for (const [name, column] of columnsWith(sheet, metadataKeys.calculated))
    helpByColumn.set(column, text.calculated[name as keyof typeof text.calculated][1]);
  const numbers = [...helpByColumn.keys()];
  for (const { first, indexes } of columnRuns(numbers)) {
    const range = sheet.getRange(columns.headerRow, first, 1, indexes.length);
    const old = range.getNotes()[0] as string[];
    const notes = indexes.map((numberIndex, index) => {
      const help = helpByColumn.get(numbers[numberIndex] as number) as string;
      const current = old[index] as string;
      const own = userPart(current, help, labels);
      return own === null ? current : (noteWith(help) + own).replace(/^\n/, "");
    });
    range.setNotes([notes]);
  }
}
