import { beforeEach, describe, expect, it } from "vitest";
import { recentDamages } from "../../src/appsscript/damaged-texts.ts";
import { findUndoSheet, openUndoSheet } from "../../src/appsscript/import/find-undo-sheet.ts";
import { isUnchanged, mergeByRow, toUndoEntry } from "../../src/appsscript/import/undo-entry.ts";
import {
  deleteUndo,
  deleteUndoEntries,
  deleteUndoOf,
  isTooLargeForUndo,
  loadUndo,
  loadUndoRows,
  saveFingerprints,
  saveForUndo,
  undoableImports,
} from "../../src/appsscript/import/undo-sheet.ts";
import { idOf } from "../../src/appsscript/open-spreadsheet.ts";
import { forgetSize } from "../../src/appsscript/sheet/sheet-size.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

const entry = (key: string, before: Record<string, string | number> | null = null, fingerprint = `f-${key}`) => ({
  key,
  fingerprint,
  before,
});
const room = { neededCells: 0 };

describe("what an import did to a row", () => {
  it("is kept with its key, and the values that it had", () => {
    const fields = ["post_id", "text", "likes"];
    const changed = toUndoEntry(fields, ["k1", "k2"], ["1", "", 0], ["1", "b", 5]);
    expect([changed.key, changed.before]).toEqual(["k1", { post_id: "1", likes: 0 }]);
    expect(toUndoEntry(fields, undefined, null, ["1", "b", 5])).toMatchObject({ key: "", before: null });
    expect(toUndoEntry(fields, ["k"], ["1", "b", 5], null)).toMatchObject({ fingerprint: "" });
    expect(toUndoEntry(fields, ["k"], ["1", "b", 5], ["1", "b", 5]).fingerprint).not.toBe(changed.fingerprint.slice(1));
    expect(isUnchanged(changed, fields, ["1", "", 0])).toBe(true);
    expect(isUnchanged(changed, fields, ["1", "b", 0])).toBe(false);
    expect(isUnchanged(entry("k"), fields, ["", "", ""])).toBe(false);
  });

  it("twice counts as once: the first values before, and the last afterwards", () => {
    expect(
      mergeByRow([
        entry("a", { likes: 1 }, "1"),
        entry("b", null, "2"),
        entry("a", { likes: 5 }, "3"),
        entry("b", { likes: 6 }, "4"),
      ]),
    ).toEqual([entry("a", { likes: 1 }, "3"), entry("b", null, "4")]);
  });

  it("added again after somebody had deleted it is added", () => {
    expect(mergeByRow([entry("a", { likes: 1 }, "1"), entry("a", null, "2")])).toEqual([entry("a", null, "2")]);
  });

  it("without a key is a row of its own", () => {
    expect(mergeByRow([entry("", null, "1"), entry("", null, "2")])).toHaveLength(2);
  });
});

