import { columnLetters } from "../../../a1-notation.ts";
import { isMissing } from "../missing.ts";
import type { DecodeText } from "../read-options.ts";
import { TooLargeError } from "../unpack.ts";
import { numberText, plainNumber } from "./cell-text.ts";
import type { Workbook } from "./open-workbook.ts";
import { decimalNumber, emptyTag, readTag, wholeNumber } from "./read-tag.ts";
import { decodeXml, richText, UnsupportedXmlError } from "./xml.ts";

/** The widest known export has one column per country. */
export const maxColumns = 2_000;
/** Excel's own limit. */
const maxRows = 1_048_576;

/** A sheet's rows as they are scanned. */
export interface SheetScanner {
  /** Scans bytes of XML; returns the index from which on they are incomplete, or null at the end of the sheet's cells. */
  scan(bytes: Uint8Array): number | null;
  /** The rows that are complete since the last call; at the end of the sheet, all that are left. */
  take(isLast: boolean): string[][];
  /** Cells to the right of the columns that are read, such as "XFD12"; the first ones, and how many there are. */
  beyond: { cells: string[]; count: number };
  /** Columns with dates that show no year: a spreadsheet program has made one up. */
  columnsWithoutYear: Set<number>;
}

const [exclamation, slash, lessThan, greaterThan] = [0x21, 0x2f, 0x3c, 0x3e];
const [letterB, letterC, letterD, letterE, letterI, letterN, letterR, letterS, letterV] = [
  0x62, 0x63, 0x64, 0x65, 0x69, 0x6e, 0x72, 0x73, 0x76,
];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const valueStart = bytesOf("<v>");
const valueEnd = bytesOf("</v></c>");
const inlineStart = bytesOf("<is><t>");
const inlineEnd = bytesOf("</t></is></c>");
const rowName = bytesOf("row");
const sheetDataName = bytesOf("sheetData");

/** Bytes up to which a text is made of its characters, instead of decoding all bytes around it. */
const shortText = 24;

/** Stands for rows that the sheet does not have: one array for all, since a sheet can claim a million. */
const blankRow: string[] = [];

/** The texts of small numbers, so that cells with equal numbers share one. */
const smallNumbers: string[] = Array.from({ length: 1 << 14 }, (_, number) => String(number));

/**
 * Scans the XML of a sheet. Rows and columns are those that cells name, not those that the sheet claims to have. It works on
 * bytes, because most of them are tags, and decoding them as text would take longer than reading them.
 */
