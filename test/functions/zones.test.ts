import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { findClock } from "../../src/functions/calling/spreadsheet-clock.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { cellDate, changesOf, inProcessZone, instantsOf, millisecondsPerDay, serialAt, zones } from "./zones.ts";

const { AVERAGE_VIEWED, ENGAGED_TIME_SHARE, RESPONSE_TIME, TIME_PER_USER } = functions;

/** What scripts run in: Google's own is that of the manifest. */
const processZones = ["Etc/UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];

const within = (zone: string) => findClock(() => zoneOffsetOf(zone));
afterAll(() => findClock(() => () => 0));

const duration = (clock: string, zone: string) => cellDate(serialAt(`1899-12-30 ${clock}`), zone);

it.each([["America/New_York"], ["Asia/Tokyo"], ["Asia/Kolkata"], ["America/Bogota"]])(
  "50 minutes watched in 100 views of a minute are half of it, in a spreadsheet of %s",
  (zone) => {
    within(zone);
    const answer = AVERAGE_VIEWED.call(duration("00:50:00", zone), 100, duration("00:01:00", zone));
    expect(answer).toBeCloseTo(0.5, 12);
  },
);

it.each([["America/New_York"], ["Asia/Tokyo"], ["Asia/Kolkata"], ["America/Bogota"]])(
  "half an hour of two hours engaged is a quarter, in a spreadsheet of %s",
  (zone) => {
    within(zone);
    const answer = ENGAGED_TIME_SHARE.call(duration("00:30:00", zone), duration("02:00:00", zone));
    expect(answer).toBeCloseTo(0.25, 12);
  },
);

it.each([
  ["Europe/Amsterdam", "2026-03-29 00:00", "2026-03-29 12:00"],
  ["Europe/Amsterdam", "2026-10-25 00:00", "2026-10-25 12:00"],
  ["America/New_York", "2026-03-08 01:00", "2026-03-08 13:00"],
  ["America/New_York", "2026-11-01 01:30", "2026-11-01 13:30"],
  ["Australia/Sydney", "2026-04-05 02:30", "2026-04-05 14:30"],
])(
  "an answer twelve hours later by the clock took half a day, also where %s changes it (%s)",
  (zone, asked, answered) => {
    within(zone);
    const answer = RESPONSE_TIME.call(cellDate(serialAt(asked), zone), cellDate(serialAt(answered), zone));
    expect(answer).toBe(0.5);
  },
);

it("names a moment as the spreadsheet shows it", () => {
  within("America/New_York");
  const [asked, answered] = ["2026-03-02 09:00", "2026-03-02 08:00"].map((clock) =>
    cellDate(serialAt(clock), "America/New_York"),
  );
  expect(() => RESPONSE_TIME.call(asked, answered)).toThrow('"2026-03-02 08:00" and "2026-03-02 09:00"');
  expect(() => functions.ENGAGEMENT_RATE.call(asked, 10)).toThrow('"2026-03-02 09:00 (a date)"');
  const minute = duration("00:01:00", "America/New_York");
  expect(() => functions.ENGAGEMENT_RATE.call(minute, 10)).toThrow('"00:01 (a duration)"');
});

it("a time that the clock skips is read as the moment next to it that there is, never as an error", () => {
  within("Europe/Madrid");
  expect(instantsOf(serialAt("2026-03-29 02:30"), "Europe/Madrid")).toEqual([]);
  // Sheets has no instant for 02:30; an hour before or after is the same one.
  const skipped = new Date("2026-03-29T01:30:00Z");
  const midnight = cellDate(serialAt("2026-03-29 00:00"), "Europe/Madrid");
  expect(RESPONSE_TIME.call(midnight, skipped)).toBe(3.5 / 24);
});

it("the zone is looked up once for a column of dates, and not at all without one", () => {
  let lookedUp = 0;
  findClock(() => {
    lookedUp++;
    return zoneOffsetOf("Asia/Tokyo");
  });
  functions.ENGAGEMENT_RATE.call([[10], [20]], [[100], [100]]);
  AVERAGE_VIEWED.call([[3000], [0]], [[100], [100]], [[60], [60]]);
  expect(lookedUp).toBe(0);
  const minutes = [["00:01:00"], ["00:02:00"]].map(([clock = ""]) => [duration(clock, "Asia/Tokyo")]);
  AVERAGE_VIEWED.call(minutes, [[1], [1]], minutes);
  TIME_PER_USER.call(minutes, [[1], [1]]);
  expect(lookedUp).toBe(1);
});

/** Milliseconds: durations of a cell, and now and then the hours of a whole channel. */
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 * millisecondsPerDay }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000 * millisecondsPerDay }) },
);

