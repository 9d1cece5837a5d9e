import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateReader, isCalendarDay } from "../../src/importer/files/dates.ts";
import { languageOfMonthNames } from "../../src/importer/files/month-names.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { readBatch } from "./read-text-file.ts";

describe("dates", () => {
  it.each([
    ["MM/DD/YYYY HH:mm[:ss]", "05/18/2026 07:30", "2026-05-18T07:30:00"],
    ["MM/DD/YYYY HH:mm[:ss]", "5/8/2026 7:30:09", "2026-05-08T07:30:09"],
    ["YYYY-MM-DD HH:mm[:ss] Z", "2016-12-23 18:50 +0000", "2016-12-23T18:50:00Z"],
    ["YYYY-MM-DD HH:mm[:ss] Z", "2016-12-23 18:50 +0530", "2016-12-23T18:50:00+05:30"],
    ["ddd[,] MMM DD[,] YYYY", "Sat, Aug 1, 2026", "2026-08-01"],
    ["ddd[,] MMM DD[,] YYYY", "Mon Feb 17 2025", "2025-02-17"],
    ["DD.MM.YY HH:mm", "27.10.23 01:10", "2023-10-27T01:10:00"],
    ["MM/DD/YYYY hh:mm:ss a", "1/14/2026 12:00:00 AM", "2026-01-14T00:00:00"],
    ["MMM DD, YYYY hh:mm a", "Oct 26, 2018 02:56 pm", "2018-10-26T14:56:00"],
    ["day", "April 12", "--04-12"],
    ["day", "8 de marzo", "--03-08"],
    ["day", "30 de abril", "--04-30"],
    ["day", "12 maart", "--03-12"],
    ["day", "12. März", "--03-12"],
    ["day", "1 août", "--08-01"],
    ["day", "29 de febrero", "--02-29"],
    ["day", "12 d'abril", "--04-12"],
    ["day", "Apr-12", "--04-12"],
    ["day", "12-Apr", "--04-12"],
    ["day", "Apr. 2", "--04-02"],
    ["day in YYYY-MM-DD", "2026-04-12", "--04-12"],
    ["MMM YY", "Apr 25", "2025-04-01"],
    ["MMM YY", "Apr-25", "2025-04-01"],
    ["MMM YY", "déc. 25", "2025-12-01"],
    ["serial", "36526", "2000-01-01"],
    ["serial", "46160", "2026-05-18"],
    ["serial", "46160,3125", "2026-05-18T07:30:00"],
    ["serial", "46160.5", "2026-05-18T12:00:00"],
    ["serial", "46160.999999", "2026-05-19T00:00:00"],
    ["serial", "73050.75", "2099-12-31T18:00:00"],
    ["MM/DD/YYYY HH:mm[:ss]", "05/18/2026 23:59:59", "2026-05-18T23:59:59"],
    ["YYYY-MM-DDTHH:mm:ss", "2026-05-18T00:00:00", "2026-05-18T00:00:00"],
    ["YYYY-MM-DD HH:mm:ss", "2026-5-8 7:30:09.250", "2026-05-08T07:30:09"],
    ["YYYY-MM-DD[ HH:mm]", "2026-05-18", "2026-05-18"],
    ["YYYY-MM-DD[ HH:mm]", "2026-5-8 7:30", "2026-05-08T07:30:00"],
    ["YY-MM-DD", "25-02-06", "2025-02-06"],
    ["MM/DD", "2/29", "--02-29"],
    ["MM/DD/YYYY hh:mm a", "1/14/2026 12:05 PM", "2026-01-14T12:05:00"],
    ["MM/DD/YYYY hh:mm a", "1/14/2026 1:05 p.m.", "2026-01-14T13:05:00"],
    ["MM/DD/YYYY hh:mm a", "1/14/2026 1:05 A.M.", "2026-01-14T01:05:00"],
    ["YYYY-MM-DD HH:mm Z", "2016-12-23 18:50 UTC", "2016-12-23T18:50:00Z"],
    ["YYYY-MM-DD HH:mm Z", "2016-12-23 18:50 -00:00", "2016-12-23T18:50:00Z"],
    ["YYYY-MM-DD HH:mm Z", "2016-12-23 18:50 -03:00", "2016-12-23T18:50:00-03:00"],
    ["YYYY-MM-DD HH:mm Z", "2016-12-23 18:50 +00:30", "2016-12-23T18:50:00+00:30"],
  ])("a date in the form %s is read: %s", (pattern, cell, iso) => expect(dateReader(pattern)(cell)).toBe(iso));

  it.each([
    ["MM/DD/YYYY HH:mm", "13/01/2026 07:30"],
    ["MM/DD/YYYY HH:mm", "02/29/2026 07:30"],
    ["MM/DD/YYYY HH:mm", "02/28/2026 24:00"],
    ["MMM DD, YYYY hh:mm a", "Oct 26, 2018 13:56 pm"],
    ["day", "April 31"],
    ["day", "Smarch 1"],
    ["day", "2 jui"],
    ["day", "on April 12"],
    ["day", "April 12 or 13"],
    ["day", "2 de abril de 2026"],
    ["day", "April 0"],
    ["day in YYYY-MM-DD", "the 2026-04-12"],
    ["day in YYYY-MM-DD", "2026-04-12 10:00"],
    ["MMM YY", "Smarch 25"],
    ["MMM YY", "Apr 2025"],
    ["MMM YY", "1 Apr 25"],
    ["MMM YY", ""],
    ["serial", "36525"],
    ["serial", "73051"],
    ["serial", "46160."],
    ["serial", "146160"],
    ["serial", "4616"],
    ["MM/DD/YYYY HH:mm", "02/28/2026 23:60"],
    ["MM/DD/YYYY HH:mm", "2/8/2026 23:60"],
    ["MM/DD/YYYY HH:mm", "2/8/2026 24:00"],
    ["MM/DD/YYYY HH:mm", "02-28-2026 23:00"],
    ["MM/DD/YYYY HH:mm", "02/28/26 23:00"],
    ["MM/DD/YYYY HH:mm[:ss]", "02/28/2026 23:59:60"],
    ["MM/DD/YYYY HH:mm[:ss]", "2/8/2026 23:59:60"],
    ["MM/DD/YYYY hh:mm a", "1/14/2026 0:05 AM"],
    ["DD.MM.YY", "27x10x23"],
  ])("a day that does not exist is not read as %s: %s", (pattern, cell) =>
    expect(dateReader(pattern)(cell)).toBeNull(),
  );

  it.each([
    [1899, false],
    [1900, true],
    [2199, true],
    [2200, false],
  ])("the year %i is one of a date: %s", (year, isYear) => expect(isCalendarDay(year, 1, 31)).toBe(isYear));

  it.each([
    [1900, 28],
    [2000, 29],
    [2024, 29],
    [2025, 28],
    [2100, 28],
  ])("February %i has %i days", (year, days) =>
    expect([isCalendarDay(year, 2, days), isCalendarDay(year, 2, days + 1)]).toEqual([true, false]),
  );

  it("the months have the days that they have, and there are twelve", () => {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, last] of days.entries())
      expect([0, 1, last, last + 1].map((day) => isCalendarDay(2026, index + 1, day))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    expect([0, 13, Number.NaN].map((month) => isCalendarDay(2026, month, 1))).toEqual([false, false, false]);
  });

  it("any date is read back as it was written", () => {
    const read = dateReader("MM/DD/YYYY HH:mm");
    const range = { min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const iso = date.toISOString();
        const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(iso) as RegExpExecArray;
        expect(read(`${month}/${day}/${year} ${time}`)).toBe(`${iso.slice(0, 16)}:00`);
      }),
    );
  });

  it("month names reveal the language, or English if several languages share them", () => {
    expect(languageOfMonthNames(["marzo", "mayo"])).toBe("es");
    expect(languageOfMonthNames(["maio"])).toBe("pt");
    expect(languageOfMonthNames(["April", "September"])).toBe("en");
    expect(languageOfMonthNames(["Dezember"])).toBe("de");
  });
});

