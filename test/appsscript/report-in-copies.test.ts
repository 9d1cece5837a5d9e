import type { ICellData } from "@univerjs/core";
import { expect, it } from "vitest";
import { copySnapshot } from "../../scripts/emulator/engine/copy-snapshot.ts";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import type { Workbook, WorkbookSnapshot } from "../../scripts/emulator/engine/workbook.ts";
import type { MadeReport, ReportRequest } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { execution } from "../emulator/open-spreadsheet.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { everyCell, isWithoutCustomFunctions } from "./every-cell.ts";
import { preparedOnce } from "./prepared-once.ts";
import { shareAfterComparing } from "./share.ts";

const ana = { email: "ana@example.com", locale: "es", role: "owner" } as const;

const post = (day: string, likes: number | null, more: Row = {}): Row => ({
  post_id: `${day}-${likes}`,
  published_at: `${day}T10:00:00`,
  text: `Post of ${day} #bread`,
  type: "Image",
  followers: 10_000,
  likes,
  ...more,
});

/** Posts of a year and of two platforms, some without likes, and one of a competitor. */
const posts: Row[] = [
  post("2026-05-04", 300),
  post("2026-05-12", 100, { type: "Reel" }),
  post("2026-05-20", null),
  post("2026-04-10", 100),
  post("2025-05-06", 50),
  post("2026-05-05", 900, { platform: "tiktok", account: "brood" }),
  post("2026-05-06", 500, { account: "de.korst", post_id: "rival" }),
];

const request: ReportRequest = {
  from: "2026-05-01",
  to: "2026-05-31",
  platforms: [],
  accounts: [],
  competitors: ["de.korst"],
  audience: "followers",
  industry: "All industries",
  language: "en",
};

const withReport = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf(posts));
  await ask<MadeReport>(opened.addOn, "createReport", request);
  await opened.workbook.waitForCalculation();
  return opened;
});

const spreadsheetIn = (workbook: Workbook) => workbook.spreadsheetApp(execution(), null).getActiveSpreadsheet();

/** The spreadsheet as a person without the add-on opens it, when it is calculated. */
async function openWithoutAddOn(snapshot: WorkbookSnapshot) {
  const workbook = createHeadlessWorkbook({ snapshot });
  workbook.registerCustomFunctions([], () => null);
  await workbook.waitForCalculation();
  return spreadsheetIn(workbook);
}

it("a copy shows every cell as the original at once, before it is calculated", async () => {
  const opened = await withReport();
  const copy = createHeadlessWorkbook({ snapshot: copySnapshot(opened.workbook.snapshot()) });
  expect(everyCell(spreadsheetIn(copy))).toEqual(everyCell(opened.app));
});

it("a copy in which its owner opened the add-on calculates every cell as the original", async () => {
  const opened = await withReport();
  const copy = opened.copyAs(ana);
  copy.addOn.clickMenu("Abrir la barra lateral");
  await copy.workbook.waitForCalculation();
  expect(everyCell(copy.app)).toEqual(everyCell(opened.app));
});

it("a spreadsheet opened again from its saved state calculates every cell as before", async () => {
  const opened = await withReport();
  const reopened = openAddOn(opened.optionsToReopen());
  await reopened.workbook.waitForCalculation();
  expect(everyCell(reopened.app)).toEqual(everyCell(opened.app));
});

it("a report whose saved values are wrong or missing is calculated again in every cell", async () => {
  const opened = await withReport();
  const snapshot = copySnapshot(opened.workbook.snapshot());
  const rows = Object.values(snapshot.sheets).flatMap((sheet) => Object.values(sheet?.cellData ?? {}));
  for (const cell of rows.flatMap((row) => Object.values(row as Record<number, ICellData>))) {
    if (cell?.f) cell.v = "wrong";
  }
  snapshot.resources = (snapshot.resources ?? []).filter(({ name }) => name !== "SPILLED_VALUES");
  const copy = await openWithoutAddOn(snapshot);
  expect(everyCell(copy, isWithoutCustomFunctions)).toEqual(everyCell(opened.app, isWithoutCustomFunctions));
});

it("a person without the add-on sees every cell of the report and of its hidden figures", async () => {
  const opened = await withReport();
  const seen = everyCell(await openWithoutAddOn(opened.workbook.snapshot()), isWithoutCustomFunctions);
  expect(Object.keys(seen)).toContain("Report");
  expect(seen).toEqual(everyCell(opened.app, isWithoutCustomFunctions));
});

it("once the spreadsheet is made shareable, a person without the add-on sees every cell of every sheet", async () => {
  const opened = await withReport();
  await shareAfterComparing(opened.addOn);
  await opened.workbook.waitForCalculation();
  expect(everyCell(await openWithoutAddOn(opened.workbook.snapshot()))).toEqual(everyCell(opened.app));
});