export function createSheetScanner({ strings, kinds, countsFrom1904 }: Workbook, decodeText: DecodeText): SheetScanner {
  const beyond: SheetScanner["beyond"] = { cells: [], count: 0 };
  const columnsWithoutYear = new Set<number>();
  let bytes = new Uint8Array(0);
  /** The same with a character for each byte; null until it is needed. */
  let characters: string | null = null;
  let prefix: string | null = null;
  let cellEnd = bytesOf("</c>");
  let sheetDataEnd = bytesOf("</sheetData");
  let isInside = false;
  let rows: string[][] = [];
  let row: string[] | null = null;
  let rowNumber = 0;
  let nextColumn = 0;
  let blankCells: string[] = [];
  let column = 0;
  const tag = emptyTag();
  let lastLong = { raw: "", text: "" };

  const finishRow = () => {
    if (row === null) return;
    // A few stray cells far to the right do not make the table wider.
    if (row.length > blankCells.length && countFilled(row) * 2 >= row.length) blankCells = row.map(() => "");
    rows.push(row);
    row = null;
  };

  const startRow = (stated: number) => {
    finishRow();
    const number = stated > rowNumber && stated <= maxRows ? stated : rowNumber + 1;
    if (number > maxRows) throw new TooLargeError();
    while (++rowNumber < number) rows.push(blankRow);
    row = blankCells.slice();
    nextColumn = 0;
  };

  const put = (value: string) => {
    if (value === "" || row === null) return;
    if (column >= maxColumns) {
      beyond.count += 1;
      if (beyond.cells.length < 3) beyond.cells.push(`${columnLetters(column + 1)}${rowNumber}`);
      return;
    }
    while (row.length < column) row.push("");
    row[column] = value;
  };

  const text = (from: number, to: number): string => {
    for (let at = from; at < to; at++)
      if ((bytes[at] as number) > 0x7f) return decodeText(bytes.subarray(from, to), "utf-8");
    if (to - from <= shortText) return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
    characters ??= decodeText(bytes, "windows-1252");
    return characters.slice(from, to);
  };

  /** The text of a `v` element. */
  const valueText = (from: number, to: number): string => {
    if (tag.type === letterS && tag.typeLength === 1) {
      const index = wholeNumber(bytes, from, to);
      return strings[index === -1 ? Number(text(from, to)) : index] ?? "";
    }
    if (tag.type === 0 || tag.type === letterN) {
      const kind = kinds[tag.style] ?? "number";
      const whole = wholeNumber(bytes, from, to);
      if (kind === "number" && whole !== -1) return smallNumbers[whole] ?? String(whole);
      let number = whole === -1 ? decimalNumber(bytes, from, to) : whole;
      if (number === -1) {
        const raw = text(from, to);
        // An account's id is the same in every row.
        if (raw === lastLong.raw && kind === "number") return lastLong.text;
        // A longer whole number that no floating-point number equals was written by a program that keeps every digit.
        if (to - from > 15 && /^\d{16,20}$/.test(raw) && BigInt(Number(raw)) !== BigInt(raw)) return raw;
        number = raw.trim() === "" ? Number.NaN : Number(raw);
      }
      if (!Number.isFinite(number)) return "";
      if (kind === "noYear") columnsWithoutYear.add(column);
      if (kind !== "number") return numberText(number, kind, countsFrom1904);
      const shown = plainNumber(number);
      if (to - from > 15) lastLong = { raw: text(from, to), text: shown };
      return shown;
    }
    const raw = text(from, to);
    switch (tag.typeLength === 1 ? tag.type : 0) {
      case letterB:
        return raw === "1" ? "TRUE" : "FALSE";
      case letterD:
        return raw.replace(/^(\d{4}-\d\d-\d\d)T(?:00:00(?::00)?|(\d\d:\d\d(?::\d\d)?))(?:\.\d+)?Z?$/, (_, day, time) =>
          time === undefined ? day : `${day} ${time}`,
        );
      case letterE:
        return isMissing(raw) ? "" : decodeXml(raw);
      default:
        return decodeXml(raw);
    }
  };

  /** Whether the bytes at `at` are these. */
  const isAt = (at: number, wanted: Uint8Array): boolean => {
    for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
    return true;
  };

  const nextOf = (wanted: number, from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== wanted) at++;
    return at;
  };

  /** Where the text of a `v` element begins between `from` and `to`; -1 if there is none. */
  const valueIn = (from: number, to: number): number => {
    for (let open = nextOf(lessThan, from); open < to; open = nextOf(lessThan, open + 1)) {
      const name = open + 1 + (prefix ?? "").length;
      if (bytes[name] === letterV && (bytes[name + 1] as number) <= greaterThan) return nextOf(greaterThan, name) + 1;
    }
    return -1;
  };

  /** Reads a cell's content from `at`; returns the index behind the cell, or -1 if it is incomplete. */
  const readContent = (at: number): number => {
    const isInline = tag.type === letterI;
    const [start, end] = isInline ? [inlineStart, inlineEnd] : [valueStart, valueEnd];
    // Most cells hold a single value without further tags.
    if (isAt(at, start)) {
      const from = at + start.length;
      const to = nextOf(lessThan, from);
      if (isAt(to, end)) {
        put(isInline ? decodeXml(text(from, to)) : valueText(from, to));
        return to + end.length;
      }
    }
    let to = nextOf(lessThan, at);
    while (to < bytes.length && !isAt(to, cellEnd)) to = nextOf(lessThan, to + 1);
    if (to >= bytes.length) return -1;
    if (isInline) put(richText(decodeText(bytes.subarray(at, to), "utf-8")));
    else {
      const value = valueIn(at, to);
      if (value !== -1) put(valueText(value, nextOf(lessThan, value)));
    }
    return to + cellEnd.length;
  };

  return {
    beyond,
    columnsWithoutYear,
    take(isLast) {
      if (isLast) finishRow();
      const taken = rows;
      rows = [];
      return taken;
    },
    scan(more) {
      bytes = more as Uint8Array<ArrayBuffer>;
      characters = null;
      if (prefix === null) {
        // UTF-16, which no spreadsheet program writes.
        if ((bytes[0] as number) >= 0xfe) throw new UnsupportedXmlError();
        prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(text(0, bytes.length))?.[1] ?? "";
        cellEnd = bytesOf(`</${prefix}c>`);
        sheetDataEnd = bytesOf(`</${prefix}sheetData`);
      }
      const nameAt = prefix.length + 1;
      let at = 0;
      for (;;) {
        const open = nextOf(lessThan, at);
        if (open >= bytes.length) return bytes.length;
        const first = bytes[open + nameAt];
        const second = bytes[open + nameAt + 1] ?? 0;
        if (first === letterC && isInside && second <= greaterThan) {
          if (!readTag(bytes, open + nameAt + 1, tag)) return open;
          column = tag.column === -1 ? nextColumn : tag.column;
          at = tag.end + 1;
          if (bytes[tag.end - 1] !== slash) {
            at = readContent(at);
            if (at === -1) return open;
          }
          nextColumn = column + 1;
          continue;
        }
        const close = nextOf(greaterThan, open);
        if (close >= bytes.length) return open;
        at = close + 1;
        if (bytes[open + 1] === exclamation) throw new UnsupportedXmlError();
        if (first === letterR && isInside && isAt(open + nameAt, rowName)) {
          if ((bytes[open + nameAt + 3] as number) > greaterThan) continue;
          if (!readTag(bytes, open + nameAt + 3, tag)) return open;
          startRow(tag.row);
          at = tag.end + 1;
        } else if (first === letterS && isAt(open + nameAt, sheetDataName)) {
          if (bytes[close - 1] === slash) return null;
          isInside = true;
        } else if (isAt(open, sheetDataEnd)) return null;
      }
    },
  };
}

const countFilled = (row: readonly string[]): number => row.reduce((count, cell) => count + (cell === "" ? 0 : 1), 0);
