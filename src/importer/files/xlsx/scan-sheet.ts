import { columnLetters } from "../../../a1-notation.ts";
import { isMissing } from "../missing.ts";
import { TooLargeError } from "../unpack.ts";
import { numberText, plainNumber } from "./cell-text.ts";
import type { Workbook } from "./open-workbook.ts";
import { decodeXml, richText, UnsupportedXmlError } from "./xml.ts";

/** The widest known export has one column per country. */
export const maxColumns = 2_000;
/** Excel's own limit. */
const maxRows = 1_048_576;

/** A sheet's rows as they are scanned. */
export interface SheetScanner {
  /** Scans text; returns the index from which on it is incomplete, or null at the end of the sheet's cells. */
  scan(text: string): number | null;
  /** The rows that are complete since the last call; at the end of the sheet, all that are left. */
  take(isLast: boolean): string[][];
  /** Cells to the right of the columns that are read, such as "XFD12"; the first ones, and how many there are. */
  beyond: { cells: string[]; count: number };
  /** Columns with dates that show no year: a spreadsheet program has made one up. */
  columnsWithoutYear: Set<number>;
}

const [space, quote, apostrophe, digit0, slash, upperA, upperZ] = [0x20, 0x22, 0x27, 0x30, 0x2f, 0x41, 0x5a];

const rowTag = /^<(?:[\w.-]+:)?row[\s/>]/;
const valueElement = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)<\//;

/** Stands for rows that the sheet does not have: one array for all, since a sheet can claim a million. */
const blankRow: string[] = [];

