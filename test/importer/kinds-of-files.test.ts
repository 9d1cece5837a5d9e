import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { otherKind, otherKindOfText } from "../../src/importer/files/other-kinds.ts";
import { readRejection } from "./read-text-file.ts";

const bytes = (start: string) => new Uint8Array(Buffer.from(start, "latin1"));

it.each([
  [
    "sound",
    ["\0\0\0 ftypM4A ", "\0\0\0\nftypM4B ", "ID3\x04", "\xff\xfb\x90", "\xff\xf3\x40", "OggS", "fLaC", "RIFF1\n34WAVE"],
  ],
  ["video", ["\0\0\0 ftypisom", "\0\0\0\nftypM4V ", "\x1aE\xdf\xa3", "RIFF1\n34AVI "]],
  ["program", ["MZ\x90\n\0", "\x7fELF"]],
  ["archive", ["Rar!\x1a", "7z\xbc\xaf"]],
  ["database", ["SQLite format 3\0", "PAR1"]],
  ["document", ["{\\rtf1", "\xef\xbb\xbf{\\rtf1"]],
  ["calendar", ["BEGIN:VCALENDAR\r\n"]],
  ["contacts", ["BEGIN:VCARD\n", "\xef\xbb\xbfBEGIN:VCARD\n"]],
  [
    "subtitles",
    [
      "WEBVTT\n",
      "1\n00:00:01,000 --> 00:00:02,000",
      "1\r\n10:59:59.999 --> 11:00:00.000",
      "\xef\xbb\xbf1\n00:00:01,000 --> 00:00:02,000",
    ],
  ],
  [
    null,
    [
      "",
      "ID3,Likes\n",
      "ID3 code,Likes\n",
      "MZ,Likes\n1,2\n",
      "xRar!",
      "x7z\xbc\xaf",
      "xPAR1",
      "xOggS",
      "x\xff\xfb",
      "x\x7fELF",
      "x{\\rtf1",
      "xMZ\0",
      "PAR2",
      " BEGIN:VCARD",
      " BEGIN:VCALENDAR",
      "xWEBVTT",
      "Name ftypisom",
      "x\0\0\0 ftypM4A ",
      "RIFF1234x",
      "\xef\xbb",
      "E\xdf\xa3",
      "eE\xdf\xa3",
      "1\n2\n",
      "11\n00:00:01,000 --> 00:00:02,000",
      "1\n00:00:01;000 --> 00:00:02,000",
    ],
  ],
] as const)("the kind of a file is %s by its first bytes", (kind, starts) => {
  for (const start of starts) expect([start, otherKind(bytes(start))]).toEqual([start, kind]);
});

const mailHeaders = "From To Subject Date Received Return-Path Delivered-To Message-ID MIME-Version";

it.each(mailHeaders.split(" "))("a text that begins with “%s:” and names a subject is an email", (header) => {
  for (const second of ["Subject", "to", "Content-Type"])
    expect(otherKindOfText(`${header}: x\r\n${second}: y\r\n\r\nHello`)).toBe("email");
  expect(otherKindOfText(`${header},Likes\r\nSubject: y\r\n`)).toBeNull();
});

it.each([
  ["email", ["SUBJECT: x\n"]],
  ["xml", ["<?xml version='1.0'?>", "<!DOCTYPE svg>", "<svg>", "<rss version='2.0'>", "<feed xmlns='a'>", "<Error>"]],
  [null, ["Date: 2026\nLikes: 5", "x\nTo: y", "<b>", "<svgs>", "<feedback>", "a <svg>", "x<?xml", "<!doctype html>"]],
] as const)("the kind of a text is %s by its beginning", (kind, starts) => {
  for (const start of starts) expect([start, otherKindOfText(start)]).toEqual([start, kind]);
});

const picture = "This is a picture, such as a screenshot, not a table.";

it.each([
  ...["\x89PNG\r\n", "\xff\xd8\xff\xe0", "GIF87a", "GIF89a", "RIFF1\n34WEBP"],
  ...["heic", "heix", "mif1", "avif"].map((brand) => `\0\0\n\x18ftyp${brand}`),
  ...["II*\0", "MM\0*", "8BPS\0", "BM6\n\x03\0\0\0\0\0"],
])("a file that begins with %j is a picture", async (start) => {
  expect((await readRejection(bytes(`${start}${"\0".repeat(20)}`))).what).toBe(picture);
});

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 });

function office(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

const openDocument = (type: string) =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    "content.xml": "<o/>",
    "META-INF/manifest.xml": "<m/>",
  });

it.each([
  ["deck.key", zip({ "Index/Document.iwa": "" }), "This is a presentation, not a table."],
  ["DECK.KEY", zip({ "index/document.iwa": "" }), "This is a presentation, not a table."],
  ["deck.odp", openDocument("presentation"), "This is a presentation, not a table."],
  ["deck.ppt", office("PowerPoint Document"), "This is a presentation, not a table."],
  ["table.ods", openDocument("spreadsheet"), "OpenDocument (.ods) spreadsheets aren't supported."],
  ["table.xlsb", zip({ "xl/workbook.bin": "" }), "Excel (.xlsb) spreadsheets aren't supported."],
  ["table.keynote.numbers", zip({ "Index/Document.iwa": "" }), "Numbers spreadsheets aren't supported."],
  ["letter.docx", zip({ "\\Word\\document.xml": "<w/>" }), "This is a text document, not a table."],
  ["report.pdf", bytes("%PDF-1.7\n"), "PDF files aren't supported."],
  ["empty.csv", bytes(""), "The file is empty."],
])("%s is called what it is", async (name, content, what) => {
  expect((await readRejection(content, { name })).what).toBe(what);
});
