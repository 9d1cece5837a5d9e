import { asked, type DemoAnswer, type DemoRequest, type DemoWorld, dayBefore } from "../../define-demo.ts";
import type { GraphAnswers } from "./graph-answers.ts";

/** Days of which the invented accounts have numbers: the last ones before today. */
export const daysWithNumbers = 6;

export const pastDays = ({ size, today }: DemoWorld): string[] =>
  Array.from({ length: size === 0 ? 0 : daysWithNumbers }, (_, number) => dayBefore(today, daysWithNumbers - number));

/** The account's days end at 07:00 in UTC, as days of California do in summer. */
const endOf = (day: string): number => Date.parse(`${day}T07:00:00Z`) / 1000 + 86_400;

export const metricsIn = (request: DemoRequest): string[] => (asked(request, "metric") ?? "").split(",");

const secondsIn = (request: DemoRequest, name: string): number => {
  const text = asked(request, name) ?? "";
  return /^\d+$/.test(text) ? Number(text) : Date.parse(`${text}T00:00:00Z`) / 1000;
};

/** The days that end between `since` and `until`. */
export const daysAsked = (request: DemoRequest, world: DemoWorld): string[] =>
  pastDays(world).filter(
    (day) => endOf(day) > secondsIn(request, "since") && endOf(day) <= secondsIn(request, "until"),
  );

/** A metric that the object does not have fails the whole request, whatever else was asked. */
export function insightsOf(
  { ok, refuse }: GraphAnswers,
  request: DemoRequest,
  known: readonly string[],
  item: (metric: string) => unknown,
): DemoAnswer {
  const metrics = metricsIn(request);
  const wrong = metrics.findIndex((metric) => !known.includes(metric));
  if (wrong >= 0)
    return refuse(400, 100, `(#100) metric[${wrong}] must be one of the following values: ${known.join(", ")}`);
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
