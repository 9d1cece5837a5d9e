import { expect, it } from "vitest";
import { hasTimeOfDay } from "../../src/appsscript/report/time-of-day.ts";
import { intlOffset } from "../../src/time/intl-offset.ts";

/** Whether posts at these times in UTC have a time of day for a year's report, and how many instants it asks Google about. */
function ask(zone: string, ...times: string[]) {
  const asked = new Set<number>();
  const offset = intlOffset(zone);
  const period = { start: Date.UTC(2025, 5, 1), end: Date.UTC(2026, 5, 1) };
  const few = (instant: number) => {
    asked.add(instant);
    return offset(instant);
  };
  let exact = 0;
  const has = hasTimeOfDay(period, few, (instant) => {
    exact++;
    return offset(instant);
  });
  return { found: times.map((time) => has(Date.parse(time))), asked: asked.size + exact };
}

it("posts with a day only have no hour, in summer and in winter", () => {
  // Madrid is two hours ahead of UTC in summer, and one in winter.
  expect(ask("Europe/Madrid", "2025-07-09T22:00Z", "2026-01-09T23:00Z", "2026-03-29T22:00Z").found).toEqual([
    false,
    false,
    false,
  ]);
  expect(ask("Europe/Madrid", "2025-07-09T17:00Z", "2026-01-09T23:10Z", "2026-01-09T00:30Z").found).toEqual([
    true,
    true,
    true,
  ]);
});

it("posts with a day only have no hour where clocks change for a month, and then back", () => {
  // Morocco is an hour ahead of UTC, but for Ramadan, from 15 February to 22 March 2026.
  expect(ask("Africa/Casablanca", "2026-02-09T23:00Z", "2026-02-20T00:00Z").found).toEqual([false, false]);
});

it("five questions to Google tell of a year's posts which of them have an hour", () => {
  const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2025, 5, 1 + day)));
  const evenings = days.map((day) => `${day.toISOString().slice(0, 10)}T18:00Z`);
  const noHours = days.map((day) => new Date(day.getTime() - intlOffset("Europe/Madrid")(day.getTime())).toISOString());
  const { found, asked } = ask("Europe/Madrid", ...evenings, ...noHours);
  expect(found.filter(Boolean)).toHaveLength(365);
  expect(asked).toBeLessThanOrEqual(5);
});
