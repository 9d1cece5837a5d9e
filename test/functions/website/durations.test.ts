import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { AVERAGE_VIEWED, TIME_PER_USER, ENGAGED_TIME_SHARE, BOUNCE_RATE } = functions;

/** A duration as Sheets hands it over: a date that counts from 30 December 1899. */
const lasting = (hours: number, minutes = 0, seconds = 0) => new Date(Date.UTC(1899, 11, 30, hours, minutes, seconds));

it("divides Sheets durations by Sheets durations", () => {
  expect(AVERAGE_VIEWED.call(lasting(5), 100, lasting(0, 6))).toBeCloseTo(0.5, 12);
  expect(ENGAGED_TIME_SHARE.call([[lasting(1)], [lasting(30)]], [[lasting(4)], [lasting(40)]])).toEqual([
    [0.25],
    [0.75],
  ]);
});

it("answers with a duration where one went in, and in seconds where seconds went in", () => {
  expect(TIME_PER_USER.call(lasting(36), 3)).toBe(0.5);
  expect(TIME_PER_USER.call(7200, 60)).toBe(120);
});

it("leaves a video of no length blank", () => {
  expect(AVERAGE_VIEWED.call(lasting(5), 100, lasting(0))).toBe("");
});

it("bounces those that were not engaged", () => {
  expect(BOUNCE_RATE.call([[300], [0], [1000]], [[1000], [1000], [1000]])).toEqual([[0.7], [1], [0]]);
});

it("names more engaged sessions than sessions", () => {
  expect(() => BOUNCE_RATE.call(12, 10)).toThrow('should not be more than sessions, but the cells say "12" and "10".');
});
