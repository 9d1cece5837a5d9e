import { describe, expect, it } from "vitest";
import { file } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

const header = "Network;Posted on;Post text;Link to post;Seen by;Hearts;Remarks;Internal note";
const tool = (name: string, ...rows: string[]) =>
  file(
    name,
    `${[header, "Instagram;2026-05-02 09:30;Rye bread;https://exemplar.test/1;1.204;81;7;ok", ...rows].join("\n")}\n`,
  );
const april = tool("tool-april.csv");
const may = tool("tool-may.csv", "Facebook;2026-05-13 18:00;Buns;https://exemplar.test/2;2.000;40;2;");

describe("a file in an unknown format", () => {
  it("gets guessed fields and a preview, and is imported like any other file", async () => {
    const { page, script, complaints } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(april);
    const card = page.getByRole("article", { name: "tool-april.csv", exact: true });
    await card.getByText("Match this file's columns").waitFor();
    const choices = await card
      .getByRole("group")
      .locator("select")
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text));
    expect(choices).toEqual([
      "Platform",
      "Published at",
      "Text",
      "Link",
      "Not imported",
      "Likes",
      "Not imported",
      "Not imported",
    ]);
    await card.getByLabel("Seen by").selectOption({ label: "Reach" });
    await card.getByLabel("Remarks").selectOption({ label: "Comments" });
    await expect
      .poll(() => card.getByRole("region").getByRole("row").nth(1).innerText())
      .toMatch(/Rye bread\s+1,204\s+81\s+7/);
    await card.getByRole("button", { name: "Use these columns" }).click();
    await page.getByText("Using your column mapping.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Change");
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings", "readSidebarPart", "readMappings"]);
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.spreadsheet.rows("Posts")).toEqual([
      expect.objectContaining({ Platform: "Instagram", Text: "Rye bread", Reach: 1204, Likes: 81, Comments: 7 }),
    ]);
    expect(await script.spreadsheet.call("readMappings")).toMatchObject([
      { table: "posts", columns: { "seen by": "reach", remarks: "comments" } },
    ]);
    expect(complaints).toEqual([]);
  });

  it("uses the mapping that a colleague saved for its header, with a note", async () => {
    const { page, script } = await open();
    const files = page.locator("input[type=file]");
    await files.setInputFiles(april);
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    const remembered = script.argumentsOf("rememberMapping");
    const colleague = await open({ prepare: ({ answers }) => (answers.readMappings = () => remembered) });
    await colleague.page.locator("input[type=file]").setInputFiles(may);
    await colleague.page.getByText("Using the saved column mapping.").waitFor();
    const card = colleague.page.getByRole("article", { name: /Posts/ });
    expect((await card.locator(".mapped dl > div").allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      "What does each row contain? A post or video",
      "Network Platform",
      "Posted on Published at",
      "Post text Text",
      "Link to post Link",
      "Hearts Likes",
    ]);
    expect(await card.getByRole("region").getByRole("row").count()).toBe(3);
    await colleague.page.getByRole("button", { name: "Import 2 rows" }).click();
    await colleague.page.getByRole("heading", { name: "Done" }).waitFor();
    expect(colleague.script.written("posts").map(({ text }) => text)).toEqual(["Rye bread", "Buns"]);
    expect(colleague.script.called.map(({ name }) => name)).not.toContain("rememberMapping");
  });

  it("is asked about if a mapping with its headers was made for another platform, and both are remembered", async () => {
    const posts = (name: string, link: string) =>
      file(name, `Posted on,Post link,Hearts\n2026-05-02,https://${link},81\n`);
    const { page, script } = await open({ inSpreadsheet: true });
    const files = page.locator("input[type=file]");
    await files.setInputFiles(posts("one.csv", "www.instagram.com/p/AA1/"));
    await page.getByLabel("Hearts").selectOption({ label: "Saves" });
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Import more" }).click();
    await files.setInputFiles(posts("two.csv", "www.tiktok.com/@luna/video/7"));
    await page.getByText("same headers but another platform, title or sheet").waitFor();
    expect(await page.getByRole("button", { name: /^Import 1/ }).count()).toBe(0);
    expect(await page.getByLabel("Platform or tool").inputValue()).toBe("tiktok");
    expect(await page.getByLabel("Hearts").inputValue()).toBe("saves");
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Import more" }).click();
    expect(script.spreadsheet.rows("Posts").map(({ Platform, Saves }) => [Platform, Saves])).toEqual([
      ["Instagram", 81],
      ["TikTok", 81],
    ]);
    await files.setInputFiles(posts("three.csv", "www.instagram.com/p/BB2/"));
    await page.getByText("Using the saved column mapping.").waitFor();
    expect(await page.locator(".mapped dl").innerText()).toMatch(/Platform or tool\s+Instagram/);
  });

  it("can get another mapping, and its mapping can be forgotten", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(april);
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByRole("button", { name: "Change" }).click();
    expect(await page.getByRole("button", { name: /^Import 1/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Hearts").selectOption("");
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Import more" }).click();
    expect(script.spreadsheet.rows("Posts")[0]).not.toHaveProperty("Likes");
    await page.locator("input[type=file]").setInputFiles(may);
    await page.getByRole("button", { name: "Delete mapping" }).click();
    await page.getByRole("button", { name: "Use these columns" }).waitFor();
    expect(await page.getByLabel("Hearts").inputValue()).toBe("likes");
    expect(await script.spreadsheet.call("readMappings")).toEqual([]);
  });

  it("shows what its mapping lacks before it can be used", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles(april);
    const use = page.getByRole("button", { name: "Use these columns" });
    await page.getByLabel("Link to post").selectOption("");
    await page.getByLabel("Posted on").selectOption("");
    await page.getByLabel("Seen by").selectOption("likes");
    await page.getByLabel("Platform or tool").selectOption("other");
    await use.click();
    await page.getByText("Choose the column that identifies each post").waitFor();
    await page.getByText("Only one column can be “Likes”: Seen by, Hearts.").first().waitFor();
    await page.getByText("Choose the platform or enter its name.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-table$/);
    await page.getByLabel("Platform name").focus();
    await page.getByLabel("Platform or tool").selectOption("tiktok");
    await expect.poll(() => page.getByText("Choose the platform or enter its name.").count()).toBe(0);
    await page.getByLabel("Platform or tool").selectOption("other");
    await page.getByLabel("Platform name").fill("Our tool");
    await page.getByLabel("Link to post").selectOption("url");
    await page.getByLabel("Seen by").selectOption("views");
    await use.click();
    await page.getByText("Using your column mapping.").waitFor();
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings", "readSidebarPart", "readMappings"]);
  });

  it("stores the answer about its dates with the mapping", async () => {
    const sends = (name: string) => file(name, "Campaign;Sent on;Recipients\nSpring;03-02-2026;500\n");
    const { page, script } = await open();
    script.answers.readMappings = () => script.argumentsOf("rememberMapping");
    const files = page.locator("input[type=file]");
    await files.setInputFiles(sends("one.csv"));
    await page.getByLabel("Platform or tool").selectOption("mailchimp");
    await page.getByRole("button", { name: "Use these columns" }).click();
    await page.getByLabel("Which date format do these files use?").selectOption("dayFirst");
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Import more" }).click();
    expect(script.written("campaigns").map((row) => row.sent_at)).toEqual(["2026-02-03"]);
    await files.setInputFiles(sends("two.csv"));
    await page.getByText("3 Feb 2026", { exact: true }).first().waitFor();
    expect(await page.getByLabel("Which date format do these files use?").count()).toBe(0);
  });

  it("can be mapped again if saved mappings cannot be loaded", async () => {
    const { page, script } = await open();
    script.failNext("readMappings", "NetworkError");
    await page.locator("input[type=file]").setInputFiles(april);
    await page.getByRole("button", { name: "Use these columns" }).waitFor();
  });
});
