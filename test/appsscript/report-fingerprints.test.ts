import { describe, expect, it } from "vitest";
import { rowFingerprints } from "../../src/appsscript/report/report-sheets.ts";

/** The fingerprint of a row with these formulas, and values where there is none. */
const printOf = (formulas: readonly string[], values: readonly string[] = [], skipped: readonly string[] = []) =>
  rowFingerprints([[...formulas]], (_, column) => values[column] ?? "", new Set(skipped))[0];

const isSame = (one: string, other: string) => printOf([one]) === printOf([other]);

describe("whether a row of a report is as it was written", () => {
  it("depends on its formulas, and on its values where it has none", () => {
    expect(printOf(["=1+1", ""], ["2", "Bread"])).toBe(printOf(["=1+1", ""], ["3", "Bread"]));
    expect(printOf(["=1+1", ""], ["2", "Bread"])).not.toBe(printOf(["=1+1", ""], ["2", "Cake"]));
    expect(printOf(["=1+1"])).not.toBe(printOf(["=1+2"]));
    expect(printOf(["", ""], ["Bread", ""])).not.toBe(printOf(["", ""], ["", "Bread"]));
  });

  it("does not depend on its yellow cells", () => {
    expect(printOf(["", ""], ["All", "x"], ["1,1"])).toBe(printOf(["", ""], ["Meta", "x"], ["1,1"]));
    expect(printOf(["", ""], ["All", "x"], ["1,2"])).not.toBe(printOf(["", ""], ["Meta", "x"], ["1,2"]));
    expect(printOf(["", ""], ["All", "x"], ["2,1"])).not.toBe(printOf(["", ""], ["Meta", "x"], ["2,1"]));
  });

  it("is found row by row, whatever the row's number", () => {
    const [first, second] = rowFingerprints([[""], [""]], (row) => `row ${row}`, new Set());
    expect([first, second]).toEqual([printOf([""], ["row 0"]), printOf([""], ["row 1"])]);
  });

  it("takes at most five letters and digits, so that the fingerprints of a long report can be stored", () => {
    const prints = Array.from({ length: 300 }, (_, index) => printOf([`=${index}`]) as string);
    expect(prints.filter((print) => !/^[a-z\d]{1,5}$/.test(print))).toEqual([]);
    expect(new Set(prints).size).toBe(300);
    // FNV-1a, 32 bits, of no letter and of "a": 0x811c9dc5 and 0xe40c292c, modulo 36 to the power of 5.
    expect([printOf([""]), printOf([""], ["a"])]).toEqual(
      [0x811c9dc5, 0xe40c292c].map((hash) => (hash % 60_466_176).toString(36)),
    );
  });

  it.each([
    ["quotes around a sheet's name", "='Figures'!$B$3", "=Figures!$B$3"],
    ["spaces", "=SUM(A1, B1)", "=SUM(A1,B1)"],
    ["a sheet that was renamed", "=SUM('My posts'!$A$2:$A)", "=SUM(Others!$A$2:$A)"],
    ["a sheet with an apostrophe in its name", "=SUM('Bo''s posts'!$A$2:$A)", "=SUM(Posts!$A$2:$A)"],
    ["a column that moved", "=SUM(Posts!$A$2:$A)", "=SUM(Posts!$AB$2:$AB)"],
    ["rows that were inserted above", "=SUM(Posts!$A$2:$A)", "=SUM(Posts!A12:A)"],
    ["a column that was deleted", "=SUM(Posts!$A$2:$A)", "=SUM(Posts!#REF!)"],
    ["a column that was deleted, without its sheet", "=SUM(Posts!$A$2:$A)", "=SUM(#REF!)"],
  ])("does not depend on %s", (_, one, other) => expect(isSame(one, other)).toBe(true));

  it.each([
    ["a single cell of another sheet", "=Figures!$B$3", "=Figures!$B$4"],
    ["a range with an end", "=SUM(Figures!$B$3:$B$9)", "=SUM(Figures!$B$3:$B$8)"],
    ["a range with an end, without dollar signs", "=SUM(Figures!B3:B9)", "=SUM(Figures!B3:B8)"],
    ["the report's own cells", "=SUM($A$2:$A)", "=SUM($B$2:$B)"],
    ["what is done with a range", "=SUM(Posts!$A$2:$A)", "=MAX(Posts!$A$2:$A)"],
    ["what follows a range", "=SUM(Posts!$A$2:$A)*1", "=SUM(Posts!$A$2:$A)*2"],
    ["how many ranges there are", "=SUM(Posts!$A$2:$A)", "=SUM(Posts!$A$2:$A,Posts!$B$2:$B)"],
  ])("depends on %s", (_, one, other) => expect(isSame(one, other)).toBe(false));
});
