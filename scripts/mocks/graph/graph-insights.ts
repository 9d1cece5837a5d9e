import {
  type MockRequest,
  type MockResponse,
  type MockWorld,
  queryValue,
  subtractDays,
} from "../server/define-mock.ts";
import type { GraphResponses } from "./graph-responses.ts";

/**
 * How long ago the days are for which the invented accounts have numbers: the last six, and the first and last ones of
 * the longest periods of a request, of 29 days within the 90 days that Instagram keeps, and of 89 or 90 days
 * within a year.
 */
const agesInQuarter = [89, 61, 60, 32, 31, 6, 5, 4, 3, 2, 1];
const agesInYear = [276, 275, 274, 187, 186, 185, 184, 98, 97, 95, 94, ...agesInQuarter];

/** The oldest day first. */
export const pastDays = ({ size, today }: MockWorld, span: "quarter" | "year"): string[] =>
  size === 0 ? [] : (span === "year" ? agesInYear : agesInQuarter).map((age) => subtractDays(today, age));

/** The account's days end at 07:00 UTC, as in California in summer. */
const endOf = (day: string): number => Date.parse(`${day}T07:00:00Z`) / 1000 + 86_400;

export const requestedMetrics = (request: MockRequest): string[] => (queryValue(request, "metric") ?? "").split(",");

const secondsIn = (request: MockRequest, name: string): number => {
  const text = queryValue(request, name) ?? "";
  return /^\d+$/.test(text) ? Number(text) : Date.parse(`${text}T00:00:00Z`) / 1000;
};

/** The days that end between `since` and `until`. */
export const requestedDays = (request: MockRequest, world: MockWorld, span: "quarter" | "year"): string[] =>
  pastDays(world, span).filter(
    (day) => endOf(day) > secondsIn(request, "since") && endOf(day) <= secondsIn(request, "until"),
  );

/** A metric that the object does not have fails the whole request. */
export function insightsResponse(
  { ok, error: errorResponse }: GraphResponses,
  request: MockRequest,
  known: readonly string[],
  item: (metric: string) => unknown,
): MockResponse {
  const metrics = requestedMetrics(request);
  const unknownIndex = metrics.findIndex((metric) => !known.includes(metric));
  if (unknownIndex >= 0)
    return errorResponse(
      400,
      100,
      `(#100) metric[${unknownIndex}] must be one of the following values: ${known.join(", ")}`,
    );
  return ok({ data: metrics.map(item).filter((one) => one !== null) });
}

export const lifetime = (id: string, name: string, value: unknown) => ({
  name,
  period: "lifetime",
  values: [{ value }],
  title: name,
  id: `${id}/insights/${name}/lifetime`,
});

export const series = (id: string, name: string, days: readonly string[], value: (day: string) => unknown) => ({
  name,
  period: "day",
  values: days.map((day) => ({
    value: value(day),
    end_time: new Date(endOf(day) * 1000).toISOString().replace(".000Z", "+0000"),
  })),
  title: name,
  id: `${id}/insights/${name}/day`,
});

export const totalValue = (id: string, name: string, total: Readonly<Record<string, unknown>>) => ({
  name,
  period: "day",
  title: name,
  total_value: total,
  id: `${id}/insights/${name}/day`,
});
