import { describe, expect, it } from "vitest";
import { abbreviate } from "../../src/importer/files/abbreviate.ts";
import { decodeEntities } from "../../src/importer/files/decode-entities.ts";
import { createRoundedIdDetector, endsRounded } from "../../src/importer/files/detect-rounded-ids.ts";
import { createErrorCells } from "../../src/importer/files/error-cells.ts";
import { inZoneOfHeader } from "../../src/importer/files/in-zone-of-header.ts";
import { isTotals } from "../../src/importer/files/is-totals.ts";

describe("errors that a spreadsheet program left in place of a value", () => {
  it.each([
    ...["#NULL!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#ERROR!", "#SPILL!", "#CALC!", "#GETTING_DATA"],
    ...["#N/D", "#¡NULO!", "#¡DIV/0!", "#¡VALOR!", "#¡REF!", "#¿NOMBRE?", "#¡NUM!"],
    ...["#NB", "#LEEG!", "#DEEL/0!", "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!"],
    ...["#NV", "#WERT!", "#BEZUG!", "#ZAHL!"],
    ...["Err:502", "Err:599"],
  ])("%s is none", (cell) => {
    const errors = createErrorCells();
    expect(errors.clear(["a", cell], 3)).toEqual(["a", ""]);
    expect(errors).toMatchObject({ count: 1, names: ["B3"] });
  });

  it.each([
    "#tea",
    "#N/A",
    "#DIV/0!",
    "#VALUE! again",
    "#tea #VALUE!",
    "My #VALUE!",
    "Err:50",
    "Err:5022",
    "Error",
    "value!",
    "",
  ])("“%s” is no such error, or one that any platform writes for a missing number", (cell) => {
    const errors = createErrorCells();
    const cells = ["a", cell];
    expect(errors.clear(cells, 3)).toBe(cells);
    expect(errors.count).toBe(0);
  });

  it("all are counted and the first three named, and the row itself stays as it was", () => {
    const errors = createErrorCells();
    const cells = ["#REF!", "x", "#REF!"];
    expect(errors.clear(cells, 2)).toEqual(["", "x", ""]);
    expect(cells).toEqual(["#REF!", "x", "#REF!"]);
    errors.clear([...Array(26).fill(""), "#REF!"], 3);
    errors.clear(["#REF!"], 4);
    expect(errors).toMatchObject({ count: 4, names: ["A2", "C2", "AA3"] });
  });
});

describe("rows of totals that somebody added", () => {
  it.each([
    ...["Total", "total", "Totals", "Total:", "Total.", "Total.:", "Grand total", "Subtotal"],
    ...[
      "Total general",
      "Total geral",
      "Totales",
      "Totale",
      "Totaux",
      "Totaal",
      "Gesamt",
      "Summe",
      "Suma",
      "Soma",
      "Somme",
    ],
    ...["Subtotaal", "Grand totals"],
  ])("%s", (word) => {
    expect(isTotals([word, "", "5", "1,234.5", "-3 %", "12:30", "1 234"])).toBe(true);
  });

  it.each([
    ["the word in the second cell", ["", "Total", "5"], true],
    ["the word in the third cell", ["", "", " Total ", "5"], true],
    ["the word in the fourth cell", ["", "", "", "Total", "5"], false],
    ["a text beside the word", ["Total", "Spring", "5"], false],
    ["more than the word", ["Total war", "5"], false],
    ["a word before it", ["My total", "5"], false],
    ["the word alone", ["Total"], true],
    ["no cells", [], false],
    ["empty cells", ["", ""], false],
  ])("a row with %s: %j", (_, cells, totals) => expect(isTotals(cells)).toBe(totals));
});

describe("entities", () => {
  it.each([
    ["Tea &amp; cake", "Tea & cake"],
    ["&lt;b&gt; &quot;a&quot; &apos;b&apos; &#39;c&#39;", "<b> \"a\" 'b' 'c'"],
    ["&amp;lt;", "&lt;"],
    ["R&D, &nbsp; and &amp", "R&D, &nbsp; and &amp"],
    ["Tea", "Tea"],
  ])("%s is %s", (encoded, text) => expect(decodeEntities(encoded)).toBe(text));
});

