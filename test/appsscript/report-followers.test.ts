import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, reportOn, rowOf, sentencesOf, setControl } from "./read-report.ts";

const reading = (date: string, followers: number | null, more: Row = {}): Row => ({ date, followers, ...more });
const tiktok = { platform: "tiktok", account: "broodenboon" };

it("followers at the end are the same whichever day the period ends, if platforms are read on different weekdays", async () => {
  const report = await reportOn({
    days: [
      // Mondays.
      ...["2026-05-18", "2026-05-25"].map((day) => reading(day, 12_100)),
      // Thursdays.
      ...["2026-05-21", "2026-05-28"].map((day) => reading(day, 5_010, tiktok)),
    ],
  });
  // 12,100 + 5,010.
  const total = "Followers at the end of the period: 17,110.";
  expect(sentencesOf(report)).toEqual([total]);
  for (const day of ["5/21/2026", "5/24/2026", "5/25/2026", "5/29/2026"]) {
    await setControl(report, "To", day);
    expect([day, ...sentencesOf(report)]).toEqual([day, total]);
  }
});

it("an account that was connected later is no growth, and is named beside it", async () => {
  const report = await reportOn({
    days: [
      reading("2026-04-28", 10_000),
      reading("2026-05-30", 10_500),
      reading("2026-05-15", 3_000, { account: "boon.winkel" }),
      reading("2026-05-30", 3_100, { account: "boon.winkel" }),
    ],
  });
  expect(rowOf(report, "Audience growth", "Instagram")).toMatchObject({
    "At the start": "10,000",
    "At the end": "13,600",
    // 10,500 / 10,000: the first account alone.
    "This period": "5.00%",
  });
  expect(sentencesOf(report)).toContain(
    "Followers at the end of the period: 13,600, up 5% for accounts with data at both ends.",
  );
  expect(blockOf(report, "Audience growth").flat()).toContain(
    "Accounts left out of growth, because they have no earlier follower count: 1, with 3,100 followers.",
  );
});

it("an account without a new number for over 45 days is named, and its last number counts", async () => {
  const report = await reportOn({
    // 46 days before 31 May, and 45.
    days: [reading("2026-04-15", 800), reading("2026-04-16", 200, tiktok)],
  });
  expect(sentencesOf(report)).toEqual([
    "Followers at the end of the period: 1,000, unchanged for accounts with data at both ends.",
  ]);
  expect(blockOf(report, "Audience growth").flat()).toContain(
    "Accounts with no new follower count for over 45 days, so the last one is used: 1.",
  );
});

it("an account that reports only losses has negative net new followers", async () => {
  const report = await reportOn({
    days: [
      reading("2026-05-10", 1_000, { lost_followers: 15 }),
      reading("2026-05-20", 975, { lost_followers: 25 }),
      reading("2026-05-20", 400, tiktok),
    ],
  });
  expect(rowOf(report, "Audience growth", "Instagram")?.["Net new followers"]).toBe("-40");
  // No number of gains or losses is not zero.
  expect(rowOf(report, "Audience growth", "TikTok")?.["Net new followers"]).toBe("");
});
