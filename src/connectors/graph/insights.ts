import { instantOfText } from "../../time/iso-time.ts";
import { addDays, at, type Json, listAt, numberAt, sumKnown, textAt } from "../json.ts";

/** Insights come in three shapes; these functions read any of them and return null for missing values. */

const findMetric = (body: Json, metric: string): Json =>
  listAt(body, "data").find((item) => textAt(item, "name") === metric) ?? null;

/** A metric's value: its total, else the last of its values. It can be an object, such as counts by type. */
export function metricValue(body: Json, metric: string): Json {
  const item = findMetric(body, metric);
  const values = listAt(item, "values");
  return at(item, "total_value.value") ?? at(values[values.length - 1] ?? null, "value");
}

export const metricNumber = (body: Json, metric: string): number | null =>
  numberAt({ value: metricValue(body, metric) }, "value");

/** A metric's counts by the values of its single breakdown. */
export const breakdown = (body: Json, metric: string): { value: string; count: number }[] =>
  listAt(findMetric(body, metric), "total_value.breakdowns.0.results").flatMap((result) => {
    const value = textAt(result, "dimension_values.0");
    const count = numberAt(result, "value");
    return value === null || count === null ? [] : [{ value, count }];
  });

/** The sum of a metric reported per link. */
export function linkClicks(body: Json, metric: string): number | null {
  const values = listAt(findMetric(body, metric), "link_total_values").map((link) => numberAt(link, "value"));
  return sumKnown(...values);
}

/** A value of a daily series: `end_time` is the end of the account's day, so the date is the day before. */
export type DayValue = {
  day: string;
  /** Seconds since 1970. */
  ends: number;
  value: Json;
};

export const daySeries = (body: Json, metric: string): DayValue[] =>
  listAt(findMetric(body, metric), "values").flatMap((dayItem) => {
    const time = textAt(dayItem, "end_time");
    const ends = time === null ? Number.NaN : instantOfText(time) / 1000;
    if (time === null || Number.isNaN(ends)) return [];
    const date = new Date(ends * 1000).toISOString().slice(0, 10);
    return [{ day: addDays(date, -1), ends, value: at(dayItem, "value") }];
  });
