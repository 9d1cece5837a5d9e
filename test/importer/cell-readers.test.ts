import { describe, expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import { cellReader, keepsRow } from "../../src/importer/files/cell-readers.ts";
import type { Unit } from "../../src/tables/define-table.ts";

const point = { decimal: ".", isProven: true } as const;
const comma = { decimal: ",", isProven: true } as const;

/** What a cell of a column with this unit is read as. */
const read = (
  cell: string,
  unit: Unit | undefined,
  options: Partial<Format> = {},
  marks: typeof point | typeof comma = point,
  isRounded = false,
) => cellReader("column", unit, { headers: {}, ...options } as Format, marks, isRounded)(cell);

describe("yes and no", () => {
  it.each(["true", "yes", "y", "1", "sí", "si", "ja", "oui", "sim", "TRUE", " Ja "])("“%s” is yes", (word) =>
    expect(read(word, "flag")).toBe(true),
  );
  it.each(["false", "no", "n", "0", "nee", "nein", "non", "não", "nao", "False", " Nee "])("“%s” is no", (word) =>
    expect(read(word, "flag")).toBe(false),
  );
  it("another word stays, and an empty cell is neither", () =>
    expect([read("Partly", "flag"), read("", "flag")]).toEqual(["Partly", null]));
});

describe("amounts of money", () => {
  it.each([
    ["$12.50", 12.5],
    ["-$12.50", -12.5],
    ["- $ 12.50", -12.5],
    ["US$12.50", 12.5],
    ["R$ 12.50", 12.5],
    ["USD 12.50", 12.5],
    ["-USD 12.50", -12.5],
    ["12.50 USD", 12.5],
    ["12.50 USD ", 12.5],
    ["12.50€", 12.5],
    ["12.50 €", 12.5],
    ["€ 1,234.50", 1234.5],
    ["12 kr", 12],
    ["12 kr.", 12],
    ["12kr", 12],
    ["12 zł", 12],
    ["12 Kč", 12],
    ["12 Ft", 12],
    ["12 lei", 12],
    ["12 лв", 12],
    ["12 руб.", 12],
    ["12 грн", 12],
    ["", null],
    ["-", null],
    ["-  12", -12],
    ["5 $120", { error: "notNumber" }],
    ["12€500", { error: "notNumber" }],
    ["12 of 15", { error: "notNumber" }],
    ["5%", { error: "percent" }],
  ])("%s is %o", (cell, amount) => expect(read(cell, "money")).toEqual(amount));
});

describe("links", () => {
  it.each([
    ["https://a.test/x", "https://a.test/x"],
    ["http://a.test", "http://a.test"],
    [" HTTPS://A.TEST/x ", "HTTPS://A.TEST/x"],
    ["a.test/x", "https://a.test/x"],
    ["a.test/", "https://a.test/"],
    ["www.my-shop2.co.uk/tea?id=1", "https://www.my-shop2.co.uk/tea?id=1"],
    ["A.TEST/X", "https://A.TEST/X"],
    ["", null],
    ["-", null],
    ["https://a.test/x y", { error: "notLink" }],
    ["see https://a.test/x", { error: "notLink" }],
    ["see a.test/x", { error: "notLink" }],
    ["a.test/x y", { error: "notLink" }],
    ["a.test", { error: "notLink" }],
    ["a.t/x", { error: "notLink" }],
    ["test/x", { error: "notLink" }],
    [".test/x", { error: "notLink" }],
    ["Link", { error: "notLink" }],
  ])("%s is %o", (cell, url) => expect(read(cell, "url")).toEqual(url));
});

describe("IDs", () => {
  it.each([
    ["18100000000000011", "18100000000000011"],
    [" 18100000000000011 ", "18100000000000011"],
    ["007", "007"],
    ["", null],
    [" ", null],
    ["-", null],
    ["1.81E+16", { error: "roundedId" }],
    ["1,81E+16", { error: "roundedId" }],
    ["1.81e16", { error: "roundedId" }],
    ["2E+16", { error: "roundedId" }],
    ["A1.81E+16", "A1.81E+16"],
    ["1.81E+16A", "1.81E+16A"],
    ["12E16", "12E16"],
  ])("“%s” is %o", (cell, id) => expect(read(cell, "id")).toEqual(id));

  it("in a column that was rounded, those that end in zeros from the 16th digit are not read", () => {
    const rounded = (cell: string) => read(cell, "id", {}, point, true);
    expect(rounded(" 18100000000000000 ")).toEqual({ error: "roundedId" });
    expect(rounded("18100000000000010")).toBe("18100000000000010");
    expect(rounded("181000000000000")).toBe("181000000000000");
  });
});

describe("texts", () => {
  it("entities are decoded only in the columns in which the export writes them", () => {
    const encoded = { htmlEntityFields: ["column"] };
    expect([read("Tea &amp; cake", "text", encoded), read("", "text", encoded)]).toEqual(["Tea & cake", null]);
    expect([read("Tea &amp; cake", "text"), read("", "text")]).toEqual(["Tea &amp; cake", null]);
  });
  it("a column without a unit has texts, and one of numbers has none", () =>
    expect([read("5", undefined), read("5", "number"), read("five", "number")]).toEqual([
      "5",
      5,
      { error: "notNumber" },
    ]));
});

describe("counts", () => {
  it.each([
    ["0", 0],
    ["9", 9],
    ["123456789012345", 123456789012345],
    ["1,234", 1234],
    ["1.2K", 1200],
    ["", null],
    ["-", null],
    ["1/", { error: "notNumber" }],
    ["1:", { error: "notNumber" }],
    ["5%", { error: "percent" }],
    ["3.Apr", { error: "becameDate" }],
    ["1E+30", { error: "tooLarge" }],
    ["-1,5e30", { error: "tooLarge" }],
    [" 12.25E+30 ", { error: "tooLarge" }],
    ["1E+15", { error: "notNumber" }],
    ["+1.5E+30", { error: "tooLarge" }],
    ["1E+3", { error: "notNumber" }],
    ["a 1E+30", { error: "notNumber" }],
    ["1E+30 a", { error: "notNumber" }],
    ["2 + 3 + 4", 9],
    ["2 + -", 2],
    ["2 + x", { error: "notNumber" }],
    ["3.Apr + 2", { error: "becameDate" }],
    ["2+3", { error: "notNumber" }],
  ])("%s is %o", (cell, count) => expect(read(cell, "count")).toEqual(count));
});

describe("rates", () => {
  it("a bare number is a percentage only where the export writes them so", () => {
    const percentages = { percentFields: ["column"] };
    expect(["5.19", "5.19%", "5", "-", "50 + 25"].map((cell) => read(cell, "rate", percentages))).toEqual([
      0.0519,
      0.0519,
      0.05,
      null,
      0.75,
    ]);
    expect(["5.19", "5.19%", "5"].map((cell) => read(cell, "rate"))).toEqual([5.19, 0.0519, 5]);
    expect(read("5.19", "rate", { percentFields: ["other"] })).toBe(5.19);
  });
});

describe("durations", () => {
  it.each([
    ["1:02:03", 3723],
    [" 1:02:03 ", 3723],
    ["100:00:00", 360_000],
    ["2:03", 123],
    ["02:03.5", 123.5],
    ["02:03.125", 123.125],
    [" 12:00:25 AM ", 25],
    ["02:03,5", 123.5],
    ["12:00:25 AM", 25],
    ["12:00:25 PM", 43_225],
    ["1:00:00 AM", 3600],
    ["1:00:00PM", 46_800],
    ["09:01:00 am", 32_460],
    ["11:59:59 pm", 86_399],
    ["90", 90],
    ["90.5", 90.5],
    ["", null],
    ["0:00:25 AM", { error: "notNumber" }],
    ["13:00:25 AM", { error: "notNumber" }],
    ["at 2:03", { error: "notNumber" }],
    ["12:00:25 AM or so", { error: "notNumber" }],
    ["2:03 or so", { error: "notNumber" }],
    ["5%", { error: "percent" }],
  ])("%s is %o in seconds", (cell, seconds) => expect(read(cell, "duration")).toEqual(seconds));

  it.each([
    ["hours", "1.5", 5400],
    ["hours", "0.3333", 1199.88],
    ["minutes", "1.5", 90],
    ["milliseconds", "1500", 1.5],
    ["milliseconds", "-", null],
    ["hours", "1:30:00", 5400],
  ] as const)("%s: %s is %o in seconds", (unit, cell, seconds) =>
    expect(read(cell, "duration", { durations: { column: unit } })).toBe(seconds),
  );
});

describe("days and times", () => {
  const dates = { column: ["MM/DD/YYYY HH:mm", "YYYY-MM-DD", "YYYY-MM-DD HH:mm Z", "MMM DD YYYY"] };
  const day = (cell: string) => read(cell, "date", { dates });
  const time = (cell: string, utcFields?: string[]) => read(cell, "time", { dates, ...(utcFields && { utcFields }) });

  it("a column of days has no times, also where it fills no field", () => {
    expect([day("05/18/2026 07:30"), day("2026-05-18")]).toEqual(["2026-05-18", "2026-05-18"]);
    expect(read("05/18/2026 07:30", undefined, { dates })).toBe("2026-05-18");
    expect(time("05/18/2026 07:30")).toBe("2026-05-18T07:30:00");
  });

  it("times are in UTC where the header says so, unless the cell names a zone", () => {
    expect(time("05/18/2026 07:30", ["column"])).toBe("2026-05-18T07:30:00Z");
    expect(time("05/18/2026 07:30", ["other"])).toBe("2026-05-18T07:30:00");
    expect(time("2026-05-18 07:30 +0200", ["column"])).toBe("2026-05-18T07:30:00+02:00");
    expect(time("2026-05-18", ["column"])).toBe("2026-05-18");
  });

  it("spaces around and within a date do not matter", () =>
    expect(
      ["  05/18/2026   07:30 ", "05/18/2026\u00a007:30", "05/18/2026\u202f07:30"].map((cell) => time(cell)),
    ).toEqual(Array(3).fill("2026-05-18T07:30:00")));

  it("a missing date is none, and a text is an error, however long", () => {
    expect([time(""), time("-"), time(" n/a ")]).toEqual([null, null, null]);
    expect([time("soon"), time(""), time("soon ".repeat(30))]).toEqual([
      { error: "notDate" },
      null,
      { error: "notDate" },
    ]);
  });

  it("a date among other words is looked for in up to 100 characters", () => {
    const cell = `${"at ".repeat(28)}April 4th, 2025`;
    expect(time(cell.padEnd(100))).toBe("2025-04-04");
    expect(time(cell.padEnd(101))).toEqual({ error: "notDate" });
  });
});

it("a row is kept without a cell whose value cannot be, and not without one that cannot be read", () => {
  expect((["percent", "tooLarge", "notLink"] as const).filter(keepsRow)).toHaveLength(3);
  expect((["notNumber", "becameDate", "notDate", "roundedId"] as const).filter(keepsRow)).toEqual([]);
});
