import { describe, expect, it } from "vitest";
import { languageOfMonthNames, parseMonthName } from "../../src/importer/files/month-names.ts";
import { parseWeekday } from "../../src/importer/files/weekday-names.ts";

const languages = ["en", "es", "pt", "nl", "de", "fr", "it"] as const;
const format = (language: string, day: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(day);

describe.each(languages)("names in the language %s", (language) => {
  it("every month is known by its name and its usual abbreviation", () => {
    for (let month = 1; month <= 12; month++) {
      const day = new Date(Date.UTC(2026, month - 1, 15));
      for (const length of ["long", "short"] as const) {
        const name = format(language, day, { month: length });
        expect([name, parseMonthName(name)]).toEqual([name, month]);
        expect([name, parseMonthName(name.toUpperCase().normalize("NFD"))]).toEqual([name, month]);
      }
    }
  });

  it("every day of the week is known by its name", () => {
    for (let weekday = 0; weekday < 7; weekday++) {
      // 4 January 2026 is a Sunday.
      const name = format(language, new Date(Date.UTC(2026, 0, 4 + weekday)), { weekday: "long" });
      expect([name, parseWeekday(name)]).toEqual([name, weekday]);
      expect([name, parseWeekday(name.toUpperCase().normalize("NFD"))]).toEqual([name, weekday]);
    }
  });
});

it.each([
  ["mrt.", 3],
  ["avr", 4],
  ["sept", 9],
  ["juil", 7],
  ["jui", Number.NaN],
  ["ju", Number.NaN],
  ["ma", Number.NaN],
  ["mar.x", Number.NaN],
  ["januarys", Number.NaN],
  ["", Number.NaN],
])("the month of “%s” is %d", (name, month) => expect(parseMonthName(name)).toBe(month));

it.each([
  ["Fri.", 5],
  ["do", Number.NaN],
  ["ma", Number.NaN],
  ["lu", 1],
  ["sá", 6],
  ["f", null],
  ["fri.x", null],
  ["segunda", 1],
  ["segunda-feira", 1],
  ["April", null],
])("the day of the week of “%s” is %s", (name, day) => expect(parseWeekday(name)).toBe(day));

it.each([
  [["March", "April"], "en"],
  [["april", "september"], "en"],
  [["april", "maart"], "nl"],
  [["März"], "de"],
  [["mai", "mars"], "fr"],
  [["mai", "juni"], "de"],
  [["marzo", "abril"], "es"],
  [["marzo", "aprile"], "it"],
  [["mar\u0063\u0327o"], "pt"],
  [["maart", "avril"], null],
  [["Mar"], null],
] as const)("the first language with all of the months %j is %s", (names, language) => {
  expect(languageOfMonthNames(names)).toBe(language);
});
