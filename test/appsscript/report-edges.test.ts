import { expect, it } from "vitest";
import { blockOf, reportOn, rowOf } from "./read-report.ts";
import { platformRow, post } from "./report-rows.ts";

/** Posts of one platform in May with these rates, in percent of 10,000 followers; no benchmark is known for its industry. */
const rated = (platform: string, percents: readonly number[]) =>
  percents.map((percent, index) =>
    post(`2026-05-1${index}`, 100 * percent, { platform, post_id: `${platform} ${index}` }),
  );

const bandIn = async (percents: readonly number[]) => {
  const report = await reportOn({ posts: rated("mastodon", percents) });
  const { Rate, Band } = platformRow(report, "Mastodon") ?? {};
  return [Rate, Band];
};

it("a rate of exactly 3.5% is average and one of exactly 6% is high, as the guideline says, also as an average of posts", async () => {
  expect(await bandIn([3.5, 3.5, 3.5, 3.5, 3.5])).toEqual(["3.50%", "Average"]);
  expect(await bandIn([3.4, 3.5, 3.6])).toEqual(["3.50%", "Average"]);
  expect(await bandIn([3.51])).toEqual(["3.51%", "High"]);
  expect(await bandIn([5.9, 6.1])).toEqual(["6.00%", "High"]);
  expect(await bandIn([0.9, 1.1])).toEqual(["1.00%", "Average"]);
  expect(await bandIn([0.7, 1.2, 1.1])).toEqual(["1.00%", "Average"]);
});

it("a post of 23:59 on a week's last day counts in that week, and one of midnight in the next", async () => {
  // May has weeks that begin on 1, 8, 15, 22 and 29 May.
  const at = (time: string, likes: number) => post(time.slice(0, 10), likes, { published_at: time, post_id: time });
  const report = await reportOn({
    posts: [
      at("2026-05-01T00:00:00", 100),
      at("2026-05-07T23:59:00", 300),
      at("2026-05-08T00:00:00", 500),
      at("2026-05-31T23:59:00", 900),
      // The first minutes that are no longer in the periods.
      at("2026-06-01T00:00:00", 9_000),
      at("2026-04-30T23:59:00", 700),
    ],
  });
  const block = blockOf(report, "Engagement rate over time");
  const header = block.findIndex((cells) => cells[1] === "From");
  const column = (name: string) => block[header]?.indexOf(name) ?? -1;
  const weeks = block.slice(header + 1, header + 6);
  expect(weeks.map((cells) => cells[column("This period")])).toEqual(["2.00%", "5.00%", "", "", "9.00%"]);
  expect(platformRow(report, "Instagram")).toMatchObject({ Posts: "4", "Previous period": "7.00%" });
});

it("posts with views but without clicks are not in the click-through rate", async () => {
  const seen = (day: string, views: number, clicks: number | null) =>
    post(day, 10, { platform: "facebook", followers: null, views, ...(clicks !== null && { clicks }) });
  const report = await reportOn({
    posts: [seen("2026-05-01", 1_000, 30), seen("2026-05-02", 3_000, 50), seen("2026-05-03", 6_000, null)],
  });
  // 80 clicks of 4,000 views; the third post's clicks are unknown, not 0. All have interactions: 30 of 10,000.
  expect(rowOf(report, "Action rate and CTR", "Facebook")).toMatchObject({
    Exposures: "10,000",
    Clicks: "80",
    "Click-through rate": "2.00%",
    "Action rate": "0.30%",
  });
});
