import { type CellObject, read, utils } from "@e965/xlsx";
import { isDate } from "../../time/is-date.ts";
import { type ExcelReader, PasswordProtectedError } from "./read-options.ts";

/** An Excel sheet holds about a million rows; one that claims more cells than this was not written by a platform. */
const maxCells = 20_000_000;

/** Reads xlsx and xls files with SheetJS: every sheet's cells as text, as in a CSV of it. */
export const readExcel: ExcelReader = (bytes) => {
  const workbook = openWorkbook(bytes);
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    const range = sheet?.["!ref"];
    if (sheet === undefined || range === undefined) return [];
    const { s: start, e: end } = utils.decode_range(range);
    if ((end.r - start.r + 1) * (end.c - start.c + 1) > maxCells) return [];
    const records: string[][] = [];
    for (let row = 0; row <= end.r; row++) {
      const cells: string[] = [];
      for (let column = 0; column <= end.c; column++) {
        cells.push(cellText(sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined));
      }
      records.push(cells);
    }
    return [{ name, records }];
  });
};

function openWorkbook(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: "array",
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      UTC: true,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new PasswordProtectedError();
    throw error;
  }
}

function cellText(cell: CellObject | undefined): string {
  const value = cell?.v;
  if (value === undefined || value === null || cell?.t === "e") return "";
  if (isDate(value)) return toIsoText(value);
  // Excel stores 15 digits: a longer number is an id that is already damaged. In exponent form it is reported as such.
  if (typeof value === "number" && Math.abs(value) >= 1e15) return value.toExponential(5).toUpperCase();
  return String(value);
}

/** Excel dates have no time zone: they are the local time that the cell shows. */
function toIsoText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}
