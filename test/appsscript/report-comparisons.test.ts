import { describe, expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, type OpenReport, reportOn, rowOf, sentencesOf, setControl, sheetOf, textOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

/** Posts of a month with as many likes each; each has 10,000 followers. */
const month = (name: string, count: number, likes: number): Row[] =>
  Array.from({ length: count }, (_, index) => post(`${name}-1${index}`, likes));

const chartsOf = (report: OpenReport) =>
  sheetOf(report)
    .getCharts()
    .map((chart) => chart.getRanges().map((range) => range.getA1Notation()));

describe("a report on all data", () => {
  it("compares with nothing, and says so", async () => {
    const report = await reportOn({ posts: month("2026-05", 6, 100) });
    expect(textOf(report)).toContain("2026-05-01 to 2026-05-31, with no comparison: there is no earlier data.");
    expect(sentencesOf(report)[0]).toBe(
      "The engagement rate is 1.00% across 6 posts; the previous period has none to compare with.",
    );
    expect(textOf(report)).not.toMatch(/vs\. (previous|earlier) period/);
  });

  it("of more than a year does not compare itself with its own days of a year earlier", async () => {
    const report = await reportOn(
      { posts: [...month("2025-03", 6, 100), ...month("2026-05", 6, 300)], days: followers },
      { from: "2025-03-01", to: "2026-05-31" },
    );
    // 2024-03-01 to 2025-05-31 would be the year before, with the posts of March 2025.
    expect(textOf(report)).toContain(
      "2025-03-01 to 2026-05-31, compared with the previous period (2023-12-01 to 2025-02-28).",
    );
    expect(rowOf(report, "Platforms and benchmarks", "Instagram")).toMatchObject({
      Rate: "2.00%",
      "Previous period": "",
      "A year ago": "",
    });
    expect(rowOf(report, "Audience growth", "Instagram")).toMatchObject({ "This period": "100.00%", "A year ago": "" });
  });
});

const followers: Row[] = [
  ["2024-03-01", 500],
  ["2025-03-01", 1_000],
  ["2025-05-31", 1_500],
  ["2026-05-31", 2_000],
].map(([date, count]) => ({ platform: "instagram", account: "brood.en.boon", date, followers: count }) as Row);

it("a report draws no chart of earlier periods where there are none", async () => {
  const alone = await reportOn({ posts: month("2026-05", 6, 100) });
  const compared = await reportOn({ posts: [...month("2026-05", 6, 100), ...month("2026-04", 6, 100)] });
  expect(chartsOf(compared).length - chartsOf(alone).length).toBe(1);
  expect(blockOf(alone, "Engagement rate over time").flat()).not.toContain("All platforms vs. earlier periods");
});

it("a table whose rows begin later has no zeros for earlier periods", async () => {
  const campaign = (sent_at: string): Row => ({
    platform: "mailchimp",
    account: "Brood & Boon",
    campaign_id: sent_at,
    sent_at,
    delivered: 1_000,
    opens: 400,
    clicks: 50,
  });
  const report = await reportOn({ posts: month("2026-04", 6, 100), campaigns: [campaign("2026-05-04T10:00:00")] });
  expect(rowOf(report, "Email", "Campaigns")).toMatchObject({
    "This period": "1",
    "Previous period": "",
    "A year ago": "",
  });
  // A month without a campaign after one with a campaign has none.
  await setControl(report, "From", "2026-06-01");
  await setControl(report, "To", "2026-06-30");
  expect(rowOf(report, "Email", "Campaigns")).toMatchObject({ "This period": "0", "Previous period": "1" });
});

it("a hashtag on every post is compared with nothing, and the report says so", async () => {
  const report = await reportOn({ posts: month("2026-05", 8, 100).map((row) => ({ ...row, text: "Bread #rye" })) });
  const row = blockOf(report, "Labels and hashtags").find((cells) => cells[1] === "#rye");
  expect(row).toContain("On every post of its platforms: nothing to compare it with");
});

describe("a rate beside its benchmark", () => {
  // By followers, the published rates of all industries are 0.36 % on Instagram.
  const instagram = (likes: number) => month("2026-05", 6, likes);
  const said = async (rows: Row[]) => sentencesOf(await reportOn({ posts: rows })).join(" ");

  it("is compared with nothing but the benchmark where it is the only one", async () => {
    // 18 / 10,000 = 0.18 %, half of 0.36 %.
    expect(await said(instagram(18))).toContain(
      "Instagram is at 0.5 times its benchmark, the published rate by followers.",
    );
  });

  it("does not do best where all are below", async () => {
    const facebook = instagram(1).map((row) => ({ ...row, platform: "facebook", post_id: `f ${String(row.post_id)}` }));
    const text = await said([...instagram(18), ...facebook]);
    expect(text).toContain("Instagram comes closest to its benchmark: 0.5 times the published rate by followers.");
    expect(text).not.toContain("does best");
  });

  it("asks for followers only of the platforms whose benchmark they would give", async () => {
    const facebook = instagram(9).map((row) => ({
      ...row,
      platform: "facebook",
      post_id: `f ${String(row.post_id)}`,
      followers: null,
      reach: 1_000,
    }));
    expect(await said([...instagram(18), ...facebook])).toContain("Add followers for Facebook to compare");
    expect(await said(instagram(18))).not.toContain("Add followers");
  });
});

describe("a report without competitors", () => {
  it("names none in tables, charts and captions, until the yellow cell does", async () => {
    const mentions: Row[] = [
      { platform: "bluesky", account: "brood", mention_id: "1", published_at: "2026-05-04T10:00:00" },
    ];
    const report = await reportOn({
      posts: [...month("2026-05", 6, 100), ...month("2026-05", 2, 500).map((row) => ({ ...row, account: "de.korst" }))],
      mentions,
    });
    const shown = () =>
      ["Platforms and benchmarks", "Social listening"].flatMap((title) => blockOf(report, title).flat());
    const words = ["Competitors", "Share of voice", "Engagement rate vs. benchmark and competitors"];
    expect(shown().filter((cell) => words.includes(cell))).toEqual([]);
    expect(shown()).toContain("Engagement rate vs. benchmark");
    await setControl(report, "Competitor accounts", "de.korst");
    expect(
      shown()
        .filter((cell) => words.includes(cell))
        .sort(),
    ).toEqual([...words].sort());
  });
});

it("followers that were counted once have a table and no chart of growth", async () => {
  const counted = (...days: string[]) =>
    days.map((date) => ({ platform: "instagram", account: "brood.en.boon", date, followers: 1_000 }) as Row);
  const charts = async (...days: string[]) => {
    const report = await reportOn({ posts: month("2026-05", 6, 100), days: counted(...days) });
    expect(rowOf(report, "Audience growth", "Instagram")).toMatchObject({ "At the end": "1,000" });
    return blockOf(report, "Audience growth").flat().includes("Follower growth by platform");
  };
  expect(await charts("2026-05-20")).toBe(false);
  expect(await charts("2026-05-01", "2026-05-20")).toBe(true);
});
