import type { Format } from "../../exports/define-format.ts";
import { dateReader } from "./dates.ts";
import { isMissing } from "./missing.ts";

/** Whether the cells of a column can all be read in the one order and in the other, and whether that makes a difference. */
export interface DateOrderDetector {
  column: string;
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
      const canBeAsWritten = readAsWritten.map((read) => read(cell)).find((date) => date !== null);
      const canBeSwapped = readSwapped.map((read) => read(cell)).find((date) => date !== null);
      // A cell that is no date in either order says nothing of the order.
      if (canBeAsWritten === undefined && canBeSwapped === undefined) return;
      if (canBeAsWritten === undefined) detector.canBeAsWritten = false;
      if (canBeSwapped === undefined) detector.canBeSwapped = false;
      if (canBeAsWritten !== canBeSwapped) detector.isAmbiguous = true;
    },
  };
  return detector;
}

/**
 * Settles the order of day and month in the columns that a format leaves to evidence: a day above 12 proves it for all of
 * them, unless they contradict each other. Where nothing does, dates are read as the format has them first, and the user
 * is asked.
 */
export function decideDateOrder(format: Format, detectors: readonly DateOrderDetector[]) {
  const dates: Record<string, string | readonly string[]> = { ...format.dates };
  const allAsWritten = detectors.every(({ canBeAsWritten }) => canBeAsWritten);
  const allSwapped = detectors.every(({ canBeSwapped }) => canBeSwapped);
  for (const { column, swapped, canBeAsWritten, canBeSwapped } of detectors)
    if (allAsWritten !== allSwapped ? allSwapped : !canBeAsWritten && canBeSwapped) dates[column] = swapped;
  return { dates, isDayMonthAmbiguous: allAsWritten && allSwapped && detectors.some(({ isAmbiguous }) => isAmbiguous) };
}

function swapDayAndMonth(pattern: string): string {
  return pattern.replace(/^(MM|DD)([/-])(DD|MM)/, "$3$2$1");
}
