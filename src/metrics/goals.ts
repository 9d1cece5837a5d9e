/** Progress towards a target. */

/** Days from the first to the last, both counted. Days are whole numbers, such as serial numbers of dates. */
const daysFrom = (first: number, last: number): number => last - first + 1;

/**
 * Where a goal ends at the pace so far, as a share of its target: 1 is exactly on course. `asOf` is the last day of the
 * actual value; after `end` it counts as `end`. All are days.
 */
export function paceOfGoal(actual: number, target: number, start: number, end: number, asOf: number): number {
  return (actual * daysFrom(start, end)) / (target * daysFrom(start, Math.min(asOf, end)));
}
