import { type TableName, tables } from "../../../tables/index.ts";
import { bigQueryText } from "../../../text/bigquery/index.ts";
import { writeDays } from "../../../text/dates.ts";
import type { FieldColumns } from "../../sheet/columns.ts";
import { spreadsheetLanguage } from "../../user-text.ts";
import type { Target } from "../target.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Says below the note of the time's header where rows before a day are. */
export function writeMoveNote(
  sheet: Sheet,
  name: TableName,
  columns: FieldColumns,
  { project, dataset }: Target,
  before: string,
): void {
  const place = `${project}.${dataset}.${name}`;
  const language = spreadsheetLanguage();
  const sentence = writeDays(language, bigQueryText[language].movedNote(before, place));
  rewriteNote(sheet, name, columns, (lines) => [
    ...lines.filter((line) => line !== "" && !line.includes(place)),
    sentence,
  ]);
}

/** Removes from the note of the time's header where rows are in BigQuery. */
export const removeMoveNotes = (sheet: Sheet, name: TableName, columns: FieldColumns): void =>
  rewriteNote(sheet, name, columns, (lines) => lines.filter((line) => !isMoveNote(line)));

/** In any language, since the spreadsheet's can have changed. */
const isMoveNote = (line: string): boolean =>
  Object.values(bigQueryText).some(({ movedNote }) => {
    const [start = "", middle = ""] = movedNote("|", "|").split("|");
    return line.startsWith(start) && line.includes(middle);
  });

function rewriteNote(
  sheet: Sheet,
  name: TableName,
  columns: FieldColumns,
  rewrite: (lines: string[]) => string[],
): void {
  const time = columns.get(tables[name].time);
  if (time === undefined) return;
  const cell = sheet.getRange(columns.headerRow, time);
  const note = String(cell.getNotes()[0]?.[0] ?? "");
  const rewritten = rewrite(note.split("\n")).join("\n");
  if (rewritten !== note) cell.setNote(rewritten);
}
