import { describe, expect, it } from "vitest";
import { decodeInChunks, detectEncoding, WrongEncodingError } from "../../src/importer/files/decode-text.ts";
import { decodeLegacy, hasManyControls } from "../../src/importer/files/detect-legacy-encoding.ts";
import { decodeText } from "./read-text-file.ts";

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("the encoding of a file", () => {
  it.each([
    ["nothing", [], "utf-8", 0],
    ["a byte order mark alone", [0xef, 0xbb, 0xbf], "utf-8", 3],
    ["half a byte order mark", [0xef, 0xbb], "utf-8", 0],
    ["half a byte order mark and a letter", [0xef, 0xbb, 0x41], "utf-8", 0],
    ["a byte of UTF-16's mark", [0xff, 0x41], "utf-8", 0],
    ["UTF-16's mark", [0xff, 0xfe], "utf-16le", 2],
    ["UTF-16's mark, big-endian", [0xfe, 0xff], "utf-16be", 2],
    ["a byte of UTF-16's mark, big-endian", [0xfe, 0x41], "utf-8", 0],
    ["the last byte of UTF-16's mark, big-endian", [0x41, 0xff], "utf-8", 0],
    ["the end of a byte order mark", [0x41, 0xbb, 0xbf], "utf-8", 0],
    ["the edges of a byte order mark", [0xef, 0x41, 0xbf], "utf-8", 0],
    ["the mark's second byte first", [0x41, 0xfe], "utf-8", 0],
    ["letters in UTF-16 without a mark", [...utf16("Day,Likes")], "utf-16le", 0],
    ["letters in UTF-16 without a mark, big-endian", [...utf16("Day,Likes", true)], "utf-16be", 0],
    ["UTF-16 of which half the letters are not Latin", [...utf16("Дa,нb")], "utf-16le", 0],
    ["UTF-16 of which half the letters are not Latin, big-endian", [...utf16("Дa,нb", true)], "utf-16be", 0],
    ["a zero in each fourth pair", [0x41, 0, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41], "utf-8", 0],
    ["zeros on both sides", [0x41, 0, 0x41, 0, 0x41, 0, 0, 0x41], "utf-8", 0],
    ["zeros on both sides, more on the first", [0, 0x41, 0, 0x41, 0, 0x41, 0x41, 0], "utf-8", 0],
    ["letters", [...Buffer.from("Day,Likes")], "utf-8", 0],
  ])("%s: %j is %s", (_, bytes, name, byteOrderMarkLength) =>
    expect(detectEncoding(Uint8Array.from(bytes))).toMatchObject({ name, byteOrderMarkLength }),
  );

  it("is told by the beginning, since the rest can be emoji", () =>
    expect(detectEncoding(utf16("a".repeat(500) + "中".repeat(5000)))).toMatchObject({
      name: "utf-16le",
    }));
});

describe("a long text is decoded in parts", () => {
  const length = 262_144;
  const partsOf = (bytes: Uint8Array, name = detectEncoding(bytes)) => [...decodeInChunks(bytes, name, decodeText)];

  it("of which each ends with a line", () => {
    const bytes = Buffer.from(`${"a".repeat(length - 1)}\n${"b".repeat(10)}\n${"c".repeat(length)}\nd`);
    const parts = partsOf(bytes);
    expect(parts.map(({ text }) => text.slice(-2))).toEqual(["b\n", "c\n", "d"]);
    expect(parts.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    expect(parts.map(({ done }) => done)).toEqual([(length + 11) / bytes.length, (bytes.length - 1) / bytes.length, 1]);
  });

  it("of which one is all if it is short, without its byte order mark", () =>
    expect(partsOf(Buffer.from("\ufeffa\nb"))).toEqual([{ text: "a\nb", isLast: true, done: 1 }]));

  it("of which none splits a letter in a line that is longer than two", () => {
    const text = `a${"ä".repeat(length)}`;
    const parts = partsOf(Buffer.from(text));
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.map((part) => Buffer.byteLength(part.text))).toEqual([length - 1, length + 2]);
  });

  it.each([false, true])("of which none splits an emoji in UTF-16, big-endian: %s", (bigEndian) => {
    const text = `a${"🍞".repeat(length / 2)}`;
    const mark = bigEndian ? [0xfe, 0xff] : [0xff, 0xfe];
    const parts = partsOf(Buffer.concat([Buffer.from(mark), utf16(text, bigEndian)]));
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts[0]?.text).toHaveLength(length / 2 - 1);
  });

  it("of which each ends with a line in UTF-16, where a letter can have the byte of a line's end", () => {
    // U+0A0A and U+0A00 are no line ends.
    const text = `${"a".repeat(length / 2)}\u0a0a\u0a00b\nc`;
    for (const bigEndian of [false, true]) {
      const bytes = Buffer.concat([Buffer.from(bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]), utf16(text, bigEndian)]);
      expect(partsOf(bytes).map((part) => part.text.slice(-2))).toEqual(["b\n", "c"]);
    }
  });

  it("and one that is not in the encoding is named", () => {
    const bytes = Uint8Array.from([0x61, 0xe4, 0x62]);
    expect(() => partsOf(bytes)).toThrow(WrongEncodingError);
  });
});

describe("bytes that are no text", () => {
  const control = (code: number) => hasManyControls(String.fromCharCode(code).repeat(20));
  it("control characters are those without a sign or a space", () => {
    const codes = [0, 8, 9, 10, 13, 14, 31, 32, 0x7e, 0x7f, 0x9f, 0xa0, 0xe4];
    expect(codes.filter(control)).toEqual([0, 8, 14, 31, 0x7f, 0x9f]);
  });
  it("more than one of twenty is too many", () => {
    expect(hasManyControls(`${"a".repeat(19)}\0`)).toBe(false);
    expect(hasManyControls(`${"a".repeat(18)}\0\0`)).toBe(true);
    expect(hasManyControls("")).toBe(false);
  });
  it("the first 20,000 characters tell", () => {
    expect(hasManyControls("a".repeat(20_000) + "\0".repeat(20_000))).toBe(false);
    expect(hasManyControls("a".repeat(10_000) + "\0".repeat(30_000))).toBe(true);
  });
});

describe("old encodings", () => {
  it("a decoder that takes windows-1252 for Latin-1 loses no signs", () => {
    const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
    const bytes = Uint8Array.from([0x7f, 0x80, 0x81, 0x85, 0x92, 0x96, 0x9f, 0xa0, 0xe9]);
    expect(decodeLegacy(bytes, "windows-1252", latin1)).toBe("\u007f€\u0081…’–Ÿ\u00a0é");
    expect(decodeLegacy(bytes, "iso-8859-1", latin1)).toBe(latin1(bytes));
  });
  it("code page 850 has a letter for each byte", () =>
    expect(decodeLegacy(Uint8Array.from([0x41, 0x80, 0x9c, 0xa4, 0xe1, 0xff]), "ibm850", decodeText)).toBe(
      "AÇ£ñß\u00a0",
    ));
});
