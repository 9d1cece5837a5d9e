import { readFileSync, writeFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { columnLetters } from "../../src/a1-notation.ts";
import type { FormCase } from "./cases.ts";
import type { Cell } from "./cells.ts";
import { excelFormula } from "./excel-formula.ts";
import { formulasOf, resultColumn } from "./formulas-of.ts";

const place = (row: number, column: number) => `${columnLetters(column)}${row}`;

const dayOf = (date: Date) => date.getTime() / 86_400_000 + 25_569;

function excelCell(cell: Cell): XLSX.CellObject {
  if (typeof cell === "number") return { t: "n", v: cell };
  if (typeof cell === "boolean") return { t: "b", v: cell };
  if (typeof cell === "string") return { t: "s", v: cell };
  if (cell instanceof Date) return { t: "n", v: dayOf(cell), z: "yyyy-mm-dd" };
  return { t: "n", f: cell.error === "#N/A" ? "NA()" : "1/0" };
}

/** A form's sheet: the cells of its arguments, and the formulas as array formulas without results. */
function sheetOf(form: FormCase): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  form.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== "") sheet[place(index + 1, column + 1)] = excelCell(cell);
    });
  });
  for (const { formula, row, column, height } of formulasOf(form)) {
    const [first, last] = [place(row, column), place(row + height - 1, column)];
    sheet[first] = { t: "n", f: excelFormula(formula), F: `${first}:${last}` };
  }
  sheet["!ref"] = `A1:${place(form.rows.length, resultColumn + 1)}`;
  return sheet;
}

export function writeWorkbook(forms: readonly FormCase[], path: string): void {
  const workbook = XLSX.utils.book_new();
  forms.forEach((form, index) => {
    XLSX.utils.book_append_sheet(workbook, sheetOf(form), `Form ${index + 1}`);
  });
  writeFileSync(path, XLSX.write(workbook, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
}

function cellValue(cell: XLSX.CellObject | undefined): unknown {
  if (!cell || cell.t === "z") return "";
  return cell.t === "e" ? (cell.w ?? "#ERROR!") : cell.v;
}

/** The calculated cells of each sheet, row by row. */
export function readResults(path: string, count: number): unknown[][][] {
  const workbook = XLSX.read(readFileSync(path), { type: "buffer" });
  return Array.from({ length: count }, (_, index) => {
    const sheet = workbook.Sheets[`Form ${index + 1}`] ?? {};
    const { e: end } = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
    return Array.from({ length: end.r + 1 }, (_row, row) =>
      Array.from({ length: end.c + 1 }, (_cell, column) =>
        cellValue(sheet[place(row + 1, column + 1)] as XLSX.CellObject),
      ),
    );
  });
}
