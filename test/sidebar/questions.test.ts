import { describe, expect, it } from "vitest";
import { file, tiktokOverview } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

/** A Meta Business Suite chart without a platform, and newsletters with ambiguous dates. */
const chart = file("Reach.csv", 'sep=,\n"Reach"\n"Date","Primary"\n"2026-05-01T00:00:00","120"\n');
const sends = (name: string, day = "3/2/17 11:29") =>
  file(`${name}.csv`, `Title,Send Date,Send Weekday,Total Recipients\n${name},${day},Friday,50\n`);

describe("an open question about a file", () => {
  it("must be answered before rows are written, and the button shows what is missing", async () => {
    const { page, script, complaints } = await open();
    await page.locator("input[type=file]").setInputFiles([chart, sends("Spring"), sends("Bread")]);
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    expect(await page.getByRole("alert").innerText()).toBe(
      "Choose the platform of Reach.csv.\nChoose the date format.".replace("\n", "\n\n"),
    );
    const button = page.getByRole("button", { name: "Import 3 rows" });
    expect(
      await button.evaluate((one) => document.getElementById(one.getAttribute("aria-describedby") ?? "")?.id),
    ).toBe("missing");
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-platform$/);
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings", "readSidebarPart"]);
    expect(complaints).toEqual([]);
  });

  it("about dates is asked once for all files, and the answer applies to all of them", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles([sends("Spring"), sends("Bread", "3/2/18 09:00")]);
    const order = page.getByLabel("Which date format do these files use?");
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor();
    expect(await order.count()).toBe(1);
    expect(await order.getByRole("option").allInnerTexts()).toEqual([
      "Choose…",
      "Day first: 3 Feb 2017",
      "Month first: 2 Mar 2017",
    ]);
    await order.selectOption("dayFirst");
    await page.getByText("3 Feb 2018", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("campaigns").map((row) => row.sent_at)).toEqual([
      "2017-02-03T11:29:00",
      "2018-02-03T09:00:00",
    ]);
  });

  it("about years of two digits offers what the dates can mean, apart from the question about day and month", async () => {
    const { page, script } = await open();
    const days = file("Clicks.csv", "Date,Clicks,Impressions,CTR,Position\n25-02-06,1,2,50%,3\n");
    await page.locator("input[type=file]").setInputFiles([sends("Spring"), days]);
    const orders = page.getByLabel("Which date format do these files use?");
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor();
    expect(await orders.count()).toBe(2);
    expect(await orders.nth(1).getByRole("option").allInnerTexts()).toEqual([
      "Choose…",
      "Day first: 25 Feb 2006",
      "Year first: 6 Feb 2025",
    ]);
    await orders.nth(0).selectOption("monthFirst");
    await orders.nth(1).selectOption("yearFirst");
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("pages").map((row) => row.date)).toEqual(["2025-02-06"]);
    expect(script.written("campaigns").map((row) => row.sent_at)).toEqual(["2017-03-02T11:29:00"]);
  });

  it("is filled in with the previous answer at the next import", async () => {
    const { page } = await open();
    const files = page.locator("input[type=file]");
    await files.setInputFiles(sends("Spring"));
    await page.getByLabel("Which date format do these files use?").selectOption("dayFirst");
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("button", { name: "Import more" }).click();
    await files.setInputFiles(sends("Bread"));
    expect(await page.getByLabel("Which date format do these files use?").inputValue()).toBe("dayFirst");
    await page.getByText("From your last import.").waitFor();
  });

  it("about the platform fills the rows and the remembered followers", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles(chart);
    await page.getByLabel("Which platform is this?").selectOption("instagram");
    await page.getByRole("article", { name: "Instagram · Days" }).waitFor();
    await page.getByLabel("How many followers?").fill("900");
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("days")[0]).toMatchObject({ platform: "instagram", date: "2026-05-01", followers: 900 });
    expect(script.argumentsOf("rememberFollowers")).toEqual([{ platform: "instagram", account: "", followers: 900 }]);
    const written = script.called.find(({ name }) => name === "writeRows");
    expect(written?.args[0]).toMatchObject({ fieldsToFill: ["followers"] });
  });
});

describe("the day of an export that its file does not state", () => {
  it("is named on the spot, and the rows get their dates by it", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles(tiktokOverview());
    await page.getByText("The file's dates have no year.").waitFor();
    const field = page.getByLabel("Export date");
    await field.fill("2024-06-10");
    await field.press("Enter");
    await page.getByText("1 Jun 2024 – 3 Jun 2024").waitFor();
    expect(await page.getByText("The file's dates have no year.").count()).toBe(0);
    expect(await field.inputValue()).toBe("2024-06-10");
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("days").map(({ date }) => date)).toEqual(["2024-06-01", "2024-06-02", "2024-06-03"]);
  });

  it("is between the first of the platforms and today", async () => {
    const { page, script } = await open();
    await page.locator("input[type=file]").setInputFiles(tiktokOverview());
    const field = page.getByLabel("Export date");
    await field.waitFor();
    const before = await page.locator("#panel-data").innerText();
    await field.fill("0024-06-10");
    await field.blur();
    await page.getByText("Enter a date between 2004 and today.").waitFor();
    expect(await page.locator("#panel-data").innerText()).toContain(before.match(/\d+ \w+ \d{4} – \d+ \w+ \d{4}/)?.[0]);
    await field.fill("2024-06-10");
    await page.getByText("1 Jun 2024 – 3 Jun 2024").waitFor();
    expect(await page.getByText("Enter a date between 2004 and today.").count()).toBe(0);
    expect(script.written("days")).toEqual([]);
  });

  it("is not asked for where the file states it", async () => {
    const { page } = await open();
    const { buffer } = tiktokOverview();
    await page.locator("input[type=file]").setInputFiles(file("Overview_2024-06-10.csv", buffer.toString()));
    await page.getByText("1 Jun 2024 – 3 Jun 2024").waitFor();
    expect(await page.getByLabel("Export date").count()).toBe(0);
  });
});
