import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateReader } from "../../src/importer/files/dates.ts";
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
  ])("a date in the form %s is read: %s", (pattern, cell, iso) => expect(dateReader(pattern)(cell)).toBe(iso));

  it.each([
    ["MM/DD/YYYY HH:mm", "13/01/2026 07:30"],
    ["MM/DD/YYYY HH:mm", "02/29/2026 07:30"],
    ["MM/DD/YYYY HH:mm", "02/28/2026 24:00"],
    ["MMM DD, YYYY hh:mm a", "Oct 26, 2018 13:56 pm"],
    ["day", "April 31"],
    ["day", "Smarch 1"],
    ["day", "2 jui"],
  ])("a day that does not exist is not read as %s: %s", (pattern, cell) =>
    expect(dateReader(pattern)(cell)).toBeNull(),
  );

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
