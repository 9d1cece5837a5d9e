import { expect, it } from "vitest";
import { RESPONSE_TIME } from "../../../src/functions/conversation/response-time.ts";

const { call } = RESPONSE_TIME;
const at = (day: number, hours: number, minutes = 0) => new Date(Date.UTC(2026, 2, day, hours, minutes));
const hour = 1 / 24;

it("RESPONSE_TIME returns a Sheets duration: half an hour is a 48th of a day", () => {
  expect(call(at(2, 9), at(2, 9, 30))).toBe(1 / 48);
});

it("RESPONSE_TIME of a message that was answered in the same minute is 0, not blank and not an error", () => {
  expect(call(at(2, 9), at(2, 9))).toBe(0);
  expect(call([[at(2, 9)], [at(2, 9)]], [[at(2, 9)], [at(2, 10)]])).toEqual([[0], [hour]]);
  expect(call([[at(2, 9)], [at(2, 9)]], [[at(2, 9)], [at(2, 11)]], "mean")).toBe(hour);
});

it("RESPONSE_TIME names the row whose answer is before its message, and calculates the others", () => {
  expect(call([[at(2, 9)], [at(2, 9)]], [[at(2, 8)], [at(2, 10)]])).toEqual([
    ['answered_at should not be before received_at, but the cells say "2026-03-02 08:00" and "2026-03-02 09:00".'],
    [hour],
  ]);
  expect(() => call([[at(2, 9)], [at(2, 9)]], [[at(2, 8)], [at(2, 10)]], "median")).toThrow(
    "answered_at should not be before received_at",
  );
});

it("RESPONSE_TIME takes each statistic in three languages, and each as one result for each row", () => {
  expect(call([[at(2, 9)], [at(2, 9)]], [[at(2, 10)], [at(2, 11)]], "each")).toEqual([[hour], [2 * hour]]);
  for (const name of ["mean", "media", "gemiddelde"])
    expect(call([[at(2, 9)], [at(2, 9)]], [[at(2, 10)], [at(2, 13)]], name)).toBeCloseTo(2.5 * hour, 12);
});

it("RESPONSE_TIME leaves the rows of unanswered messages and the heading blank", () => {
  const received = [["Received"], [at(2, 9)], [at(2, 10)], [at(3, 23)]];
  const answered = [["Answered"], [at(2, 12)], [""], [at(4, 5)]];
  expect(call(received, answered)).toEqual([[""], [0.125], [""], [0.25]]);
});

/** Ten messages answered after 1, 2, ... 10 hours, and an unanswered one. */
const received = Array.from({ length: 11 }, () => [at(2, 8)]);
const answered = [...Array.from({ length: 10 }, (_, i) => [at(2, 9 + i)]), [""]];

it.each([
  ["median", 5.5 * hour],
  ["mean", 5.5 * hour],
  ["p90", 9.1 * hour],
  ["fastest90", 5 * hour],
])("RESPONSE_TIME calculates the %s of answered messages", (statistic, days) => {
  expect(call(received, answered, statistic)).toBeCloseTo(days, 12);
});

it("RESPONSE_TIME is blank if nothing was answered", () => {
  expect(call([[at(2, 8)]], [[""]], "median")).toBe("");
});

it("RESPONSE_TIME accepts serial numbers", () => {
  expect(call(46083.25, 46083.5)).toBe(0.25);
});

it("RESPONSE_TIME subtracts wall-clock times as Sheets does, also when daylight saving time begins", () => {
  expect(call(new Date(2026, 2, 29, 0), new Date(2026, 2, 29, 12))).toBe(0.5);
});

it("RESPONSE_TIME reports an answer that is earlier than its message", () => {
  expect(() => call(at(2, 9), at(2, 8))).toThrow(
    'RESPONSE_TIME: answered_at should not be before received_at, but the cells say "2026-03-02 08:00" and "2026-03-02 09:00".',
  );
});

it("RESPONSE_TIME reports what is not a date", () => {
  expect(() => call("yesterday", at(2, 8))).toThrow('received_at should be a date, but the cell says "yesterday".');
  expect(() => call(true, at(2, 8))).toThrow('received_at should be a date, but the cell says "TRUE".');
});

it("RESPONSE_TIME rejects an unknown statistic and lists the known ones", () => {
  expect(() => call(at(2, 8), at(2, 9), "max")).toThrow(
    'statistic should be "each", "median", "mean", "p90" or "fastest90"',
  );
});
