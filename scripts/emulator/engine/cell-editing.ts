import {
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { isTextPattern } from "../cells/number-patterns.ts";
import { parseEntry } from "../cells/parse-entry.ts";
import type { Conventions } from "../formula/conventions.ts";
import { localFormula, storedFormula } from "../formula/locale-text.ts";
import type { EditedText } from "./patch-engine.ts";

interface EditedCell {
  workbook: UniverWorkbook;
  worksheet: { getCellRaw(row: number, column: number): Nullable<ICellData> };
  row: number;
  col: number;
}

/** Before all of Univer's interceptors, which support only en_US. */
const interceptorPriority = 10_000;

/** Lets users edit formulas, numbers and dates in the spreadsheet's locale, while cells store the engine's form. */
export function editByLocale(
  injector: Injector,
  conventions: () => Conventions,
  timeZone: () => string,
  edited: EditedText,
): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  // The grid's formula interceptor ends the chain, so the result of the whole chain is converted.
  const chain = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = ((name: string, ...rest: never[]) => {
    const run = (
      chain as (...all: unknown[]) => (cell: Nullable<ICellData>, context: EditedCell) => Nullable<ICellData>
    )(name, ...rest);
    if (name !== String(BEFORE_CELL_EDIT)) return run;
    return (cell: Nullable<ICellData>, context: EditedCell) => toEditText(run(cell, context), context, conventions());
  }) as unknown as typeof writeCellInterceptor.fetchThroughInterceptors;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: interceptorPriority,
    handler: (value, context, next) => {
      const typed = value ? parseTyped(value, context as EditedCell, conventions(), timeZone(), edited) : value;
      // Univer's parser would turn texts of this locale into dates and numbers.
      return typed?.t === CellValueType.STRING && !typed.p ? typed : next(typed);
    },
  });
}

function toEditText(cell: Nullable<ICellData>, context: EditedCell, conventions: Conventions) {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: localFormula(cell.f, conventions) };
  const stored = context.worksheet.getCellRaw(context.row, context.col);
  if (conventions.decimal === "." || stored?.t !== CellValueType.NUMBER || cell.v === null) return cell;
  const text = String(cell.v);
  if (!/^-?\d+\.\d+%?$/.test(text)) return cell;
  return { ...cell, v: text.replace(".", conventions.decimal), t: CellValueType.STRING };
}

/** A formula apart from what the grid rewrites: numbers, in English notation, and capitals. */
const withoutNumbers = (formula: string): string => formula.replace(/[\d.,\s]+/g, "").toUpperCase();

/**
 * The formula as the user typed it, with the closing brackets that the grid added. The grid reads numbers in English
 * notation only, and makes 0,35 of 0,035.
 */
export function asTyped(rewritten: string, typed: string): string {
  const added = withoutNumbers(rewritten).slice(withoutNumbers(typed).length);
  const isSame = /^\)*$/.test(added) && withoutNumbers(rewritten) === withoutNumbers(typed) + added;
  return isSame ? typed + added : rewritten;
}

function parseTyped(
  cell: ICellData,
  { workbook, worksheet, row, col }: EditedCell,
  conventions: Conventions,
  timeZone: string,
  edited: EditedText,
): ICellData {
  if (cell.f) return { ...cell, f: storedFormula(asTyped(cell.f, edited.formula), conventions) };
  if (typeof cell.v !== "string" || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col)) ?? {};
  if (isTextPattern(style.n?.pattern)) return cell;
  const { value, pattern } = parseEntry(cell.v, conventions, timeZone);
  if (typeof value === "string") return { ...cell, v: value, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...cell, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const typed: ICellData = { ...cell, v: value, t: CellValueType.NUMBER };
  if (!pattern || (style.n?.pattern && style.n.pattern !== "General")) return typed;
  const givenStyle = typeof cell.s === "object" && cell.s ? cell.s : {};
  return { ...typed, s: { ...givenStyle, n: { pattern } } as IStyleData };
}
