import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/importer/files/plain-date.ts";

describe("a date and a time in words become plain", () => {
  it.each([
    ["Z", "Z UTC GMT WET UT"],
    ["+01:00", "CET WEST MEZ"],
    ["+02:00", "CEST MESZ EET"],
    ["+03:00", "EEST MSK"],
    ["-03:00", "BRT ART"],
    ["-04:00", "EDT"],
    ["-05:00", "EST CDT"],
    ["-06:00", "CST MDT"],
    ["-07:00", "MST PDT"],
    ["-08:00", "PST AKDT"],
    ["-09:00", "AKST"],
    ["-10:00", "HST"],
    ["+08:00", "HKT SGT AWST"],
    ["+09:00", "JST KST"],
    ["+10:00", "AEST"],
    ["+11:00", "AEDT"],
    ["+12:00", "NZST"],
    ["+13:00", "NZDT"],
  ])("%s are the zones %s", (offset, names) => {
    for (const name of names.split(" "))
      expect([name, plainDate(`4 April 2025 15:39 ${name}`), plainDate(`4 April 2025 15:39 (${name})`)]).toEqual([
        name,
        `4 April 2025 15:39 ${offset}`,
        `4 April 2025 15:39 ${offset}`,
      ]);
  });

  it.each([
    ["+2", "+02:00"],
    ["-3", "-03:00"],
    ["+0530", "+05:30"],
    ["+05:30", "+05:30"],
    ["UTC+5:30", "+05:30"],
    ["GMT-03:00", "-03:00"],
    ["utc +2", "+02:00"],
    ["(UTC+2)", "+02:00"],
    ["+0200 (Central European Summer Time)", "+02:00"],
  ])("%s is the distance %s from UTC", (written, offset) => {
    expect(plainDate(`4 April 2025 15:39 ${written}`)).toBe(`4 April 2025 15:39 ${offset}`);
    expect(plainDate(`15:39 ${written} 4 April 2025`)).toBe(`4 April 2025 15:39 ${offset}`);
  });

  it.each<[written: string, time: string]>([
    ["15:39", "15:39"],
    ["5:39", "05:39"],
    ["15:39:58", "15:39:58"],
    ["15:39:58.123", "15:39:58"],
    ["15:39:58,1", "15:39:58"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
    ["3 pm", "15:00"],
    ["3pm", "15:00"],
    ["3 p.m.", "15:00"],
    ["3:39 A.M.", "03:39"],
    ["12 am", "00:00"],
    ["12 pm", "12:00"],
    ["12:30 am", "00:30"],
    ["1 pm", "13:00"],
    ["11:59:59 p. m.", "23:59:59"],
    ["3:39 vm", "03:39"],
    ["3:39 n.m.", "15:39"],
    ["15h", "15:00"],
    ["15 h", "15:00"],
    ["15h39", "15:39"],
    ["15 h 39", "15:39"],
    ...["Uhr", "uur", "hr", "hrs", "hrs.", "h"].map((word): [string, string] => [`15.39 ${word}`, "15:39"]),
    ...["Uhr", "uur", "hr", "hrs", "hs", "h", "h."].map((word): [string, string] => [`15:39 ${word}`, "15:39"]),
    ["5.39.20 Uhr", "05:39:20"],
    ["3.39 pm", "15:39"],
    ["3.39p.m.", "15:39"],
  ])("the time %s is %s", (written, time) => {
    expect(plainDate(`4 April 2025 ${written}`)).toBe(`4 April 2025 ${time}`);
  });

  it.each(["24:00", "25:10", "0:30 pm", "13:00 am", "13 pm", "15:39 XYZ", "15:39 BST", "15:39 IST"])(
    "“%s” is no time, or one in an unknown zone, and the date is refused",
    (written) => expect(plainDate(`4 April 2025 ${written}`)).toBeNull(),
  );

  it.each([
    "at",
    "a las",
    "a la",
    "om",
    "um",
    "à",
    "às",
    "as",
    "alle",
    "alle ore",
    "ore",
    "kl",
    "kl.",
    "·",
    "•",
    "|",
    ",",
  ])("“%s” before a time is left out", (word) => {
    expect(plainDate(`4 Mai 2025 ${word} 15:39`)).toBe("4 Mai 2025 15:39");
    expect(plainDate(`4 Mai 2025 ${word.toUpperCase()} 15:39`)).toBe("4 Mai 2025 15:39");
  });

  it.each(["de las", "del", "de", "the", "of", "den", "el", "le", "il"])("“%s” before a date is left out", (word) => {
    expect(plainDate(`${word} 4 Mai 2025`)).toBe("4 Mai 2025");
    expect(plainDate(`4 ${word} Mai ${word} 2025`)).toBe("4 Mai 2025");
  });

  it.each(["st", "nd", "rd", "th", "er", "ère", "re", "e", "ste", "º", "ª", "°", ".", "TH"])(
    "“%s” behind the number of a day is left out",
    (ending) => {
      expect(plainDate(`4${ending} April 2025`)).toBe("4 April 2025");
      expect(plainDate(`April 14${ending}, 2025`)).toBe("April 14 2025");
    },
  );

  it.each([
    ["4 d'avril 2025", "4 avril 2025"],
    ["4 d’avril 2025", "4 avril 2025"],
    ["2025년 4월 14일", "2025-4-14"],
    ["2025 年 4 月 4 日 15:39", "2025-4-4 15:39"],
    ["04/Apr/2025:15:39:00", "04-Apr-2025 15:39:00"],
    ["am 4. Mai 2025", "4 Mai 2025"],
    ["4/Apr/25", "4-Apr-25"],
    ["2025-04-04T15:39", "2025-04-04 15:39"],
    ["4 April 2025 - 15:39", "4 April 2025 15:39"],
    ["4 April 2025 – 15:39", "4 April 2025 15:39"],
    ["15:39 — 4 April 2025", "4 April 2025 15:39"],
    ["4 April 2025 : 15:39", "4 April 2025 15:39"],
    ["Fri., 4 Apr. 2025", "4 Apr 2025"],
    ["\u200e4\u200f April\u2009\u00a02025", "4 April 2025"],
    ["mar, 4 abr 2025", "4 abr 2025"],
    ["4 mar 2025", "4 mar 2025"],
    ["mar 4 mar 2025", "4 mar 2025"],
    ["sexta-feira, 4 de abril de 2025", "4 abril 2025"],
    ["04/04/2025 15:39 FRI", "04/04/2025 15:39"],
    ["15:39 APR 4 2025", "APR 4 2025 15:39"],
    ["April 4 ,2025", "April 4 2025"],
  ])("%s is %s", (written, plain) => expect(plainDate(written)).toBe(plain));

  it("a time without a date is no date", () => {
    expect([plainDate("15:39"), plainDate("3 pm"), plainDate(" ")]).toEqual([null, null, null]);
  });
});