/** Scans the XML of a sheet. Rows and columns are those that cells name, not those that the sheet claims to have. */
export function createSheetScanner({ strings, kinds, countsFrom1904 }: Workbook): SheetScanner {
  const beyond: SheetScanner["beyond"] = { cells: [], count: 0 };
  const columnsWithoutYear = new Set<number>();
  let prefix: string | null = null;
  let cellEnd = "</c>";
  let isInside = false;
  let rows: string[][] = [];
  let row: string[] | null = null;
  let rowNumber = 0;
  let nextColumn = 0;
  let width = 0;
  // Attributes of the cell that was read last.
  let column = 0;
  let style = 0;
  let type = "n";

  const finishRow = () => {
    if (row === null) return;
    // A few stray cells far to the right do not make the table wider.
    if (row.length > width && countFilled(row) * 2 >= row.length) width = row.length;
    while (row.length < width) row.push("");
    rows.push(row);
    row = null;
  };

  const startRow = (tag: string) => {
    finishRow();
    const stated = Number(/\sr=["'](\d+)/.exec(tag)?.[1] ?? rowNumber + 1);
    const number = stated > rowNumber && stated <= maxRows ? stated : rowNumber + 1;
    if (number > maxRows) throw new TooLargeError();
    while (++rowNumber < number) rows.push(blankRow);
    row = [];
    nextColumn = 0;
  };

  /** Reads `r`, `s` and `t` of a cell's start tag. A plain loop, because it runs for every cell. */
  const readCellAttributes = (text: string, from: number, to: number) => {
    column = nextColumn;
    style = 0;
    type = "n";
    for (let at = from; at < to; at++) {
      if (text.charCodeAt(at) > space) continue;
      const name = text.charCodeAt(at + 1);
      const mark = text.charCodeAt(at + 3);
      if (text.charCodeAt(at + 2) !== 0x3d || (mark !== quote && mark !== apostrophe)) continue;
      const start = at + 4;
      at = start;
      if (name === 0x72) {
        let number = 0;
        for (; ; at++) {
          const code = text.charCodeAt(at) & ~0x20;
          if (code < upperA || code > upperZ) break;
          number = number * 26 + code - upperA + 1;
        }
        if (number > 0 && number <= 16_384) column = number - 1;
      } else if (name === 0x73) {
        for (; text.charCodeAt(at) !== mark && at < to; at++) style = style * 10 + text.charCodeAt(at) - digit0;
      } else if (name === 0x74) {
        const end = text.indexOf(mark === quote ? '"' : "'", start);
        type = end === start + 1 && text.charCodeAt(start) === 0x73 ? "s" : text.slice(start, end);
      }
    }
    nextColumn = column + 1;
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

  /** The text of a `v` element. */
  const valueText = (raw: string): string => {
    switch (type) {
      case "s":
        return strings[Number(raw)] ?? "";
      case "n": {
        const kind = kinds[style] ?? "number";
        if (kind === "number" && raw.length < 16 && isDigits(raw)) return raw;
        // A longer whole number that no floating-point number equals was written by a program that keeps every digit.
        if (/^\d{16,20}$/.test(raw) && BigInt(Number(raw)) !== BigInt(raw)) return raw;
        const number = Number(raw);
        if (raw.trim() === "" || !Number.isFinite(number)) return "";
        if (kind === "noYear") columnsWithoutYear.add(column);
        return kind === "number" ? plainNumber(number) : numberText(number, kind, countsFrom1904);
      }
      case "b":
        return raw === "1" ? "TRUE" : "FALSE";
      case "d":
        return raw.replace(/^(\d{4}-\d\d-\d\d)T(?:00:00(?::00)?|(\d\d:\d\d(?::\d\d)?))(?:\.\d+)?Z?$/, (_, day, time) =>
          time === undefined ? day : `${day} ${time}`,
        );
      case "e":
        return isMissing(raw) ? "" : decodeXml(raw);
      default:
        return decodeXml(raw);
    }
  };

  const readContent = (content: string) => {
    if (type === "inlineStr") return put(richText(content));
    const value = valueElement.exec(content)?.[1];
    if (value !== undefined) put(valueText(value));
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
    scan(text) {
      if (prefix === null) {
        prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(text)?.[1] ?? "";
        cellEnd = `</${prefix}c>`;
      }
      const nameAt = prefix.length + 1;
      let at = 0;
      for (;;) {
        const open = text.indexOf("<", at);
        if (open === -1) return text.length;
        const close = text.indexOf(">", open);
        if (close === -1) return open;
        at = close + 1;
        const first = text.charCodeAt(open + nameAt);
        const isCell = first === 0x63 && text.charCodeAt(open + nameAt + 1) <= 0x3e;
        if (isCell && isInside) {
          readCellAttributes(text, open + nameAt + 1, close);
          if (text.charCodeAt(close - 1) === slash) continue;
          if (prefix === "" && text.startsWith("<v>", at)) {
            const end = text.indexOf("<", at + 3);
            if (end !== -1 && text.startsWith("</v></c>", end)) {
              const index = type === "s" ? wholeNumber(text, at + 3, end) : -1;
              put(index === -1 ? valueText(text.slice(at + 3, end)) : (strings[index] ?? ""));
              at = end + 8;
              continue;
            }
          }
          const end = text.indexOf(cellEnd, at);
          if (end === -1) {
            nextColumn = column;
            return open;
          }
          readContent(text.slice(at, end));
          at = end + cellEnd.length;
        } else if (first === 0x72 && text.startsWith("row", open + nameAt) && isInside) {
          const tag = text.slice(open, at);
          if (rowTag.test(tag)) startRow(tag);
        } else if (text.charCodeAt(open + 1) === 0x21) throw new UnsupportedXmlError();
        else if (first === 0x73 && text.startsWith("sheetData", open + nameAt)) {
          if (text.charCodeAt(close - 1) === slash) return null;
          isInside = true;
        } else if (text.startsWith(`</${prefix}sheetData`, open)) return null;
      }
    },
  };
}

/** The number that the characters from `from` to `to` write; -1 if others are among them. */
function wholeNumber(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - digit0;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return to > from ? number : -1;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - digit0;
    if (digit < 0 || digit > 9) return false;
  }
  return text.length > 0;
}

const countFilled = (row: readonly string[]): number => row.reduce((count, cell) => count + (cell === "" ? 0 : 1), 0);
