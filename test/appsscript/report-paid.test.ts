import { beforeAll, describe, expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import {
  blockOf,
  errorsIn,
  may,
  type OpenReport,
  reportOn,
  rowOf,
  sentencesOf,
  setControl,
  textOf,
  tileOf,
} from "./read-report.ts";
import { platformsTitle, post } from "./report-rows.ts";

const sentenceIn = async (posts: Parameters<typeof reportOn>[0]["posts"], heading = platformsTitle, language = "en") =>
  blockOf(await reportOn({ posts }, { language: language as "en" }), heading)
    .flat()
    .filter((cell) => /organic|paid results|orgánic|organisch/i.test(cell));

const linkedin = post("2026-05-04", 30, { platform: "linkedin", account: "brood", source: "LinkedIn API 202607" });
const x = post("2026-05-05", 30, { platform: "x", account: "brood", source: "X API v2" });

describe("a report says once whether its figures include paid ones", () => {
  it("names the platforms by what their source counts, and that their totals are kept apart", async () => {
    const instagram = post("2026-05-06", 30, { source: "Instagram API v25.0" });
    const tiktok = post("2026-05-07", 30, {
      platform: "tiktok",
      account: "brood",
      source: "TikTok content export (2026-05-31)",
    });
    expect(await sentenceIn([linkedin, x, instagram, tiktok])).toEqual([
      "Organic and paid results combined: X. Organic results only: LinkedIn. " +
        "Paid results included in some metrics only, or not stated for all: Instagram. " +
        "Not stated whether paid results are included: TikTok. Totals keep organic, combined and unstated results apart.",
    ]);
  });

  it("warns of nothing where there is one platform", async () => {
    expect(await sentenceIn([linkedin])).toEqual(["Organic results only: LinkedIn."]);
  });

  it("says that they differ where a platform's posts come from sources that count differently", async () => {
    const fromFile = post("2026-05-06", 30, {
      ...linkedin,
      post_id: "file",
      source: "LinkedIn page export (2026-05-31)",
    });
    expect(await sentenceIn([linkedin, fromFile])).toEqual([
      "Paid results included in some metrics only, or not stated for all: LinkedIn.",
    ]);
  });

  it.each([
    ["English", "LinkedIn page export (2026-05-31)"],
    ["Spanish", "Exportación de una página de LinkedIn (31/05/2026)"],
    ["Dutch", "LinkedIn-export van een pagina (31-05-2026)"],
    [
      "as rows in BigQuery name it",
      "old Facebook Insights export of posts (2021-05-31)",
      "Paid results included in some",
    ],
  ])("knows an export's name in the sheet: %s", async (_, source, sentence = "Organic and paid results combined") => {
    const platform = source.includes("LinkedIn") ? "linkedin" : "facebook";
    expect(await sentenceIn([post("2026-05-04", 30, { platform, account: "brood", source })])).toEqual([
      expect.stringMatching(`^${sentence}`),
    ]);
  });

  it("says so in Spanish and Dutch", async () => {
    const both = [linkedin, x];
    expect(await sentenceIn(both, "Plataformas y benchmarks", "es")).toEqual([
      "Resultados orgánicos y de pago juntos: X. Solo resultados orgánicos: LinkedIn. Los totales separan los resultados orgánicos, los combinados y los que no lo indican.",
    ]);
    expect(await sentenceIn(both, "Platforms en benchmarks", "nl")).toEqual([
      "Organische en betaalde cijfers samen: X. Alleen organische cijfers: LinkedIn. Totalen houden organische, gecombineerde en niet vermelde cijfers apart.",
    ]);
  });
});

describe("organic figures are never added to those that include ads", () => {
  // Of 10,000 followers each: LinkedIn and Pinterest leave ads out, X counts them.
  const posts = [
    { ...linkedin, clicks: 0 },
    { ...linkedin, post_id: "second", likes: 60 },
    post("2026-05-06", 90, { platform: "pinterest", account: "brood", source: "Pinterest API v5" }),
    { ...x, likes: 500 },
    post("2026-04-06", 20, { ...linkedin, post_id: "April", published_at: "2026-04-06T10:00:00" }),
  ];
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ posts });
  });

  it("the headline has the figures of the kind with the most posts, and says which these are", () => {
    expect(tileOf(report, "Posts")[0]).toBe("4");
    // 30 + 60 + 90, and the mean of 0.3%, 0.6% and 0.9%.
    expect(tileOf(report, "Interactions")[0]).toBe("180");
    expect(tileOf(report, "Engagement rate")[0]).toBe("0.60%");
    expect(textOf(report)).toContain(
      "Interactions, engagement rate and clicks above: LinkedIn, Pinterest (organic only). Not added, because paid results can count differently: X.",
    );
    expect(sentencesOf(report)).toContain("3 posts got 180 interactions.");
  });

  it("each kind with several platforms has a total of its own, and there is none of all", () => {
    expect(rowOf(report, platformsTitle, "Organic only")).toMatchObject({ Posts: "3", Rate: "0.60%" });
    expect(rowOf(report, platformsTitle, "X")).toMatchObject({ Posts: "1", Rate: "5.00%" });
    expect(rowOf(report, "What people did", "Organic only")).toMatchObject({ Total: "180" });
    expect(rowOf(report, "Summary as plain values", "Organic only")).toMatchObject({ Interactions: "180" });
    expect(textOf(report)).not.toContain("All platforms");
  });

  it("without enough posts before there is no change, and no rate of 0 for times without posts", () => {
    expect(tileOf(report, "Engagement rate")).toEqual(["0.60%", ""]);
    expect(sentencesOf(report)[0]).toMatch(/^The engagement rate is 0\.60% across 3 posts;/);
    const weeks = blockOf(report, "Engagement rate over time").filter((cells) => /^2026-05-\d\d$/.test(cells[1] ?? ""));
    // This period, the previous one and a year ago.
    expect(weeks.map((cells) => cells.slice(10))).toEqual([
      ["0.60%", "0.30%", ""],
      ...Array.from({ length: 4 }, () => ["", "", ""]),
    ]);
  });

  it("the rate over time is that of the platforms that are added up, which its chart names", () => {
    expect(textOf(report)).toContain("LinkedIn, Pinterest vs. earlier periods");
  });

  it("the yellow cells choose another kind", async () => {
    await setControl(report, "Platforms", "X");
    expect(tileOf(report, "Interactions")[0]).toBe("500");
    expect(tileOf(report, "Engagement rate")[0]).toBe("5.00%");
    expect(textOf(report)).not.toContain("Not added");
    expect(errorsIn(report)).toEqual([]);
  });
});

