import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, reportOn, rowOf, sentencesOf, shownIn, textOf, tileOf } from "./read-report.ts";
import { platformRow, post } from "./report-rows.ts";

it("a post with hidden likes has no rate and no band, and is named", async () => {
  const liked = [100, 200, 300, 400, 500].map((likes, index) => post(`2026-05-1${index}`, likes));
  const hidden = post("2026-05-20", null, { comments: 900, text: "Secret loaf" });
  const report = await reportOn({ posts: [...liked, hidden] });
  // (1 % + 2 % + 3 % + 4 % + 5 %) / 5; with its 900 comments the sixth would have 9 %.
  expect(platformRow(report, "Instagram")).toMatchObject({ Posts: "6", Rate: "3.00%" });
  expect(blockOf(report, "Best and weakest posts").flat()).not.toContain("Secret loaf");
  expect(textOf(report)).toContain("Posts with no rate, because their likes are hidden: 1.");
  expect(textOf(report)).toContain(
    "Posts in this period with no rate, because interactions or the audience are missing: 1 of 6.",
  );
});

it("one post against one is no change", async () => {
  const report = await reportOn({ posts: [post("2026-05-04", 300), post("2026-04-04", 100)] });
  expect(platformRow(report, "Instagram")).toMatchObject({ Rate: "3.00%", "Previous period": "1.00%", Change: "" });
  expect(["Posts", "Interactions", "Engagement rate"].map((label) => tileOf(report, label))).toEqual([
    ["1", ""],
    ["300", ""],
    ["3.00%", ""],
  ]);
  expect(sentencesOf(report)[0]).toBe(
    "The engagement rate is 3.00% across 1 post; the previous period has too few posts to compare (1).",
  );
  expect(sentencesOf(report)).toContain("1 post got 300 interactions.");
});

it("a change of less than half a percent is shown as none", async () => {
  const month = (number: number, likes: number) =>
    Array.from({ length: 5 }, (_, index) => post(`2026-0${number}-1${index}`, likes));
  // 1,004 / 1,000.
  const report = await reportOn({ posts: [...month(5, 1_004), ...month(4, 1_000)] });
  expect(platformRow(report, "Instagram")).toMatchObject({ Change: "0%" });
  expect(sentencesOf(report)[0]).toBe("The engagement rate stayed at 10.04%.");
});

it("a post seen by two people makes no headline, although its rate is 100%", async () => {
  const seen = (index: number, views: number, likes: number): Row =>
    post(`2026-05-1${index}`, likes, { platform: "tiktok", followers: null, views });
  const report = await reportOn({
    posts: [...[10, 11, 12, 13, 14, 15].map((likes, index) => seen(index, 1_000, likes)), seen(9, 2, 2)],
  });
  // The median of 1.0 … 1.5 % and 100 % is 1.3 %; 1.5 / 1.3 = 1.15.
  expect(sentencesOf(report)).toContain(
    "The best post compared with its platform's median is on TikTok: 1.50%, 1.2 times the median.",
  );
  expect(blockOf(report, "Best and weakest posts").flat()).not.toContain("100.00%");
});

it("exposures are those of most posts, and are compared with the interactions of the same posts", async () => {
  const facebook = (day: string, likes: number, more: Row) =>
    post(day, likes, { platform: "facebook", followers: null, ...more });
  const report = await reportOn({
    posts: [
      facebook("2026-05-01", 1_000, { views: 100_000 }),
      facebook("2026-05-02", 500, { views: 100_000 }),
      facebook("2026-05-03", 1_000, { views: 50_000 }),
      // The only post with impressions; its 8 likes are not of the 250,000 views.
      facebook("2026-05-04", 8, { impressions: 400 }),
    ],
  });
  expect(rowOf(report, "Action rate and CTR", "Facebook")).toMatchObject({
    Exposures: "250,000",
    "Counted as": "Views",
    Posts: "3",
    "Without data": "1",
    Interactions: "2,500",
    "Action rate": "1.00%",
  });
});