describe("the order of day and month", () => {
  const campaigns = (...days: string[]) =>
    `Title,Send Date,Send Weekday,Total Recipients\n${days.map((day, i) => `News ${i},${day},Monday,5\n`).join("")}`;
  const sent = async (...days: string[]) => (await readBatch(campaigns(...days))).rows.map((row) => row.sent_at);

  it("one day above 12 proves the order of day and month for the whole file", async () => {
    expect(await sent("3/2/17 11:29", "2/24/17 11:29")).toEqual(["2017-03-02T11:29:00", "2017-02-24T11:29:00"]);
    expect(await sent("3/2/17 11:29", "24/2/17 11:29")).toEqual(["2017-02-03T11:29:00", "2017-02-24T11:29:00"]);
  });

  it("the user is asked for an order that nothing proves, and the answer swaps day and month", async () => {
    const batch = await readBatch(campaigns("3/2/17 11:29"));
    expect(batch).toMatchObject({
      asks: ["dayMonthOrder", "account"],
      period: { from: "2017-03-02", to: "2017-03-02" },
    });
    const answered = applyUserAnswers(batch, { dayMonthOrder: "dayFirst" });
    expect(answered).toMatchObject({ asks: ["account"], period: { from: "2017-02-03", to: "2017-02-03" } });
    expect(answered.rows[0]?.sent_at).toBe("2017-02-03T11:29:00");
    expect(applyUserAnswers(batch, { dayMonthOrder: "monthFirst" }).rows[0]?.sent_at).toBe("2017-03-02T11:29:00");
  });

  it("the user is not asked if months are named, or day and month are always equal", async () => {
    for (const day of ["Oct 2, 2018 02:56 pm", "3/3/17 11:29"])
      expect((await readBatch(campaigns(`"${day}"`))).asks).toEqual(["account"]);
  });
});
