import { beforeAll, describe, expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { blockOf, errorsIn, may, type OpenReport } from "./read-report.ts";
import { post } from "./report-rows.ts";

const counted = (account: string, date: string, followers: number): Row => ({
  platform: "instagram",
  account,
  date,
  followers,
});

/** Three posts of one's own, one of which gets a date that is an error, and two of a competitor with a comma in its name. */
const posts: Row[] = [
  ...[1, 2, 3].map((day) => post(`2026-05-1${day}`, 100)),
  ...[1, 2].map((day) => post(`2026-05-2${day}`, 100, { account: "Bread, Inc.", post_id: `rival ${day}` })),
];

const days: Row[] = [
  counted("brood.en.boon", "2026-05-01", 1_000),
  counted("brood.en.boon", "2026-05-31", 500),
  counted("de.korst", "2026-05-01", 1_000),
  counted("de.korst", "2026-05-31", 850),
  { ...counted("brood", "2026-05-31", 300), platform: "tiktok" },
  { ...counted("brood", "2026-05-30", 200), platform: "tiktok" },
];

/** Account or platform, metric, target, deadline and start. */
const goals: (string | number)[][] = [
  ["", "Posts", 4, "2026-12-31", ""],
  ["brood.en.boon", "Followers", 2_000, "2026-12-31", "2026-05-01"],
  ["de.korst", "Followers", 900, "2026-12-31", "2026-05-01"],
  ["brood.en.boon", "Engagement rate", 0.05, "2026-12-31", "2026-07-01"],
  ["brood.en.boon", "Interactions", 500, "2026-12-31", "2026-07-01"],
  ["TikTok", "Followers", 600, "2026-12-31", ""],
  ["Instagram", "Engagement rate", 5, "2026-12-31", ""],
];

describe("goals in a report", () => {
  let report: OpenReport;
  beforeAll(async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(posts));
    await importInto(opened.addOn, batchOf(days, { table: "days" }));
    const made = await ask<MadeReport>(opened.addOn, "openGoals");
    const sheet = opened.app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;
    sheet.getRange(2, 1, goals.length, 5).setValues(goals);
    for (const [name, header, row] of [
      ["Posts", "Published at", 2],
      ["Days", "Account", days.length + 1],
    ] as const) {
      const table = opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
      const headers = table.getDataRange().getDisplayValues()[0] ?? [];
      table.getRange(row, headers.indexOf(header) + 1).setFormula("=NA()");
    }
    const choices = { ...may, competitors: ["Bread, Inc."] };
    report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", choices) };
    await opened.workbook.waitForCalculation();
  });

  const shown = (row: number) =>
    blockOf(report, "Goals")
      .slice(3)
      [row]?.filter((cell) => cell !== "") ?? [];

  it("count no posts of competitors, also where a name has a comma, nor of a date that cannot be read", () => {
    expect(shown(0)[3]).toBe("2");
    // The date and the account themselves.
    expect(errorsIn(report)).toEqual(["#N/A", "#N/A"]);
  });

  it("never lead to fewer than no followers", () => {
    // 500 lost of 1,000 to gain in 32 of 245 days would be 1,000 - 3,828.
    expect(shown(1).slice(3)).toEqual(["500", "2026-12-31", "-383%", "0", "Behind at the current pace"]);
  });

  it("are behind if followers fell below a target that there were at the start", () => {
    expect(shown(2).slice(2)).toEqual(["900", "850", "2026-12-31", "Behind at the current pace"]);
  });

  it("use the followers of the other days if one has no readable account", () => {
    expect(shown(5).slice(0, 4)).toEqual(["TikTok", "Followers", "600", "300"]);
  });

  it("do not take a rate of 5 for 500%", () => {
    expect(shown(6)).toEqual([
      "Instagram",
      "Engagement rate",
      "5",
      "2026-12-31",
      "Enter the rate as a percentage, such as 5%",
    ]);
  });

  it("have not started before their first day, whatever they are about", () => {
    expect(shown(3).at(-1)).toBe("Not started yet");
    expect(shown(4).at(-1)).toBe("Not started yet");
  });
});

it("goals go up to the newest row where the column with the day of import was deleted", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf(posts));
  await importInto(opened.addOn, batchOf(days, { table: "days" }));
  for (const name of ["Posts", "Days"]) {
    const table = opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    table.deleteColumn((table.getDataRange().getDisplayValues()[0] ?? []).indexOf("Imported at") + 1);
  }
  const made = await ask<MadeReport>(opened.addOn, "openGoals");
  const sheet = opened.app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;
  sheet.getRange(2, 1, 2, 5).setValues([
    ["", "Posts", 9, "2026-12-31", ""],
    ["de.korst", "Followers", 2_000, "2026-12-31", ""],
  ]);
  const report = { ...opened, made: await ask<MadeReport>(opened.addOn, "createReport", may) };
  await opened.workbook.waitForCalculation();
  const reached = blockOf(report, "Goals")
    .slice(3)
    .map((cells) => cells.filter((cell) => cell !== "")[3]);
  expect(reached.slice(0, 2)).toEqual(["5", "850"]);
});