describe("entries for undo", () => {
  /** The rows of the sheet, without their entries' texts. */
  const ids = () =>
    (findUndoSheet() as Sheet)
      .getDataRange()
      .getValues()
      .map(([id, key]) => `${id} ${key}`);

  it("are added below those of the import, and come back in their order", () => {
    opened.inSheet(() => {
      expect(saveForUndo("one", [], room)).toBeUndefined();
      expect(findUndoSheet()).toBeUndefined();
      const place = saveForUndo("one", [entry("a", { likes: 1, text: "=1+1" }), entry("b")], room);
      expect(place?.row).toBe(2);
      expect(saveForUndo("one", [entry("c")], { ...room, place })?.row).toBe(3);
      expect(saveForUndo("one", [entry("d")], room)?.row).toBe(4);
      expect(saveForUndo("one", [], { ...room, place })).toBe(place);
      expect(loadUndo("one")).toEqual([entry("a", { likes: 1, text: "=1+1" }), entry("b"), entry("c"), entry("d")]);
      expect(loadUndo("two")).toBeNull();
      expect([...undoableImports()]).toEqual(["one"]);
    });
  });

  it("are not written over another import's, where the known place is of an earlier state", () => {
    opened.inSheet(() => {
      const place = saveForUndo("one", [entry("a")], room);
      saveForUndo("two", [entry("b")], room);
      expect(saveForUndo("one", [entry("c")], { ...room, place })?.row).toBe(3);
      expect(ids()).toEqual(["one a", "two b", "one c"]);
      expect(loadUndo("one")).toHaveLength(2);
    });
  });

  it("are added where there is no row below the known place", () => {
    opened.inSheet(() => {
      const place = saveForUndo("one", [entry("a")], room);
      const sheet = findUndoSheet() as Sheet;
      sheet.deleteRows(2, sheet.getMaxRows() - 1);
      forgetSize(sheet);
      expect(saveForUndo("one", [entry("b")], { ...room, place })?.row).toBe(2);
      expect(saveForUndo("one", [entry("c")], { ...room, place: { sheetId: -1, row: 1 } })?.row).toBe(3);
    });
  });

  it("of a fourth import take the place of the oldest, though a known place names another's row", () => {
    opened.inSheet(() => {
      for (const id of ["a", "b", "c"]) saveForUndo(id, [entry(id)], room);
      const place = { sheetId: idOf(findUndoSheet() as Sheet), row: 3 };
      saveForUndo("d", [entry("d")], { ...room, place });
      expect(ids()).toEqual(["b b", "c c", "d d"]);
    });
  });

  it("are none in a spreadsheet without the sheet, or with an empty one", () => {
    opened.inSheet(() => {
      const areNone = () => {
        deleteUndo("one");
        deleteUndoOf(() => true);
        saveFingerprints(new Map());
        return [loadUndo("one"), loadUndoRows("one"), [...undoableImports()]];
      };
      expect(areNone()).toEqual([null, [], []]);
      openUndoSheet();
      expect(areNone()).toEqual([null, [], []]);
    });
  });

  it("of the last three imports stay, a run into several tables being one", () => {
    opened.inSheet(() => {
      for (const id of ["one", "run.posts", "run.days", "three"]) saveForUndo(id, [entry(id)], room);
      expect(ids()).toHaveLength(4);
      saveForUndo("four", [entry("a"), entry("b")], room);
      expect(ids()).toEqual(["run.posts run.posts", "run.days run.days", "three three", "four a", "four b"]);
      saveForUndo("five", [entry("c")], room);
      expect(ids()).toEqual(["three three", "four a", "four b", "five c"]);
      saveForUndo("three", [entry("d")], room);
      expect(ids()).toEqual(["three three", "four a", "four b", "five c", "three d"]);
    });
  });

  it("longer than a cell go on in the rows below", () => {
    opened.inSheet(() => {
      const long = { text: "x".repeat(60_000) };
      saveForUndo("one", [entry("a", long), entry("b", { likes: 1 })], room);
      expect(ids()).toEqual(["one a", "one a", "one b"]);
      expect(loadUndoRows("one").map(({ row, rowCount }) => [row, rowCount])).toEqual([
        [1, 2],
        [3, 1],
      ]);
      expect(loadUndo("one")).toEqual([entry("a", long), entry("b", { likes: 1 })]);
      deleteUndoEntries(loadUndoRows("one").slice(0, 1));
      expect(ids()).toEqual(["one b"]);
    });
  });

  it("of one import can be deleted, and single ones changed", () => {
    opened.inSheet(() => {
      for (const id of ["one", "two", "one"]) saveForUndo(id, [entry("a", { likes: 1 })], room);
      saveFingerprints(new Map([[2, "=new"]]));
      expect(loadUndo("two")).toEqual([entry("a", { likes: 1 }, "=new")]);
      deleteUndo("one");
      expect(ids()).toEqual(["two a"]);
      deleteUndo("none");
      expect(ids()).toEqual(["two a"]);
    });
  });

  it("go for each import of which a row is affected", () => {
    opened.inSheet(() => {
      // 48,994 characters come before the word, which begins in one cell and ends in the next.
      const text = `${"x".repeat(48_985)} secret`;
      saveForUndo("one", [entry("a"), entry("b", { text })], room);
      saveForUndo("two", [entry("c", { text: "open" })], room);
      saveForUndo("three", [entry("d", { text: "open" })], room);
      deleteUndoOf((key) => key === "none");
      expect(ids()).toHaveLength(5);
      deleteUndoOf((key) => key === "c");
      expect(ids()).toEqual(["one a", "one b", "one b", "three d"]);
      deleteUndoOf((_, before) => before.includes("secret"));
      expect(ids()).toEqual(["three d"]);
      deleteUndoOf(() => true);
      expect(findUndoSheet()?.getLastRow()).toBe(0);
    });
  });

  it("without room are replaced by a mark, and the import cannot be undone", () => {
    opened.inSheet(() => {
      saveForUndo("zero", [entry("z")], room);
      saveForUndo("one", [entry("a")], room);
      const place = saveForUndo("one", [entry("b")], { neededCells: 10_000_000, toCome: 2_000 });
      expect(place).toBeUndefined();
      expect([loadUndo("one"), isTooLargeForUndo("one"), isTooLargeForUndo("zero")]).toEqual([null, true, false]);
      expect(saveForUndo("one", [entry("c")], room)).toBeUndefined();
      expect(ids()).toEqual(["zero z", "one! "]);
      saveForUndo("two", [entry("d")], { ...room, toCome: 1_500 });
      expect((findUndoSheet() as Sheet).getMaxRows()).toBe(1_503);
    });
  });

  it.each([
    [1, ["zero z"]],
    [2, ["zero z", "one! "]],
  ])("without room in a sheet of %i rows leave those of other imports", (rows, expected) => {
    opened.inSheet(() => {
      saveForUndo("zero", [entry("z")], room);
      const sheet = findUndoSheet() as Sheet;
      sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
      forgetSize(sheet);
      saveForUndo("one", [entry("a")], { neededCells: 10_000_000, toCome: 5 });
      expect(ids()).toEqual(expected);
    });
  });

  it("that an earlier version could not store, or that are damaged, make undo impossible and delete nothing", () => {
    opened.inSheet(() => {
      saveForUndo("one", [entry("a", { likes: 1 }), entry("b")], room);
      const before = (findUndoSheet() as Sheet).getRange(1, 4);
      for (const [text, damages] of [
        ["lost", []],
        ['{"likes":', ["history"]],
      ] as const) {
        before.setValue(text);
        expect(loadUndo("one")).toBeNull();
        expect(loadUndoRows("one")).toMatchObject([{ isLost: true, before: null }, { isLost: false }]);
        expect(recentDamages()).toEqual(damages);
      }
    });
  });
});
