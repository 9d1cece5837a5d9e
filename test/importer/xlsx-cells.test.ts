import { describe, expect, it } from "vitest";
import { numberText } from "../../src/importer/files/xlsx/cell-text.ts";
import { decimalNumber, emptyTag, readTag, wholeNumber } from "../../src/importer/files/xlsx/read-tag.ts";
import { attribute, contentOf, decodeXml, richText, startTags } from "../../src/importer/files/xlsx/xml.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("the text of a number in a cell of Excel", () => {
  const second = 1 / 86_400;
  it.each([
    [0.385, "percent", "38.5%"],
    [0.07, "percent", "7%"],
    [1.1, "percent", "110%"],
    [0.5, "time", "12:00:00"],
    [0.5, "minutes", "12:00"],
    [0, "time", "0:00:00"],
    [9 / 1440, "minutes", "0:09"],
    [90 * second, "minutes", "0:01:30"],
    [3599 * second, "time", "0:59:59"],
    [1.5, "time", "36:00:00"],
    [18_263, "time", "438312:00:00"],
    [18_264, "time", "1950-01-01"],
    [46_160.3125, "minutes", "2026-05-18 07:30:00"],
    [-1, "time", "-1"],
    [12, "number", "12"],
    [999_999_999_999_999, "number", "999999999999999"],
    [1e15, "number", "1.00000E+15"],
    [-1e15, "number", "-1.00000E+15"],
    [18_100_000_000_000_012, "number", "1.81000E+16"],
    [0.1 + 0.2, "number", "0.3"],
    [1e-7, "number", "0.0000001"],
    [-2.5, "number", "-2.5"],
    [46_160, "date", "2026-05-18"],
    [46_160, "noYear", "2026-05-18"],
    [46_160, "noDay", "2026-05-18"],
    [46_160.3125, "date", "2026-05-18 07:30:00"],
    [46_160 + second, "date", "2026-05-18 00:00:01"],
    [46_160 + 36_610 * second, "date", "2026-05-18 10:10:10"],
    [46_160.9999999, "date", "2026-05-19"],
    [0.5, "date", "12:00:00"],
    [0, "date", "0"],
    [1, "date", "1"],
    [18_263, "date", "18263"],
    [18_264, "date", "1950-01-01"],
    [2_958_465, "date", "9999-12-31"],
    [2_958_465.5, "date", "9999-12-31 12:00:00"],
    [2_958_466, "date", "2958466"],
  ] as const)("%d as a %s is “%s”", (value, kind, text) => expect(numberText(value, kind, false)).toBe(text));

  it.each([
    [44_698, "date", "2026-05-18"],
    [16_802, "date", "1950-01-01"],
    [16_801, "date", "16801"],
    [44_698.5, "time", "2026-05-18 12:00:00"],
    [0.5, "date", "12:00:00"],
  ] as const)("%d as a %s is “%s” where dates count from 1904", (value, kind, text) =>
    expect(numberText(value, kind, true)).toBe(text),
  );
});

describe("numbers in a sheet's XML", () => {
  it.each([
    ["0", 0],
    ["7", 7],
    ["9", 9],
    ["1234567890", 1_234_567_890],
    ["999999999999999", 999_999_999_999_999],
    ["1000000000000000", -1],
    ["07", -1],
    ["", -1],
    ["1a", -1],
    ["/1", -1],
    [":1", -1],
    ["-1", -1],
    ["1.5", -1],
  ])("“%s” is the whole number %d", (text, number) => {
    expect(wholeNumber(bytes(`<${text}<`), 1, 1 + text.length)).toBe(number);
  });

  it.each([
    ["1.5", 1.5],
    ["0.1", 0.1],
    ["0.05", 0.05],
    ["12", 12],
    ["123456789012.345", 123_456_789_012.345],
    ["123456789012345", 123_456_789_012_345],
    ["1234567890123456", -1],
    ["12345678901234.567", -1],
    ["1.2.3", -1],
    [".5", -1],
    ["-1.5", -1],
    ["1e5", -1],
    ["1,5", -1],
    ["", -1],
  ])("“%s” is the decimal number %d", (text, number) => {
    expect(decimalNumber(bytes(`<${text}<`), 1, 1 + text.length)).toBe(number);
  });
});

