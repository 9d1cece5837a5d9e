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

/** Finds the rows that still name somebody, and that are to be blanked. */
export function planBlanking(sheet: Sheet, isBlanked: (mention: Mention) => boolean): BlankPlan {
  const { columnsByField, fields, cells, keys } = readTableRows(idOf(sheet), "mentions");
  const cellOf = (row: readonly Cell[], field: string): Cell => row[fields.indexOf(field)] ?? "";
  const dayOf = (row: readonly Cell[]): string => {
    const time = [cellOf(row, "published_at"), cellOf(row, "imported_at")].find((cell) => typeof cell === "number");
    return time === undefined ? "" : String(cellToKeyValue(time, "date"));
  };
  const textsOf = (row: readonly Cell[]): MentionTexts => {
    const texts = { mention_id: "", url: "", author: "", text: "" };
    for (const field of textFields) texts[field] = String(cellOf(row, field));
    return texts;
  };
  const rows = cells.map(textsOf);
  const indexes = rows.flatMap((texts, index) => {
    const isNamed = texts.author + texts.text + texts.url !== "" && index + 2 > columnsByField.headerRow;
    return isNamed && isBlanked({ ...texts, day: dayOf(cells[index] as Cell[]) }) ? [index] : [];
  });
  const written = textFields.filter((field) => columnsByField.has(field));
  return {
    sheet,
    numbers: indexes.map((index) => index + 2),
    keys: indexes.flatMap((index) => (keys[index] ?? []).slice(0, 1)),
    columns: written.map((field) => columnsByField.get(field) as number),
    write() {
      const changes = indexes.flatMap((index) => {
        const [texts, after] = [rows[index] as MentionTexts, blanked(rows[index] as MentionTexts)];
        const changed = written.filter((field) => after[field] !== texts[field]);
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
