/** How far a zone's clock is ahead of UTC at an instant (milliseconds since 1970), in milliseconds. */
type ZoneOffset = (instant: number) => number;

/** 30 December 1899, from which Sheets counts days. */
const firstDay = Date.UTC(1899, 11, 30);

let findZone = (): ZoneOffset => () => 0;
let offset: ZoneOffset | undefined;

/**
 * Says where the spreadsheet's zone is found; outside of a spreadsheet it is UTC. It is looked for when the first date is read,
 * and then known until this is called again: a script lives as long as one execution.
 */
export function findClock(find: () => ZoneOffset): void {
  findZone = find;
  offset = undefined;
}

/**
 * What the spreadsheet's clock shows, as milliseconds since 30 December 1899, which is how Sheets counts and subtracts. Cells hand
 * over dates, times and durations as instants in the spreadsheet's zone; the script's own zone is another and never asked.
 */
export function wallClockOf(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return instant;
  if (offset === undefined) offset = findZone();
  return instant + offset(instant) - firstDay;
}

/** Such a moment as `2026-01-31T09:30:00.000Z`, in which the Z means nothing; null for one that no calendar knows. */
export function isoOfWallClock(milliseconds: number): string | null {
  const date = new Date(milliseconds + firstDay);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
