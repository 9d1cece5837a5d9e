import { beforeAll, describe, expect, it } from "vitest";
import { ask, post } from "./add-on.ts";
import { blockOf, errorsIn, type OpenReport, reportOn, sheetOf } from "./read-report.ts";

/** Park and Miller's generator: the same numbers from 0 to 1 for a seed. */
let state = 20_260_501;
const next = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const likes = (factor: number): number =>
  Math.round(factor * 200 * Math.exp(0.6 * (next() + next() + next() + next() - 2)));

const pad = (number: number) => String(number).padStart(2, "0");
const postAt = (day: number, time: string, count: number, more = {}) =>
  post(0, {
    post_id: `${day} ${time} ${count}`,
    text: `${count} likes`,
    published_at: `2026-05-${pad(day)}T${time}:00`,
    type: "Image",
    likes: count,
    comments: 0,
    shares: 0,
    saves: 0,
    ...more,
  });

/** 60 posts at all hours, 8 on Tuesday evenings with three times the likes, and one with 9,000. Each has 10,000 followers. */
const posts = [
  ...Array.from({ length: 60 }, (_, index) =>
    postAt(1 + (index % 30), `${pad(((7 * index) % 8) * 3 + 1)}:00`, likes(1)),
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    postAt([5, 12, 19, 26][index % 4] ?? 0, `${18 + Math.floor(index / 4)}:30`, likes(3)),
  ),
  postAt(6, "09:00", 9_000, { type: "Reel" }),
  // Another account's export gives days only. Its Fridays are better than all other days.
  ...Array.from({ length: 32 }, (_, index) =>
    postAt(1 + (index % 30), "00:00", index % 7 === 0 || index === 30 ? 140 : 100 + index, {
      account: "days.only",
      published_at: `2026-05-${pad(1 + (index % 30))}`,
      post_id: `day ${index}`,
    }),
  ),
];

const shownRows = (report: OpenReport, title: string): string[][] =>
  blockOf(report, title)
    .map((cells) => cells.slice(1).filter((cell) => cell !== ""))
    .filter((cells) => cells.length > 0);

describe("a report on 69 posts of an account, and 32 of another", () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ posts });
  });

  // Expected: NumPy's median of logarithms and of absolute deviations, by account and type.
  it("names posts far above the usual, with how many posts they were compared with", () => {
    const rows = shownRows(report, "Breakouts");
    expect(rows).toContainEqual(["Posts that stand out: 4 of 101."]);
    expect(rows.slice(-3)).toEqual([
      // The only reel is compared with all posts, images with images.
      ["Instagram", "9000 likes", "2026-05-06", "Reel", "90.00%", "41.9×", "68"],
      ["Instagram", "1352 likes", "2026-05-26", "Image", "13.52%", "6.4×", "67"],
      ["Instagram", "799 likes", "2026-05-12", "Image", "7.99%", "3.8×", "67"],
    ]);
  });

  it("shows by day and hour how posts compare with the account's mean, drawn towards it, and only where there are enough", () => {
    const rows = shownRows(report, "Best time by account");
    // 10 posts on Tuesdays from 18 to 21: (10 x 1.53 + 5) / (10 + 5) = 1.35.
    expect(rows.find(([day]) => day === "Tuesday")).toEqual(["Tuesday", "–", "–", "–", "–", "–", "–", "1.4×", "–"]);
    expect(rows.find(([day]) => day === "Wednesday")).toEqual(["Wednesday", "–", "–", "–", "–", "–", "–", "–", "–"]);
  });

  it("names a best time only if it is unlikely to be chance", () => {
    expect(shownRows(report, "Best time by account").flat()).toContain(
      "Best time for brood.en.boon: Tuesday, 18–21 (1.4× its average; unlikely to be chance, rank test at 1%).",
    );
  });

  it("shows no hours of an account whose posts have a day only, which would all be at midnight", () => {
    expect(shownRows(report, "Best time by account").flat().join()).not.toContain("days.only");
    // Of 101 posts, the 32 with a day only have a weekday and no hour.
    const counts = (first: string, last: string, column: number) => {
      const rows = blockOf(report, "What works: type, day and hour");
      const at = (label: string) => rows.findIndex((cells) => cells[column] === label);
      return rows.slice(at(first), at(last) + 1).reduce((sum, cells) => sum + Number(cells[column + 1]), 0);
    };
    expect(counts("Monday", "Sunday", 5)).toBe(101);
    expect(counts("00–03", "21–24", 9)).toBe(69);
  });

  it("tests with ranks of the account's posts", () => {
    const rows = (report.app.getSheetByName("Report figures") as GoogleAppsScript.Spreadsheet.Sheet)
      .getDataRange()
      .getValues();
    const column = rows[0]?.indexOf("timed.0.chance") ?? -1;
    // SciPy 1.17, rankdata and norm.sf; the cell of Tuesday from 18 to 21 is the fifteenth of the week.
    expect(rows[15]?.[column]).toBeCloseTo(3.436677191825302e-5, 8);
    expect(errorsIn(report)).toEqual([]);
  });
});

