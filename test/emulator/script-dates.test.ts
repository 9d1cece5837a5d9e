import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import { serviceDate } from "../../scripts/emulator/service-dates.ts";
import { zones } from "../functions/zones.ts";

const at = "2026-06-01T23:30:00.250Z";

/** Moments at which local days, offsets and names differ: durations and times of day from Sheets, changes of clocks, ends of years. */
const moments = [
  "1899-12-29T23:00:00Z",
  "1899-12-30T05:46:16Z",
  "1914-11-23T04:56:15Z",
  "1969-12-31T23:59:59.999Z",
  "1994-12-31T09:59:00Z",
  "2018-11-04T02:59:59Z",
  "2026-01-01T00:00:00Z",
  "2026-03-08T06:59:59Z",
  "2026-03-08T07:00:00Z",
  "2026-03-29T00:59:59Z",
  "2026-03-29T01:00:00Z",
  "2026-04-04T15:59:59Z",
  "2026-10-03T16:00:00Z",
  "2026-10-25T00:30:00Z",
  "2026-10-25T01:30:00Z",
  "2026-11-01T05:30:00Z",
  "2026-11-01T06:30:00Z",
  "2027-12-31T12:00:00Z",
];

/** Times without a zone; some are repeated or skipped in some zone. */
const wallClocks = [
  [1899, 11, 30],
  [1899, 11, 30, 0, 50],
  [26, 0],
  [2018, 10, 4],
  [2026, 2, 8, 2, 30],
  [2026, 2, 29, 1, 30],
  [2026, 2, 29, 2, 30, 15, 7],
  [2026, 3, 5, 2, 30],
  [2026, 9, 4, 2, 30],
  [2026, 9, 25, 2, 30],
  [2026, 10, 1, 1, 30],
  [2026, 11, 31, 24],
];

const texts = [
  "2026-03-02",
  "2026-03",
  "2026-03-02T23:30",
  "2026-03-02T23:30:00.5",
  "2026-03-02T23:30:00Z",
  "2026-03-02T23:30:00+02:00",
  "2026-03-02 23:30",
  "2026-3-2",
  "3/2/2026 11:30 PM",
  "March 2, 2026",
  "2 Mar 2026 23:30:00 EST",
  "Mon Mar 02 2026 23:30:00 GMT-0500 (somewhere)",
  "Mon, 02 Mar 2026 23:30:00 GMT",
  "1899-12-30T00:50",
  "tomorrow",
];

const getters = "FullYear Month Date Day Hours Minutes Seconds Milliseconds".split(" ").map((part) => `get${part}`);
const readers = [...getters, "getYear", "getTimezoneOffset", "toString", "toDateString", "toTimeString"];

/** Calls every method of a date and removes the zone's name, which is implementation-defined; runs in the date's scope. */
const readCode = `function read(date) {
  return ${JSON.stringify(readers)}.map(function (name) { return String(date[name]()).replace(/ \\(.*/, ""); }).concat(
    date.toLocaleString("en-GB"), date.toLocaleDateString("nl"), date.toLocaleTimeString("es", { hour: "numeric" }),
    date.toLocaleString("en-US", { timeZone: "Asia/Tokyo" }), new Intl.DateTimeFormat("en-GB", { dateStyle: "full" }).format(date));
}`;

const program = `${readCode}
function local() {
  var changed = new Date(2026, 9, 24, 2, 30);
  var steps = [
    changed.setDate(25), changed.setHours(1, 30), changed.setMinutes(90), changed.setSeconds(1, 2), changed.setMilliseconds(9),
    changed.setMonth(2, 29), changed.setFullYear(2026, 2, 8), changed.setHours(2), changed.setYear(99), new Date(NaN).setFullYear(2026),
    new Date(NaN).setHours(1),
  ];
  return JSON.stringify({
    moments: ${JSON.stringify(moments)}.map(function (moment) { return read(new Date(moment)); }),
    wallClocks: ${JSON.stringify(wallClocks)}.map(function (parts) { return new (Function.prototype.bind.apply(Date, [null].concat(parts)))().getTime(); }),
    texts: ${JSON.stringify(texts)}.map(function (text) { return [Date.parse(text), new Date(text).getTime()]; }),
    invalid: [String(new Date(NaN)), new Date(NaN).getHours(), new Date(NaN).getTimezoneOffset()],
    steps: steps,
    copy: new Date(new Date(${JSON.stringify(at)})).getTime(),
    zone: [Intl.DateTimeFormat().resolvedOptions().timeZone, Intl.DateTimeFormat("en", { timeZone: "Asia/Tokyo" }).resolvedOptions().timeZone],
  });
}`;

