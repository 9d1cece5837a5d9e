import { beforeEach, describe, expect, it } from "vitest";
import { entriesOf, removeEntries, setEntry } from "../../../src/appsscript/metadata-entries.ts";
import {
  allSheets,
  deleteSheet,
  idOf,
  insertSheet,
  keyOf,
  nameOf,
  rename,
  sheetWithId,
  spreadsheetLocale,
  spreadsheetTimeZone,
} from "../../../src/appsscript/open-spreadsheet.ts";
import { forget, forgetAll, knownValue, readOnce, setLocked, updateKnown } from "../../../src/appsscript/read-once.ts";
import { documentProperties, userProperties } from "../../../src/appsscript/stored-properties.ts";
import { type OpenedSheet, openSheet } from "../sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("what an execution has read", () => {
  let reads = 0;
  const read = (key = "a") => readOnce(key, () => ++reads);
  beforeEach(() => {
    reads = 0;
  });

  it("is read again after five seconds, and also if the clock goes back", () => {
    opened.inScript(() => {
      expect([read(), read()]).toEqual([1, 1]);
      opened.clock.advance(4_999);
      expect(read()).toBe(1);
      opened.clock.advance(1);
      expect(read()).toBe(2);
      opened.clock.advance(-4_999);
      expect(read()).toBe(2);
      opened.clock.advance(-1);
      expect(read()).toBe(3);
    });
  });

  it("holds for as long as the spreadsheet is locked, and is read again when the lock begins", () => {
    opened.inScript(() => {
      read();
      setLocked(true);
      expect(read()).toBe(2);
      opened.clock.advance(60_000);
      expect(read()).toBe(2);
      setLocked(false);
      expect(read()).toBe(3);
      expect(read()).toBe(3);
    });
  });

  it("is another in the next execution", () => {
    opened.inScript(() => read());
    expect(opened.inScript(() => read())).toBe(2);
  });

  it("can be changed and forgotten by the beginning of its key", () => {
    opened.inScript(() => {
      forgetAll();
      updateKnown<number>("a", (value) => value + 10);
      expect(knownValue("a")).toBeUndefined();
      for (const key of ["a", "ab", "b a"]) read(key);
      updateKnown<number>("a", (value) => value + 10);
      expect([knownValue("a"), read("a")]).toEqual([11, 11]);
      forget("a");
      expect(["a", "ab", "b a"].map(knownValue)).toEqual([undefined, undefined, 3]);
      forgetAll();
      expect(knownValue("b a")).toBeUndefined();
    });
  });
});

describe("properties", () => {
  it("are read with one call, and what is written is known at once", () => {
    opened.inScript(() => {
      expect(documentProperties.getProperty("a")).toBeNull();
      documentProperties.setProperty("a", "1");
      documentProperties.setProperties({ b: "2", c: "3" });
      documentProperties.deleteProperty("b");
      expect(documentProperties.getProperties()).toEqual({ a: "1", c: "3" });
      const stored = opened.project.state.documentProperties[opened.workbook.settings.id];
      expect(stored).toEqual({ a: "1", c: "3" });
      Object.assign(stored as object, { a: "from another execution" });
      expect([documentProperties.getProperty("a"), documentProperties.readNow("a")]).toEqual([
        "1",
        "from another execution",
      ]);
      documentProperties.deleteAllProperties();
      expect([documentProperties.getProperties(), documentProperties.readNow("a")]).toEqual([{}, null]);
    });
  });

  it("are read again after Google refused a change", () => {
    opened.inScript(() => {
      userProperties.setProperty("a", "1");
      expect(userProperties.getProperty("a")).toBe("1");
      Object.assign(opened.project.state.userProperties["noor@example.com"] as object, { a: "2" });
      expect(() => userProperties.setProperty("b", "x".repeat(10_000))).toThrow();
      expect([userProperties.getProperty("a"), userProperties.getProperty("b")]).toEqual(["2", null]);
    });
  });

  it("can be written before they are read", () => {
    opened.inScript(() => {
      documentProperties.setProperty("a", "1");
      documentProperties.deleteProperty("b");
      expect(documentProperties.getProperties()).toEqual({ a: "1" });
    });
  });
});

