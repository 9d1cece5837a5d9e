import { type CellObject, read, utils, type WorkBook } from "@e965/xlsx";
import { isMissing } from "./missing.ts";
import type { ExcelReader, ExcelSheet } from "./read-options.ts";
import { numberText } from "./xlsx/cell-text.ts";
import { kindOfFormat } from "./xlsx/number-format.ts";
import { maxColumns } from "./xlsx/scan-sheet.ts";

/** Reads xls files, and xlsx files with unusual XML, with SheetJS: every sheet's cells as text. */
export const readExcel: ExcelReader = (content) => {
  const workbook = openWorkbook(content);
  if (workbook === null) return null;
  const countsFrom1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, i): ExcelSheet => {
    const columnsWithoutYear = new Set<number>();
    const cells = (workbook.Sheets[name]?.["!data"] ?? []) as readonly (
      | readonly (CellObject | undefined)[]
      | undefined
    )[];
    const range = workbook.Sheets[name]?.["!ref"];
    const width = range === undefined ? 0 : Math.min(maxColumns, utils.decode_range(range).e.c + 1);
    // Rows without cells are holes.
    const records = Array.from(cells, (row) =>
      Array.from({ length: row === undefined ? 0 : width }, (_, column) => {
        const cell = row?.[column];
        if (cell?.t === "n" && typeof cell.z === "string" && kindOfFormat(cell.z) === "noYear")
          columnsWithoutYear.add(column);
        return cellText(cell, countsFrom1904);
      }),
    );
    return { name, isHidden: (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, columnsWithoutYear, records };
  });
};

function openWorkbook(content: Uint8Array | string): WorkBook | null {
  const isText = typeof content === "string";
  try {
    return read(content, {
      type: isText ? "string" : "array",
      // In HTML, cells are texts as a platform writes them.
      raw: isText,
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) return null;
    throw error;
  }
}

function cellText(cell: CellObject | undefined, countsFrom1904: boolean): string {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  // The error as it is shown; of a value that is not available, nothing.
  if (cell?.t === "e") return isMissing(cell.w ?? "") ? "" : (cell.w ?? "");
  if (typeof value === "number")
    return numberText(value, typeof cell?.z === "string" ? kindOfFormat(cell.z) : "number", countsFrom1904);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