const evenings = (more: object) =>
  Array.from({ length: 30 }, (_, index) =>
    postAt(1 + index, "19:00", 100 + index, { ...more, post_id: `evening ${index}` }),
  );

describe("the best time by account", () => {
  it("has the platform's name where an export names no account", async () => {
    const report = await reportOn({ posts: evenings({ account: null }) });
    const rows = shownRows(report, "Best time by account");
    expect(rows).toContainEqual(["Instagram: no time clearly stands out."]);
    expect(rows.map(([first]) => first)).toContain("Instagram");
  });

  it("has the platform's name, too, where two platforms have an account of the same name", async () => {
    const report = await reportOn({ posts: [...evenings({}), ...evenings({ platform: "tiktok" })] });
    expect(shownRows(report, "Best time by account").flat()).toEqual(
      expect.arrayContaining([
        "brood.en.boon (Instagram): no time clearly stands out.",
        "brood.en.boon (TikTok): no time clearly stands out.",
      ]),
    );
  });

  it("is that of the zone in its yellow cell, also in the weeks in which only one of two places has summer time", async () => {
    // 20:30 in Madrid, on 16 Tuesdays from 10 March; Europe's clocks change on 29 March, New York's had on the 8th.
    const tuesdays = Array.from({ length: 32 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 2, 10 + 7 * Math.floor(index / 2))).toISOString().slice(0, 10);
      return post(1, { post_id: `${index}`, published_at: `${day}T20:30:00` });
    });
    const report = await reportOn({ posts: tuesdays }, { from: "2026-03-01", to: "2026-06-30" });
    const rowsIn = async (zone: string) => {
      const shown = sheetOf(report).getDataRange().getDisplayValues();
      const row = shown.findIndex((cells) => cells.includes("Time zone")) + 1;
      sheetOf(report)
        .getRange(row + 1, (shown[row - 1]?.indexOf("Time zone") ?? 0) + 1)
        .setValue(zone);
      await report.workbook.waitForCalculation();
      return shownRows(report, "Best time by account").filter((cells) => cells.includes("1.0×"));
    };
    expect(await rowsIn("Europe/Madrid")).toEqual([["Tuesday", "–", "–", "–", "–", "–", "–", "1.0×", "–"]]);
    // 15:30 on three Tuesdays of March, then 14:30.
    expect(await rowsIn("America/New_York")).toEqual([["Tuesday", "–", "–", "–", "–", "1.0×", "1.0×", "–", "–"]]);
    // 6:30 on Wednesdays, 5:30 on 1 April, and 4:30 once Sydney's summer time has ended on 5 April.
    expect(await rowsIn("Australia/Sydney")).toEqual([["Wednesday", "–", "1.0×", "1.0×", "–", "–", "–", "–", "–"]]);
    const done = await ask(report.addOn, "refreshReport", { sheetId: report.made.sheetId, overwrite: false });
    await report.workbook.waitForCalculation();
    expect(done).toEqual({ done: true });
    expect(shownRows(report, "Best time by account")).toContainEqual(["brood.en.boon", "Australia/Sydney"]);
    expect(errorsIn(report)).toEqual([]);
  });

  it("is left out, and so are hours, where all posts have a day only", async () => {
    const report = await reportOn({
      posts: Array.from({ length: 30 }, (_, index) =>
        postAt(1 + index, "00:00", 100 + index, { published_at: `2026-05-${pad(1 + index)}` }),
      ),
    });
    expect(blockOf(report, "Best time by account")).toEqual([]);
    const habits = blockOf(report, "What works: type, day and hour").flat();
    expect(habits).toContain("Day");
    expect(habits).not.toContain("Hour");
  });
});