describe("start tags of a sheet", () => {
  const read = (xml: string) => {
    const tag = emptyTag();
    const isComplete = readTag(bytes(xml), 2, tag);
    const { column, row, style, type, typeLength, end } = tag;
    return isComplete
      ? [column, row, style, type === 0 ? "" : `${String.fromCharCode(type)}${typeLength}`, end + 1]
      : null;
  };

  it.each([
    ['<c r="A1">', [0, 1, 0, ""]],
    ['<c r="B12" s="3" t="s">', [1, 12, 3, "s1"]],
    ["<c r='Z9' s='12' t='str'>", [25, 9, 12, "s3"]],
    ['<c t="inlineStr" r="AA1">', [26, 1, 0, "i9"]],
    ['<c r="AZ1">', [51, 1, 0, ""]],
    ['<c r="BA10"/>', [52, 10, 0, ""]],
    ['<c r="XFD1048576">', [16_383, 1_048_576, 0, ""]],
    ['<c r="XFE1">', [-1, 1, 0, ""]],
    ['<c r="b2">', [1, 2, 0, ""]],
    ['<c x="1>2" r="C3">', [2, 3, 0, ""]],
    ['<c foo="1>2" r="C3">', [2, 3, 0, ""]],
    ["<c foo='1>2' r='C3'>", [2, 3, 0, ""]],
    ['<c x=1 r="A1">', [0, 1, 0, ""]],
    ['<c r="C3" bar="B2" ms="9">', [2, 3, 0, ""]],
    ['<c spans="r=4" s="1">', [-1, 0, 1, ""]],
    ["<c>", [-1, 0, 0, ""]],
  ] as const)("%s", (xml, values) => expect(read(xml)).toEqual([...values, xml.length]));

  it.each(["<c", '<c r="A1"', '<c r="A1', "<c r=", '<c x=">'])("%s is incomplete", (xml) =>
    expect(read(xml)).toBeNull(),
  );
});

describe("XML of Excel", () => {
  it.each([
    ["a &amp; b", "a & b"],
    ["&lt;&gt;&quot;&apos;", "<>\"'"],
    ["&#65;&#x42;&#x1F600;&#128512;", "AB😀😀"],
    ["&amp;lt;", "&lt;"],
    ["&#x10FFFF;", "\u{10ffff}"],
    ["&#x110000;", "&#x110000;"],
    ["&nbsp; &amp", "&nbsp; &amp"],
    ["a_x000D_b_x0041_", "a\rbA"],
    ["_x00G0_ _x41_ _y0041_", "_x00G0_ _x41_ _y0041_"],
  ])("%s is the text “%s”", (xml, text) => expect(decodeXml(xml)).toBe(text));

  it("an attribute is found by its whole name, in either quotation marks, whatever its prefix", () => {
    const tag = `<x:sheet name="A &amp; B" r:id = 'rId1' sheetname="no">`;
    expect(["name", "id", "sheetname", "state", "ame"].map((name) => attribute(tag, name))).toEqual([
      "A & B",
      "rId1",
      "no",
      null,
      null,
    ]);
  });

  it("start tags and what is between them are found by their whole name", () => {
    const xml = "<x:sheets a='1'><x:sheet n='1'/><sheet><sheetx/></sheet></x:sheets>";
    expect(startTags(xml, "sheet")).toEqual(["<x:sheet n='1'/>", "<sheet>"]);
    expect(contentOf(xml, "sheets")).toBe("<x:sheet n='1'/><sheet><sheetx/></sheet>");
    expect([startTags(xml, "row"), contentOf(xml, "row")]).toEqual([[], ""]);
  });

  it("the runs of a rich text are joined without their reading aids", () => {
    const runs = "<r><rPr><b/></rPr><t>Green </t></r><x:r><x:t xml:space='preserve'>tea\n&amp; </x:t></x:r>";
    expect(richText(`${runs}<rPh sb="0"><t>no</t></rPh><t>cake</t>`)).toBe("Green tea\n& cake");
    expect(richText("<tx>no</tx>")).toBe("");
  });
});
