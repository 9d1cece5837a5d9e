import { describe, expect, it } from "vitest";
import { type Batch, isRejectedFile } from "../../src/importer/files/batch.ts";
import type { Mapping } from "../../src/importer/mapping/mapping.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { instagram, read, readBatch } from "./read-text-file.ts";

const messages = async (...input: Parameters<typeof read>) =>
  (await readBatch(...input)).warnings.map(({ what }) => what);

/** Reads a table that no format knows, by a mapping. */
async function readMapped(content: string, mapping: Pick<Mapping, "platform" | "table" | "columns">): Promise<Batch> {
  const [unknown] = await read(content);
  if (!unknown || !isRejectedFile(unknown) || !unknown.mappable) throw new Error("The file is known.");
  const { fingerprint } = unknown.mappable;
  return readBatch(content, {}, { mappings: [{ ...mapping, fingerprint, account: "tea" }] });
}

describe("numbers that cannot be", () => {
  it("negative likes are left empty and named with their row; the rest of the post is imported", async () => {
    const { rows, skipped, warnings } = await readBatch(
      instagram([{ Likes: "81" }, { "Post ID": "18100000000000012", Likes: "-5" }]),
    );
    expect(rows.map(({ post_id, likes, comments }) => [post_id, likes, comments])).toEqual([
      ["18100000000000011", 81, 7],
      ["18100000000000012", null, 7],
    ]);
    expect(skipped).toEqual([]);
    expect(warnings).toEqual([{ what: '"Likes" cannot be less than 0. Left empty: row 3 (-5).', count: 1, rows: [3] }]);
  });

  it("followers lost are as many whether the source writes 5 or -5", async () => {
    const file = "Date,Views,Subscribers lost\n2026-03-01,100,-5\n2026-03-02,90,3\n";
    const { rows, warnings } = await readBatch(file);
    expect(rows.map(({ lost_followers }) => lost_followers)).toEqual([5, 3]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ["a percentage of likes", "5%", '"Likes" should be an amount, not a percentage. Left empty: row 2 (5%).'],
    ["likes above any platform's", "1E+30", '"Likes" cannot be this large. Left empty: row 2 (1E+30).'],
    ["likes written with 31 digits", `1${"0".repeat(30)}`, /^"Likes" cannot be this large\. Left empty: row 2/],
  ])("%s are left empty and named", async (_, likes, warning) => {
    const batch = await readBatch(instagram([{ Likes: likes }]));
    expect(batch.rows.map((row) => [row.likes, row.views])).toEqual([[null, 1200]]);
    expect(batch.warnings.map(({ what }) => what)).toEqual([
      typeof warning === "string" ? warning : expect.stringMatching(warning),
    ]);
  });

  it("of many bad cells in a column the first ten are named, and all rows are listed", async () => {
    const posts = Array.from({ length: 12 }, (_, index) => ({ "Post ID": `1810000000000${100 + index}`, Likes: "-1" }));
    const [warning] = (await readBatch(instagram(posts))).warnings;
    expect(warning?.what).toMatch(/row 11 \(-1\) and 2 more\.$/);
    expect(warning?.rows).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it("a channel that lost more subscribers than it won, and likes taken back on YouTube, are kept", async () => {
    const { rows, warnings } = await readBatch(
      'Content,Video title,Video publish time,Views,Subscribers gained,Likes\nMB8ilXEUvRs,Bread,"Mar 25, 2023",120,-4,-1\n',
    );
    expect([rows.map(({ new_followers, likes }) => [new_followers, likes]), warnings]).toEqual([[[-4, -1]], []]);
  });

  it("a table that no format knows is checked, too", async () => {
    const content = "day,fans,hearts\n2026-05-01,100,-3\n2026-05-02,101,4\n2031-05-03,102,5\n";
    const { rows, skipped, warnings } = await readMapped(content, {
      platform: "tiktok",
      table: "days",
      columns: { day: "date", fans: "followers", hearts: "likes" },
    });
    expect(rows.map(({ date, followers, likes }) => [date, followers, likes])).toEqual([
      ["2026-05-01", 100, null],
      ["2026-05-02", 101, 4],
    ]);
    expect(warnings.map(({ what }) => what)).toEqual(['"hearts" cannot be less than 0. Left empty: row 2 (-3).']);
    expect(skipped).toEqual([{ row: 4, reason: '"day" is in the future. ("2031-05-03")' }]);
  });
});

describe("dates that cannot be", () => {
  it.each([
    ["two days ahead", "06/03/2026 07:30", '"Publish time" is in the future. Left empty: row 2 (06/03/2026 07:30).'],
    [
      "from before Instagram",
      "05/18/2009 07:30",
      '"Publish time" is before Instagram existed. Left empty: row 2 (05/18/2009 07:30).',
    ],
  ])("the date of a post %s is left empty and named", async (_, time, warning) => {
    const batch = await readBatch(instagram([{ "Publish time": time }]));
    expect(batch.rows.map(({ published_at, likes }) => [published_at, likes])).toEqual([[null, 81]]);
    expect(batch.warnings.map(({ what }) => what)).toEqual([warning]);
  });

  it("a scheduled post, which has no numbers yet, is left out and named", async () => {
    const scheduled = { "Publish time": "06/20/2026 07:30", Views: "0", Likes: "0", Comments: "" };
    const { rows, skipped, warnings } = await readBatch(instagram([{}, scheduled]));
    expect([rows.length, warnings]).toEqual([1, []]);
    expect(skipped).toEqual([
      {
        row: 3,
        reason:
          '"Publish time" is in the future ("06/20/2026 07:30") and the post has no numbers yet. Import it again once it is published.',
      },
    ]);
  });

  it("a post that a Facebook page dated back is kept without its date, and says what to do", async () => {
    const content = "day,post,hearts\n1923-05-18,10,5\n2026-05-18,11,6\n";
    const { rows, warnings } = await readMapped(content, {
      platform: "facebook",
      table: "posts",
      columns: { day: "published_at", post: "post_id", hearts: "likes" },
    });
    expect(rows.map(({ published_at, likes }) => [published_at, likes])).toEqual([
      [null, 5],
      ["2026-05-18", 6],
    ]);
    expect(warnings.map(({ what }) => what)).toEqual([
      '"day" is before Facebook existed. Left empty: row 2 (1923-05-18). ' +
        "Facebook pages can backdate posts. If the date is right, type it into the sheet.",
    ]);
  });

  it("tomorrow is no error: it is tomorrow already somewhere", async () => {
    expect(await messages(instagram([{ "Publish time": "06/02/2026 07:30" }]))).toEqual([]);
  });
});

describe("an order of day and month that the user chose", () => {
  const columns = { day: "published_at", post: "post_id", hearts: "likes" };
  // Today is 1 June 2026: 05/06 is a day in May, or ahead.
  const content = "day,post,hearts\n03/04/2026,10,5\n05/06/2026,11,6\n01/02/2005,12,7\n";

  it("leaves out and names dates that cannot be in it, and no others", async () => {
    const batch = await readMapped(content, { platform: "tiktok", table: "posts", columns });
    const inOrder = (dayMonthOrder: "dayFirst" | "monthFirst") => applyUserAnswers(batch, { dayMonthOrder });
    const datesIn = ({ rows }: Batch) => rows.map(({ published_at, likes }) => [published_at, likes]);
    const early = '"day" is before TikTok existed. Left empty: row 4 (01/02/2005).';
    expect(datesIn(inOrder("monthFirst"))).toEqual([
      ["2026-03-04", 5],
      ["2026-05-06", 6],
      [null, 7],
    ]);
    expect(inOrder("monthFirst").warnings.map(({ what }) => what)).toEqual([early]);
    expect(datesIn(inOrder("dayFirst"))).toEqual([
      ["2026-04-03", 5],
      [null, 6],
      [null, 7],
    ]);
    expect(inOrder("dayFirst").warnings.map(({ what }) => what)).toEqual([
      early,
      '"day" is in the future. Left empty: row 3 (05/06/2026).',
    ]);
  });

  it("skips a row that only such a date identifies, also after another answer", async () => {
    const batch = await readMapped("day,fans\n03/04/2026,10\n05/06/2026,11\n", {
      platform: "tiktok",
      table: "days",
      columns: { day: "date", fans: "followers" },
    });
    const answered = applyUserAnswers(applyUserAnswers(batch, { account: "brood" }), { dayMonthOrder: "dayFirst" });
    expect(answered.rows.map(({ date, followers }) => [date, followers])).toEqual([["2026-04-03", 10]]);
    expect(answered.skipped).toEqual([{ row: 3, reason: '"day" is in the future. ("05/06/2026")' }]);
    expect(answered.warnings).toEqual([]);
  });
});
