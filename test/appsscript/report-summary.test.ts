import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, controlOf, errorsIn, reportOn, setControl, sheetOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

const title = "Summary as plain values";

const posts: Row[] = [
  ...[100, 200, 300, 400, 500].map((likes, index) =>
    post(`2026-05-1${index}`, likes, { url: `https://www.instagram.com/p/${likes}/` }),
  ),
  ...[100, 100, 100, 100, 100].map((likes, index) => post(`2026-04-1${index}`, likes)),
  ...[30, 60].map((likes, index) =>
    post(`2026-05-0${index + 1}`, likes, { platform: "tiktok", followers: null, views: 1_000 * (index + 1) }),
  ),
];

it("a report sums up each platform in one row of plain values, which needs nothing around it", async () => {
  const report = await reportOn({ posts });
  const [header = [], instagram, tiktok, all] = blockOf(report, title).slice(3);
  const valuesOf = (cells: string[] = []) =>
    Object.fromEntries(header.flatMap((name, column) => (name === "" ? [] : [[name, cells[column]]])));
  // 1,500 likes of five posts with 10,000 followers: 3 %, against 1 % in April. The benchmark is 0.36 %.
  expect(valuesOf(instagram)).toEqual({
    Platform: "Instagram",
    Period: "2026-05-01 – 2026-05-31",
    Posts: "5",
    Interactions: "1,500",
    "Engagement rate": "3.00%",
    Band: "Very high",
    Change: "▲ 200%",
    "Average audience": "10,000",
    "Based on": "Followers",
    "Link to best post": "https://www.instagram.com/p/500/",
  });
  // 3 % and 3 %; two posts are too few for a list of the best, and the mean of 1,000 and 2,000 views is 1,500.
  expect(valuesOf(tiktok)).toMatchObject({
    "Engagement rate": "3.00%",
    Interactions: "90",
    "Average audience": "1,500",
    "Based on": "Views",
    "Link to best post": "",
  });
  expect(valuesOf(all)).toMatchObject({
    Platform: "All",
    Posts: "7",
    Interactions: "1,590",
    "Engagement rate": "3.00%",
  });
  expect(errorsIn(report)).toEqual([]);
});

it("the summary says which accounts it is about, and follows the yellow cells", async () => {
  const report = await reportOn({ posts });
  const accounts = () => blockOf(report, title)[2]?.[1];
  expect(accounts()).toBe("Accounts: All");
  await setControl(report, "Accounts", "brood.en.boon");
  expect(accounts()).toBe("Accounts: brood.en.boon");
  expect(controlOf(report, "Accounts").getValue()).toBe("brood.en.boon");
  expect(sheetOf(report).getLastColumn()).toBeLessThanOrEqual(13);
});
