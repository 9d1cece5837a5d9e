import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { connection, importOf, runState } from "./connect-data.ts";
import { instagram, manyPosts } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";
import { pastImport } from "./other-states.ts";
import { madeReport, reportOptions } from "./report-data.ts";
import { replaceFormulas } from "./sharing-data.ts";

const open = useSidebar();

/** The sidebar of a spreadsheet with an automatic import. */
const openWithImport = () =>
  open({
    prepare({ connect }) {
      connect.imports = [importOf()];
      connect.connections = [connection({ platform: "youtube" })];
    },
  });

/** Waits for the result of a run that ends without an error. */
const waitForResult = (page: Page) => page.locator("[role=status] strong").getByText("Done").waitFor();

type Role = Parameters<Page["getByRole"]>[0];

/** Presses Tab until a control has the focus, which must then be in view and not below anything. */
async function tabToTarget(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    const state = await target.evaluate((element) => {
      if (element !== document.activeElement) return "not focused";
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + Math.min(height / 2, 10)];
      const shown = document.elementFromPoint(x, y);
      return shown && (element.contains(shown) || shown.contains(element)) ? "in view" : `hidden at ${x},${y}`;
    });
    if (state !== "not focused") {
      expect(state, String(target)).toBe("in view");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way to ${target} with Tab.`);
}

const tabTo = (page: Page, role: Role, name: string | RegExp) =>
  tabToTarget(page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) }).first());

async function unfold(page: Page, name: string): Promise<void> {
  await tabToTarget(page.locator("summary").filter({ hasText: name, visible: true }));
  await page.keyboard.press("Enter");
}

/** Whether some control or heading has the focus: otherwise a keyboard user starts again at the top. */
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

async function press(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(role === "checkbox" ? "Space" : "Enter");
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).waitFor();
  await tabTo(page, "tab", "Data");
  while ((await page.locator("[role=tab][aria-selected=true]").innerText()) !== name)
    await page.keyboard.press("ArrowRight");
}

/** 300 pixels, and what remains of them when everything is twice as large. */
const sizes = [
  ["300 pixels", { width: 300, height: 800 }],
  ["200 %", { width: 150, height: 400 }],
] as const;

describe.each(sizes)("with the keyboard alone, at %s", (_, size) => {
  it("files are imported and their sheet is shown", async () => {
    const { page, script } = await open();
    await page.setViewportSize(size);
    const chooser = page.waitForEvent("filechooser");
    await press(page, "button", "Choose files");
    await (await chooser).setFiles(instagram(manyPosts(2)));
    await tabTo(page, "textbox", /followers/);
    await page.keyboard.type("1200");
    await press(page, "button", /^Import 2 rows/);
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("posts")).toHaveLength(2);
    expect(await hasFocus(page)).toBe(true);
  });

  it("an account is connected, an import of it is scheduled and saved, and it runs", async () => {
    const { page, script } = await open();
    await page.setViewportSize(size);
    script.connect.runs = [runState()];
    await press(page, "button", "Choose platform");
    await tabTo(page, "searchbox", "Search platforms");
    await page.keyboard.type("blue");
    await press(page, "button", /^Bluesky/);
    await tabTo(page, "textbox", "Account name");
    await page.keyboard.type("rye.example.org");
    await tabTo(page, "combobox", "Schedule");
    await page.keyboard.type("Daily");
    await press(page, "button", "Save and run");
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("runImport");
    expect(script.argumentsOf("saveImport")).toMatchObject([
      { platform: "bluesky", account: "rye.example.org", schedule: { every: "day" } },
    ]);
    await page.getByRole("listitem").getByText("Done", { exact: true }).waitFor();
    expect(await hasFocus(page)).toBe(true);
  });

  it("a saved import is run, and deleted after a question", async () => {
    const { page, script } = await openWithImport();
    await page.setViewportSize(size);
    script.answers.deleteImport = () => {
      script.connect.imports = [];
      return null;
    };
    await press(page, "button", /^Run now/);
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("runImport");
    await waitForResult(page);
    await press(page, "button", /^Delete/);
    expect(await hasFocus(page)).toBe(true);
    await press(page, "button", /^Delete$/);
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("deleteImport");
    await expect.poll(() => hasFocus(page)).toBe(true);
  });

  it("the focus stays on an import's button when its run ends", async () => {
    const { page, script } = await openWithImport();
    await page.setViewportSize(size);
    const deliver = script.delayNext("runImport");
    await press(page, "button", /^Run now/);
    await expect.poll(() => script.argumentsOf("runImport")).toHaveLength(1);
    await tabTo(page, "button", /^Delete/);
    deliver();
    await waitForResult(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Delete");
  });

  it("a report is created", async () => {
    const { page, script } = await open();
    await page.setViewportSize(size);
    script.answers.readReportOptions = () => reportOptions();
    script.answers.createReport = () => madeReport;
    await openTab(page, "Report");
    await unfold(page, "Platforms");
    await press(page, "checkbox", "TikTok");
    await press(page, "button", "Create report");
    await page.getByText(`Report created in “${madeReport.sheet}”.`).waitFor();
    expect(script.argumentsOf("createReport")).toMatchObject([{ platforms: ["TikTok"] }]);
    expect(await hasFocus(page)).toBe(true);
  });

  it("formulas are replaced for people without the add-on, and brought back", async () => {
    const { page, script } = await open();
    await page.setViewportSize(size);
    script.sharing.sheets = [{ sheetId: 1, name: "Posts", formulas: 11, first: "M1", withoutNative: 0, functions: [] }];
    replaceFormulas(script);
    script.answers.readReportOptions = () => reportOptions();
    await openTab(page, "Share");
    await press(page, "button", "Check spreadsheet");
    await press(page, "button", "Convert formulas");
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("makeShareable");
    expect(await hasFocus(page)).toBe(true);
    await press(page, "button", "Restore formulas");
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("bringFormulasBack");
  });

  it("an import is undone after a question", async () => {
    const { page, script } = await open({
      prepare: ({ settings }) => settings.sheets.push({ sheetId: 1, name: "Posts", table: "posts", rows: 1 }),
    });
    await page.setViewportSize(size);
    let wasUndone = false;
    script.answers.readHistory = () => [{ ...pastImport, canUndo: !wasUndone, wasUndone }];
    script.answers.undoImport = () => {
      wasUndone = true;
      return { removed: 1, restored: 0 };
    };
    await unfold(page, "Import history");
    await press(page, "button", /^Undo import/);
    expect(await hasFocus(page)).toBe(true);
    await press(page, "button", /^Undo$/);
    await page.getByText("Import undone.").waitFor();
    expect(script.argumentsOf("undoImport")).toEqual(["i1"]);
    expect(await hasFocus(page)).toBe(true);
  });
});
