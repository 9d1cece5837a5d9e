import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { AVERAGE_VIEWED, TIME_PER_USER, ENGAGED_TIME_SHARE, BOUNCE_RATE } = functions;

/** A duration as Sheets passes it: a date counted from 30 December 1899. */
const duration = (hours: number, minutes = 0, seconds = 0) => new Date(Date.UTC(1899, 11, 30, hours, minutes, seconds));

it("AVERAGE_VIEWED and ENGAGED_TIME_SHARE divide durations by durations", () => {
  expect(AVERAGE_VIEWED.call(duration(5), 100, duration(0, 6))).toBeCloseTo(0.5, 12);
  expect(ENGAGED_TIME_SHARE.call([[duration(1)], [duration(30)]], [[duration(4)], [duration(40)]])).toEqual([
    [0.25],
    [0.75],
  ]);
});

it("TIME_PER_USER returns a duration for a duration, and seconds for seconds", () => {
  expect(TIME_PER_USER.call(duration(36), 3)).toBe(0.5);
  expect(TIME_PER_USER.call(7200, 60)).toBe(120);
});

it("AVERAGE_VIEWED is blank for a video with a duration of 0", () => {
  expect(AVERAGE_VIEWED.call(duration(5), 100, duration(0))).toBe("");
});

it("BOUNCE_RATE counts sessions that were not engaged", () => {
  expect(BOUNCE_RATE.call([[300], [0], [1000]], [[1000], [1000], [1000]])).toEqual([[0.7], [1], [0]]);
});

it("BOUNCE_RATE rejects more engaged sessions than sessions", () => {
  expect(() => BOUNCE_RATE.call(12, 10)).toThrow('should not be more than sessions, but the cells say "12" and "10".');
});
