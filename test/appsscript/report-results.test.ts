import { beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, errorsIn, type OpenReport, reportOn, textOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

const title = "From posts to results";

/** What links with these tags brought to the website on a day. */
const visits = (tags: string, sessions: number, keyEvents: number, day = "2026-05-10"): Row => {
  const [traffic_source, medium, campaign, content] = tags.split("|") as [string, string, string, string];
  return {
    platform: "ga4",
    account: "1",
    date: day,
    traffic_source,
    medium,
    campaign,
    content,
    sessions,
    engaged_sessions: Math.floor(sessions / 2),
    key_events: keyEvents,
  };
};

/** What Google reports for the whole website on a day. */
const site = (sessions: number, keyEvents: number, day = "2026-05-10"): Row => ({
  platform: "ga4",
  account: "1",
  date: day,
  sessions,
  engaged_sessions: Math.floor(sessions / 2),
  key_events: keyEvents,
});

const link = (tags: string, page = "https://bakery.example/rye?") => `New loaf: ${page}${tags}`;

const posts: Row[] = [
  // Its link has a query of its own, an encoded blank and a full stop behind it.
  post("2026-05-04", 300, {
    post_id: "1",
    url: "https://instagram.com/p/one/",
    text: `${link("utm_source=Instagram&utm_medium=social&utm_campaign=Spring%20Sale&utm_content=Reel+7", "https://bakery.example/rye?size=2&")}.`,
  }),
  // Of the month before: its link still brings visits.
  post("2026-04-20", 100, {
    post_id: "ABC-2",
    url: "https://instagram.com/p/two/",
    text: "No link, but its ID is a tag",
  }),
  // Two posts with the same tags.
  post("2026-05-05", 90, {
    post_id: "3",
    url: "https://instagram.com/p/three/",
    text: link("utm_source=x&utm_campaign=may&utm_content=same"),
  }),
  post("2026-05-06", 80, {
    post_id: "4",
    url: "https://instagram.com/p/four/",
    text: link("utm_source=x&utm_campaign=may&utm_content=same"),
  }),
  // Its content is that of the two, its source is not.
  post("2026-05-07", 70, {
    post_id: "5",
    url: "https://instagram.com/p/five/",
    text: link("utm_source=tiktok&utm_campaign=may&utm_content=same"),
  }),
  post("2026-05-08", 60, {
    post_id: "6",
    url: "https://instagram.com/p/six/",
    text: link("utm_source=x&utm_medium=social&utm_campaign=no-content"),
  }),
  post("2026-05-09", 60, { post_id: "7", url: "https://instagram.com/p/seven/", text: "Nothing" }),
];

const traffic: Row[] = [
  // Google counts both spellings separately; they are the same link.
  visits("Instagram|social|Spring Sale|Reel 7", 40, 4),
  visits("instagram|social|spring sale|reel 7", 10, 1.5, "2026-05-11"),
  visits("newsletter|email|spring sale|abc-2", 20, 2),
  visits("x|(not set)|may|same", 12, 3),
  visits("tiktok|(not set)|may|same", 7, 0),
  visits("x|social|no-content|(not set)", 5, 1),
  visits("x|social|unknown|elsewhere", 3, 1),
  visits("google|organic|(organic)|(not set)", 100, 10),
  visits("(direct)|(none)|(direct)|(not set)", 50, 5, "2026-05-11"),
  visits("(other)|(other)|(other)|(other)", 9, 0.5),
  // Outside the period.
  visits("Instagram|social|Spring Sale|Reel 7", 1000, 1000, "2026-06-01"),
  site(1000, 1000, "2026-06-01"),
  // 40 + 20 + 12 + 7 + 5 + 3 + 100 + 9 = 196 of 200 are broken down, and 4 + 2 + 3 + 0 + 1 + 1 + 10 + 0.5 = 21.5 of 22.
  site(200, 22),
  // 10 + 50 = 60, one more than Google's own number: both are estimates.
  site(59, 6.5, "2026-05-11"),
];

/** The block's rows with numbers: their label, and sessions and key events. */
const rowsOf = (report: OpenReport) =>
  blockOf(report, title)
    .map((cells) => cells.filter((cell) => cell !== ""))
    .filter((cells) => cells.length > 2 && /^[\d.,-]+$/.test(cells.at(-1) ?? ""));

const figuresOf = (report: OpenReport, label: string) =>
  rowsOf(report)
    .filter((cells) => cells[0] === label)
    .map((cells) => cells.slice(-2).join(" "));

describe("a report on what posts brought to the website", () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ posts, traffic });
  });

  it("joins posts by their tagged link, whatever its case and encoding, and by their ID", () => {
    const byPost = rowsOf(report).slice(0, 4);
    expect(byPost.map((cells) => [cells[2], ...cells.slice(-2)])).toEqual([
      // 40 + 10 and 4 + 1.5.
      ["2026-05-04", "50", "5.5"],
      ["2026-04-20", "20", "2.0"],
      ["2026-05-07", "7", "0.0"],
      ["2026-05-08", "5", "1.0"],
    ]);
  });

  it("does not share out what several posts may have brought", () => {
    expect(figuresOf(report, "Tags shared by several posts")).toEqual(["12 3.0"]);
  });

  it("shows each campaign, and what has none", () => {
    // Spring sale: 40 + 10 + 20; May: 12 + 7.
    const campaigns = ["Spring Sale", "may", "no-content", "unknown"].map((name) => figuresOf(report, name)[0]);
    expect(campaigns).toEqual(["70 7.5", "19 3.0", "5 1.0", "3 1.0"]);
    expect(figuresOf(report, "Visits without a campaign")).toEqual(["150 15.0"]);
  });

  it("names what it could not join, down to Google's own total in both tables", () => {
    expect(figuresOf(report, "Tagged links matching no post")).toEqual(["3 1.0"]);
    expect(figuresOf(report, "Visits without campaign or content tags")).toEqual(["150 15.0"]);
    expect(figuresOf(report, "Grouped by Google as “(other)”")).toEqual(["9 0.5", "9 0.5"]);
    // 200 - 196 + 59 - 60 = 3, and 22 - 21.5 + 6.5 - 6.5 = 0.5.
    expect(figuresOf(report, "Not broken down by Google (small groups or estimates)")).toEqual(["3 0.5", "3 0.5"]);
    // 50 + 20 + 7 + 5 + 12 + 3 + 150 + 9 + 3 = 259 = 70 + 19 + 5 + 3 + 150 + 9 + 3.
    expect(figuresOf(report, "Total in Google Analytics")).toEqual(["259 28.5", "259 28.5"]);
  });

  it("has no errors", () => {
    expect(errorsIn(report)).toEqual([]);
  });
});

