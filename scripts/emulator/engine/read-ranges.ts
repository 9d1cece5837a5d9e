import { CellValueType, type ICellData, type IRange, isTextFormat, type Nullable } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
} from "@univerjs/engine-formula";
import { booleanObject, emptyObject, numberObject, textObject } from "../functions/value-objects.ts";
import { arrayOf } from "../functions/values.ts";

type Cell = Nullable<ICellData>;
type Cells = Record<number, Record<number, Cell>> | undefined;

let isPatched = false;

/**
 * Reads whole ranges at once; the engine looks up five tables, the format and a cache of texts for each cell. A formula
 * whose result is empty is an empty cell, and a reference to one shows nothing; the engine makes both 0.
 */
export function readRangesAtOnce(): void {
  if (isPatched) return;
  isPatched = true;
  const references = BaseReferenceObject.prototype;
  const { toArrayValueObject, getFirstCell } = references;
  references.toArrayValueObject = function (useCache = true) {
    if (hasFeatureData(this) || isOnMissingSheet(this)) return toArrayValueObject.call(this, useCache);
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    if (startRow < 0 || startColumn < 0 || endRow < startRow || endColumn < startColumn)
      return toArrayValueObject.call(this, useCache);
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${endRow}_${startColumn}_${endColumn}`;
    const known = useCache ? FORMULA_REF_TO_ARRAY_CACHE.get(key) : undefined;
    if (known) return known;
    const array = arrayAt(this, { startRow, endRow, startColumn, endColumn });
    if (useCache) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    return array;
  };
  references.getFirstCell = function () {
    const { startRow, startColumn } = this.getRangePosition();
    if (!isOnMissingSheet(this) && isEmpty(this.getCellData(startRow, startColumn))) return emptyObject;
    return getFirstCell.call(this);
  };
}

function arrayAt(reference: BaseReferenceObject, range: IRange): ArrayValueObject {
  const { startRow, endRow, startColumn, endColumn } = range;
  const tables = tablesOf(reference, range);
  const toValue = valueReader(reference);
  const rows: BaseValueObject[][] = new Array(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    const values: BaseValueObject[] = new Array(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++)
      values[column - startColumn] = toValue(tables(row, column));
    rows[row - startRow] = values;
  }
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), startRow, startColumn);
  const first = rows[0]?.[0];
  if (pattern && first?.isNumber()) (rows[0] as BaseValueObject[])[0] = numberObject(Number(first.getValue()), pattern);
  const array = arrayOf(rows);
  // ROW and COLUMN read where the range begins from its array.
  Object.assign(array, { _currentRow: startRow, _currentColumn: startColumn });
  return array;
}

/** What a cell shows while formulas are calculated: this calculation's result, else an earlier array, else what is stored. */
function tablesOf(reference: BaseReferenceObject, range: IRange): (row: number, column: number) => Cell {
  const results = reference.getCurrentRuntimeSheetData()?.getMatrix() as Cells;
  const arrays = reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix() as Cells;
  const earlier = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix() as Cells;
  const stored = reference.getCurrentActiveSheetData()?.cellData.getMatrix() as Cells;
  const replaced = replacedAreas(reference, range);
  return (row, column) => {
    const current = results?.[row]?.[column] || arrays?.[row]?.[column];
    if (current) return current;
    const spilled = earlier?.[row]?.[column];
    if (!spilled) return stored?.[row]?.[column];
    return replaced.some((area) => contains(area, row, column)) ? null : spilled;
  };
}

/** The earlier areas in a range of arrays that this calculation has calculated again. */
function replacedAreas(reference: BaseReferenceObject, range: IRange): IRange[] {
  const current = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
  const areas: IRange[] = [];
  for (const [row, columns] of Object.entries(reference.getCurrentActiveArrayFormulaRange() ?? {})) {
    for (const [column, area] of Object.entries((columns ?? {}) as Record<number, Nullable<IRange>>)) {
      const isReplaced = area && current[Number(row)]?.[Number(column)];
      if (isReplaced && area.startRow <= range.endRow && area.endRow >= range.startRow) areas.push(area);
    }
  }
  return areas;
}

const contains = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

const isEmpty = (cell: Cell): boolean =>
  !cell || ((cell.v ?? "") === "" && !cell.f && !cell.si && !cell.p) || (cell.v === null && !cell.p);

/** Small whole numbers without a format. */
const smallNumbers = Array.from({ length: 1024 }, (_, value) => numberObject(value));
/** Above this, a range's texts are hardly ever repeated. */
const maxSharedTexts = 1000;

/** Converts cells for the engine. Equal values share an object, and the number format of each style is looked up once. */
function valueReader(reference: BaseReferenceObject): (cell: Cell) => BaseValueObject {
  const texts = new Map<string, BaseValueObject>();
  const textOf = (value: string): BaseValueObject => {
    const known = texts.get(value);
    if (known) return known;
    const text = textObject(value);
    if (texts.size < maxSharedTexts) texts.set(value, text);
    return text;
  };
  const numberOf = (value: number, pattern: string): BaseValueObject =>
    (pattern === "" && smallNumbers[value]) || numberObject(value, pattern);
  const styles = reference.getCurrentStylesData();
  const patterns = new Map<string, string>();
  const patternOf = ({ s: style }: ICellData): string => {
    if (!style || !styles) return "";
    if (typeof style !== "string") return style.n?.pattern ?? "";
    const known = patterns.get(style);
    if (known !== undefined) return known;
    const pattern = styles.get(style)?.n?.pattern ?? "";
    patterns.set(style, pattern);
    return pattern;
  };
  return (cell) => {
    if (!cell || isEmpty(cell)) return emptyObject;
    const { v: value, t: type } = cell;
    if (typeof value === "number" && type === CellValueType.NUMBER) {
      const pattern = patternOf(cell);
      return isTextFormat(pattern) ? textObject(String(value)) : numberOf(value, pattern);
    }
    if (typeof value === "string" && type === CellValueType.STRING && !cell.p)
      return ERROR_TYPE_SET.has(value as never) ? ErrorValueObject.create(value as never) : textOf(value);
    if (type === CellValueType.BOOLEAN && typeof value !== "string") return booleanObject(Boolean(value));
    return reference.getCellValueObject(cell);
  };
}

const hasFeatureData = (reference: BaseReferenceObject): boolean =>
  Object.keys(reference.getRuntimeFeatureCellData()).length > 0;

const isOnMissingSheet = (reference: BaseReferenceObject): boolean =>
  !reference.getForcedSheetId() && reference.getForcedSheetName() !== "";
