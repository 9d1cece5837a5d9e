import { describe, expect, it } from "vitest";
import { languages } from "../../src/text/language.ts";
import { file, instagram, manyPosts, shoppingList, tiktokOverview } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

const account = (name: string, first: number, likes: number | string = 20) =>
  instagram([{ id: String(17900000000000000n + BigInt(first)), account: name, likes }], `${name}.csv`);

/** Five files that need nothing of the user, one that was cut, and two that can't be imported. */
const eightFiles = [
  instagram(manyPosts(12), "april.csv"),
  account("luna.bakes", 101),
  tiktokOverview(),
  shoppingList,
  account("luna.cafe", 201),
  instagram([...manyPosts(2), { id: "17900000000000900", likes: "many" }], "may.csv"),
  file("empty.csv", ""),
  account("luna.shop", 301),
];

const titles = ["april.csv", "luna.bakes.csv", "luna.cafe.csv", "luna.shop.csv"];

describe("a marketer with eight files at once", () => {
  it.each(languages)("sees a short card for each, those with problems first, and one button (%s)", async (language) => {
    const { page, complaints } = await open({ prepare: ({ settings }) => Object.assign(settings, { language }) });
    await page.locator("input[type=file]").setInputFiles(eightFiles);
    await page.locator(".bar .primary:not([disabled])").waitFor();
    const names = await page
      .getByRole("article")
      .evaluateAll((cards) =>
        cards.map((card) => (card.querySelector(".file") ?? card.querySelector("h3"))?.textContent),
      );
    expect(names).toEqual(["shopping.csv", "empty.csv", "Overview.csv", "may.csv", ...titles]);
    expect(await page.locator("button.primary:visible").count()).toBe(1);
    expect(await page.getByRole("article").getByRole("table").filter({ visible: true }).count()).toBe(0);
    const tallest = await page
      .getByRole("article")
      .evaluateAll((cards) => Math.max(...cards.slice(4).map((card) => card.getBoundingClientRect().height)));
    expect(tallest).toBeLessThan(150);
    expect(complaints).toEqual([]);
  });

  it("sees in a card what the file is, and the first rows after a click", async () => {
    const { page } = await open();
    await page.locator("input[type=file]").setInputFiles(eightFiles);
    const card = page.getByRole("article", { name: "Instagram · Posts" }).filter({ hasText: "april.csv" });
    await card.getByText("luna.bakes · 12 Apr 2026 · 12 rows").waitFor();
    await card.getByText("First rows and details").click();
    expect(await card.getByRole("row").count()).toBe(6);
    await card.getByLabel("How many followers?").fill("many");
    await card.getByText("First rows and details").click();
    await page.locator(".bar .primary").click();
    // The wrong answer is in sight again.
    await card.getByText("Enter a whole number").waitFor();
    expect(await card.getByLabel("How many followers?").evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
  });

  it("imports all of them with the one button, and sees a line for each", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(eightFiles);
    await page.getByRole("button", { name: "Import 20 rows" }).click();
    await page.getByRole("heading", { name: "Done", exact: true }).waitFor();
    const lines = page.locator(".row-counts").last().locator("dt");
    expect((await lines.allInnerTexts()).map((text) => text.split("\n")[1]).sort()).toEqual(
      ["Overview.csv", ...titles].sort(),
    );
    // The file with a row that could not be read keeps its card, before the lines.
    expect(await page.getByRole("article").innerText()).toMatch(/may\.csv[\s\S]*Skipped\s+1/);
    expect(await page.locator(".row-counts").last().innerText()).not.toMatch(/\b0\b/);
    const refused = page.locator(".card.refused");
    expect(await refused.locator("h3").innerText()).toBe("Not imported");
    expect(await refused.locator("li .file").allInnerTexts()).toEqual(["shopping.csv", "empty.csv"]);
    expect(await page.getByRole("button", { name: "Go to “Posts”" }).count()).toBe(2);
    expect(await page.locator("button.primary:visible").innerText()).toBe("Create report");
    expect(script.spreadsheet.sheets().slice(1)).toEqual([
      ["Posts", 15],
      ["Days", 3],
    ]);
  });
});
