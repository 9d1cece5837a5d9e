import { expect, it } from "vitest";
import { RESPONSE_TIME } from "../../../src/functions/conversation/response-time.ts";

const { call } = RESPONSE_TIME;
const at = (day: number, hours: number, minutes = 0) => new Date(Date.UTC(2026, 2, day, hours, minutes));
const hour = 1 / 24;

it("answers with a Sheets duration: half an hour is a 48th of a day", () => {
  expect(call(at(2, 9), at(2, 9, 30))).toBe(1 / 48);
});

it("leaves unanswered messages and the heading blank, row by row", () => {
  const received = [["Received"], [at(2, 9)], [at(2, 10)], [at(3, 23)]];
  const answered = [["Answered"], [at(2, 12)], [""], [at(4, 5)]];
  expect(call(received, answered)).toEqual([[""], [0.125], [""], [0.25]]);
});

/** Ten answers after 1, 2, ... 10 hours, and a message without one. */
const received = Array.from({ length: 11 }, () => [at(2, 8)]);
const answered = [...Array.from({ length: 10 }, (_, i) => [at(2, 9 + i)]), [""]];

it.each([
  ["median", 5.5 * hour],
  ["mean", 5.5 * hour],
  ["p90", 9.1 * hour],
  ["fastest90", 5 * hour],
])("sums the answered up as %s", (statistic, days) => {
  expect(call(received, answered, statistic)).toBeCloseTo(days, 12);
});

it("is blank where nothing was answered", () => {
  expect(call([[at(2, 8)]], [[""]], "median")).toBe("");
});

it("reads Sheets' own day numbers", () => {
  expect(call(46083.25, 46083.5)).toBe(0.25);
});

it("counts by the clock on the wall, as Sheets subtracts, also where summer time begins", () => {
  expect(call(new Date(2026, 2, 29, 0), new Date(2026, 2, 29, 12))).toBe(0.5);
});

it("names an answer that came before its message", () => {
  expect(() => call(at(2, 9), at(2, 8))).toThrow(
    'RESPONSE_TIME: answered_at should not be before received_at, but the cells say "2026-03-02 08:00" and "2026-03-02 09:00".',
  );
});

it("names what is no date", () => {
  expect(() => call("yesterday", at(2, 8))).toThrow('received_at should be a date, but the cell says "yesterday".');
  expect(() => call(true, at(2, 8))).toThrow('received_at should be a date, but the cell says "TRUE".');
});

it("names an unknown statistic", () => {
  expect(() => call(at(2, 8), at(2, 9), "max")).toThrow(
    'statistic should be "each", "median", "mean", "p90" or "fastest90"',
  );
});
