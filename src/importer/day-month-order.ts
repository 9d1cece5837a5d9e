import type { Format } from "../exports/define-format.ts";
import { dateReader } from "./dates.ts";
import { isMissing } from "./missing.ts";
import type { Shape } from "./reshape.ts";

/** How a section writes its dates, and whether its cells could be read both ways. */
export interface DateForms {
  dates: Format["dates"];
  isOpen: boolean;
}

/**
 * Settles the order of day and month in the columns that a format leaves to evidence: a day above 12 proves it for all of
 * them, unless they contradict each other. Where nothing does, dates are read as the format has them first, and the user
 * is asked.
 */
export function settleDayMonthOrder(format: Format, { columns, rows }: Shape): DateForms {
  const dates: Record<string, string | readonly string[]> = { ...format.dates };
  const settled = (format.eitherOrder ?? []).flatMap((column) => {
    const index = columns.get(column);
    const patterns = [dates[column] ?? []].flat();
    const swapped = patterns.map(swap);
    return index === undefined ? [] : [{ column, swapped, ...compare(rows, index, patterns, swapped) }];
  });
  const canBeFirst = settled.every(({ first }) => first);
  const canBeSecond = settled.every(({ second }) => second);
  for (const { column, swapped, first, second } of settled)
    if (canBeFirst !== canBeSecond ? canBeSecond : !first && second) dates[column] = swapped;
  return { dates, isOpen: canBeFirst && canBeSecond && settled.some(({ differ }) => differ) };
}

function swap(pattern: string): string {
  return pattern.replace("MM/DD", "D?/M?").replace("DD/MM", "MM/DD").replace("D?/M?", "DD/MM");
}

/** Whether all cells can be read in the one order and in the other, and whether that makes a difference. */
function compare(rows: Shape["rows"], index: number, one: readonly string[], other: readonly string[]) {
  const [readOne, readOther] = [one.map(dateReader), other.map(dateReader)];
  const proof = { first: true, second: true, differ: false };
  for (const cells of rows) {
    const cell = (cells[index] ?? "").trim();
    if (isMissing(cell)) continue;
    const first = readOne.map((read) => read(cell)).find((date) => date !== null);
    const second = readOther.map((read) => read(cell)).find((date) => date !== null);
    // A cell that is no date in either order says nothing of the order.
    if (first === undefined && second === undefined) continue;
    if (first === undefined) proof.first = false;
    if (second === undefined) proof.second = false;
    if (first !== second) proof.differ = true;
  }
  return proof;
}
