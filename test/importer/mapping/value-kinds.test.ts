import { describe, expect, it } from "vitest";
import { fits, looksLikeAnyDate, totalsLabel, valueKind } from "../../../src/importer/mapping/value-kinds.ts";

describe("what kind of values a column holds", () => {
  it.each<[string, string[], ReturnType<typeof valueKind>]>([
    ["nothing", [], "empty"],
    ["blank cells, markers of missing values and a total", ["", " ", "-", "n/a", "Total"], "empty"],
    ["links", ["https://a.test/1", "HTTP://a.test/2", " https://a.test/3 "], "url"],
    ["links with a text after them", ["https://a.test/1 and more"], "text"],
    ["texts with a link in them", ["see https://a.test/1"], "text"],
    ["minutes and seconds", ["1:05", "12:40", "120:00"], "clock"],
    ["hours, minutes and seconds", ["0:01:05", "1:02:40"], "clock"],
    ["seconds with decimals", ["0:01:05.5", "1:02:40.25"], "clock"],
    ["a time and more", ["1:05:40:10"], "text"],
    ["one digit of seconds", ["1:5", "2:7"], "text"],
    ["dates", ["2026-05-01", "May 2, 2026", "3 May 2026"], "date"],
    ["times", ["2026-05-01 10:30", "2026-05-01T10:30:00Z"], "date"],
    ["whole numbers", ["1", "20", "1,204", "-3", "0"], "number"],
    ["amounts", ["$12", "5 EUR"], "number"],
    ["percentages", ["5.1%", "3 %", "0%"], "percent"],
    ["numbers of which one has a percent sign", ["5", "4", "3%"], "percent"],
    ["numbers of which all have decimals", ["0.5", "42.1"], "fraction"],
    ["numbers of which half have decimals", ["0.5", "4"], "fraction"],
    ["numbers of which fewer have decimals", ["0.5", "4", "3"], "number"],
    ["decimals with a comma", ["0,05", "42,1"], "fraction"],
    ["decimals of two digits of which one is 0", ["0.05", "0.07"], "fraction"],
    ["decimals that end in 0", ["0.50", "12.10"], "fraction"],
    ["negative decimals", ["-0.5", "-1.25"], "fraction"],
    ["decimals without a whole number", [".5", ".25"], "fraction"],
    ["decimals of thousands", ["1.5K", "2.3K"], "number"],
    ["decimals that are zero", ["12.0", "5.00"], "number"],
    ["thousands", ["1.204", "12.204", "123.204", "1.204.500"], "number"],
    ["negative thousands", ["-1.204", "-2.350"], "number"],
    ["decimals of three digits that are no thousands", ["0.204", "0.350"], "fraction"],
    ["texts", ["Rye", "Buns"], "text"],
    ["texts that hold digits", ["Post 7", "Top 10"], "text"],
  ])("%s", (_, cells, kind) => {
    expect(valueKind(cells)).toBe(kind);
  });

  it.each([
    ["url", "https://a.test/1"],
    ["clock", "1:05"],
    ["date", "2026-05-01"],
    ["number", "7"],
  ])("nine of ten cells make it a column of %ss, eight of nine do not", (kind, cell) => {
    const cells = (count: number) => ["see Ann", ...Array.from({ length: count }, () => cell)];
    expect(valueKind(cells(9))).toBe(kind);
    expect(valueKind(cells(8))).toBe("text");
  });
});

describe("a cell that is a date", () => {
  it.each([
    "2026-05-01",
    "2026-05-01T09:30:00+02:00",
    "20260501",
    "5/1/2026",
    "5/13/26",
    "13/05/2026",
    "13/05/2026 09:30",
    "13/05/2026, 09:30:15",
    "13-05-2026",
    "13/05/26",
    "13.05.2026",
    "1 May 2026",
    "Fri, 1 May 2026",
    "May 1, 2026 at 9:30 AM",
    "1\u00a0May\u202f2026",
    " 2026-05-01 ",
    "1 de mayo de 2026",
    "01-May-26",
    "May 26",
  ])("%j is one", (cell) => {
    expect(looksLikeAnyDate(cell)).toBe(true);
  });

  it.each(["", "May", "Likes", "2026-13-45", "31/31/2026", "7", "1204", "Post 7", "https://a.test/2026-05-01", "1:05"])(
    "%j is none",
    (cell) => {
      expect(looksLikeAnyDate(cell)).toBe(false);
    },
  );
});

describe("the label of a row of totals", () => {
  it.each(
    `Total, total, TOTALS, Totales, Totaal, Totais, Totaux, Gesamt, Gesamtsumme, Summe, Suma, Somme, Grand total, Grand Totals,
     Subtotal, Subtotals, Total general, Totales generales, Total général`
      .split(",")
      .map((label) => label.trim()),
  )("%s", (label) => {
    expect(totalsLabel.test(label)).toBe(true);
  });

  it.each(["Total likes", "My total", "Totally", "Gesamtzahl", "General", "Grand", "Summer", "Sum"])(
    "%s is the text of a row",
    (text) => {
      expect(totalsLabel.test(text)).toBe(false);
    },
  );
});

describe("values that can fill a field", () => {
  it.each([
    ["id", "number text"],
    ["url", "url"],
    ["text", "text number fraction url"],
    ["count", "number"],
    ["number", "number fraction"],
    ["money", "number fraction"],
    ["rate", "percent number fraction"],
    ["duration", "clock number fraction"],
    ["date", "date"],
    ["time", "date"],
    ["flag", "text"],
  ] as const)("of a %s: %s, or none at all", (unit, kinds) => {
    const all = ["date", "url", "percent", "clock", "number", "fraction", "text"] as const;
    expect(all.filter((kind) => fits(kind, unit)).sort()).toEqual(kinds.split(" ").sort());
    expect(fits("empty", unit)).toBe(true);
  });
});
