import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, reportOn, sentencesOf, tileOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

/** Posts of a month of 2026 with as many likes each. */
const month = (number: number, count: number, likes: number): Row[] =>
  Array.from({ length: count }, (_, index) => post(`2026-0${number}-1${index}`, likes));

/** The same post ten days later. */
const later = (row: Row): Row => ({
  ...row,
  post_id: `later ${String(row.post_id)}`,
  published_at: String(row.published_at).replace("-1", "-2"),
});

it("a period with few posts is not blamed on the previous one", async () => {
  const report = await reportOn({ posts: [...month(5, 2, 300), ...month(4, 8, 100)] });
  expect(sentencesOf(report)[0]).toBe(
    "The engagement rate is 3.00% across 2 posts, too few to compare with the previous period.",
  );
});

it("a rate after a period without any interaction has no change in percent", async () => {
  const report = await reportOn({ posts: [...month(5, 5, 300), ...month(4, 5, 0)] });
  expect(sentencesOf(report)[0]).toBe("The engagement rate is 3.00%; in the previous period it was 0.");
});

it("what did not change is not called up 0%", async () => {
  const days = ["2026-04-30", "2026-05-31"].map((date): Row => ({ date, followers: 1_000 }));
  const report = await reportOn({ posts: [...month(5, 5, 100), ...month(4, 5, 100)], days });
  const sentences = sentencesOf(report);
  expect(sentences).toContain("5 posts got 500 interactions, about as many as in the previous period.");
  expect(sentences).toContain(
    "Followers at the end of the period: 1,000, unchanged for accounts with data at both ends.",
  );
});

it("the only platform with posts in both periods is not named as what moved the rate, as one of several is", async () => {
  const tiktok = (row: Row): Row => ({ ...row, platform: "tiktok", post_id: `t ${String(row.post_id)}` });
  const posts = [...month(5, 5, 300), ...month(4, 5, 100), ...month(3, 5, 100).map(tiktok)];
  const report = await reportOn({ posts });
  expect(sentencesOf(report)[0]).toBe("The engagement rate rose to 3.00%, up 200% from the previous period.");
  // (3% + 1%) / 2 after (1% + 1%) / 2.
  const both = await reportOn({ posts: [...posts, ...[...month(5, 5, 100), ...month(4, 5, 100)].map(tiktok)] });
  expect(sentencesOf(both)[0]).toBe(
    "The engagement rate rose to 2.00%, up 100% from the previous period, driven by Instagram.",
  );
});

it("a platform that hardly changed is not named where another one with higher rates has new posts", async () => {
  const facebook = (row: Row): Row => ({ ...row, platform: "facebook", post_id: `f ${String(row.post_id)}` });
  const posts = [...[...month(5, 5, 110), ...month(4, 5, 100)].map(facebook), ...month(5, 9, 500)];
  // (5 × 1.1% + 9 × 5%) / 14 = 3.607% after 1%.
  expect(sentencesOf(await reportOn({ posts }))[0]).toBe(
    "The engagement rate rose to 3.61%, up 261% from the previous period, because the platform mix changed.",
  );
});

it("two posts are too few to say that their platform does best against its benchmark", async () => {
  const facebook = month(5, 2, 900).map((row): Row => ({ ...row, platform: "facebook", post_id: `f ${row.post_id}` }));
  const report = await reportOn({ posts: [...month(5, 5, 18), ...facebook] });
  // 0.18% is half of the 0.36% published for Instagram by followers.
  expect(sentencesOf(report).join(" ")).toContain(
    "Instagram is at 0.5 times its benchmark, the published rate by followers.",
  );
  expect(sentencesOf(report).join(" ")).not.toContain("Facebook");
});

it("the headline has clicks only where posts have them", async () => {
  const clicks = (more: object) => month(5, 5, 100).map((row): Row => ({ ...row, ...more }));
  expect(tileOf(await reportOn({ posts: clicks({ clicks: 7 }) }), "Clicks")[0]).toBe("35");
  expect(blockOf(await reportOn({ posts: clicks({}) }), "At a glance").flat()).not.toContain("Clicks");
});

it("what is missing comes before the sources, with no blank rows above it", async () => {
  const report = await reportOn({ posts: month(5, 5, 100) });
  const [, , first, second] = blockOf(report, "Sources and methods").map((cells) => cells[1]);
  expect(first).toMatch(/^Not in this report, because this period has no data: .*Website/);
  expect(second).toMatch(/^Engagement rate = /);
});

it("says above the table that no post stands out", async () => {
  const report = await reportOn({ posts: month(5, 9, 100).concat(month(5, 9, 100).map(later)) });
  const rows = blockOf(report, "Breakouts").slice(2);
  expect(rows[0]?.[1]).toBe("None of the 18 posts with a large enough audience stands out.");
  expect(rows[1]?.[1]).toBe("Platform");
  expect(new Set(rows[2]?.filter(Boolean))).toEqual(new Set(["–"]));
  expect(rows[3]?.join("")).toBe("");
});
