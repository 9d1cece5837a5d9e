import { beforeEach, describe, expect, it } from "vitest";
import {
  addToHistory,
  forgetImporter,
  hasOwnImports,
  lastImportOf,
  loadHistory,
  markUndone,
  maskHistory,
} from "../../src/appsscript/import/history.ts";
import { saveText } from "../../src/appsscript/stored-text.ts";
import { bo } from "./add-on.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("the history", () => {
  const finished = (id: string, more = {}) => ({
    ...{ import: id, table: "posts" as const, sheetId: 7, file: `${id}.csv`, format: "instagram-content" },
    ...{ added: 1, updated: 0, unchanged: 0, skipped: 0, ...more },
  });
  const files = () => loadHistory().map(({ file }) => file);

  it("has an import once, at its last state, and not what only its request says", () => {
    opened.inScript(() => {
      expect(hasOwnImports()).toBe(false);
      addToHistory(finished("one", { isRun: true, isWhole: true, isCancelled: false }), "Posts");
      addToHistory(finished("two"), "Posts");
      addToHistory(finished("one", { added: 5 }), "Posts 2");
      expect(loadHistory()).toMatchObject([
        { id: "one", added: 5, sheet: "Posts 2", who: "noor@example.com" },
        { id: "two" },
      ]);
      expect(Object.keys(loadHistory()[0] ?? {}).sort()).toEqual(
        [
          "added",
          "at",
          "file",
          "format",
          "id",
          "sheet",
          "sheetId",
          "skipped",
          "table",
          "unchanged",
          "updated",
          "who",
        ].sort(),
      );
      expect(hasOwnImports()).toBe(true);
    });
  });

  it("is a spreadsheet's own by its lines, or by the id that another installation has stored", () => {
    opened.inSheet((_, spreadsheet) => {
      saveText("engagement.spreadsheet", "another");
      expect(hasOwnImports()).toBe(false);
      saveText("engagement.spreadsheet", spreadsheet.getId());
      expect(hasOwnImports()).toBe(true);
      addToHistory(finished("one"), "Posts");
      saveText("engagement.spreadsheet", null);
      expect(hasOwnImports()).toBe(true);
    });
  });

  it("knows the last import that wrote to a sheet", () => {
    opened.inScript(() => {
      addToHistory(finished("added"), "Posts");
      addToHistory(finished("updated", { added: 0, updated: 2 }), "Posts");
      addToHistory(finished("other", { sheetId: 8 }), "Days");
      addToHistory(finished("nothing", { added: 0 }), "Posts");
      addToHistory(finished("undone"), "Posts");
      markUndone("undone");
      expect([lastImportOf(7, "")?.id, lastImportOf(7, "updated")?.id]).toEqual(["updated", "added"]);
      expect([lastImportOf(8, "")?.id, lastImportOf(9, "")]).toEqual(["other", null]);
      expect(loadHistory().map(({ undone }) => undone)).toEqual([true, undefined, undefined, undefined, undefined]);
    });
  });

  it("forgets who imported, and names, where it is asked to", () => {
    opened.inScript(() => addToHistory(finished("one"), "Posts"));
    opened.inScript(() => {
      forgetImporter("noor@example.com");
      expect(loadHistory().map(({ who }) => who)).toEqual([""]);
      addToHistory(finished("one"), "Posts");
    });
    opened.inScript(() => addToHistory(finished("two"), "Posts of Noor"), { user: bo });
    opened.inScript(() => {
      forgetImporter("nobody@example.com");
      expect(loadHistory().map(({ who }) => who)).toEqual(["bo@example.com", "noor@example.com"]);
      forgetImporter("noor@example.com");
      expect(loadHistory().map(({ who }) => who)).toEqual(["bo@example.com", ""]);
      forgetImporter("bo@example.com");
      expect(loadHistory().map(({ who }) => who)).toEqual(["", ""]);
      maskHistory((text) => text.replace("two", "…"));
      expect(files()).toEqual(["….csv", "one.csv"]);
      maskHistory((text) => text.replace("Noor", "…"));
      expect(loadHistory().map(({ sheet }) => sheet)).toEqual(["Posts of …", "Posts"]);
      maskHistory((text) => text.replace(".csv", ""));
      maskHistory((text) => text.replace("Posts", "P"));
      expect(loadHistory()).toMatchObject([
        { file: "…", sheet: "P of …" },
        { file: "one", sheet: "P" },
      ]);
    });
  });

  it("keeps lines that are whole, and 200 characters of a file's name", () => {
    opened.inScript(() => addToHistory(finished("x".repeat(300)), "Posts"));
    const stored = opened.project.state.documentProperties[opened.workbook.settings.id] as Record<string, string>;
    const lines = JSON.parse(stored["engagement.history"] ?? "[]");
    expect(lines[0].file).toHaveLength(200);
    stored["engagement.history"] = JSON.stringify([{ at: "2026" }, { id: 5, at: "2026" }, { id: "b" }, ...lines]);
    expect(opened.inScript(() => loadHistory())).toHaveLength(1);
  });
});
