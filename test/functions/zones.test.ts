import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { findClock } from "../../src/functions/calling/spreadsheet-clock.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { cellDate, changesOf, inProcessZone, instantsOf, millisecondsPerDay, serialAt, zones } from "./zones.ts";

const { AVERAGE_VIEWED, ENGAGED_TIME_SHARE, RESPONSE_TIME, TIME_PER_USER } = functions;

/** Time zones of the script, which in Apps Script is that of the manifest. */
const processZones = ["Etc/UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];

const within = (zone: string) => findClock(() => zoneOffsetOf(zone));
afterAll(() => findClock(() => () => 0));

const duration = (clock: string, zone: string) => cellDate(serialAt(`1899-12-30 ${clock}`), zone);

it.each([["America/New_York"], ["Asia/Tokyo"], ["Asia/Kolkata"], ["America/Bogota"]])(
  "AVERAGE_VIEWED of 50 minutes in 100 views of a one-minute video is a half, in a spreadsheet in %s",
  (zone) => {
    within(zone);
    const result = AVERAGE_VIEWED.call(duration("00:50:00", zone), 100, duration("00:01:00", zone));
    expect(result).toBeCloseTo(0.5, 12);
  },
);

it.each([["America/New_York"], ["Asia/Tokyo"], ["Asia/Kolkata"], ["America/Bogota"]])(
  "ENGAGED_TIME_SHARE of half an hour in two hours is a quarter, in a spreadsheet in %s",
  (zone) => {
    within(zone);
    const result = ENGAGED_TIME_SHARE.call(duration("00:30:00", zone), duration("02:00:00", zone));
    expect(result).toBeCloseTo(0.25, 12);
  },
);

it.each([
  ["Europe/Amsterdam", "2026-03-29 00:00", "2026-03-29 12:00"],
  ["Europe/Amsterdam", "2026-10-25 00:00", "2026-10-25 12:00"],
  ["America/New_York", "2026-03-08 01:00", "2026-03-08 13:00"],
  ["America/New_York", "2026-11-01 01:30", "2026-11-01 13:30"],
  ["Australia/Sydney", "2026-04-05 02:30", "2026-04-05 14:30"],
])(
  "RESPONSE_TIME of twelve hours by the clock is half a day, also across a clock change in %s (%s)",
  (zone, received, answered) => {
    within(zone);
    const result = RESPONSE_TIME.call(cellDate(serialAt(received), zone), cellDate(serialAt(answered), zone));
    expect(result).toBe(0.5);
  },
);

it("messages show dates and durations as the spreadsheet shows them", () => {
  within("America/New_York");
  const [received, answered] = ["2026-03-02 09:00", "2026-03-02 08:00"].map((clock) =>
    cellDate(serialAt(clock), "America/New_York"),
  );
  expect(() => RESPONSE_TIME.call(received, answered)).toThrow('"2026-03-02 08:00" and "2026-03-02 09:00"');
  expect(() => functions.ENGAGEMENT_RATE.call(received, 10)).toThrow('"2026-03-02 09:00 (a date)"');
  const minute = duration("00:01:00", "America/New_York");
  expect(() => functions.ENGAGEMENT_RATE.call(minute, 10)).toThrow('"00:01 (a duration)"');
});

it("RESPONSE_TIME accepts a time that clocks skip, as the instant that Sheets passes for it", () => {
  within("Europe/Madrid");
  expect(instantsOf(serialAt("2026-03-29 02:30"), "Europe/Madrid")).toEqual([]);
  // There is no instant for 02:30; Sheets passes that of 03:30.
  const skipped = new Date("2026-03-29T01:30:00Z");
  const midnight = cellDate(serialAt("2026-03-29 00:00"), "Europe/Madrid");
  expect(RESPONSE_TIME.call(midnight, skipped)).toBe(3.5 / 24);
});

it("functions look up the zone once for a column of dates, and not at all without dates", () => {
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

/** Durations in milliseconds: mostly a few days, some as long as a channel's total. */
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 * millisecondsPerDay }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000 * millisecondsPerDay }) },
);

/** Wall-clock times as serial numbers: around clock changes and new year, and at any time within twenty years. */
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