/** Results of the code with Node's Date on a computer in each of the zones. */
function onComputersIn(names: readonly string[], code: string): Record<string, unknown> {
  const inEach = `${code}
    var found = {};
    ${JSON.stringify(names)}.forEach(function (zone) { process.env.TZ = zone; found[zone] = JSON.parse(local()); });
    console.log(JSON.stringify(found));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", inEach], { encoding: "utf8" }));
}

const load = (code: string, timeZone: string) => createNodeScope({ code, globals: {}, clock: fakeClock(at), timeZone });

const expected = onComputersIn(zones, program);

it.each(zones)("a script whose manifest has the time zone %s has the dates of a computer in that zone", (zone) => {
  expect(JSON.parse(String(load(program, zone).call("local", [])))).toEqual(expected[zone]);
});

it.each(zones)("a date from a service has local methods in the script's zone, %s", (zone) => {
  const seen = load(readCode, zone);
  const read = moments.map((moment) => seen.call("read", [serviceDate(Date.parse(moment), zone)]));
  expect(JSON.parse(JSON.stringify(read))).toEqual((expected[zone] as { moments: unknown }).moments);
});

it("a script's current time is that of the emulator's clock", () => {
  const code = `function now() { return [Date.now(), new Date().getTime(), typeof Date(), new Date().getHours()]; }`;
  const time = Date.parse(at);
  // Half past eleven at night in UTC is five in the morning in Kolkata.
  expect(load(code, "Asia/Kolkata").call("now", [])).toEqual([time, time, "string", 5]);
});

it("a date's text ends with its zone's name at that time of year", () => {
  const code = `function text(given) { return String(new Date(given)); }`;
  const [winter, summer] = ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"];
  expect(load(code, "Etc/UTC").call("text", [winter])).toBe(
    "Thu Jan 15 2026 12:00:00 GMT+0000 (Coordinated Universal Time)",
  );
  expect(load(code, "America/New_York").call("text", [summer])).toBe(
    "Wed Jul 15 2026 08:00:00 GMT-0400 (Eastern Daylight Time)",
  );
});

it("a script's own dates are instances of its Date, and a service's are not", () => {
  const code = `class Day extends Date {}
function own(given) {
  var date = new Date(2026, 0, 1), day = new Day(2026, 0, 1);
  return [date instanceof Date, date.constructor === Date, Object.getPrototypeOf(date) === Date.prototype, Date.name, Date.length,
    day instanceof Day, day instanceof Date, day.getTime() === date.getTime(), Date instanceof Function, date.getHours instanceof Function,
    Date.prototype.setHours.length, Intl.DateTimeFormat("en") instanceof Intl.DateTimeFormat, given instanceof Date,
    Object.prototype.toString.call(given), new Date(given).getTime() === given.getTime(), JSON.stringify(given)];
}
function notADate() { return Date.prototype.getHours.call({}); }`;
  const scope = load(code, "Asia/Tokyo");
  expect(scope.call("own", [serviceDate(0, "Asia/Tokyo")])).toEqual([
    ...[true, true, true, "Date", 7, true, true, true, true, true, 4, true, false],
    "[object Date]",
    true,
    '"1970-01-01T00:00:00.000Z"',
  ]);
  expect(() => scope.call("notADate", [])).toThrow("this is not a Date object");
});
