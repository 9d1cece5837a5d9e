import { beforeAll, describe, expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { blockOf, errorsIn, may, type OpenReport } from "./read-report.ts";
import { post } from "./report-rows.ts";

const counted = (date: string, followers: number): Row => ({
  platform: "instagram",
  account: "brood.en.boon",
  date,
  followers,
});

/** Six posts of May with 100 to 600 likes of 10,000 followers, and three of a competitor, imported on 1 June. */
const posts: Row[] = [
  ...[100, 200, 300, 400, 500, 600].map((likes, index) => post(`2026-05-1${index}`, likes)),
  ...[1, 2, 3].map((likes) => post(`2026-05-2${likes}`, likes, { account: "de.korst", post_id: `rival ${likes}` })),
];

const goals: (string | number)[][] = [
  // 1 January to 1 June are 152 of 365 days.
  ["brood.en.boon", "Posts", 20, "2026-12-31", ""],
  ["Instagram", "Interactions", 4_000, "2026-06-30", "2026-05-01"],
  ["brood.en.boon", "Interactions", 2_000, "2026-06-30", ""],
  ["brood.en.boon", "Engagement rate", 0.05, "2026-06-30", ""],
  ["brood.en.boon", "Followers", 2_000, "2026-12-31", "2026-05-01"],
  ["Pinterest", "Posts", 5, "2026-12-31", ""],
  ["brood.en.boon", "Posts", "", "2026-12-31", ""],
  ["brood.en.boon", "Posts", 9, "2026-05-31", "2026-05-01"],
];

describe("a report on goals", () => {
  let report: OpenReport;
  let sheet: GoogleAppsScript.Spreadsheet.Sheet;
  beforeAll(async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(posts));
    await importInto(
      opened.addOn,
      batchOf([counted("2026-05-01", 1_000), counted("2026-05-31", 1_200)], { table: "days" }),
    );
    const made = await ask<MadeReport>(opened.addOn, "openGoals");
    sheet = opened.app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;
    expect(sheet.getRange("A2:E9").isBlank()).toBe(true);
    sheet.getRange(2, 1, goals.length, 5).setValues(goals);
    report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", may) };
    await opened.workbook.waitForCalculation();
  });

  const rows = () => blockOf(report, "Goals").slice(3, 11);
  const shown = (row: number) => rows()[row]?.filter((cell) => cell !== "") ?? [];

  it("shows what is reached and whether the goal is on course, with its pace and where it leads", () => {
    // 6 / 20 x 365 / 152 = 0.72; at that pace 14.4 posts.
    expect(shown(0)).toEqual([
      "brood.en.boon",
      "Posts",
      "20",
      "6",
      "2026-12-31",
      "72%",
      "14",
      "Behind at the current pace",
    ]);
    // 2,106 / 4,000 x 61 / 32 = 1.004: 2,100 likes of one's own and 6 of the other account on Instagram.
    expect(shown(1)).toEqual([
      "Instagram",
      "Interactions",
      "4,000",
      "2,106",
      "2026-06-30",
      "100%",
      "4,015",
      "On track at the current pace",
    ]);
    expect(shown(2).at(-1)).toBe("Reached");
  });

  it("shows a rate without a pace of days, and of followers the part of the growth that is asked for", () => {
    // The mean of 1 % to 6 % is 3.5 %, 70 % of 5 %.
    expect(shown(3)).toEqual([
      "brood.en.boon",
      "Engagement rate",
      "5.00%",
      "3.50%",
      "2026-06-30",
      "70%",
      "Below the target so far",
    ]);
    // 200 of 1,000 followers in 32 of 245 days: 0.2 x 245 / 32 = 1.53, so 1,000 + 1,531 at the end.
    expect(shown(4)).toEqual([
      "brood.en.boon",
      "Followers",
      "2,000",
      "1,200",
      "2026-12-31",
      "153%",
      "2,531",
      "On track at the current pace",
    ]);
  });

  it("says what is missing, and what was not reached in time", () => {
    expect(shown(5).at(-1)).toBe("No data for Pinterest: import it first");
    expect(shown(6).at(-1)).toBe("Needs a metric, a target above 0 and a deadline after the start");
    expect(shown(7).at(-1)).toBe("Not reached in time");
    expect(errorsIn(report)).toEqual([]);
  });

  it("has the pace of GOAL_PROGRESS", async () => {
    const figures = report.app.getSheetByName("Report figures") as GoogleAppsScript.Spreadsheet.Sheet;
    const cells = figures.getDataRange().getValues();
    const paceOf = (goal: number) => cells[6]?.[cells[0]?.indexOf(`goal.${goal}`) ?? -1];
    const cell = report.app.insertSheet("Own").getRange("A1");
    cell.setFormula("=GOAL_PROGRESS(2106, 4000, DATE(2026,5,1), DATE(2026,6,30), DATE(2026,6,1))");
    await report.workbook.waitForCalculation();
    expect(paceOf(1)).toBeCloseTo(cell.getValue() as number, 10);
    expect(cell.getValue()).toBeCloseTo((2_106 / 4_000) * (61 / 32), 10);
  });

  it("offers accounts, platforms and metrics to choose from, and keeps goals when it is opened again", async () => {
    const listOf = (cell: string) => sheet.getRange(cell).getDataValidation()?.getCriteriaValues()[0];
    expect(listOf("A2")).toEqual(["Instagram", "brood.en.boon", "de.korst"]);
    expect(listOf("B2")).toContain("Engagement rate");
    await ask(report.addOn, "openGoals");
    expect(sheet.getRange("C2").getValue()).toBe(20);
  });
});

