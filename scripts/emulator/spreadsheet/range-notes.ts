import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import { changeCells, clearContent } from "../cells/write-cells.ts";
import { members } from "./members.ts";
import { clearRules } from "./range-rules.ts";
import { checkSignature } from "./signature.ts";
import { checkSize, filled } from "./sizes.ts";
import type { RangeContext } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels. */
const noteSize = { width: 200, height: 100 };

/** Notes, and `clear()`. */
export function rangeNotes(context: RangeContext) {
  const { view, sheet, area, self } = context;
  const { book } = view;
  const model = () => book.injector.get(SheetsNoteModel);
  const noteAt = (row: number, col: number) => model().getNote(book.id, sheet, { row, col });
  const write = (notes: unknown[][]) => {
    notes.forEach((cells, r) => {
      cells.forEach((note, c) => {
        const [row, col] = [area.startRow + r, area.startColumn + c];
        const target = { unitId: book.id, sheetId: sheet, row, col };
        if (note === null || note === undefined || note === "") {
          if (noteAt(row, col)) book.execute(RemoveNoteMutation.id, target);
        } else book.execute(UpdateNoteMutation.id, { ...target, note: { row, col, ...noteSize, note: String(note) } });
      });
    });
  };
  const read = () =>
    filled(area, "").map((cells, r) =>
      cells.map((_, c) => noteAt(area.startRow + r, area.startColumn + c)?.note ?? ""),
    );
  return members<Range>()({
    getNote() {
      view.read("Range.getNote");
      return noteAt(area.startRow, area.startColumn)?.note ?? "";
    },
    getNotes() {
      view.read("Range.getNotes", area);
      return read();
    },
    setNote(...args: unknown[]): Range {
      checkSignature("Range.setNote", args, ["text or null"]);
      view.write("Range.setNote", sheet, area);
      write(filled(area, args[0]));
      return self();
    },
    setNotes(...args: unknown[]): Range {
      checkSignature("Range.setNotes", args, ["rows"]);
      view.write("Range.setNotes", sheet, area);
      checkSize(args[0] as unknown[][], area);
      write(args[0] as unknown[][]);
      return self();
    },
    clearNote(): Range {
      view.write("Range.clearNote", sheet, area);
      write(filled(area, null));
      return self();
    },
    clear(...args: unknown[]): Range {
      checkSignature("Range.clear", args, [], ["object"]);
      view.write("Range.clear", sheet, area);
      clearParts(context, args[0] as ClearOptions | undefined, () => write(filled(area, null)));
      return self();
    },
  });
}

interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
}

/** Without options, clears contents and formats; notes and validations only with their option, as in Sheets. */
function clearParts({ view, sheet, area }: RangeContext, options: ClearOptions = {}, clearNotes: () => void): void {
  const { book } = view;
  const all = !options.commentsOnly && !options.contentsOnly && !options.formatOnly && !options.validationsOnly;
  if (all || options.contentsOnly) clearContent(book, sheet, area);
  if (all || options.formatOnly) {
    const stored = book.sheet(sheet).getCellMatrix();
    changeCells(book, sheet, area, (row, column) => (stored.getValue(row, column)?.s ? { s: null } : null));
  }
  if (options.commentsOnly) clearNotes();
  if (options.validationsOnly) clearRules(book, sheet, area);
}
