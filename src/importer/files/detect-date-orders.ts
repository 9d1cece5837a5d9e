import type { Format } from "../../exports/define-format.ts";
import { datePatterns } from "../mapping/date-patterns.ts";
import { createDateEvidence, type DateEvidence } from "./date-evidence.ts";
import { type DateOrder, patternsInOrder } from "./date-readings.ts";

/** A date column whose cells can be read in several orders. The one it is read in is the first. */
export interface OpenColumn {
  column: string;
  index: number;
  orders: readonly DateOrder[];
  /** The patterns of the column in each order. */
  patterns: ReadonlyMap<DateOrder, readonly string[]>;
}

/** The patterns of each date column, and what the cells leave open or prove. */
export interface DateOrders {
  dates: NonNullable<Format["dates"]>;
  /** Columns whose order nothing proves. */
  open: OpenColumn[];
  /** Columns in which a spreadsheet program took the day for the month wherever it could. */
  swapped: string[];
}

export interface DateOrdersDetector {
  add(cells: readonly string[]): void;
  /** `prefersDayFirst`: the order of a column whose cells prove none. */
  result(prefersDayFirst: boolean): DateOrders;
}

interface DateColumn {
  column: string;
  index: number;
  own: readonly string[];
  evidence: DateEvidence;
}

const monthFirstPattern = /^(?:\[?ddd[^MD]*)?MM[/-]DD/;
const dayFirstPattern = /^(?:\[?ddd[^MD]*)?DD[/-]MM(?!M)/;
const twoDigitYears = /^(?:MM|DD)[/.-](?:MM|DD)[/.-]YY(?!Y)/;

/** The order in which the format's own patterns have day and month; null if its dates have names or the year first. */
const orderOfPatterns = (own: readonly string[]): "dayFirst" | "monthFirst" | null =>
  own.some((pattern) => dayFirstPattern.test(pattern))
    ? "dayFirst"
    : own.some((pattern) => monthFirstPattern.test(pattern))
      ? "monthFirst"
      : null;

/**
 * Detects in which order each date column has day, month and year: its format's, unless the cells prove that a spreadsheet
 * program has written them anew. `otherColumns` are columns of the file that are not read, whose dates prove an order, too.
 */
export function detectDateOrders(
  format: Format,
  columns: ReadonlyMap<string, number>,
  columnsWithoutYear: ReadonlySet<number>,
  otherColumns: readonly number[],
  today: string,
): DateOrdersDetector {
  const dateColumns = Object.keys(format.dates ?? {}).flatMap((column): DateColumn[] => {
    const index = columns.get(column);
    const own = [format.dates?.[column] ?? []].flat();
    return index === undefined ? [] : [{ column, index, own, evidence: createDateEvidence(today, true) }];
  });
  const others = otherColumns.map((index) => ({ index, evidence: createDateEvidence(today, false) }));
  const watched = [...dateColumns, ...others];
  return {
    add(cells) {
      for (const { index, evidence } of watched) evidence.add(cells[index] ?? "");
    },
    result(prefersDayFirst) {
      const dates = { ...format.dates };
      const open: OpenColumn[] = [];
      const swapped: string[] = [];
      const proven = new Set(watched.map(({ evidence }) => evidence.proven()).filter((order) => order !== null));
      const elsewhere = proven.size === 1 ? ([...proven][0] as DateOrder) : null;
      for (const { column, index, own, evidence } of dateColumns) {
        const isDeclaredOpen = format.ambiguousDateFields?.includes(column) === true;
        const ownOrder = orderOfPatterns(own);
        const writesYearFirst = own.includes("YY-MM-DD") || !own.some((pattern) => twoDigitYears.test(pattern));
        const possible = evidence.possible(writesYearFirst, prefersDayFirst);
        const remaining = withProof(possible, elsewhere);
        const orders = !isDeclaredOpen && ownOrder !== null && possible.includes(ownOrder) ? [ownOrder] : remaining;
        const order = orders[0] ?? ownOrder ?? "monthFirst";
        const months = own.includes("MMM YY") ? evidence.possibleMonths() : ["monthAndDay" as const];
        if (evidence.isSwapped()) swapped.push(column);
        const hidesYear = own.includes("day") && columnsWithoutYear.has(index);
        const patternsIn = (chosen: DateOrder, month: DateOrder | undefined): string[] => {
          const general = datePatterns.filter((pattern) => !/^(?:day|MMM YY)$/.test(pattern) && !own.includes(pattern));
          const all = [...patternsInOrder(own, chosen, ownOrder), ...patternsInOrder(general, chosen)].filter(
            (pattern) => pattern !== (month === "monthAndYear" ? "day" : "MMM YY"),
          );
          return [
            ...(hidesYear ? ["day in YYYY-MM-DD"] : []),
            ...(evidence.isSwapped() ? all.map((pattern) => pattern.replace(/^YYYY-MM-DD/, "YYYY-DD-MM")) : all),
            "serial",
          ];
        };
        dates[column] = patternsIn(order, months[0]);
        if (evidence.differ(orders)) {
          const hasMonthFirst = evidence.differ(["monthFirst", "dayFirst"]) || !orders.includes("dayFirst");
          const choices = orders.filter((one) => one !== "monthFirst" || hasMonthFirst);
          const patterns = new Map(choices.map((one) => [one, patternsIn(one, months[0])]));
          open.push({ column, index, orders: choices, patterns });
        } else if (evidence.differ(months)) {
          const patterns = new Map(months.map((one) => [one, patternsIn(order, one)]));
          open.push({ column, index, orders: months, patterns });
        }
      }
      return { dates, open, swapped };
    },
  };
}

/** The orders that are left where another column proves one. */
function withProof(orders: readonly DateOrder[], proven: DateOrder | null): readonly DateOrder[] {
  if (proven === null || orders.length < 2) return orders;
  if (proven === "yearFirst") return orders.includes(proven) ? [proven] : orders;
  const other = proven === "dayFirst" ? "monthFirst" : "dayFirst";
  return orders.includes(proven) ? orders.filter((order) => order !== other) : orders;
}