it("a cell that a message quotes is one line of at most 120 characters", () => {
  expect(abbreviate("  Fresh\n\n bread\t today ")).toBe("Fresh bread today");
  expect(abbreviate("a".repeat(120))).toBe("a".repeat(120));
  expect(abbreviate("a".repeat(121))).toBe(`${"a".repeat(119)}…`);
});

describe("IDs that a spreadsheet program has rounded to 15 digits", () => {
  it.each([
    ["1810000000000100", true],
    ["18100000000001000000", true],
    ["181000000000010000000", false],
    ["1810000000000101", false],
    ["18100000000001010", false],
    ["18100000000010001", false],
    ["181000000000100", false],
    ["A18100000000001000", false],
    ["18100000000001000A", false],
  ])("%s has only zeros from the 16th digit: %s", (id, isRounded) => expect(endsRounded(id)).toBe(isRounded));

  const isRounded = (...ids: string[]) => {
    const detector = createRoundedIdDetector();
    for (const id of ids) detector.add(id);
    return detector.isRounded();
  };
  it.each([
    ["one with two zeros", ["18100000000001000"], true],
    ["one with one zero, as every tenth has", ["1810000000000100"], false],
    ["two with one zero each", ["1810000000000100", "1810000000000200"], true],
    ["one that is whole", ["18100000000001000", "18100000000001011"], false],
    ["a whole one first", ["18100000000001011", "18100000000001000"], false],
    ["short ones beside", ["123", "abc", "", " 18100000000001000 "], true],
    ["a link beside", ["https://a.test/p/1", "18100000000001000"], true],
    ["none", [], false],
  ])("a column with %s", (_, ids, rounded) => expect(isRounded(...ids)).toBe(rounded));
});

describe("times of a column whose header names its zone", () => {
  const inZone = (header: string, time: string | null) => inZoneOfHeader(header, () => time)("any");

  it.each([
    ["Started at (America/New_York)", "2026-07-01T08:30:15", "2026-07-01T12:30:15Z"],
    ["Started at (America/New_York)", "2026-01-01T08:30:15", "2026-01-01T13:30:15Z"],
    ["Started at (Asia/Kolkata) ", "2026-07-01T02:00:00", "2026-06-30T20:30:00Z"],
    ["Started at (Europe/Madrid)", "2026-07-01T02:00:00", "2026-07-01T00:00:00Z"],
    ["Started at (Africa/Cairo)", "2026-01-01T02:00:00", "2026-01-01T00:00:00Z"],
    ["Started at (Australia/Brisbane)", "2026-01-01T10:00:00", "2026-01-01T00:00:00Z"],
    ["Started at (Pacific/Honolulu)", "2026-01-01T00:00:00", "2026-01-01T10:00:00Z"],
    ["Started at (Atlantic/Reykjavik)", "2026-01-01T00:00:00", "2026-01-01T00:00:00Z"],
    ["Started at (Indian/Maldives)", "2026-01-01T05:00:00", "2026-01-01T00:00:00Z"],
    ["Started at (Antarctica/Casey)", "2010-01-01T11:00:00", "2010-01-01T00:00:00Z"],
    ["Started at (Arctic/Longyearbyen)", "2026-01-01T01:00:00", "2026-01-01T00:00:00Z"],
    ["Started at (US/Pacific)", "2026-01-01T00:00:00", "2026-01-01T08:00:00Z"],
    ["Started at (Etc/GMT+3)", "2026-01-01T00:00:00", "2026-01-01T03:00:00Z"],
    ["Started at (America/Argentina/Buenos_Aires)", "2026-01-01T00:00:00", "2026-01-01T03:00:00Z"],
  ])("%s: %s is %s", (header, time, instant) => expect(inZone(header, time)).toBe(instant));

  it.each([
    ["Started at", "2026-07-01T08:30:15"],
    ["Started at (Europe/Madrid) and later", "2026-07-01T08:30:15"],
    ["Started at (Europe/Nowhere)", "2026-07-01T08:30:15"],
    ["Started at (Moon/Base)", "2026-07-01T08:30:15"],
    ["Started at (Europe/Madrid)", "2026-07-01T08:30:15+01:00"],
    ["Started at (Europe/Madrid)", "2026-07-01"],
    ["Started at (Europe/Madrid)", null],
  ])("%s: %s stays", (header, time) => expect(inZone(header, time)).toBe(time));
});
