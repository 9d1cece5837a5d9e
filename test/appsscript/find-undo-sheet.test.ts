import { beforeEach, describe, expect, it } from "vitest";
import { findUndoSheet, isUndoSheet, openUndoSheet } from "../../src/appsscript/import/find-undo-sheet.ts";
import { metadataKeys, setSheetValue } from "../../src/appsscript/sheet/metadata.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("the sheet with the entries for undo", () => {
  it("is made once, hidden and with four columns, and the user's sheet stays in front", () => {
    opened.inSheet((sheet, spreadsheet) => {
      expect(findUndoSheet()).toBeUndefined();
      const undo = openUndoSheet();
      expect([undo.getName(), undo.isSheetHidden(), undo.getMaxColumns()]).toEqual(["Engagement undo", true, 4]);
      expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
      undo.setName("Renamed");
      expect(openUndoSheet().getName()).toBe("Renamed");
      expect(spreadsheet.getSheets()).toHaveLength(2);
    });
  });

  it("is not a copy that a user made of it", () => {
    opened.inSheet((_, spreadsheet) => {
      const copy = spreadsheet.insertSheet("Copy", 0);
      setSheetValue(copy, metadataKeys.contents, "undo");
      setSheetValue(copy, metadataKeys.undo, "12345");
      expect(isUndoSheet(copy)).toBe(false);
      expect(openUndoSheet().getName()).toBe("Engagement undo");
    });
  });

  it("of an earlier version, which stored no id, is still read", () => {
    opened.inSheet((_, spreadsheet) => {
      const sheet = spreadsheet.insertSheet("Earlier");
      setSheetValue(sheet, metadataKeys.contents, "undo");
      expect(isUndoSheet(sheet)).toBe(true);
    });
  });

  it.each([
    ["empty", false, "", 4, true],
    ["hidden with entries", true, "id", 4, true],
    ["shown with a user's text", false, "mine", 1, false],
    ["hidden with a fifth column", true, "mine", 5, false],
  ])("that lost its mark is known by its name if it is %s", (_name, isHidden, text, column, isKnown) => {
    opened.inSheet((_, spreadsheet) => {
      const sheet = spreadsheet.insertSheet("Engagement undo");
      if (isHidden) sheet.hideSheet();
      sheet.getRange(1, column).setValue(text);
      expect(findUndoSheet() !== undefined).toBe(isKnown);
      expect(openUndoSheet().getName()).toBe(isKnown ? "Engagement undo" : "Engagement undo 2");
    });
  });
});