/** Moments on the clock, as serial numbers: around both changes of the clock and the year's end, and at any time of twenty years. */
function momentsOf(zone: string): fc.Arbitrary<number> {
  const edges = [
    ...changesOf(zone, 2026),
    ...changesOf(zone, 2015),
    serialAt("2026-01-01 00:00"),
    serialAt("1900-01-01 00:00"),
  ];
  const near = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -1440, max: 1440 }))
    .map(([edge, minutes]) => edge + minutes / 1440);
  const any = fc.integer({
    min: Math.round(serialAt("2010-01-01 00:00") * 1440),
    max: Math.round(serialAt("2030-01-01 00:00") * 1440),
  });
  return fc
    .oneof(
      near,
      any.map((minutes) => minutes / 1440),
    )
    .filter((serial) => instantsOf(serial, zone).length > 0);
}

const middle = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The change of the mean rate of the last 30 days that have one, as the native form counts them. */
function trend(rows: readonly (readonly [serial: number, rate: number])[]): number | "" {
  const newest = Math.max(...rows.map(([serial]) => Math.floor(serial)));
  const of = (from: number, to: number) =>
    rows
      .filter(([serial]) => Math.floor(serial) > newest - from && Math.floor(serial) <= newest - to)
      .map(([, rate]) => rate);
  const before = of(60, 30);
  return before.length === 0 ? "" : (mean(of(30, 0)) - mean(before)) / mean(before);
}

/** For each function that reads a time: calls with dates, and what the serial numbers of the same cells give. */
const calls: Record<string, (zone: string) => fc.Arbitrary<{ given: () => unknown[]; native: unknown }>> = {
  AVERAGE_VIEWED: (zone) => ofDurations(zone, (watched, viewed) => [watched / (7 * viewed), (a, b) => [a, 7, b]]),
  ENGAGED_TIME_SHARE: (zone) => ofDurations(zone, (engaged, total) => [engaged / total, (a, b) => [a, b]]),
  TIME_PER_USER: (zone) => ofDurations(zone, (time) => [time / 9, (a) => [a, 9]]),
  RESPONSE_TIME: (zone) =>
    fc.array(fc.tuple(momentsOf(zone), momentsOf(zone)), { minLength: 1, maxLength: 5 }).map((rows) => {
      const pairs = rows.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
      const column = (place: 0 | 1) => pairs.map((pair) => [cellDate(pair[place], zone)]);
      return { given: () => [column(0), column(1), "median"], native: middle(pairs.map(([a, b]) => b - a)) };
    }),
  ENGAGEMENT_TREND: (zone) =>
    fc
      .array(fc.tuple(momentsOf(zone), fc.integer({ min: 1, max: 99 })), { minLength: 2, maxLength: 9 })
      .map((rows) => ({
        given: () => [rows.map(([moment]) => [cellDate(moment, zone)]), rows.map(([, rate]) => [rate / 1000])],
        native: trend(rows.map(([moment, rate]) => [moment, rate / 1000] as const)),
      })),
};

type OfDurations = (a: number, b: number) => [native: number, given: (a: Date, b: Date) => unknown[]];

const ofDurations = (zone: string, of: OfDurations) =>
  fc
    .tuple(length, length)
    .map((lengths) => lengths.map((milliseconds) => milliseconds / millisecondsPerDay) as [number, number])
    .filter((serials) => serials.every((serial) => instantsOf(serial, zone).length > 0))
    .map(([a, b]) => {
      const [native, given] = of(a, b);
      return { given: () => given(cellDate(a, zone), cellDate(b, zone)), native };
    });

it("the process really is in another zone meanwhile", () => {
  expect(processZones.map((zone) => inProcessZone(zone, () => new Date(Date.UTC(2026, 0, 1)).getHours()))).toEqual([
    0, 19, 5, 14,
  ]);
});

it("tries every function that reads a time", () => {
  const reading = Object.values(functions)
    .filter(({ args }: FunctionDeclaration) => args.some(({ kind }) => kind.type.startsWith("Date")))
    .map(({ name }) => name);
  expect(Object.keys(calls).sort()).toEqual(reading.sort());
});

describe.each(zones)("in a spreadsheet of %s", (zone) => {
  it.each(Object.keys(calls))("%s is what its native form says, whatever zone the script runs in", (name) => {
    const call = functions[name as keyof typeof functions].call;
    const cases = (calls[name] as (typeof calls)[string])(zone);
    fc.assert(
      fc.property(cases, fc.constantFrom(...processZones), ({ given, native }, processZone) => {
        within(zone);
        const answer = inProcessZone(processZone, () => call(...given()));
        if (typeof native === "number") expect(answer).toBeCloseTo(native, 8);
        else expect(answer).toBe(native);
      }),
      { numRuns: 40 },
    );
  });
});
