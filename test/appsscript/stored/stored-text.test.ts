import { beforeEach, describe, expect, it } from "vitest";
import { joinChunks } from "../../../src/appsscript/property-chunks.ts";
import { documentProperties } from "../../../src/appsscript/stored-properties.ts";
import { fitsStorage, loadText, saveText } from "../../../src/appsscript/stored-text.ts";
import { type OpenedSheet, openSheet } from "../sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
  opened.inScript(() => documentProperties.setProperty("other", "kept"));
});

const save = (key: string, text: string | null) => opened.inScript(() => saveText(key, text));
const load = (key: string) => opened.inScript(() => loadText(key));
/** The metadata of the spreadsheet, as Google has them. */
const metadata = () =>
  opened.inSheet((_, spreadsheet) =>
    spreadsheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()?.length]),
  );
const stored = () => opened.project.state.documentProperties[opened.workbook.settings.id] as Record<string, string>;
const pieces = () => Object.keys(stored()).filter((key) => key !== "other");

describe("a text that all users of a spreadsheet share", () => {
  it("is metadata up to 12,000 characters, and in pieces in the properties beyond", () => {
    expect(load("t")).toBeNull();
    save("t", "a".repeat(12_000));
    expect([metadata(), pieces()]).toEqual([[["t", 12_000]], []]);
    save("t", "a".repeat(12_001));
    expect([metadata(), pieces().length]).toEqual([[], 5]);
    expect(load("t")).toBe("a".repeat(12_001));
    save("t", "b");
    expect([metadata(), pieces()]).toEqual([[["t", 1]], []]);
  });

  it("is deleted wherever it is", () => {
    for (const text of ["short", "long".repeat(4_000)]) {
      save("t", text);
      save("t", null);
      expect([load("t"), metadata(), pieces()]).toEqual([null, [], []]);
    }
    expect(stored()).toEqual({ other: "kept" });
  });

  it("leaves 5,000 of the 30,000 characters of metadata to texts of fewer than 100 characters", () => {
    // With their keys, 12,001 characters each, and 998 to 25,000.
    save("a", "x".repeat(12_000));
    save("b", "x".repeat(12_000));
    save("c", "x".repeat(998));
    expect(pieces()).toEqual(["c.0"]);
    save("c", "x".repeat(997));
    expect(metadata()).toEqual([
      ["a", 12_000],
      ["b", 12_000],
      ["c", 997],
    ]);
    save("d", "x".repeat(100));
    expect(pieces()).toEqual(["d.0"]);
    save("d", "x".repeat(99));
    expect(pieces()).toEqual([]);
  });

  it("takes the place of its earlier text, which does not count", () => {
    save("a", "x".repeat(12_000));
    save("b", "x".repeat(12_000));
    save("b", "y".repeat(12_000));
    expect([metadata(), pieces()]).toEqual([
      [
        ["a", 12_000],
        ["b", 12_000],
      ],
      [],
    ]);
  });

  it("counts what others have stored, and up to 29,000 characters in all", () => {
    // 28,901 characters: 28,900 and the key.
    opened.inSheet((_, spreadsheet) => spreadsheet.addDeveloperMetadata("x", "x".repeat(28_900)));
    save("t", "x".repeat(98));
    expect(metadata()).toContainEqual(["t", 98]);
    save("t", "x".repeat(99));
    expect(pieces()).toEqual(["t.0"]);
  });

  it("is stored once though a killed execution has left it twice", () => {
    opened.inSheet((_, spreadsheet) => {
      spreadsheet.addDeveloperMetadata("t", "one");
      spreadsheet.addDeveloperMetadata("t", "two");
    });
    Object.assign(stored(), { "t.0": "ab/1/old" });
    expect(load("t")).toBe("one");
    save("t", "three");
    expect([load("t"), metadata(), pieces()]).toEqual(["three", [["t", 5]], []]);
  });

  it("is its pieces where these are complete, without what a killed execution left beside them", () => {
    const long = "a".repeat(13_000);
    save("t", long);
    Object.assign(stored(), { "t.9": "zz/10/old" });
    save("t", long);
    expect(pieces()).toEqual(["t.0", "t.1", "t.2", "t.3", "t.4"]);
    opened.inSheet((_, spreadsheet) => spreadsheet.addDeveloperMetadata("t", long));
    save("t", long);
    expect([metadata(), pieces().length]).toEqual([[], 5]);
    expect(opened.inScript(() => joinChunks(documentProperties.getProperties(), "t."))).toBe(long);
  });

  it("is not written again if it is the same", () => {
    for (const text of ["short", "long".repeat(4_000)]) {
      save("t", text);
      const before = JSON.stringify(stored());
      save("t", text);
      expect(JSON.stringify(stored())).toBe(before);
    }
  });

  it("fits as long as all properties but the history have room for it", () => {
    const fits = (length: number) => opened.inScript(() => fitsStorage("t", "x".repeat(length)));
    // 490,000 bytes without "other", its text, the key "t.0" and what follows it.
    const left = 490_000 - 9 - 3;
    expect([fits(12_000), fits(left), fits(left + 1)]).toEqual([true, true, false]);
    Object.assign(stored(), {
      "engagement.history": "x".repeat(8_000),
      "engagement.history.0": "x",
      "t.0": "x",
      "t.1": "x",
    });
    expect([fits(left), fits(left + 1)]).toEqual([true, false]);
    Object.assign(stored(), { u: "x".repeat(99) });
    expect([fits(left - 100), fits(left - 99)]).toEqual([true, false]);
    Object.assign(stored(), { u: "x".repeat(489_980) });
    expect([fits(12_000), fits(12_001)]).toEqual([true, false]);
  });
});
