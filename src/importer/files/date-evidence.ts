import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { type DateOrder, orderFamilies, readingsOf, yearlessReadings } from "./date-readings.ts";

/** What the cells of a column say about the order of day, month and year. */
export interface DateEvidence {
  add(cell: string): void;
  /** The only order in which every cell is a date; null if nothing proves one. */
  proven(): DateOrder | null;
  /**
   * The orders in which every cell is a date, the likeliest first. Cells that contradict each other leave day and month open.
   * `canBeYearFirst`: whether the source may write 25-02-06; else that is only considered where nothing else is possible.
   * `prefersDayFirst`: the order of two that are as likely.
   */
  possible(canBeYearFirst: boolean, prefersDayFirst: boolean): readonly DateOrder[];
  /** The same for a month with a number, "Jan 25": a day, and a month of a year only if every cell can be both. */
  possibleMonths(): readonly DateOrder[];
  /** Whether any cell is another day in one of these orders than in the first. */
  differ(orders: readonly DateOrder[]): boolean;
  /**
   * Whether a spreadsheet program took the day for the month wherever it could: no date with the year first has a day above 12,
   * and no text could be read both ways.
   */
  isSwapped(): boolean;
}

interface Tally {
  failures: number;
  /** Days as numbers: YYYYMMDD. */
  earliest: number;
  latest: number;
  /** The orders in which some cell is another day. */
  differsFrom: Set<DateOrder>;
}

/** As cells of a spreadsheet are read: a text with a zone was not rewritten by a program. */
const yearFirst = /^\s*\d{4}-(\d\d)-(\d\d)(?:[ T]\d\d:\d\d(?::\d\d)?)?\s*$/;
/** A day in digits. Of a cell that begins with one, as "04/12/2026 07:30", only the day tells the order. */
const numericDay = /^\d\d([/.-])\d\d\1\d{4}$/;
const dayLength = 10;
const nextYear = (today: string): number =>
  Number(new Date(instantOfText(today) + 366 * dayMs).toISOString().slice(0, 10).replace(/-/g, ""));

/**
 * `canLackYears`: whether 04/12 is a day, and not a share or a score.
 *
 * Nothing is measured before it happened, nor planned for long: a day more than a year after `today` speaks against an order.
 */
export function createDateEvidence(today: string, canLackYears: boolean): DateEvidence {
  const tallies = new Map<DateOrder, Tally>();
  const iso = { count: 0, dayOver12: 0 };
  const latestPossible = nextYear(today);
  let numericCells = 0;
  let eitherCells = 0;
  // Reading a day again tells nothing new, and long files repeat their days.
  const seenDays = new Set<string>();

  const tally = (order: DateOrder): Tally => {
    const known = tallies.get(order) ?? { failures: 0, earliest: 99_999_999, latest: 0, differsFrom: new Set() };
    tallies.set(order, known);
    return known;
  };
  const isPossible = (order: DateOrder) => (tallies.get(order)?.failures ?? 0) === 0;
  const isInTime = (order: DateOrder) => (tallies.get(order)?.latest ?? 0) <= latestPossible;
  const inTime = (orders: readonly DateOrder[]) => {
    const past = orders.filter(isInTime);
    return past.length > 0 ? past : orders;
  };
  const span = (order: DateOrder): number => {
    const { earliest, latest } = tally(order);
    return Math.floor(latest / 10_000) - Math.floor(earliest / 10_000);
  };
  const [dayOrders, monthOrders] = orderFamilies;

  const evidence: DateEvidence = {
    add(cell) {
      const start = cell[dayLength] === " " ? cell.slice(0, dayLength) : "";
      if (seenDays.has(start)) return;
      const found = yearFirst.exec(cell);
      if (found !== null) {
        if (found[1] !== found[2]) iso.count += 1;
        if (Number(found[2]) > 12) iso.dayOver12 += 1;
        return;
      }
      const readings = readingsOf(cell) ?? (canLackYears ? yearlessReadings(cell) : null);
      if (readings === null) return;
      if (numericDay.test(start)) seenDays.add(start);
      const family = "monthAndDay" in readings ? monthOrders : dayOrders;
      for (const order of family) {
        const day = readings[order] ?? null;
        const entry = tally(order);
        if (day === null) entry.failures += 1;
        else {
          if (day < entry.earliest) entry.earliest = day;
          if (day > entry.latest) entry.latest = day;
          for (const other of family)
            if (readings[other] !== null && readings[other] !== day) entry.differsFrom.add(other);
        }
      }
      if (readings.monthFirst === undefined || readings.monthFirst === readings.dayFirst) return;
      numericCells += 1;
      if (readings.monthFirst !== null && readings.dayFirst !== null) eitherCells += 1;
    },
    proven() {
      if (tallies.get("dayFirst") === undefined) return null;
      const orders = inTime(dayOrders.filter(isPossible));
      return orders.length === 1 ? (orders[0] as DateOrder) : null;
    },
    possible(canBeYearFirst, prefersDayFirst) {
      const [monthFirst, dayFirst, yearFirst] = dayOrders;
      const likeliest = prefersDayFirst ? [dayFirst, monthFirst, yearFirst] : dayOrders;
      const all = likeliest.filter(isPossible);
      if (all.length === 0) return likeliest.slice(0, 2);
      const usual = all.filter((order) => order !== "yearFirst");
      const orders = inTime(canBeYearFirst || usual.length === 0 ? all : usual);
      return [...orders].sort((one, other) => span(one) - span(other));
    },
    possibleMonths: () => {
      const orders = inTime(monthOrders.filter(isPossible));
      return orders.includes("monthAndDay") ? orders : ["monthAndDay"];
    },
    differ: ([first, ...others]) => others.some((order) => first !== undefined && tally(first).differsFrom.has(order)),
    isSwapped: () => iso.count > 0 && iso.dayOver12 === 0 && eitherCells === 0 && numericCells > 0,
  };
  return evidence;
}