describe("a report on traffic with little to join", () => {
  it("counts everything as without tags if no link is tagged", async () => {
    const report = await reportOn({
      posts: posts.slice(6),
      traffic: [visits("google|organic|(organic)|(not set)", 8, 1)],
    });
    expect(figuresOf(report, "Visits without campaign or content tags")).toEqual(["8 1.0"]);
    expect(figuresOf(report, "Total in Google Analytics")).toEqual(["8 1.0", "8 1.0"]);
    expect(errorsIn(report)).toEqual([]);
  });

  it("shows campaigns without any posts, and takes a day's rows for its total if Google's is not there", async () => {
    const report = await reportOn({ traffic: [visits("x|social|may|a", 8, 1), visits("x|social|may|b", 2, 0)] });
    expect(figuresOf(report, "may")).toEqual(["10 1.0"]);
    expect(figuresOf(report, "Not broken down by Google (small groups or estimates)")).toEqual(["0 0.0"]);
    expect(figuresOf(report, "Total in Google Analytics")).toEqual(["10 1.0"]);
  });

  it("takes no name of a campaign for a pattern", async () => {
    const report = await reportOn({ traffic: [visits("x|social|axb|1", 8, 1), visits("x|social|a*b|2", 2, 0)] });
    expect([figuresOf(report, "axb"), figuresOf(report, "a*b")]).toEqual([["8 1.0"], ["2 0.0"]]);
  });

  it("adds up everything that has no row of its own, with thousands of links", async () => {
    // 40 campaigns with 50 links each; campaign c brings c + 1 sessions with each link.
    const many = Array.from({ length: 2_000 }, (_, index) =>
      visits(`x|social|c${index % 40}|link${index}`, (index % 40) + 1, 1),
    );
    const report = await reportOn({ traffic: many });
    expect(figuresOf(report, "c39")).toEqual(["2,000 50.0"]);
    // Six campaigns have 50 * (40 + 39 + 38 + 37 + 36 + 35) = 11,250 of 50 * 820 = 41,000 sessions.
    expect(figuresOf(report, "Other campaigns (34)")).toEqual(["29,750 1,700.0"]);
    expect(figuresOf(report, "Total in Google Analytics")).toEqual(["41,000 2,000.0"]);
  });
});

it("a report without such traffic says nothing of it, and has no cell for it", async () => {
  const report = await reportOn({ posts });
  expect(textOf(report)).not.toContain(title);
  const keys = report.app.getSheetByName("Report figures")?.getRange("1:1").getDisplayValues().flat() ?? [];
  expect(keys).toContain("posts.0");
  expect(keys.filter((key) => /traffic/.test(key))).toEqual([]);
});
