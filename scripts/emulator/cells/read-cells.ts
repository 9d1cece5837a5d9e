import { CellValueType, type ICellData, type Nullable, numfmt, type Styles } from "@univerjs/core";
import type { Book } from "../engine/book.ts";
import type { Area } from "../engine/google-extras.ts";
import { serviceDate } from "../service-dates.ts";
import { numberLocale } from "./number-locale.ts";
import { isDatePattern } from "./number-patterns.ts";
import { momentOfSerial } from "./serial-dates.ts";

/** `displayed` is what a cell shows, also if an array spilled into it; `rawCell` is what it stores. */
interface CellPair {
  displayed: Nullable<ICellData>;
  rawCell: Nullable<ICellData>;
  row: number;
  column: number;
}

/** Maps the cells of an area to rows of results. */
export function mapCells<Result>(book: Book, sheet: string, area: Area, read: (cell: CellPair) => Result): Result[][] {
  const stored = book.sheet(sheet).getCellMatrix().getMatrix();
  const spilled = book.spilled(sheet);
  const rows: Result[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const storedRow = stored[row];
    const spilledRow = spilled[row];
    const results: Result[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const rawCell = storedRow?.[column];
      results.push(read({ displayed: spilledRow?.[column] ?? rawCell, rawCell, row, column }));
    }
    rows.push(results);
  }
  return rows;
}

/** The values of an area as `getValues` returns them: numbers, booleans, Dates, texts, and "" for empty cells. */
export function readValues(book: Book, sheet: string, area: Area, scriptTimeZone: string): unknown[][] {
  const styles = book.document.getStyles();
  return mapCells(book, sheet, area, ({ displayed, rawCell }) => {
    const value = plainValue(displayed);
    if (typeof value !== "number") return value;
    if (!isDatePattern(patternOf(styles, displayed, rawCell))) return value;
    return serviceDate(momentOfSerial(value, book.extras.timeZone), scriptTimeZone);
  });
}

/** The texts of an area as `getDisplayValues` returns them. */
export function readDisplayValues(book: Book, sheet: string, area: Area): string[][] {
  const styles = book.document.getStyles();
  const options = { locale: numberLocale(book.conventions) };
  return mapCells(book, sheet, area, ({ displayed, rawCell }) => {
    const value = plainValue(displayed);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string") return value;
    const pattern = patternOf(styles, displayed, rawCell) || "General";
    return pattern === "@" ? String(value) : String(numfmt.format(pattern, value, options));
  });
}

export function patternOf(styles: Styles, displayed: Nullable<ICellData>, rawCell?: Nullable<ICellData>): string {
  return (
    (displayed?.s && styles.getStyleByCell(displayed)?.n?.pattern) ||
    (rawCell?.s && styles.getStyleByCell(rawCell)?.n?.pattern) ||
    ""
  );
}

/** Whether a cell counts as content; a formula does even if it shows "". */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || cell.p || (cell.v ?? "") !== ""));
}

function plainValue(cell: Nullable<ICellData>): number | boolean | string {
  if (!cell) return "";
  const { v: value, t: type } = cell;
  if (value === null || value === undefined)
    return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return String(value);
  return value;
}
