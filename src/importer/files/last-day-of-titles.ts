import { statedPeriod } from "./stated-periods.ts";

/**
 * The last day that dates without a year can have: the end of the period or year that titles and the file's name state, and
 * else `latestDay`, when the file was made.
 */
export function lastDayOfTitles(titles: readonly string[], latestDay: string): string {
  const years = titles.flatMap((title) => title.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).sort();
  const last = statedPeriod(titles)?.to ?? (years.length === 0 ? latestDay : `${years[years.length - 1]}-12-31`);
  return last < latestDay ? last : latestDay;
}
