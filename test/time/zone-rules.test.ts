import { expect, it } from "vitest";
import { intlOffset } from "../../src/time/intl-offset.ts";
import { type ClockRule, clockRules, zoneRules } from "../../src/time/zone-rules.ts";

const hourMs = 3_600_000;

/** The first Sunday from a day of a month, in milliseconds. */
function edgeOf([month, day, hour]: ClockRule["start"], year: number): number {
  const first = new Date(Date.UTC(year, month - 1, day));
  return Date.UTC(year, month - 1, day + ((7 - first.getUTCDay()) % 7), hour);
}

/** Hours ahead of UTC by the rule, read as its comment says. */
function hoursAt(instant: number, hours: number, rule: ClockRule | undefined): number {
  if (!rule) return hours;
  const clock = rule.isUtc ? instant : instant + hours * hourMs;
  const year = new Date(clock).getUTCFullYear();
  const [start, end] = [edgeOf(rule.start, year), edgeOf(rule.end, year)];
  const isSummer = start < end ? clock >= start && clock < end : clock >= start || clock < end;
  return hours + (isSummer ? 1 : 0);
}

it.each(zoneRules)("the clocks of $name change when its rule says, from 2023 to 2026", ({ name, hours, rule }) => {
  const offset = intlOffset(name);
  const wrong = [];
  for (let instant = Date.UTC(2023, 0, 1); instant < Date.UTC(2027, 0, 1); instant += hourMs) {
    const day = new Date(instant);
    // Each noon, and each hour of the days on which it is Sunday somewhere in the months of changes.
    const isNear = [2, 3, 8, 9, 10].includes(day.getUTCMonth()) && [0, 6].includes(day.getUTCDay());
    if (!isNear && day.getUTCHours() !== 12) continue;
    if (offset(instant) !== hoursAt(instant, hours, clockRules[rule - 1]) * hourMs) wrong.push(new Date(instant));
  }
  expect(wrong).toEqual([]);
});