it("the headline has the kind with the most rates, not one of more posts that have none", async () => {
  const unrated = [1, 2, 3].map((day) =>
    post(`2026-05-0${day}`, 7, { platform: "tiktok", account: "brood", followers: null }),
  );
  const report = await reportOn({ posts: [linkedin, ...unrated] });
  expect(tileOf(report, "Engagement rate")[0]).toBe("0.30%");
  expect(tileOf(report, "Interactions")[0]).toBe("30");
  expect(tileOf(report, "Posts")[0]).toBe("4");
});

describe("platforms without a row of their own", () => {
  const many = ["linkedin", "pinterest", "x", "tiktok", "facebook", "youtube"].flatMap((platform) =>
    [1, 2].map((day) =>
      post(`2026-05-0${day}`, 10 * day, {
        platform,
        account: "brood",
        source: { linkedin: "LinkedIn API 202607" }[platform] ?? null,
      }),
    ),
  );

  it("are named among those that are added up", async () => {
    const bluesky = post("2026-05-03", 70, { platform: "bluesky", account: "brood" });
    // Posts of April are in no figure of May.
    const mastodon = post("2026-04-03", 70, { platform: "mastodon", account: "brood" });
    const report = await reportOn({ posts: [...many, bluesky, mastodon] });
    // 5 × 30 + 70; LinkedIn's are organic.
    expect(tileOf(report, "Interactions")[0]).toBe("220");
    expect(textOf(report)).toMatch(/ above: .*, Bluesky \(paid: partly or unknown\)\. Not added, .*: LinkedIn\./);
    expect(textOf(report)).toContain("Not shown separately: Bluesky. Refresh the report to show new platforms.");
    expect(textOf(report)).not.toMatch(/Included in totals|Mastodon/);
  });

  it("are in the totals where all platforms are added up", async () => {
    const alike = many.map((row) => ({ ...row, source: null }));
    const report = await reportOn({
      posts: [...alike, post("2026-05-03", 70, { platform: "bluesky", account: "brood" })],
    });
    expect(tileOf(report, "Interactions")[0]).toBe("250");
    expect(textOf(report)).toContain("Included in totals, but not shown separately: Bluesky.");
  });
});

it("a goal for interactions on platforms that count differently asks for one of them; one for posts does not", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([linkedin, x]));
  const made = await ask<MadeReport>(opened.addOn, "openGoals");
  const until = "2026-12-31";
  opened.app
    .getSheetByName(made.sheet)
    ?.getRange("A2:D5")
    .setValues([
      ["", "Interactions", 1_000, until],
      ["brood", "Engagement rate", 0.05, until],
      ["LinkedIn", "Interactions", 1_000, until],
      ["", "Posts", 10, until],
    ]);
  const report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", may) };
  await opened.workbook.waitForCalculation();
  const goals = blockOf(report, "Goals")
    .slice(3, 7)
    .map((cells) => [cells[6], cells[10]]);
  const advice = "Name one platform: not all count paid results alike";
  expect(goals.map(([soFar]) => soFar)).toEqual(["", "", "30", "2"]);
  expect(goals.map(([, status]) => status === advice)).toEqual([true, true, false, false]);
});

it("a hashtag on platforms that count differently has no rate of both, and the mean of each platform's own lift", async () => {
  const five = (platform: Row, likes: number, text: string) =>
    [1, 2, 3, 4, 5].map((day) =>
      post(`2026-05-0${day}`, likes + day, { ...platform, post_id: `${text} ${day} ${platform.platform}`, text }),
    );
  const on = ({ platform = null, account = null, source = null }: Row): Row => ({ platform, account, source });
  const report = await reportOn({
    posts: [
      // 203 / 103 and 303 / 103.
      ...[...five(on(linkedin), 200, "New #rye"), ...five(on(linkedin), 100, "Old")],
      ...[...five(on(x), 300, "New #rye"), ...five(on(x), 100, "Old")],
    ],
  });
  const row = blockOf(report, "Labels and hashtags").find((cells) => cells[1] === "#rye");
  // (203 / 103 + 303 / 103) / 2 - 1 = 1.456.
  expect(row?.slice(1).filter(Boolean)).toEqual(["#rye", "10", "▲ 146%", "Unlikely to be chance"]);
  expect(errorsIn(report)).toEqual([]);
});
