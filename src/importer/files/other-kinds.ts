import type { ImporterText } from "../../text/importer/index.ts";
import type { SourceFile } from "./read-options.ts";
import { findPart } from "./xlsx/open-workbook.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** What people choose by mistake, which holds no table that is read. */
export type OtherKind = keyof ImporterText["kinds"];

/** The first bytes of each kind of file, as characters. */
const starts: readonly (readonly [form: RegExp, kind: OtherKind])[] = [
  [/^[\s\S]{4}ftypM4[AB]/, "sound"],
  [/^[\s\S]{4}ftyp/, "video"],
  [/^(?:[^ -~]E\xdf\xa3|RIFF[\s\S]{4}AVI )/, "video"],
  [/^(?:ID3[^ -~]|\xff[\xfb\xf3]|OggS|fLaC|RIFF[\s\S]{4}WAVE)/, "sound"],
  [/^(?:MZ[\s\S]*\0|\x7fELF)/, "program"],
  [/^(?:Rar!|7z\xbc\xaf)/, "archive"],
  [/^(?:SQLite format 3\0|PAR1)/, "database"],
  [/^\{\\rtf/, "document"],
  [/^BEGIN:VCALENDAR/, "calendar"],
  [/^BEGIN:VCARD/, "contacts"],
  [/^(?:WEBVTT|\uFEFF?1\r?\n\d\d:\d\d:\d\d[,.]\d{3} -->)/, "subtitles"],
];

/** The kind of a file by its first bytes; null if it may be a table. */
export function otherKind(bytes: Uint8Array): OtherKind | null {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb;
  const start = String.fromCharCode(...bytes.subarray(hasMark ? 3 : 0, 64));
  return starts.find(([form]) => form.test(start))?.[1] ?? null;
}

/** The kind of a text by its beginning. */
export function otherKindOfText(start: string): OtherKind | null {
  const isMail = /^(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version): /i.test(start);
  if (isMail && /^(?:Subject|To|Content-Type): /im.test(start)) return "email";
  return /^(?:<\?xml|<!doctype svg|<(?:svg|rss|feed|error)\b)/i.test(start) ? "xml" : null;
}

/** The kind of an archive that is no archive to its users; null for any other. */
export function otherKindOfZip(file: SourceFile, files: readonly ZipEntry[]): OtherKind | null {
  // An OpenDocument file begins with its type, not compressed.
  const start = String.fromCharCode(...file.bytes.subarray(0, 120));
  const isApple = findPart(files, "Index/Document.iwa") !== null;
  if (findPart(files, "ppt/presentation.xml") !== null || /opendocument\.presentation/.test(start))
    return "presentation";
  if (isApple && /\.key$/i.test(file.name)) return "presentation";
  const isDocument = findPart(files, "word/document.xml") !== null || /opendocument\.text/.test(start);
  return isDocument || (isApple && /\.pages$/i.test(file.name)) ? "document" : null;
}

/** Streams by which an old Office file shows that it is no spreadsheet. */
const streams: readonly (readonly [name: string, kind: OtherKind])[] = [
  ["WordDocument", "document"],
  ["PowerPoint Document", "presentation"],
  ["__properties_version1.0", "email"],
];

/** The kind of an old Office file that is no spreadsheet; its directory has entries of 128 bytes with names in UTF-16. */
export function otherKindOfOffice(bytes: Uint8Array): OtherKind | null {
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    for (const [name, kind] of streams) {
      const isHere = [...name].every(
        (letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0,
      );
      if (isHere) return kind;
    }
  return null;
}
