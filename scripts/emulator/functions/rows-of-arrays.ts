import { BaseFunction, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { compareValues } from "../cells/sort-order.ts";
import { emptyObject, type Grid, gridOf } from "./value-objects.ts";
import { arrayOf, errorWith } from "./values.ts";

/** FILTER(range, condition, ...): the rows, or columns, for which every condition is true. An error counts as false. */
export class FilterRows extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(range: BaseValueObject, ...conditions: BaseValueObject[]): BaseValueObject {
    if (range.isError()) return range;
    const failed = conditions.find((condition) => condition.isError());
    if (failed) return failed;
    const source = gridOf(range);
    const masks = conditions.map(gridOf);
    const byRow = masks.every((mask) => mask.columnCount === 1 && mask.rowCount === source.rowCount);
    const byColumn = masks.every((mask) => mask.rowCount === 1 && mask.columnCount === source.columnCount);
    if (!byRow && !byColumn) return mismatch(source, masks[0] as Grid);
    const kept = keptPositions(masks, byRow);
    const rows = byRow
      ? kept.map((row) => completeRow(source, row))
      : completeRows(source).map((row) => kept.map((column) => row[column] as BaseValueObject));
    if (!rows[0]?.length) return errorWith(ErrorType.NA, "No matches are found in FILTER evaluation.");
    return arrayOf(rows) as unknown as BaseValueObject;
  }
}

/** SORT(range, sort column, is ascending, ...): a sort column is a column number from 1 or a separate column. */
export class SortRows extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(range: BaseValueObject, ...order: BaseValueObject[]): BaseValueObject {
    const failed = [range, ...order].find((argument) => argument.isError());
    if (failed) return failed;
    const rows = completeRows(gridOf(range));
    const specs: { keys: unknown[]; ascending: boolean }[] = [];
    for (let at = 0; at < Math.max(order.length, 1); at += 2) {
      const column = order[at] ? gridOf(order[at] as BaseValueObject) : null;
      const ascending = order[at + 1]
        ? Boolean(gridOf(order[at + 1] as BaseValueObject).rows[0]?.[0]?.getValue())
        : true;
      if (column && column.rowCount > 1 && column.rowCount !== rows.length) {
        return errorWith(ErrorType.VALUE, "SORT has mismatched range sizes.");
      }
      const number = column ? Number(column.rows[0]?.[0]?.getValue()) : 1;
      const isSeparate = column !== null && column.rowCount > 1;
      const cells = isSeparate ? column.rows.map((row) => row[0]) : rows.map((row) => row[number - 1]);
      specs.push({ keys: cells.map(sortable), ascending });
    }
    const positions = rows.map((_, position) => position);
    positions.sort((a, b) => {
      for (const { keys, ascending } of specs) {
        const difference = compareValues(keys[a], keys[b], ascending);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    return arrayOf(positions.map((position) => rows[position] as BaseValueObject[])) as unknown as BaseValueObject;
  }
}

/** UNIQUE(range, by column, exactly once). Letter case matters. */
export class UniqueRows extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  override calculate(
    range: BaseValueObject,
    byColumn?: BaseValueObject,
    exactlyOnce?: BaseValueObject,
  ): BaseValueObject {
    if (range.isError()) return range;
    const rows = completeRows(gridOf(range));
    const isTransposed = Boolean(byColumn?.getValue());
    const items = isTransposed ? transposed(rows) : rows;
    const found = new Map<string, { item: BaseValueObject[]; count: number }>();
    for (const item of items) {
      const key = item.length === 1 ? keyOf(item[0] as BaseValueObject) : JSON.stringify(item.map(keyOf));
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { item, count: 1 });
    }
    const kept = [...found.values()].filter(({ count }) => count === 1 || !exactlyOnce?.getValue());
    if (kept.length === 0) return errorWith(ErrorType.NA, "No unique values are found.");
    const result = kept.map(({ item }) => item);
    return arrayOf(isTransposed ? transposed(result) : result) as unknown as BaseValueObject;
  }
}

/** The positions of the last single conditions: a condition in LET filters one column after another. */
const knownPositions = new WeakMap<Grid["rows"], number[]>();

function keptPositions(masks: readonly Grid[], byRow: boolean): number[] {
  const [mask] = masks as [Grid];
  const known = masks.length === 1 && byRow ? knownPositions.get(mask.rows) : undefined;
  if (known) return known;
  const kept: number[] = [];
  const count = byRow ? mask.rowCount : mask.columnCount;
  for (let at = 0; at < count; at++) {
    let isKept = true;
    for (const { rows, missing } of masks) {
      if (isKept) isKept = isTrue(byRow ? rows[at]?.[0] : rows[0]?.[at], missing);
    }
    if (isKept) kept.push(at);
  }
  if (masks.length === 1 && byRow) knownPositions.set(mask.rows, kept);
  return kept;
}

const completeRows = (grid: Grid): BaseValueObject[][] =>
  Array.from({ length: grid.rowCount }, (_, row) => completeRow(grid, row));

function completeRow({ rows, columnCount, missing }: Grid, row: number): BaseValueObject[] {
  const cells = rows[row];
  if (columnCount === 1) return [cells?.[0] ?? missing ?? emptyObject];
  const values = new Array<BaseValueObject>(columnCount);
  for (let column = 0; column < columnCount; column++) values[column] = cells?.[column] ?? missing ?? emptyObject;
  return values;
}

const transposed = (rows: BaseValueObject[][]): BaseValueObject[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as BaseValueObject));

function isTrue(value: BaseValueObject | null | undefined, missing: BaseValueObject | null): boolean {
  const one = value ?? missing;
  return Boolean(one && !one.isError() && !one.isString() && one.getValue());
}

/** A cell as `compareValues` orders it: a blank is "", an error comes last like a text. */
const sortable = (cell: BaseValueObject | null | undefined): unknown =>
  !cell || cell.isNull() ? "" : cell.isError() ? String(cell.getValue()) : cell.getValue();

const keyOf = (cell: BaseValueObject): string =>
  cell.isNull() ? "" : `${cell.isString() ? "t" : cell.isBoolean() ? "b" : "n"}${cell.getValue()}`;

const mismatch = (range: Grid, mask: Grid) =>
  errorWith(
    ErrorType.NA,
    `FILTER has mismatched range sizes. Expected row count: ${range.rowCount}. column count: 1. ` +
      `Actual row count: ${mask.rowCount}, column count: ${mask.columnCount}.`,
  );
