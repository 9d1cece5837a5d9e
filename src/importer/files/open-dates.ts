import type { Format } from "../../exports/define-format.ts";
import type { Row } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { isYearless, withLatestYear } from "./assign-years.ts";
import { cellReader } from "./cell-readers.ts";
import type { DateOrder } from "./date-readings.ts";
import type { OpenColumn } from "./detect-date-orders.ts";

/** The dates of a field that differ from those in the rows, by order and row. */
export interface OpenDates {
  field: string;
  dates: ReadonlyMap<DateOrder, ReadonlyMap<Row, string>>;
}

/** Collects what dates would be in the orders that the rows were not read in. */
export interface OpenDatesCollector {
  columns: readonly OpenDates[];
  /** The orders that every open column leaves possible, the one that rows are read in first. */
  orders: readonly DateOrder[];
  add(row: Row, cells: readonly string[]): void;
  /** Gives dates without a year the latest one in which they are not after a day. */
  addYears(latestDay: string): void;
}

export function createOpenDates(open: readonly OpenColumn[], format: Format): OpenDatesCollector {
  const units = tables[format.table].fields;
  const [first, ...others] = open;
  const orders = (first?.orders ?? []).filter((order) => others.every((one) => one.orders.includes(order)));
  const columns = open.map(({ column, index, orders: own, patterns }) => ({
    field: column,
    index,
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
    columns: columns.map(({ field, readings }) => ({
      field,
      dates: new Map(readings.map(({ order, dates }) => [order, dates])),
    })),
    orders: orders.length > 1 ? orders : (first?.orders ?? []),
    add(row, cells) {
      for (const { field, index, readings } of columns)
        for (const { read, dates } of readings) {
          const date = read(cells[index] ?? "");
          if (typeof date === "string" && date !== row[field]) dates.set(row, date);
        }
    },
    addYears(latestDay) {
      for (const { dates } of columns.flatMap(({ readings }) => readings))
        for (const [row, date] of dates) if (isYearless(date)) dates.set(row, withLatestYear(date, latestDay));
    },
  };
}

/** The same dates for copies of rows. */
export function openDatesOfCopies(
  open: readonly OpenDates[],
  rows: readonly Row[],
  copies: readonly Row[],
): OpenDates[] {
  return open.map(({ field, dates }) => ({
    field,
    dates: new Map(
      [...dates].map(([order, byRow]) => {
        const byCopy = new Map<Row, string>();
        for (const [index, row] of rows.entries()) {
          const date = byRow.get(row);
          if (date !== undefined) byCopy.set(copies[index] as Row, date);
        }
        return [order, byCopy];
      }),
    ),
  }));
}
