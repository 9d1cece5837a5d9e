import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSameAnswer, readResults } from "../../scripts/check-google/compare.ts";
import { emulatedIn, googleRecord, type RecordEntry } from "../../scripts/emulator/recorded.ts";
import { frameChecks } from "../../src/sidebar/check/frame-checks.ts";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
} from "./browser.ts";

let started: StartedWorkbook;
let page: Page;

beforeAll(async () => {
  started = await startLocalWorkbook({ locale: "en_US" });
  ({ page } = await openWorkbookPage(started.address));
  await clickMenu(page, "Extensions", "Engagement", "Help", "Check this installation");
  await results().waitFor();
});
afterAll(async () => {
  await closeWorkbookPages();
  await started?.stop();
});

const sidebar = () => page.frameLocator("aside.sidebar iframe");
const results = () => sidebar().getByRole("textbox", { name: "Results" });

describe("Help > Check this installation in the browser", () => {
  it("finds in the sidebar's frame what is recorded", async () => {
    const { answers, locale } = readResults(await results().inputValue());
    const differing = frameChecks.flatMap(({ id }) => {
      const recorded = emulatedIn(googleRecord[id] as RecordEntry, locale) ?? "nothing";
      const answer = answers.get(id) ?? "nothing";
      return isSameAnswer(recorded, answer) ? [] : [`${id} answers ${answer}, recorded is ${recorded}`];
    });
    expect(differing).toEqual([]);
  });

  it("takes less than a minute and leaves no sheet", async () => {
    const { answers } = readResults(await results().inputValue());
    expect(Number(answers.get("seconds"))).toBeLessThan(60);
    const names = await page.evaluate(
      "localWorkbook.workbook.api.getActiveWorkbook().getSheets().map((sheet) => sheet.getSheetName())",
    );
    expect(names).toEqual(["Sheet1"]);
  });

  it("offers the results to copy", async () => {
    await sidebar().getByRole("button", { name: "Copy results" }).click();
    await sidebar().getByText("Copied").waitFor();
  });
});
