import { CellValueType, type ICellData, type Nullable, type Styles } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { isDatePattern } from "../cells/number-patterns.ts";
import { momentOfSerial, serialOfDate } from "../cells/serial-dates.ts";
import { recordedError, recordedLimit, recordedText, recordedValue } from "../recorded.ts";

/** A single value that a script's function takes or returns; ranges are rows of these. */
export type ScriptValue = number | string | boolean | Date;

const maxTextLength = recordedLimit("cell-characters");

/** What a custom function gets for an argument that is left out, for a blank cell, and for errors in cells. */
const leftOut = recordedValue("argument-left-out-last", 1) as ScriptValue;
const blank = recordedValue("argument-blank-cell") as ScriptValue;
const errors: Readonly<Record<string, ScriptValue>> = {
  "#N/A": recordedValue("argument-error-na") as ScriptValue,
  "#DIV/0!": recordedValue("argument-error-div0") as ScriptValue,
  "#VALUE!": recordedValue("argument-error-value") as ScriptValue,
  "#NUM!": recordedValue("argument-error-num") as ScriptValue,
  "#NAME?": recordedValue("argument-error-name") as ScriptValue,
  "#REF!": recordedValue("argument-error-ref") as ScriptValue,
};

/**
 * Assumed: Google documents no limit. A result of 61,744 rows and 8 columns was refused with this message
 * (github.com/Blacksmoke16/GESI, issue 102); the largest that is accepted is not known.
 */
const maxResultCells = 490_000;

/** An argument as Apps Script passes it: the value of a single cell, else rows. */
export function toScriptValue(variant: FunctionVariantType, timeZone: string): ScriptValue | ScriptValue[][] {
  if (variant.isReferenceObject()) return unwrapSingle(readReference(variant as BaseReferenceObject, timeZone));
  const value = variant as BaseValueObject;
  if (!value.isArray() && value.isNull()) return leftOut;
  if (!value.isArray()) return plainValue(value, timeZone);
  const rows = (value as unknown as ArrayValueObject).getArrayValue();
  return unwrapSingle(rows.map((row) => row.map((item) => (item ? plainValue(item, timeZone) : ""))));
}

/** Converts the result of a script's function for the engine; unsupported values become text. */
export function fromScriptValue(result: unknown, timeZone: string): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result, timeZone);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length === 0) return StringValueObject.create("");
  if (rows.length * columnCount > maxResultCells) return errorWith("#ERROR!", "Result too large.");
  return arrayOf(rows.map((row) => Array.from({ length: columnCount }, (_, at) => valueObject(row[at], timeZone))));
}

export function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** An error with a message that is stored with the cell. */
export function errorWith(type: ErrorType | "#ERROR!", message: string): ErrorValueObject {
  return new ErrorValueObject(type as ErrorType).withCustomData({ message }) as unknown as ErrorValueObject;
}

function unwrapSingle(rows: ScriptValue[][]): ScriptValue | ScriptValue[][] {
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as ScriptValue) : rows;
}

/** An error as a script gets it; any other text unchanged. */
const errorValue = (text: string): ScriptValue => (Object.hasOwn(errors, text) ? (errors[text] as ScriptValue) : text);

function plainValue(value: BaseValueObject, timeZone: string): ScriptValue {
  if (value.isError()) return errorValue((value as unknown as ErrorValueObject).getErrorType());
  if (value.isNull()) return blank;
  const plain = value.getValue() as string | number | boolean;
  if (value.isNumber() && isDatePattern(value.getPattern())) return new Date(momentOfSerial(Number(plain), timeZone));
  return plain;
}

function valueObject(value: unknown, timeZone: string): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return ErrorValueObject.create(recordedText("result-nan") as ErrorType);
    return NumberValueObject.create(Number(value.toPrecision(15)));
  }
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const serial = serialOfDate((value as Date).getTime(), timeZone);
    return NumberValueObject.create(serial, Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");
  }
  const text = String(value);
  if (text.length > maxTextLength) return errorWith("#ERROR!", recordedError("cell-characters"));
  return StringValueObject.create(text);
}

/** Reads a range directly: the engine's method builds two matrices for each cell, which is slow for thousands of rows. */
function readReference(reference: BaseReferenceObject, timeZone: string): ScriptValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const styles = reference.getCurrentStylesData();
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const calculated = [reference.getCurrentRuntimeSheetData(), reference.getCurrentRuntimeActiveArrayFormulaCellData()];
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const rows: ScriptValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const values: ScriptValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const rawCell = stored?.getValue(row, column);
      const displayed =
        calculated[0]?.getValue(row, column) ??
        calculated[1]?.getValue(row, column) ??
        (spilled?.getValue(row, column) ? reference.getCellData(row, column) : rawCell);
      values.push(displayed ? cellValue(displayed, rawCell, styles, timeZone) : blank);
    }
    rows.push(values);
  }
  return rows;
}

function cellValue(displayed: ICellData, rawCell: Nullable<ICellData>, styles: Styles | undefined, timeZone: string) {
  const { v: value, t: type } = displayed;
  if (value === null || value === undefined) return blank;
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === "string") return errorValue(value);
  if (typeof value !== "number") return value;
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return String(value);
  const pattern =
    styles?.getStyleByCell(displayed)?.n?.pattern ?? (rawCell && styles?.getStyleByCell(rawCell)?.n?.pattern);
  return isDatePattern(pattern ?? undefined) ? new Date(momentOfSerial(value, timeZone)) : value;
}
