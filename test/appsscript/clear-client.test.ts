import { expect, it } from "vitest";
import { mailchimpMock } from "../../scripts/mocks/mailchimp.ts";
import { ask, batchOf, bo, importInto, noor, post } from "./add-on.ts";
import { key, newsletter } from "./connect/two-keys.ts";
import { openWithMocks, run, save } from "./connect/with-mocks.ts";
import { importMentions, mention } from "./people/mentions.ts";
import { may } from "./read-report.ts";
import { shareAfterComparing } from "./share.ts";

/** A spreadsheet in which everything is stored that can be stored of a client. */
async function ofClient() {
  const opened = openWithMocks({ platforms: [mailchimpMock], size: 6 });
  const { addOn, app } = opened;
  await importInto(addOn, batchOf([post(1), post(2)]));
  await importInto(addOn, batchOf([post(1, { likes: 5 })]));
  await importMentions(opened, [mention("1", "2026-05-02", "Fern Wave")]);
  await ask(addOn, "saveBrands", [{ name: "De Korst", isOwn: true, names: ["Korst"], handles: [], hashtags: [] }]);
  await ask(addOn, "rememberFollowers", { platform: "instagram", account: "brood.en.boon", followers: 900 });
  await ask(addOn, "rememberMapping", { fingerprint: "one", columns: [{ header: "Korst sales", field: null }] });
  await ask(addOn, "addKey", { platform: "mailchimp", key });
  const { definition } = await save(addOn, { ...newsletter, schedule: { every: "hour" } });
  await run(addOn, definition.id);
  await ask(addOn, "saveRetention", 6);
  await ask(addOn, "createReport", { ...may, accounts: [] });
  await shareAfterComparing(addOn, { as: "values" });
  const posts = app.getSheetByName("Posts");
  const last = Number(posts?.getLastColumn());
  posts?.getRange(1, last + 1, 3, 2).setValues([
    ["Our note", "Twice"],
    ["Ask Korst", "=2*ROW()"],
    ["", "=2*ROW()"],
  ]);
  posts?.getRange("A2").setNote("Korst pays for this post");
  const time = posts?.getRange(1, 1 + (posts.getRange("1:1").getValues()[0]?.indexOf("Published at") ?? -1));
  const where = ["Rows before 2026-04-01 are in BigQuery: korst-1.bakery.posts.", "Our own line"];
  time?.setNote([time.getNote(), ...where].join("\n"));
  const fetched = app.insertSheet("BigQuery Days");
  fetched.addDeveloperMetadata("engagement.fetched", JSON.stringify({ table: "days", refresh: "r1", written: 1 }));
  fetched.getRange("A1").setValue("Korst");
  app.insertSheet("Plans").getRange("A1").setValue("Budget");
  await opened.workbook.waitForCalculation();
  return opened;
}

it("a copy that is cleared holds nothing of the first client in any store, and its sheets keep their form", async () => {
  const opened = await ofClient();
  const headersOf = (app: typeof opened.app) => app.getSheetByName("Posts")?.getDataRange().getValues()[0];
  const headers = headersOf(opened.app);
  const copy = opened.copyAs(bo);
  const stored = () => {
    const { state } = opened.project;
    const id = copy.workbook.settings.id;
    const own = JSON.stringify([copy.workbook.snapshot(), state.documentProperties[id] ?? {}]);
    return own.replace(/owner[\\":]+bo@example\.com/, "");
  };
  const traces = /korst|brood|boon|loaf|fern|noor@|mailchimp|engagement\.(history|imports|brands|shared)/i;
  expect(stored()).toMatch(traces);
  expect(await ask(copy.addOn, "clearClient")).toEqual({ tables: 3, reports: 1, left: ["Plans", "Sheet1"] });
  expect(stored().match(traces)).toBe(null);
  expect(copy.app.getSheets().map((sheet) => sheet.getName())).toEqual(
    expect.arrayContaining(["Posts", "Mentions", "Campaigns", "Plans"]),
  );
  expect(copy.app.getSheetByName("Report")).toBe(null);
  expect(headersOf(copy.app)).toEqual(headers);
  expect(copy.app.getSheetByName("Posts")?.getRange("1:1").getNotes().flat().join("")).toBe("Our own line");
  expect(copy.app.getSheetByName("Posts")?.getDataRange().getFormulas().flat()).toContain("=2*ROW()");
  expect(await ask(copy.addOn, "readSettings")).toMatchObject({ mentionMonths: 6 });
  expect(await ask(copy.addOn, "readHistory")).toEqual([]);
});

it("the rules for labels stay and are named, since they can be about the first client's campaigns", async () => {
  const opened = openWithMocks();
  await importInto(opened.addOn, batchOf([post(1)]));
  opened.addOn.clickMenu("Label posts");
  const copy = opened.copyAs(bo);
  expect(await ask(copy.addOn, "clearClient")).toMatchObject({ left: ["Sheet1", "Labels"] });
  expect(copy.app.getSheetByName("Labels")?.getLastRow()).toBeGreaterThan(1);
});

it("the first client's spreadsheet and the copy's next import are untouched", async () => {
  const opened = await ofClient();
  const copy = opened.copyAs(bo);
  const before = JSON.stringify([opened.workbook.snapshot(), opened.project.state.userProperties[noor.email]]);
  await ask(copy.addOn, "clearClient");
  expect(JSON.stringify([opened.workbook.snapshot(), opened.project.state.userProperties[noor.email]])).toBe(before);
  const summary = await importInto(copy.addOn, batchOf([post(7)]));
  expect(summary).toMatchObject({ added: 1, updated: 0, sheet: "Posts" });
  const rows = copy.app.getSheetByName("Posts")?.getDataRange().getValues() ?? [];
  expect(rows[1]).toContain("Loaf 7");
  expect(await ask(copy.addOn, "readHistory")).toHaveLength(1);
});

it("a spreadsheet with a history is not cleared: it is the original", async () => {
  const opened = await ofClient();
  const before = JSON.stringify(opened.workbook.snapshot());
  for (const isTrial of [true, false])
    await expect(ask(opened.addOn, "clearClient", isTrial)).rejects.toThrow("so it isn't a fresh copy");
  expect(JSON.stringify(opened.workbook.snapshot())).toBe(before);
});

it("nor is it cleared by another installation of the add-on, which knows no history of it", async () => {
  const opened = await ofClient();
  const other = opened.openInstallation(noor);
  const before = JSON.stringify(opened.workbook.snapshot());
  await expect(ask(other, "clearClient")).rejects.toThrow("so it isn't a fresh copy");
  expect(JSON.stringify(opened.workbook.snapshot())).toBe(before);
});

it("a trial finds out whether a copy can be cleared, and removes nothing", async () => {
  const copy = (await ofClient()).copyAs(bo);
  await copy.workbook.waitForCalculation();
  const before = JSON.stringify(copy.workbook.snapshot());
  await ask(copy.addOn, "clearClient", true);
  expect(JSON.stringify(copy.workbook.snapshot())).toBe(before);
});