/** The change of the mean rate of the last 30 days, as the native formula calculates it. */
function trend(rows: readonly (readonly [serial: number, rate: number])[]): number {
  const newest = Math.max(...rows.map(([serial]) => Math.floor(serial)));
  const of = (from: number, to: number) =>
    rows
      .filter(([serial]) => Math.floor(serial) > newest - from && Math.floor(serial) <= newest - to)
      .map(([, rate]) => rate);
  const before = of(60, 30);
  return (mean(of(30, 0)) - mean(before)) / mean(before);
}

const lengths = (length: number) => ({ minLength: length, maxLength: length });

/** Four days of a period, as days before the newest. */
const daysBefore = (from: number, to: number) => fc.array(fc.integer({ min: from, max: to }), lengths(4));

/** For each function that reads times: arguments with dates, and the result calculated from the cells' serial numbers. */
const calls: Record<string, (zone: string) => fc.Arbitrary<{ given: () => unknown[]; native: unknown }>> = {
  AVERAGE_VIEWED: (zone) => ofDurations(zone, (watched, viewed) => [watched / (7 * viewed), (a, b) => [a, 7, b]]),
  ENGAGED_TIME_SHARE: (zone) =>
    ofDurations(zone, (a, b) => [
      Math.min(a, b) / Math.max(a, b),
      (one, other) => (a < b ? [one, other] : [other, one]),
    ]),
  TIME_PER_USER: (zone) => ofDurations(zone, (time) => [time / 9, (a) => [a, 9]]),
  RESPONSE_TIME: (zone) =>
    fc.array(fc.tuple(momentsOf(zone), momentsOf(zone)), { minLength: 1, maxLength: 5 }).map((rows) => {
      const pairs = rows.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
      const column = (index: 0 | 1) => pairs.map((pair) => [cellDate(pair[index], zone)]);
      return { given: () => [column(0), column(1), "median"], native: middle(pairs.map(([a, b]) => b - a)) };
    }),
  GOAL_PROGRESS: (zone) =>
    fc
      .tuple(momentsOf(zone), momentsOf(zone), momentsOf(zone))
      .map((moments) => moments.sort((a, b) => a - b) as [number, number, number])
      .map(([start, asOf, end]) => ({
        given: () => [300, 800, ...[start, end, asOf].map((moment) => cellDate(moment, zone))],
        native: (300 / 800) * ((Math.floor(end) - Math.floor(start) + 1) / (Math.floor(asOf) - Math.floor(start) + 1)),
      })),
  ENGAGEMENT_TREND: (zone) =>
    fc
      .tuple(
        momentsOf(zone),
        daysBefore(0, 29),
        daysBefore(30, 59),
        fc.array(fc.integer({ min: 1, max: 99 }), lengths(9)),
      )
      .map(([newest, recent, earlier, parts]) => ({
        moments: [0, ...recent, ...earlier].map((days) => newest - days),
        rates: parts.map((part) => part / 1000),
      }))
      .filter(({ moments }) => moments.every((moment) => moment > 0 && instantsOf(moment, zone).length > 0))
      .map(({ moments, rates }) => ({
        given: () => [moments.map((moment) => [cellDate(moment, zone)]), rates.map((rate) => [rate])],
        native: trend(moments.map((moment, row) => [moment, rates[row] as number] as const)),
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

it("inProcessZone changes the zone of the process", () => {
  expect(processZones.map((zone) => inProcessZone(zone, () => new Date(Date.UTC(2026, 0, 1)).getHours()))).toEqual([
    0, 19, 5, 14,
  ]);
});

it("the tests of zones cover every function that reads times", () => {
  const reading = Object.values(functions)
    .filter(({ args }: FunctionDeclaration) => args.some(({ kind }) => kind.type.startsWith("Date")))
    .map(({ name }) => name);
  expect(Object.keys(calls).sort()).toEqual(reading.sort());
});

describe.each(zones)("in a spreadsheet in %s", (zone) => {
  it.each(Object.keys(calls))("%s equals its native formula, whatever the script's zone", (name) => {
    const call = functions[name as keyof typeof functions].call;
    const cases = (calls[name] as (typeof calls)[string])(zone);
    fc.assert(
      fc.property(cases, fc.constantFrom(...processZones), ({ given, native }, processZone) => {
        within(zone);
        const result = inProcessZone(processZone, () => call(...given()));
        if (typeof native === "number") expect(result).toBeCloseTo(native, 8);
        else expect(result).toBe(native);
      }),
      { numRuns: 40 },
    );
  });
});