describe("sheets", () => {
  const names = () => allSheets().map((sheet) => sheet.getName());

  it("are known in their order after some were added, deleted and renamed", () => {
    opened.inSheet((first, spreadsheet) => {
      expect(names()).toEqual(["Sheet1"]);
      const last = insertSheet("Last");
      insertSheet("Front", 0);
      insertSheet("Middle", 2);
      expect(names()).toEqual(["Front", "Sheet1", "Middle", "Last"]);
      expect(names()).toEqual(spreadsheet.getSheets().map((sheet) => sheet.getName()));
      deleteSheet(last);
      expect(names()).toEqual(["Front", "Sheet1", "Middle"]);
      expect(nameOf(first)).toBe("Sheet1");
      rename(first, "Posts");
      expect([nameOf(first), first.getName()]).toEqual(["Posts", "Posts"]);
    });
  });

  it("that another object stands for can be deleted, too", () => {
    opened.inSheet((_, spreadsheet) => {
      insertSheet("Second");
      expect(names()).toEqual(["Sheet1", "Second"]);
      deleteSheet(spreadsheet.getSheetByName("Second") as GoogleAppsScript.Spreadsheet.Sheet);
      expect(names()).toEqual(["Sheet1"]);
    });
  });

  it("are the same by their id, whatever object stands for them", () => {
    opened.inSheet((first, spreadsheet) => {
      const second = insertSheet("Second");
      const again = spreadsheet.getSheetByName("Second") as GoogleAppsScript.Spreadsheet.Sheet;
      expect(sheetWithId(idOf(again))?.getName()).toBe("Second");
      expect(sheetWithId(-5)).toBeUndefined();
      expect(keyOf(again)).toBe(keyOf(second));
      expect(keyOf(first)).not.toBe(keyOf(second));
      expect(nameOf(again)).toBe("Second");
    });
  });

  it("have the spreadsheet's zone and locale", () => {
    const dutch = openSheet({ timeZone: "Europe/Amsterdam", locale: "nl_NL" });
    expect(dutch.inScript(() => [spreadsheetTimeZone(), spreadsheetLocale()])).toEqual(["Europe/Amsterdam", "nl_NL"]);
  });
});

describe("metadata of a sheet", () => {
  type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
  const atGoogle = (sheet: Sheet) => sheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]);
  /** What Google says; the execution has to know the same. */
  function texts(sheet: Sheet) {
    const found = atGoogle(sheet);
    expect(entriesOf("m", sheet).map(({ key, value }) => [key, value])).toEqual(found);
    return found;
  }

  it("are added once, and then changed in their place", () => {
    opened.inSheet((sheet) => {
      setEntry("m", sheet, "a", "1");
      setEntry("m", sheet, "b", "2");
      expect(texts(sheet)).toEqual([
        ["a", "1"],
        ["b", "2"],
      ]);
      setEntry("m", sheet, "a", "3");
      setEntry("m", sheet, "a", "3");
      expect(texts(sheet)).toEqual([
        ["a", "3"],
        ["b", "2"],
      ]);
    });
  });

  it("of a key are removed, all or all but the first", () => {
    opened.inSheet((sheet) => {
      for (const [key, value] of ["a1", "b2", "a3", "a4"]) sheet.addDeveloperMetadata(key as string, value as string);
      expect(removeEntries("m", sheet, "c")).toBe(false);
      expect(removeEntries("m", sheet, "b", 1)).toBe(false);
      expect(removeEntries("m", sheet, "a", 1)).toBe(true);
      expect(texts(sheet)).toEqual([
        ["a", "1"],
        ["b", "2"],
      ]);
      setEntry("m", sheet, "c", "5");
      expect(removeEntries("m", sheet, "c")).toBe(true);
      expect(removeEntries("m", sheet, "a")).toBe(true);
      expect(texts(sheet)).toEqual([["b", "2"]]);
    });
  });

  it("that are as they should be are not written", () => {
    opened.inSheet((sheet) => {
      sheet.addDeveloperMetadata("a", "1");
      expect(texts(sheet)).toEqual([["a", "1"]]);
      const [entry] = sheet.getDeveloperMetadata();
      entry?.setValue("2");
      setEntry("m", sheet, "a", "1");
      expect(atGoogle(sheet)).toEqual([["a", "2"]]);
    });
  });
});
