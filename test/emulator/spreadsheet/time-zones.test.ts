import { afterEach, expect, it, vi } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";
import { openTestScript } from "../run-as-script.ts";

let open: OpenSpreadsheet;
afterEach(() => {
  open.workbook.dispose();
  vi.restoreAllMocks();
});

/** A column of cells, of which the first may be a duration, in a spreadsheet with a time zone. */
function cellsIn(timeZone: string, cells: readonly (readonly [text: string, format: string])[]) {
  open = openSpreadsheet({ timeZone });
  const range = open.sheet.getRange(1, 1, cells.length, 1);
  range.setValues(cells.map(([text]) => [text]));
  range.setNumberFormats(cells.map(([, format]) => [format]));
  return range;
}

const iso = (values: unknown[][]) => values.map(([value]) => (value as Date).toISOString().replace(".000", ""));

const day = "yyyy-mm-dd hh:mm:ss";
const cells = [
  ["0:50:00", "[h]:mm:ss"],
  ["36:00:00", "[h]:mm:ss"],
  ["2025-12-31 23:59:59", day],
  ["2026-01-01", day],
] as const;
const shown = ["0:50:00", "36:00:00", "2025-12-31 23:59:59", "2026-01-01 00:00:00"];

/**
 * The instants of those cells, computed with Python's zoneinfo. The Netherlands are as in the tz database since 2022,
 * where they have Belgium's history.
 */
it.each([
  ["Etc/UTC", "1899-12-30T00:50:00Z", "1899-12-31T12:00:00Z", "2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z"],
  ["Europe/London", "1899-12-30T00:50:00Z", "1899-12-31T12:00:00Z", "2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z"],
  ["Europe/Madrid", "1899-12-30T01:04:44Z", "1899-12-31T12:14:44Z", "2025-12-31T22:59:59Z", "2025-12-31T23:00:00Z"],
  ["Europe/Amsterdam", "1899-12-30T00:50:00Z", "1899-12-31T12:00:00Z", "2025-12-31T22:59:59Z", "2025-12-31T23:00:00Z"],
  ["America/New_York", "1899-12-30T05:50:00Z", "1899-12-31T17:00:00Z", "2026-01-01T04:59:59Z", "2026-01-01T05:00:00Z"],
  ["America/Bogota", "1899-12-30T05:46:16Z", "1899-12-31T16:56:16Z", "2026-01-01T04:59:59Z", "2026-01-01T05:00:00Z"],
  [
    "America/Mexico_City",
    "1899-12-30T07:26:36Z",
    "1899-12-31T18:36:36Z",
    "2026-01-01T05:59:59Z",
    "2026-01-01T06:00:00Z",
  ],
  ["America/Sao_Paulo", "1899-12-30T03:56:28Z", "1899-12-31T15:06:28Z", "2026-01-01T02:59:59Z", "2026-01-01T03:00:00Z"],
  ["Asia/Kolkata", "1899-12-29T19:28:50Z", "1899-12-31T06:38:50Z", "2025-12-31T18:29:59Z", "2025-12-31T18:30:00Z"],
  ["Asia/Tokyo", "1899-12-29T15:50:00Z", "1899-12-31T03:00:00Z", "2025-12-31T14:59:59Z", "2025-12-31T15:00:00Z"],
  ["Australia/Sydney", "1899-12-29T14:50:00Z", "1899-12-31T02:00:00Z", "2025-12-31T12:59:59Z", "2025-12-31T13:00:00Z"],
  [
    "Pacific/Kiritimati",
    "1899-12-30T11:19:20Z",
    "1899-12-31T22:29:20Z",
    "2025-12-31T09:59:59Z",
    "2025-12-31T10:00:00Z",
  ],
])(
  "durations and the year's end in a spreadsheet with the time zone %s are instants of that zone",
  (zone, ...instants) => {
    const range = cellsIn(zone, cells);
    expect(iso(range.getValues())).toEqual(instants);
    range.setValues(instants.map((instant) => [new Date(instant)]));
    expect(range.getDisplayValues().flat()).toEqual(shown);
    const { run } = openTestScript();
    const written = (instant: string) =>
      run(`return Utilities.formatDate(new Date("${instant}"), "${zone}", "yyyy-MM-dd HH:mm:ss")`);
    expect(instants.map(written)).toEqual(["1899-12-30 00:50:00", "1899-12-31 12:00:00", ...shown.slice(2)]);
  },
);