it("a post without a date appears nowhere but in the note about it", async () => {
  const undated = post("2026-05-09", 9_000, { published_at: null, text: "Timeless loaf" });
  const dated = [1, 2, 3, 4, 5].map((day) => post(`2026-05-0${day}`, 100));
  const report = await reportOn({ posts: [...dated, undated] });
  expect(platformRow(report, "Instagram")).toMatchObject({ Posts: "5", Rate: "1.00%" });
  expect(shownIn(report).flat()).not.toContain("Timeless loaf");
  expect(textOf(report)).toContain("Posts without a date, left out of every period: 1.");
});

it("types of posts are compared with their platform's average, not with each other across platforms", async () => {
  const posts = [1, 2, 3].flatMap((day) => [
    // Instagram: reels 3 %, images 1 %; TikTok: images 12 %, reels 36 %.
    post(`2026-05-0${day}`, 300, { type: "Reel" }),
    post(`2026-05-0${day}`, 100),
    post(`2026-05-0${day}`, 1_200, { platform: "tiktok" }),
    post(`2026-05-0${day}`, 3_600, { platform: "tiktok", type: "Reel" }),
  ]);
  const block = blockOf(await reportOn({ posts }), "What works: type, day and hour");
  const typeRow = (name: string) => block.find((cells) => cells[1] === name)?.slice(1, 4);
  // The averages are 2 % and 24 %: each platform's reels have 1.5 times, its images half.
  expect(typeRow("Reel")).toEqual(["Reel", "6", "1.5×"]);
  expect(typeRow("Image")).toEqual(["Image", "6", "0.5×"]);
});

it("9 of 10 answers stand beside the number of conversations that were never answered", async () => {
  const conversation = (hour: number | null, index: number): Row => ({
    platform: "zendesk",
    account: "Brood & Boon",
    conversation_id: String(index),
    received_at: "2026-05-04T00:00:00",
    first_response_at: hour === null ? null : `2026-05-04T${String(hour).padStart(2, "0")}:00:00`,
  });
  const report = await reportOn({ conversations: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null, null].map(conversation) });
  expect(rowOf(report, "Customer care", "Answered")?.["This period"]).toBe("10");
  // The median of 1 … 10 hours is 5.5; a tenth of the way from 9 to 10 is the 90th percentile.
  expect(rowOf(report, "Customer care", "Median response time")?.["This period"]).toBe("5:30:00");
  expect(rowOf(report, "Customer care", "90% answered within")).toMatchObject({
    "This period": "9:06:00",
    Definition: "90th percentile of answered; 2 unanswered",
  });
});

it.each(["Ad", "Anuncio", "Advertentie"])(
  "ads are in no rate, list or count, and a note says how many: %s",
  async (type) => {
    const organic = [1, 2, 3, 4, 5].map((day) => post(`2026-05-0${day}`, 100));
    const ad = post("2026-05-06", 9_000, { type, text: "Paid loaf", spend: 12.5, currency: "EUR", followers: 10_000 });
    const report = await reportOn({ posts: [...organic, ad] });
    expect(platformRow(report, "Instagram")).toMatchObject({ Posts: "5", Rate: "1.00%" });
    expect(shownIn(report).flat()).not.toContain("Paid loaf");
    expect(textOf(report)).toContain("Ad rows in this period, kept apart from posts: 1.");
  },
);

it("a platform that has only ads is in no table of posts", async () => {
  const organic = [1, 2, 3, 4, 5].map((day) => post(`2026-05-0${day}`, 100));
  const ad = post("2026-05-06", 9_000, { type: "Ad", platform: "google-ads", spend: 12.5 });
  const report = await reportOn({ posts: [...organic, ad] });
  expect(platformRow(report, "Google Ads")).toBeUndefined();
  expect(blockOf(report, "What people did").flat()).not.toContain("Google Ads");
});
