import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";
import { instagram, manyPosts, tiktokOverview } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";
import { noDelivery } from "./report-data.ts";

const open = useSidebar();

const noReportOptions: ReportOptions = {
  canReport: false,
  period: null,
  suggestedPeriod: "all",
  platforms: [],
  accounts: [],
  industries: [],
  language: "en",
  lastSettings: { competitors: [], industry: "" },
  reports: [],
  bigQuery: null,
  delivery: noDelivery,
};
const noClient = { color: "", logo: "", currency: "" };
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

describe("importing files", () => {
  it("shows what was added to each table, and opens its sheet", async () => {
    const { page, script, complaints } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles([instagram(manyPosts(12)), tiktokOverview()]);
    await page.getByRole("button", { name: "Import 15 rows" }).click();
    await heading(page, "Done").waitFor();
    expect(await page.locator(".row-counts").allInnerTexts()).toEqual([
      expect.stringMatching(/^Added\s+12$/),
      expect.stringMatching(/^Added\s+3$/),
    ]);
    expect(script.spreadsheet.sheets()).toEqual([
      ["Sheet1", 0],
      ["Posts", 12],
      ["Days", 3],
    ]);
    await page.getByRole("button", { name: "Go to “Days”" }).click();
    const args = [script.spreadsheet.sheetId("Days")];
    await expect.poll(() => script.called.at(-1)).toEqual({ name: "showSheet", args });
    expect(complaints).toEqual([]);
  });

  it("leaves out rows of other clients' accounts, names them, and opens no sheet for them alone", async () => {
    const { page, script } = await open({
      inSpreadsheet: true,
      prepare: ({ spreadsheet }) =>
        spreadsheet.call("saveClient", { ...noClient, name: "Luna", accounts: ["@Luna.Bakes"] }, "en"),
    });
    const posts = [{ id: "1" }, { id: "2", account: "rye.bakery" }, { id: "3", account: "oat.mill" }];
    await page.locator("input[type=file]").setInputFiles([instagram(posts), tiktokOverview()]);
    await page.getByRole("button", { name: "Import 6 rows" }).click();
    await heading(page, "Done").waitFor();
    expect(await page.locator(".row-counts").allInnerTexts()).toEqual([
      expect.stringMatching(/^Added\s+1\s+Skipped\s+2$/),
      expect.stringMatching(/^Skipped\s+3$/),
    ]);
    await page.getByText("Left out because these accounts aren't this client's: rye.bakery, oat.mill. (2").waitFor();
    await page.getByText("Left out because they have no account").waitFor();
    expect(script.spreadsheet.sheets()).toEqual([
      ["Sheet1", 0],
      ["Engagement", 0],
      ["Posts", 1],
    ]);
  });

  it("then shows the sheet of posts, whichever file was imported first", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles([tiktokOverview(), instagram(manyPosts(12))]);
    await page.getByRole("button", { name: "Import 15 rows" }).click();
    await heading(page, "Done").waitFor();
    const shown = () => script.called.filter(({ name }) => name === "showSheet").map(({ args }) => args);
    await expect.poll(shown).toEqual([[script.spreadsheet.sheetId("Posts")]]);
  });

  it.each([
    ["en", "Create report", "Report"],
    ["es", "Crear informe", "Informe"],
    ["nl", "Rapport maken", "Rapport"],
  ] as const)("offers a report as the next step (%s)", async (language, button, tab) => {
    const { page, script } = await open({ prepare: ({ settings }) => Object.assign(settings, { language }) });
    script.answers.readReportOptions = () => noReportOptions;
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    await page.locator(".bar button").click();
    await page.getByRole("button", { name: button }).click();
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(tab);
  });

  it("reports every row of a file imported before as unchanged", async () => {
    const { page } = await open({ inSpreadsheet: true });
    for (const _ of ["first", "second"]) {
      await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(12)));
      await page.getByRole("button", { name: "Import 12 rows" }).click();
      await heading(page, "Done").waitFor();
      if (_ === "first") await page.getByRole("button", { name: "Import more" }).click();
    }
    expect(await page.locator(".row-counts").innerText()).toMatch(/^Unchanged\s+12$/);
    await page.getByText("No changes: every row was already in the sheet.").waitFor();
  });

  it("can go to a new sheet with another name, but not one that exists", async () => {
    const { page, script } = await open({
      inSpreadsheet: true,
      prepare: ({ spreadsheet }) => spreadsheet.addSheet("Budget"),
    });
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    await page.getByLabel("Sheet for “Posts”").selectOption("Another new sheet…");
    const start = page.getByRole("button", { name: "Import 2 rows" });
    await start.click();
    await page.getByText("Enter a name for the new sheet.").waitFor();
    await page.getByLabel("New sheet name").fill("budget");
    await page.getByText("A sheet with this name already exists.").waitFor();
    await page.getByLabel("New sheet name").fill("Luna April");
    await start.click();
    await heading(page, "Done").waitFor();
    expect(script.spreadsheet.sheets()).toEqual([
      ["Sheet1", 0],
      ["Budget", 0],
      ["Luna April", 2],
    ]);
  });

  it("deletes existing rows only after the user confirmed it", async () => {
    const { page, script } = await open({
      inSpreadsheet: true,
      prepare: ({ spreadsheet }) => spreadsheet.importPosts([{ platform: "x", post_id: "1" }]),
    });
    await page
      .locator("input[type=file]")
      .setInputFiles([instagram(manyPosts(2), "a.csv"), instagram([{ id: "17900000000000777" }], "b.csv")]);
    await page.getByLabel("Existing rows").selectOption("Delete first");
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    await page.getByText("Check the box to delete the rows").waitFor();
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings", "readSidebarPart"]);
    await page.getByLabel("Yes, delete 1 row from “Posts” first").check();
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    await heading(page, "Done").waitFor();
    // The second file must not delete the rows of the first.
    expect(script.spreadsheet.rows("Posts").map((row) => row["Post ID"])).toEqual([
      "17900000000000000",
      "17900000000000001",
      "17900000000000777",
    ]);
  });

  it("can append every row, and warns about duplicates", async () => {
    const { page, script } = await open({
      prepare: ({ settings }) => settings.sheets.push({ sheetId: 1, name: "Posts", table: "posts", rows: 1 }),
    });
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    await page.getByLabel("Existing rows").selectOption("Keep and add all rows");
    await page.getByText("will be duplicated").waitFor();
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await heading(page, "Done").waitFor();
    expect(script.called.find(({ name }) => name === "openTable")?.args).toMatchObject([
      { mode: "append", sheet: "Posts" },
    ]);
  });

  it("shows its progress, and stops when cancelled", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles([instagram(manyPosts(20_000)), tiktokOverview()]);
    const release = script.hold("writeRows");
    await page.getByRole("button", { name: "Import 20,003 rows" }).click();
    await page.getByText("Writing 0 of 20,000 rows to “Posts”").waitFor();
    await page.getByText("Part 1 of 2").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/^Stopping/).waitFor();
    release();
    await heading(page, "Stopped").waitFor();
    const written = script.written("posts").length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(20_000);
    expect(script.argumentsOf("openTable")).toHaveLength(1);
    const [posts, days] = await page.getByRole("article").allInnerTexts();
    expect(posts?.replace(/\s+/g, " ")).toContain(`Added ${written.toLocaleString("en")}`);
    expect(posts).toContain("You won't get duplicates");
    expect(days).toContain("Not started.");
  });

  it("continues with the other files if one fails, and shows what to do", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles([instagram(manyPosts(2)), tiktokOverview()]);
    const error = { what: "The sheet “Posts” is protected.", advice: "Choose another sheet." };
    script.failNext("writeRows", error);
    await page.getByRole("button", { name: "Import 5 rows" }).click();
    await heading(page, "Not everything was imported").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain(`${error.what} ${error.advice}`);
    expect([script.written("posts").length, script.written("days").length]).toEqual([0, 3]);
  });

  it("shows internal errors only in the copied details, without secrets", async () => {
    const { page, script } = await open();
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => copied.push(text) },
      });
    });
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    script.failNext(
      "writeRows",
      "TypeError: x is undefined, token=ya29.A0AfH6SMBxxxxxxxxxxxxxxxxxxxx of luna@example.com",
    );
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("Something went wrong. Try again.");
    expect(await page.locator("body").innerText()).not.toMatch(/TypeError|ya29|example\.com/);
    await alert.getByRole("button", { name: "Copy details" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const [details] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(details).toMatch(new RegExp(`^Engagement ${version}, \\d{4}-`));
    expect(details).toContain("writeRows: TypeError: x is undefined");
    expect(details).not.toMatch(/ya29|A0AfH|example\.com/);
  });

  it("offers a text report with all counts, warnings and skipped rows", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      // Disable both ways of copying, so that the text itself is shown.
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    const posts = [{ id: "17900000000000001" }, { id: "17900000000000002", likes: "many" }];
    await page.locator("input[type=file]").setInputFiles(instagram(posts, "april.csv"));
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Copy import details" }).click();
    const report = await page.getByRole("textbox").inputValue();
    expect(report.split("\n").slice(0, 2)).toEqual([
      "april.csv: Instagram · Posts (instagram-content)",
      "Posts. Added: 1. Updated: 0. Unchanged: 0. Skipped: 1.",
    ]);
    expect(report).toMatch(/\nRow 3: "Likes" should be a number/);
  });

  it("continues while another tab is open", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    const release = script.hold("writeRows");
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await page.getByRole("tab", { name: "Formulas" }).click();
    release();
    await page.getByRole("tab", { name: "Data" }).click();
    await heading(page, "Done").waitFor();
  });
});

describe("a marketer without a file", () => {
  it("can read where each platform offers its exports", async () => {
    const { page } = await open();
    await page.getByText("Where do I download these files?").click();
    expect(await page.locator(".help:visible").innerText()).toContain("Meta Business Suite");
  });
});
