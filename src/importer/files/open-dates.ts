import type { Format } from "../../exports/define-format.ts";
import type { Row } from "../../tables/define-table.ts";
import { impossibleDate } from "../../tables/impossible-values.ts";
import { tables } from "../../tables/index.ts";
import type { ImporterText } from "../../text/importer/index.ts";
import { abbreviate } from "./abbreviate.ts";
import { isYearless, withLatestYear } from "./assign-years.ts";
import { cellReader } from "./cell-readers.ts";
import type { DateOrder } from "./date-readings.ts";
import type { OpenColumn } from "./detect-date-orders.ts";
import { collectRefusedCells, type RefusedCell, reasonOf } from "./impossible-cells.ts";
import type { SkippedRow, Warning } from "./warning.ts";

/** The dates of a field that differ from those in the rows, by order and row. */
export interface OpenDates {
  field: string;
  dates: ReadonlyMap<DateOrder, ReadonlyMap<Row, string>>;
  /** The rows whose date cannot be in an order, such as one in the future. */
  impossible: ReadonlyMap<DateOrder, ImpossibleDates>;
}

/** Rows with a date that cannot be, and why. A row that only its date identifies is skipped. */
export interface ImpossibleDates {
  rows: ReadonlyMap<Row, SkippedRow>;
  warnings: readonly Warning[];
}

/** Collects what dates would be in the orders that the rows were not read in. */
export interface OpenDatesCollector {
  columns: readonly OpenDates[];
  /** The orders that every open column leaves possible, the one that rows are read in first. */
  orders: readonly DateOrder[];
  add(row: Row, cells: readonly string[], rowNumber: number): void;
  /** Gives dates without a year the latest one in which they are not after a day. */
  addYears(latestDay: string): void;
}

export function createOpenDates(
  open: readonly OpenColumn[],
  format: Format,
  { text, latestDay, headers }: { text: ImporterText; latestDay: string; headers: readonly string[] },
): OpenDatesCollector {
  const units = tables[format.table].fields;
  const [first, ...others] = open;
  const orders = (first?.orders ?? []).filter((order) => others.every((one) => one.orders.includes(order)));
  const columns = open.map(({ column, index, orders: own, patterns }) => ({
    field: column,
    index,
    latestDay: column === tables[format.table].periodEnd ? "9999-12-31" : latestDay,
    impossible: new Map(own.map((order) => [order, createImpossibleDates(text)])),
    asRead: own[0] as DateOrder,
    readings: own.slice(1).map((order) => ({
      order,
      read: cellReader(
        column,
        units[column],
        { ...format, dates: { [column]: patterns.get(order) ?? [] } },
        { decimal: ".", isProven: false },
        false,
      ),
      dates: new Map<Row, string>(),
    })),
  }));
  return {
    columns: columns.map(({ field, readings, impossible }) => ({
      field,
      dates: new Map(readings.map(({ order, dates }) => [order, dates])),
      impossible,
    })),
    orders: orders.length > 1 ? orders : (first?.orders ?? []),
    add(row, cells, rowNumber) {
      for (const { field, index, latestDay: latest, readings, impossible, asRead } of columns) {
        // Left out already, since it cannot be in any order.
        if (row[field] === null) continue;
        const cell = cells[index] ?? "";
        const check = (order: DateOrder, date: string) => {
          if (isYearless(date)) return;
          const why = impossibleDate(date, row.platform, latest);
          if (why === null) return;
          const [header, platform] = [headers[index] ?? field, String(row.platform)];
          impossible.get(order)?.add(row, rowNumber, { why, column: field, header, cell: abbreviate(cell), platform });
        };
        check(asRead, String(row[field]));
        for (const { order, read, dates } of readings) {
          const date = read(cell);
          if (typeof date !== "string") continue;
          if (date !== row[field]) dates.set(row, date);
          check(order, date);
        }
      }
    },
    addYears(latestDay) {
      for (const { dates } of columns.flatMap(({ readings }) => readings))
        for (const [row, date] of dates) if (isYearless(date)) dates.set(row, withLatestYear(date, latestDay));
    },
  };
}

/** Collects the dates that cannot be in one order. */
function createImpossibleDates(text: ImporterText) {
  const cells = collectRefusedCells(text);
  const rows = new Map<Row, SkippedRow>();
  return {
    rows,
    get warnings(): readonly Warning[] {
      return cells.warnings();
    },
    add(row: Row, rowNumber: number, cell: RefusedCell): void {
      cells.add(rowNumber, cell);
      rows.set(row, { row: rowNumber, reason: `${reasonOf(text, cell)} ("${cell.cell}")` });
    },
  };
}

/** The same dates for copies of rows. */
export function openDatesOfCopies(open: readonly OpenDates[], copies: ReadonlyMap<Row, Row>): OpenDates[] {
  const ofCopies = <T>(byRow: ReadonlyMap<Row, T>): Map<Row, T> =>
    new Map(
      [...byRow].flatMap(([row, value]): [Row, T][] => {
        const copy = copies.get(row);
        return copy ? [[copy, value]] : [];
      }),
    );
  return open.map(({ field, dates, impossible }) => ({
    field,
    dates: new Map([...dates].map(([order, byRow]) => [order, ofCopies(byRow)])),
    impossible: new Map(
      [...impossible].map(([order, { rows, warnings }]) => [order, { rows: ofCopies(rows), warnings }]),
    ),
  }));
}