/** Instants computed with Python's zoneinfo. */
it.each([
  ["Europe/London", "2026-03-29 01:30", "2026-03-29T01:30:00Z", "2026-03-29 02:30"],
  ["Europe/Madrid", "2026-03-29 02:30", "2026-03-29T01:30:00Z", "2026-03-29 03:30"],
  ["America/New_York", "2026-03-08 02:30", "2026-03-08T07:30:00Z", "2026-03-08 03:30"],
  ["Australia/Sydney", "2026-10-04 02:30", "2026-10-03T16:30:00Z", "2026-10-04 03:30"],
  ["America/Sao_Paulo", "2018-11-04 00:30", "2018-11-04T03:30:00Z", "2018-11-04 01:30"],
  ["America/Mexico_City", "2022-04-03 02:30", "2022-04-03T08:30:00Z", "2022-04-03 03:30"],
])("a time that %s skips, %s, is read as %s and written back as %s", (zone, clock, instant, after) => {
  const range = cellsIn(zone, [[clock, "yyyy-mm-dd hh:mm"]]);
  expect(range.getDisplayValue()).toBe(clock);
  expect(iso(range.getValues())).toEqual([instant]);
  expect(range.setValue(new Date(instant)).getDisplayValue()).toBe(after);
});

/** Instants computed with Python's zoneinfo. */
it.each([
  ["Europe/London", "2026-10-25 01:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
  ["Europe/Madrid", "2026-10-25 02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
  ["America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"],
  ["Australia/Sydney", "2026-04-05 02:30", "2026-04-04T15:30:00Z", "2026-04-04T16:30:00Z"],
  ["America/Sao_Paulo", "2019-02-16 23:30", "2019-02-17T01:30:00Z", "2019-02-17T02:30:00Z"],
  ["America/Mexico_City", "2022-10-30 01:30", "2022-10-30T06:30:00Z", "2022-10-30T07:30:00Z"],
])(
  "a time that is repeated in %s, %s, means the first instant, and both instants are written as it",
  (zone, clock, first, second) => {
    const range = cellsIn(zone, [[clock, "yyyy-mm-dd hh:mm"]]);
    expect(iso(range.getValues())).toEqual([first]);
    for (const instant of [first, second]) expect(range.setValue(new Date(instant)).getDisplayValue()).toBe(clock);
  },
);

it("changing a spreadsheet's time zone changes what a script reads, but not what cells show", () => {
  const range = cellsIn("America/New_York", [["2026-05-19 10:00", "yyyy-mm-dd hh:mm"]]);
  open.spreadsheet.setSpreadsheetTimeZone("Asia/Kolkata");
  expect(open.spreadsheet.getSpreadsheetTimeZone()).toBe("Asia/Kolkata");
  expect(iso(range.getValues())).toEqual(["2026-05-19T04:30:00Z"]);
  expect(range.getDisplayValue()).toBe("2026-05-19 10:00");
  expect(() => open.spreadsheet.setSpreadsheetTimeZone("Mars/Olympus")).toThrow("Mars/Olympus");
});

it("a saved spreadsheet keeps its time zone wherever it is opened", () => {
  open = openSpreadsheet({ timeZone: "America/Bogota" });
  const snapshot = open.workbook.snapshot();
  open.workbook.dispose();
  open = openSpreadsheet({ snapshot, timeZone: "Asia/Kolkata" });
  expect(open.spreadsheet.getSpreadsheetTimeZone()).toBe("America/Bogota");
});

it.each([
  ["America/New_York", "2025-12-31 19:30:00", "2025-12-31", "2025-03-04"],
  ["Asia/Kolkata", "2026-01-01 06:00:00", "2026-01-01", "2026-03-04"],
])(
  "NOW, TODAY and the year of a date without one are those of the spreadsheet's time zone, %s",
  async (zone, now, today, inMarch) => {
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:30:00Z"));
    open = openSpreadsheet({ timeZone: zone });
    const range = open.sheet.getRange("A1:A3").setValues([["=NOW()"], ["=TODAY()"], ["3/4"]]);
    await open.workbook.waitForCalculation();
    range.setNumberFormats([[day], ["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
    expect(range.getDisplayValues()).toEqual([[now], [today], [inMarch]]);
  },
);

it("sorting and dividing times do not depend on the time zone", async () => {
  const range = cellsIn("America/New_York", [
    ["2026-03-08 02:30", day],
    ["2026-03-08 01:30", day],
    ["3:00:00", "[h]:mm:ss"],
  ]);
  expect(range.getDisplayValues().flat()[0]).toBe("2026-03-08 02:30:00");
  open.sheet.getRange("C1").setFormula("=SORT(A1:A2,1,TRUE)");
  open.sheet.getRange("D1").setFormula("=DIVIDE(A3,2)");
  await open.workbook.waitForCalculation();
  open.sheet.getRange("C1:C2").setNumberFormat(day);
  open.sheet.getRange("D1").setNumberFormat("[h]:mm:ss");
  expect(open.sheet.getRange("C1:D2").getDisplayValues()).toEqual([
    ["2026-03-08 01:30:00", "1:30:00"],
    ["2026-03-08 02:30:00", ""],
  ]);
});
