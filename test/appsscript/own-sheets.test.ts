import { describe, expect, it } from "vitest";
import { isOverviewSheet, openOverview } from "../../src/appsscript/client/overview-sheet.ts";
import { isSummarySheet, openSummary } from "../../src/appsscript/client/summary-sheet.ts";
import { findLabelsSheet } from "../../src/appsscript/labels/find-label-rules.ts";
import { openLabelsSheet } from "../../src/appsscript/labels/labels-sheet.ts";
import { writeBenchmarks } from "../../src/appsscript/report/benchmarks-sheet.ts";
import { isGoalsSheet, openGoals } from "../../src/appsscript/report/goals-sheet.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

/** The sheets that the menu and the sidebar open: their names, and how they are opened. Returns the name of what was opened. */
const sheets: [name: string, open: () => string][] = [
  ["Client overview", () => openOverview().sheet],
  ["Goals", () => openGoals().sheet],
  ["Benchmarks", writeBenchmarks],
  ["Labels", () => openLabelsSheet().getName()],
];

describe.each(sheets)("the sheet “%s”", (name, open) => {
  const start = () => {
    const opened = openInSpreadsheet();
    const names = () => opened.spreadsheet.getSheets().map((sheet) => sheet.getName());
    return { ...opened, names, openIt: () => opened.inScript(open) };
  };

  it("is created at the end, and opened again after it was renamed", () => {
    const { spreadsheet, names, openIt } = start();
    expect([openIt(), openIt(), names()]).toEqual([name, name, ["Sheet1", name]]);
    spreadsheet.getSheetByName(name)?.setName("Mine");
    expect([openIt(), names()]).toEqual(["Mine", ["Sheet1", "Mine"]]);
  });

  it("is a blank one of this name, which an ended execution could not mark, whatever stands beside it", () => {
    const { spreadsheet, names, openIt } = start();
    const blank = spreadsheet.insertSheet(name);
    if (name !== "Client overview") blank.getRange("Z1").setValue("beside");
    expect([openIt(), names()]).toEqual([name, ["Sheet1", name]]);
  });

  it("is not one of this name in which somebody wrote", () => {
    for (const cell of ["A1", "A900"]) {
      const { spreadsheet, names, openIt } = start();
      spreadsheet.insertSheet(name).getRange(cell).setValue("ours");
      expect([openIt(), names()]).toEqual([`${name} 2`, ["Sheet1", name, `${name} 2`]]);
      expect(spreadsheet.getSheetByName(name)?.getDataRange().getValues().flat().join("")).toBe("ours");
    }
  });

  it("is not one of this name that is something else of the add-on's", () => {
    const { spreadsheet, openIt } = start();
    spreadsheet.insertSheet(name).addDeveloperMetadata("engagement.contents", "summary");
    expect(openIt()).toBe(`${name} 2`);
  });
});

describe("the summary of a client", () => {
  const start = () => {
    const opened = openInSpreadsheet();
    return { ...opened, open: () => opened.inScript(() => openSummary("en").getName()) };
  };

  it("gets its headers once, and is found after it was renamed", () => {
    const { spreadsheet, open } = start();
    expect(open()).toBe("Engagement");
    const sheet = spreadsheet.getSheetByName("Engagement");
    expect(sheet?.getDataRange().getValues()).toEqual([
      [
        "Client",
        "From",
        "To",
        "Posts",
        "Interactions",
        "Engagement rate",
        "Change",
        "Followers",
        "Last import",
        "Results counted",
      ],
    ]);
    expect(sheet?.getFrozenRows()).toBe(1);
    const notes = sheet?.getDataRange().getNotes().flat() ?? [];
    expect(notes.map((note) => note !== "")).toEqual(notes.map((_, index) => index === 0));
    sheet?.setName("Ours").getRange("A1").setValue("Customer");
    expect(open()).toBe("Ours");
    expect(sheet?.getRange("A1").getValue()).toBe("Customer");
  });

  it("is a blank sheet of this name without marks, and no other", () => {
    const { spreadsheet, open } = start();
    const named = spreadsheet.insertSheet("Engagement");
    named.addDeveloperMetadata("engagement.contents", "goals");
    expect(open).toThrow();
    spreadsheet.deleteSheet(named);
    const written = spreadsheet.insertSheet("Engagement");
    written.getRange("A1").setValue("ours");
    expect(open).toThrow();
    written.clear();
    expect(open()).toBe("Engagement");
  });
});

it("each of these sheets is known as what it is, and as nothing else", () => {
  const { inScript, spreadsheet } = openInSpreadsheet();
  inScript(() => {
    for (const [, open] of sheets) open();
    openSummary("en");
    const named = (isIt: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => boolean) =>
      spreadsheet
        .getSheets()
        .filter(isIt)
        .map((sheet) => sheet.getName());
    expect(named(isOverviewSheet)).toEqual(["Client overview"]);
    expect(named(isGoalsSheet)).toEqual(["Goals"]);
    expect(named(isSummarySheet)).toEqual(["Engagement"]);
    expect(findLabelsSheet()?.getName()).toBe("Labels");
  });
});
