import { shortKey } from "../../importer/merge/short-key.ts";
import { blanked, type MentionTexts } from "../../importer/people/blank-mentions.ts";
import { type Cell, cellToKeyValue } from "../../tables/cells.ts";
import { readTableRows } from "../import/read-table-rows.ts";
import { deleteUndoOf } from "../import/undo-sheet.ts";
import { idOf } from "../open-spreadsheet.ts";
import { assertCanWriteTable } from "../sheet/table-sheet.ts";
import { type CellChange, writeCells } from "../sheet/write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Mention extends MentionTexts {
  /** As rows name it, such as "YouTube". */
  platform: string;
  /** When it was published, or else imported, YYYY-MM-DD; "" if neither is known. */
  day: string;
}

const textFields = ["mention_id", "url", "author", "text"] as const;

/** Rows of a sheet to blank, and how. */
export interface BlankPlan {
  sheet: Sheet;
  /** Row numbers. */
  numbers: number[];
  /** The columns that are blanked. */
  columns: number[];
  /** The first keys of these rows, as undo knows them. */
  keys: string[];
  write(): void;
}

/** The rows that still name somebody, with their index below the first. */
function readMentions(sheet: Sheet) {
  const { columnsByField, fields, cells, keys } = readTableRows(idOf(sheet), "mentions");
  const cellOf = (row: readonly Cell[], field: string): Cell => row[fields.indexOf(field)] ?? "";
  const dayOf = (row: readonly Cell[]): string => {
    const time = [cellOf(row, "published_at"), cellOf(row, "imported_at")].find((cell) => typeof cell === "number");
    return time === undefined ? "" : String(cellToKeyValue(time, "date"));
  };
  const mentionOf = (row: readonly Cell[]): Mention => {
    const mention = { platform: "", mention_id: "", url: "", author: "", text: "", day: dayOf(row) };
    for (const field of ["platform", ...textFields] as const) mention[field] = String(cellOf(row, field));
    // An id that became a number can be another mention's.
    mention.mention_id = String(cellToKeyValue(cellOf(row, "mention_id"), "id") ?? "");
    return mention;
  };
  const named = cells
    .map((row, index) => ({ index, mention: mentionOf(row) }))
    .filter(
      ({ index, mention: { author, text, url } }) => author + text + url !== "" && index + 2 > columnsByField.headerRow,
    );
  return { columnsByField, keys, named };
}

/** The mentions of a sheet that still name somebody. */
export const namedMentions = (sheet: Sheet): Mention[] => readMentions(sheet).named.map(({ mention }) => mention);

/** Finds the rows that still name somebody, and that are to be blanked. */
export function planBlanking(sheet: Sheet, isBlanked: (mention: Mention) => boolean): BlankPlan {
  const { columnsByField, keys, named } = readMentions(sheet);
  const rows = named.filter(({ mention }) => isBlanked(mention));
  const written = textFields.filter((field) => columnsByField.has(field));
  return {
    sheet,
    numbers: rows.map(({ index }) => index + 2),
    keys: rows.flatMap(({ index }) => (keys[index] ?? []).slice(0, 1)),
    columns: written.map((field) => columnsByField.get(field) as number),
    write() {
      const changes = rows.flatMap(({ index, mention }) => {
        const after = blanked(mention);
        const changed = written.filter((field) => after[field] !== mention[field]);
        return changed.map((field) => ({
          row: index + 2,
          column: columnsByField.get(field) as number,
          cell: after[field],
        }));
      });
      // Authors last: after a killed call the next one finds the rows by them.
      const author = columnsByField.get("author");
      const isAuthor = ({ column }: CellChange) => column === author;
      writeCells(
        sheet,
        changes.filter((change) => !isAuthor(change)),
      );
      writeCells(sheet, changes.filter(isAuthor));
    },
  };
}

/**
 * Blanks rows. Imports that wrote them can no longer be undone, since undo would bring the texts back. Throws a user error,
 * before anything is written, if the user may not write to one of the sheets.
 */
export function blankRows(plans: readonly BlankPlan[]): number {
  const changing = plans.filter(({ numbers }) => numbers.length > 0);
  for (const { sheet } of changing) assertCanWriteTable(sheet);
  const keys = new Set(changing.flatMap((plan) => plan.keys.flatMap((key) => [key, shortKey(key)])));
  if (keys.size > 0) deleteUndoOf((key) => keys.has(key));
  for (const plan of changing) plan.write();
  return changing.reduce((sum, { numbers }) => sum + numbers.length, 0);
}
