import { describe, expect, it } from "vitest";
import type { Settings, Sharing } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, importInto, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";
import { may } from "./read-report.ts";
import { shareAfterComparing } from "./share.ts";

const viewer = { email: "client@example.com", locale: "es", role: "viewer" } as const;
const ana = { email: "ana@example.com", locale: "es", role: "owner" } as const;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type WithApp = { app: GoogleAppsScript.Spreadsheet.Spreadsheet };

const postsOf = ({ app }: WithApp) => app.getSheetByName("Posts") as Sheet;

function columnOf(opened: WithApp, header: string): number {
  const sheet = postsOf(opened);
  return (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[]).indexOf(header) + 1;
}

const column = (opened: WithApp, header: string): unknown[] =>
  postsOf(opened)
    .getRange(2, columnOf(opened, header), postsOf(opened).getLastRow() - 1, 1)
    .getValues()
    .map(([cell]) => cell);

const shared = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await ask(opened.addOn, "rememberFollowers", { platform: "instagram", account: "brood.en.boon", followers: 10_000 });
  await opened.workbook.waitForCalculation();
  return opened;
});

describe("another user with the add-on", () => {
  it("another user gets the sidebar in their language, and the followers that others typed", async () => {
    const opened = await shared();
    const others = opened.openAs(bo);
    const settings = await ask<Settings>(others, "readSettings");
    expect(settings).toMatchObject({
      userLocale: "nl",
      language: null,
      followers: [{ account: "brood.en.boon", followers: 10_000 }],
    });
    expect(others.menus()[0]?.entries?.[0]).toMatchObject({ label: "Zijbalk openen" });
  });

  it("another user imports into the same columns, which stay in the spreadsheet's language", async () => {
    const opened = await shared();
    const others = opened.openAs(bo);
    expect(await importInto(others, batchOf([post(2), post(3, { reach: 5_000 })]))).toMatchObject({
      sheet: "Posts",
      added: 1,
      unchanged: 1,
    });
    await opened.workbook.waitForCalculation();
    expect(columnOf(opened, "Reach")).toBeGreaterThan(0);
    expect(column(opened, "Likes")).toEqual([100, 200, 300]);
    expect(column(opened, "Band")).toEqual(["Average", "Average", "Average"]);
  });

  it("a user's choice of language does not affect others", async () => {
    const opened = await shared();
    const others = opened.openAs(bo);
    await ask(others, "setLanguage", "es");
    expect(await ask(others, "readSettings")).toMatchObject({ language: "es" });
    expect(await ask(opened.addOn, "readSettings")).toMatchObject({ language: null });
  });
});

describe("a user without the add-on", () => {
  it("a user without the add-on sees imported values, and all figures once the spreadsheet is made shareable", async () => {
    const opened = await shared();
    const rate = columnOf(opened, "Engagement rate by followers") - 1;
    const before = (await opened.displayWithoutAddOn()).Posts as string[][];
    expect(before[1]?.slice(0, 3)).toEqual(["2026-05-02 10:30", "Instagram", "Loaf 1"]);
    expect(before[0]?.[rate]).toBe("#NAME?");
    await shareAfterComparing(opened.addOn);
    const after = (await opened.displayWithoutAddOn()).Posts as string[][];
    expect(after.map((row) => row[rate])).toEqual(["Engagement rate by followers", "1.50%", "2.50%"]);
  });
});

describe("a user with view access", () => {
  it("a user with view access opens the add-on without an error, and can read", async () => {
    const opened = await shared();
    const others = opened.openAs(viewer);
    expect(await ask(others, "readSettings")).toMatchObject({
      spreadsheetLanguage: "en",
      sheets: expect.arrayContaining([expect.objectContaining({ name: "Posts", rows: 2 })]),
    });
    expect(await ask<Sharing>(others, "readSharing")).toMatchObject({ canEdit: false });
  });

  it.each([
    ["openTable", { table: "posts", sheet: null, mode: "update", fields: ["likes"] }],
    ["openTable", { table: "days", sheet: null, mode: "update", fields: ["likes"] }],
    ["startComparison", { scope: "workbook", as: "native", others: "values" }],
    ["makeShareable", { scope: "workbook", as: "native", others: "values" }],
    ["setWorkbookLanguage", "nl"],
    ["createReport", may],
    ["addSampleData", null],
    ["saveBrands", []],
    ["rememberFollowers", { platform: "x", account: "brood.en.boon", followers: 3 }],
    ["rememberMapping", { fingerprint: "1", context: "", table: "posts", platform: "x", columns: {} }],
  ])("%s is rejected for a user with view access, and changes nothing", async (name, request) => {
    const opened = await shared();
    const others = opened.openAs(viewer);
    const cells = () => opened.app.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getFormulas()]);
    const before = cells();
    await expect(ask(others, name, request)).rejects.toThrow("Solo puedes ver o comentar esta hoja de cálculo.");
    expect(cells()).toEqual(before);
  });
});

