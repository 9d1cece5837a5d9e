import type { Format } from "../../exports/define-format.ts";
import { dateReader } from "./dates.ts";
import { isMissing } from "./missing.ts";

/** Whether all cells of a column are dates in the format's order, in the swapped order, and whether the two differ. */
export interface DateOrderDetector {
  column: string;
  /** The column's patterns with day and month swapped. */
  swapped: readonly string[];
  canBeAsWritten: boolean;
  canBeSwapped: boolean;
  isAmbiguous: boolean;
  add(cells: readonly string[]): void;
}

export function detectDateOrder(column: string, index: number, patterns: readonly string[]): DateOrderDetector {
  const swapped = patterns.map(swapDayAndMonth);
  const [readAsWritten, readSwapped] = [patterns.map(dateReader), swapped.map(dateReader)];
  const detector: DateOrderDetector = {
    column,
    swapped,
    canBeAsWritten: true,
    canBeSwapped: true,
    isAmbiguous: false,
    add(cells) {
      const cell = (cells[index] ?? "").trim();
      if (isMissing(cell)) return;
      const asWritten = readAsWritten.map((read) => read(cell)).find((date) => date !== null);
      const asSwapped = readSwapped.map((read) => read(cell)).find((date) => date !== null);
      // A cell that is no date in either order proves nothing.
      if (asWritten === undefined && asSwapped === undefined) return;
      if (asWritten === undefined) detector.canBeAsWritten = false;
      if (asSwapped === undefined) detector.canBeSwapped = false;
      if (asWritten !== asSwapped) detector.isAmbiguous = true;
    },
  };
  return detector;
}

/**
 * Decides the order of day and month in a format's ambiguous columns: a day above 12 decides for all of them, unless
 * columns contradict each other. Without one, dates are read in the format's order and `isDayMonthAmbiguous` is set, so
 * that the user is asked.
 */
export function decideDateOrder(format: Format, detectors: readonly DateOrderDetector[]) {
  const dates: Record<string, string | readonly string[]> = { ...format.dates };
  const allAsWritten = detectors.every(({ canBeAsWritten }) => canBeAsWritten);
  const allSwapped = detectors.every(({ canBeSwapped }) => canBeSwapped);
  for (const { column, swapped, canBeAsWritten, canBeSwapped } of detectors)
    if (allAsWritten !== allSwapped ? allSwapped : !canBeAsWritten && canBeSwapped) dates[column] = swapped;
  return { dates, isDayMonthAmbiguous: allAsWritten && allSwapped && detectors.some(({ isAmbiguous }) => isAmbiguous) };
}

/** The pattern with day and month swapped; the same pattern if its months have names or its year comes first. */
export function swapDayAndMonth(pattern: string): string {
  return pattern.replace(/^((?:\[?ddd[^MD]*)?)(MM|DD)([/-])(DD|MM)/, "$1$4$3$2");
}