it.each([
  ["the header has not been written", true],
  ["the sheet has not been marked", false],
])("a sheet for goals that is not complete is completed beside what somebody wrote there: %s", async (_, isMarked) => {
  const { addOn, app } = openAddOn();
  const sheet = app.insertSheet("Goals");
  if (isMarked) sheet.addDeveloperMetadata("engagement.contents", "goals");
  sheet.getRange("H3").setValue("ask Bo");
  expect(await ask(addOn, "openGoals")).toEqual({ sheetId: sheet.getSheetId(), sheet: "Goals" });
  expect(sheet.getRange("A1:C1").getValues()).toEqual([["Account or platform", "Metric", "Target"]]);
  expect(sheet.getRange("H3").getValue()).toBe("ask Bo");
});

/** The rows of the goals in a report on these batches alone. */
async function goalsShown(goal: (string | number)[], ...batches: Parameters<typeof importInto>[1][]) {
  const opened = openAddOn();
  for (const batch of batches) await importInto(opened.addOn, batch);
  const made = await ask<MadeReport>(opened.addOn, "openGoals");
  const sheet = opened.app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;
  sheet.getRange("A2:E2").setValues([goal]);
  const report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", may) };
  await opened.workbook.waitForCalculation();
  expect(errorsIn(report)).toEqual([]);
  return blockOf(report, "Goals")[3]?.filter((cell) => cell !== "");
}

it("a goal about posts is shown in a spreadsheet that has no days", async () =>
  // 6 / 20 x 365 / 152 = 0.72
  expect(await goalsShown(["brood.en.boon", "Posts", 20, "2026-12-31", ""], batchOf(posts))).toEqual([
    ...["brood.en.boon", "Posts", "20", "6", "2026-12-31", "72%", "14", "Behind at the current pace"],
  ]));

it("a goal about followers is shown in a spreadsheet that has no posts", async () => {
  const days = batchOf([counted("2026-05-01", 1_000), counted("2026-05-31", 1_200)], { table: "days" });
  // As with posts: 200 of 1,000 followers in 32 of 245 days.
  expect(await goalsShown(["brood.en.boon", "Followers", 2_000, "2026-12-31", "2026-05-01"], days)).toEqual([
    ...["brood.en.boon", "Followers", "2,000", "1,200", "2026-12-31", "153%", "2,531", "On track at the current pace"],
  ]);
});

it("a report without goals has no section for them, and does not list it as missing", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf(posts));
  const report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", may) };
  await opened.workbook.waitForCalculation();
  expect(blockOf(report, "Goals")).toEqual([]);
  expect(blockOf(report, "Sources and methods").flat().join()).not.toContain("Goals");
});
