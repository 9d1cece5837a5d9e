import { beforeAll, describe, expect, it } from "vitest";
import { isSoak } from "../sample.ts";
import { post } from "./add-on.ts";
import { type OpenReport, reportOn } from "./read-report.ts";

/** `npm run soak` tries 1,000 seeds, `npm test` three. */
const seeds = Array.from({ length: isSoak ? 1_000 : 3 }, (_, index) => 7_919 * (index + 1));

/** Park and Miller's generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Likes of 60 posts without any pattern: the logarithms are nearly normal, with a standard deviation of 0.35. */
function likesFrom(seed: number): number[] {
  const next = numbersFrom(seed);
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
  return Array.from({ length: 60 }, () => Math.round(200 * Math.exp(0.35 * normal())));
}

/** Half of the posts on Tuesdays and Thursdays from 18 to 21, with one hashtag; the others at any time. */
const posts = likesFrom(1).map((likes, index) => {
  const isEvening = index % 2 === 0;
  const day = isEvening ? [5, 7, 12, 14, 19, 21, 26, 28][(index / 2) % 8] : 1 + (index % 30);
  return post(0, {
    post_id: `post ${index}`,
    text: `Post ${index} ${index % 3 === 0 ? "#rye" : ""}`,
    published_at: `2026-05-${String(day).padStart(2, "0")}T${isEvening ? "19" : String((index * 5) % 24).padStart(2, "0")}:15:00`,
    type: "Image",
    likes,
    comments: 0,
    shares: 0,
    saves: 0,
  });
});

describe("a report on posts whose likes have no pattern", () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ posts });
  });

  /** What the report's figures say with these likes: breakouts, best times, labels and hashtags that are more than chance. */
  async function findingsWith(likes: readonly number[]) {
    const sheet = report.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const column = (sheet.getRange("A1:Z1").getValues()[0]?.indexOf("Likes") ?? -1) + 1;
    sheet.getRange(2, column, likes.length, 1).setValues(likes.map((count) => [count]));
    await report.workbook.waitForCalculation();
    const figures = report.app.getSheetByName("Report figures") as GoogleAppsScript.Spreadsheet.Sheet;
    const rows = figures.getDataRange().getValues();
    const firstOf = (key: string) => rows[1]?.[rows[0]?.indexOf(key) ?? -1];
    return {
      breakouts: Number(firstOf("breakouts.all")),
      hasBestTime: typeof firstOf("timed.0.best") === "number",
      isHashtagFound: Number(firstOf("hashtags.chance")) < 0.01,
    };
  }

  it("names by chance a best time or a hashtag in at most 1.5 % of them, and at most 1.5 % of posts as breakouts", async () => {
    let [breakouts, times, hashtags] = [0, 0, 0];
    for (const seed of seeds) {
      const found = await findingsWith(likesFrom(seed));
      breakouts += found.breakouts;
      times += Number(found.hasBestTime);
      hashtags += Number(found.isHashtagFound);
    }
    expect(breakouts / (posts.length * seeds.length)).toBeLessThanOrEqual(0.015);
    expect(Math.max(times, hashtags)).toBeLessThanOrEqual(Math.max(0.015 * seeds.length, 0));
  });

  it("finds in at least 95 % of them a post with ten times the usual likes", async () => {
    let found = 0;
    for (const seed of seeds) {
      const likes = likesFrom(seed);
      const usual = [...likes].sort((a, b) => a - b)[30] as number;
      likes[seed % 60] = 10 * usual;
      if ((await findingsWith(likes)).breakouts > 0) found++;
    }
    expect(found / seeds.length).toBeGreaterThanOrEqual(0.95);
  });
});
