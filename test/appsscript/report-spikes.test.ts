import { beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { isSoak } from "../sample.ts";
import { blockOf, errorsIn, type OpenReport, reportOn } from "./read-report.ts";

/** `npm run soak` tries 1,000 seeds, `npm test` three. */
const seeds = Array.from({ length: isSoak ? 1_000 : 3 }, (_, index) => 104_729 * (index + 1));

const dayOf = (index: number) => new Date(Date.UTC(2026, 4, 31 - index)).toISOString().slice(0, 10);

/** Followers at the end of days up to 31 May, from what was gained on each of them, the last day first. */
function readings(gains: readonly number[], more: Row = {}): Row[] {
  let followers = 10_000 + gains.reduce((sum, gained) => sum + gained, 0);
  return [...gains, 0].map((gained, index) => {
    const row = { date: dayOf(index), followers, ...more };
    followers -= gained;
    return row;
  });
}

const linesOf = (report: OpenReport) =>
  blockOf(report, "Audience growth")
    .flat()
    .filter((cell) => /growth spikes|usually/i.test(cell));

/** 5, 6, 7, 8, 9, 5, 6 ... on 30 days: the median is 7. */
const usual = Array.from({ length: 30 }, (_, index) => 5 + (index % 5));

/** The same gains but for one day. */
const replaced = (gains: readonly number[], at: number, gained: number): number[] =>
  gains.map((own, index) => (index === at ? gained : own));

describe("unusual growth of followers", () => {
  it("is named with its day, its size and what is usual", async () => {
    // On 21 May.
    const gains = replaced(usual, 10, 120);
    const report = await reportOn({ days: readings(gains) });
    expect(linesOf(report)).toEqual([
      "Growth spikes: 1. Accounts with enough data to tell: 1.",
      "Instagram: brood.en.boon, 2026-05-21: 120 new followers a day, usually 7.0.",
    ]);
    expect(errorsIn(report)).toEqual([]);
  });

  it("is compared with each account's own usual", async () => {
    // 100 times as many a day, with the same pattern: 120 is little.
    const large = replaced(
      usual.map((gained) => 100 * gained),
      10,
      120,
    );
    const report = await reportOn({ days: [...readings(usual), ...readings(large, { account: "de.korst" })] });
    expect(linesOf(report)).toEqual(["No growth spikes. Accounts with enough data to tell: 2."]);
  });

  it("is not looked for where an account has fewer than 30 steps, or a platform rounds its numbers", async () => {
    const few = readings(replaced(usual.slice(1), 10, 120));
    // 12,300 and then 12,400: nothing on most days.
    const rounded = readings(
      Array.from({ length: 30 }, (_, index) => (index === 10 ? 100 : 0)),
      { account: "de.korst" },
    );
    expect(linesOf(await reportOn({ days: [...few, ...rounded] }))).toEqual([]);
  });

  it("covers the days between two numbers, and no day before the period", async () => {
    // A number every second day: 14 in two days are 7 a day, 240 are 120. Those of 1 April are not in May.
    const everySecond = readings(
      Array.from({ length: 70 }, (_, index) => (index === 10 || index === 60 ? 233 : (usual[index % 30] as number))),
    ).filter((_, index) => index % 2 === 0);
    const report = await reportOn({ days: everySecond });
    const lines = linesOf(report);
    expect(lines[0]).toBe("Growth spikes: 1. Accounts with enough data to tell: 1.");
    // 21 May gained 233 and 20 May 6.
    expect(lines[1]).toMatch(
      /^Instagram: brood.en.boon, 2026-05-20 – 2026-05-21: 120 new followers a day, usually \d\.\d\.$/,
    );
  });
});

/** Park and Miller's generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Gains of 30 days in any order: the logarithms are nearly normal around that of 40, with a standard deviation of 0.35. */
function shuffledGains(seed: number): number[] {
  const next = numbersFrom(seed);
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
  return Array.from({ length: 30 }, () => Math.round(40 * Math.exp(0.35 * normal())));
}

describe("growth without any pattern", () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ days: readings(shuffledGains(1)) });
  });

  /** How many days the report names with these gains. */
  async function namedWith(gains: readonly number[]): Promise<number> {
    const sheet = report.app.getSheetByName("Days") as GoogleAppsScript.Spreadsheet.Sheet;
    const headers = sheet.getRange("A1:Z1").getValues()[0] as unknown[];
    const byDay = new Map(readings(gains).map(({ date, followers }) => [date, followers]));
    const [date, followers] = ["Date", "Followers"].map((name) => headers.indexOf(name) + 1) as [number, number];
    const days = sheet.getRange(2, date, gains.length + 1, 1).getDisplayValues();
    sheet.getRange(2, followers, gains.length + 1, 1).setValues(days.map(([day]) => [byDay.get(day as string)]));
    await report.workbook.waitForCalculation();
    const figures = report.app.getSheetByName("Report figures") as GoogleAppsScript.Spreadsheet.Sheet;
    const rows = figures.getDataRange().getValues();
    return Number(rows[1]?.[rows[0]?.indexOf("spikes") ?? -1]);
  }

  it("has a named day in at most 1.5 % of accounts, and a planted one of ten times the usual in at least 95 %", async () => {
    let [named, found] = [0, 0];
    for (const seed of seeds) {
      const gains = shuffledGains(seed);
      if ((await namedWith(gains)) > 0) named++;
      const median = [...gains].sort((a, b) => a - b)[15] as number;
      if ((await namedWith(replaced(gains, seed % 30, 10 * median))) > 0) found++;
    }
    expect(named).toBeLessThanOrEqual(0.015 * seeds.length);
    expect(found).toBeGreaterThanOrEqual(0.95 * seeds.length);
  });
});
