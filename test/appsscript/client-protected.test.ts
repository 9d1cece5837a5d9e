import { expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { Settings } from "../../src/rpc/settings.ts";
import { ask, batchOf, bo, importInto, openAddOn } from "./add-on.ts";
import { clientOf } from "./client-of.ts";
import { may, setControl, tileOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A client's spreadsheet with posts and a campaign, and a colleague who may edit it. */
async function openClient() {
  const opened = openAddOn();
  const campaign = { title: "May", sent_at: "2026-05-02T10:00:00", revenue: 12.5 };
  await importInto(opened.addOn, batchOf([campaign], { table: "campaigns" }));
  await importInto(opened.addOn, batchOf([post("2026-05-01", 100), post("2026-05-20", 200)]));
  await ask(opened.addOn, "saveClient", clientOf("Rye", []));
  const sheet = (name: string) => opened.app.getSheetByName(name) as Sheet;
  return { ...opened, sheet, colleague: opened.openAs({ ...bo, locale: "en" }) };
}

it("a colleague who may not edit the client's summary gets no half of a report", async () => {
  const { app, sheet, colleague } = await openClient();
  sheet("Engagement").protect().removeEditor(bo.email);
  const before = app.getSheets().map((one) => one.getName());
  await expect(ask(colleague, "createReport", may)).rejects.toThrow("The sheet “Engagement” is protected");
  expect(app.getSheets().map((one) => one.getName())).toEqual(before);
});

it("a colleague who may not format the revenue saves no other currency", async () => {
  const { sheet, colleague } = await openClient();
  sheet("Campaigns").protect().removeEditor(bo.email);
  const save = (currency: string) => ask(colleague, "saveClient", clientOf("Rye Bakery", ["rye"], { currency }));
  await expect(save("EUR")).rejects.toThrow("The sheet “Campaigns” is protected");
  expect((await ask<Settings>(colleague, "readSettings")).client).toBe(undefined);
  expect(await save("")).toMatchObject({ name: "Rye Bakery" });
});

it("a yellow cell that is changed after a refused refresh keeps its value in the next one", async () => {
  const opened = await openClient();
  const { addOn, app, workbook, sheet } = opened;
  const made = await ask<MadeReport>(addOn, "createReport", may);
  await workbook.waitForCalculation();
  app.deleteSheet(sheet("Engagement"));
  const notes = app.insertSheet("Engagement");
  notes.getRange("A1").setValue("ask Bo");
  const refresh = () => ask(addOn, "refreshReport", { sheetId: made.sheetId, overwrite: false });
  await expect(refresh()).rejects.toThrow("There's already a sheet named “Engagement”.");
  const report = { ...opened, made };
  await setControl(report, "From", "2026-05-10");
  notes.setName("Our notes");
  expect(await refresh()).toEqual({ done: true });
  await workbook.waitForCalculation();
  expect(tileOf(report, "Posts")[0]).toBe("1");
});
