import type { Format } from "../exports/define-format.ts";
import { dateReader } from "./dates.ts";
import { isMissing } from "./missing.ts";

/** Whether the cells of a column can all be read in the one order and in the other, and whether that makes a difference. */
export interface OrderWitness {
  column: string;
  swapped: readonly string[];
  first: boolean;
  second: boolean;
  differ: boolean;
  add(cells: readonly string[]): void;
}

export function orderWitness(column: string, index: number, patterns: readonly string[]): OrderWitness {
  const swapped = patterns.map(swap);
  const [readOne, readOther] = [patterns.map(dateReader), swapped.map(dateReader)];
  const witness: OrderWitness = {
    column,
    swapped,
    first: true,
    second: true,
    differ: false,
    add(cells) {
      const cell = (cells[index] ?? "").trim();
      if (isMissing(cell)) return;
      const first = readOne.map((read) => read(cell)).find((date) => date !== null);
      const second = readOther.map((read) => read(cell)).find((date) => date !== null);
      // A cell that is no date in either order says nothing of the order.
      if (first === undefined && second === undefined) return;
      if (first === undefined) witness.first = false;
      if (second === undefined) witness.second = false;
      if (first !== second) witness.differ = true;
    },
  };
  return witness;
}

/**
 * Settles the order of day and month in the columns that a format leaves to evidence: a day above 12 proves it for all of
 * them, unless they contradict each other. Where nothing does, dates are read as the format has them first, and the user
 * is asked.
 */
export function settleOrders(format: Format, witnesses: readonly OrderWitness[]) {
  const dates: Record<string, string | readonly string[]> = { ...format.dates };
  const canBeFirst = witnesses.every(({ first }) => first);
  const canBeSecond = witnesses.every(({ second }) => second);
  for (const { column, swapped, first, second } of witnesses)
    if (canBeFirst !== canBeSecond ? canBeSecond : !first && second) dates[column] = swapped;
  return { dates, isOpen: canBeFirst && canBeSecond && witnesses.some(({ differ }) => differ) };
}

function swap(pattern: string): string {
  return pattern.replace(/^(MM|DD)([/-])(DD|MM)/, "$3$2$1");
}