describe("a copy of the spreadsheet", () => {
  it("a copy has its columns, followers and language, so that the next import updates it", async () => {
    const opened = await shared();
    const copy = opened.copyAs(ana);
    // Functions calculate in a copy once a user has opened the add-on there.
    copy.addOn.clickMenu("Abrir la barra lateral");
    expect(await ask<Settings>(copy.addOn, "readSettings")).toMatchObject({
      followers: [{ account: "brood.en.boon", followers: 10_000 }],
      sheets: expect.arrayContaining([expect.objectContaining({ name: "Posts", table: "posts", rows: 2 })]),
    });
    expect(
      await importInto(copy.addOn, batchOf([post(2, { likes: 250 }), post(3)], { exportedOn: "2026-06-01" })),
    ).toMatchObject({ sheet: "Posts", added: 1, updated: 1 });
    await copy.workbook.waitForCalculation();
    expect(column(copy, "Likes")).toEqual([100, 250, 300]);
    expect(column(opened, "Likes")).toEqual([100, 200]);
    expect(columnOf(copy, "Engagement rate by followers")).toBeGreaterThan(0);
  });

  it("a copy belongs to the user who made it, without others' tokens, schedules or history", async () => {
    const opened = await shared();
    const { state } = opened.project;
    state.userProperties[opened.addOn.user.email] = { "oauth.x": "secret of Noor" };
    const copy = opened.copyAs(ana);
    await ask(copy.addOn, "readSettings");
    expect(JSON.stringify(copy.workbook.snapshot())).not.toContain("secret of Noor");
    expect(state.documentProperties[copy.workbook.settings.id] ?? {}).toEqual({});
    expect(state.triggers.filter(({ document }) => document === copy.workbook.settings.id)).toEqual([]);
    expect(copy.app.getName()).toBe("Copy of Untitled spreadsheet");
  });

  it("formulas that were replaced before copying can be restored in the copy", async () => {
    const opened = await shared();
    const before = postsOf(opened).getDataRange().getFormulas();
    await shareAfterComparing(opened.addOn);
    const copy = opened.copyAs(ana);
    await ask(copy.addOn, "bringFormulasBack", "workbook");
    expect(postsOf(copy).getDataRange().getFormulas()).toEqual(before);
  });
});

describe("two users importing at the same time", () => {
  it("the second of two simultaneous imports is told to wait, and writes nothing", async () => {
    const opened = await shared();
    const others = opened.openAs(bo);
    opened.project.locks.holdByOther(`document:${opened.workbook.settings.id}`, opened.clock.now() + 90_000);
    await expect(importInto(others, batchOf([post(3)]))).rejects.toThrow(
      "Iemand anders importeert nu in deze spreadsheet.",
    );
    expect(column(opened, "Likes")).toEqual([100, 200]);
    opened.clock.advance(90_000);
    expect(await importInto(others, batchOf([post(3)]))).toMatchObject({ added: 1 });
  });

  it("two imports with alternating blocks duplicate no row", async () => {
    const opened = await shared();
    const others = opened.openAs(bo);
    const all = [1, 2, 3, 4, 5, 6].map((number) => post(number));
    const oneByOne = { rowsPerCall: 1 };
    const results = await Promise.all([
      importInto(opened.addOn, batchOf(all), oneByOne),
      importInto(others, batchOf([...all].reverse()), oneByOne),
    ]);
    expect(results.map(({ added, updated, unchanged }) => added + updated + unchanged)).toEqual([6, 6]);
    expect([...column(opened, "Likes")].sort()).toEqual([100, 200, 300, 400, 500, 600]);
  });
});

describe("protected ranges", () => {
  /** The owner protects a range from all other editors. */
  function protect(opened: Awaited<ReturnType<typeof shared>>, a1: string) {
    const protection = postsOf(opened).getRange(a1).protect();
    protection.removeEditors(protection.getEditors());
  }
  const letter = (opened: WithApp, header: string) => String.fromCharCode(64 + columnOf(opened, header));

  it.each([
    ["one column", "Likes", (name: string) => `${name}:${name}`],
    ["a range in the middle", "Comments", (name: string) => `${name}3:${name}3`],
    ["a header", "Engagement rate by followers", (name: string) => `${name}1`],
  ])("an import is rejected before it writes anything if %s is protected", async (_, header, range) => {
    const opened = await shared();
    protect(opened, range(letter(opened, header)));
    const before = postsOf(opened).getDataRange().getValues();
    const changed = batchOf([post(1, { likes: 900 }), post(2, { comments: 900 }), post(3)], {
      exportedOn: "2026-06-01",
    });
    await expect(importInto(opened.openAs(bo), changed, { rowsPerCall: 1 })).rejects.toThrow(
      /^Je hebt geen rechten om .* in ‘Posts’ te bewerken: het bereik is beveiligd\. Vraag de eigenaar/,
    );
    expect(postsOf(opened).getDataRange().getValues()).toEqual(before);
  });

  it("a protected range beside an import's columns does not block the import", async () => {
    const opened = await shared();
    const own = postsOf(opened).getLastColumn() + 2;
    postsOf(opened).getRange(2, own).setValue("mine");
    protect(opened, `${String.fromCharCode(64 + own)}:${String.fromCharCode(64 + own)}`);
    expect(await importInto(opened.openAs(bo), batchOf([post(3)]))).toMatchObject({ added: 1 });
    expect(postsOf(opened).getRange(2, own).getValue()).toBe("mine");
  });

  it("a protected formula prevents that only some formulas are replaced", async () => {
    const opened = await shared();
    const sheet = postsOf(opened);
    const free = opened.app.insertSheet("Free");
    free.getRange("A1").setFormula("=ENGAGEMENT_RATE(1,10)");
    protect(opened, `${letter(opened, "Band")}1`);
    const before = [sheet, free].map((one) => one.getDataRange().getFormulas());
    const request = { scope: "workbook", as: "native", others: "values" };
    await expect(ask(opened.openAs(bo), "makeShareable", request)).rejects.toThrow("het bereik is beveiligd");
    expect([sheet, free].map((one) => one.getDataRange().getFormulas())).toEqual(before);
  });
});
