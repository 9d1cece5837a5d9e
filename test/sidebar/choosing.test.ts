import { describe, expect, it } from "vitest";
import { asExcel, file, instagram, manyPosts, shoppingList, tiktokOverview } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

describe("a marketer with export files", () => {
  it("sees what each file is, with its first rows", async () => {
    const { page, complaints } = await open();
    await page.locator("input[type=file]").setInputFiles([instagram(manyPosts(12)), tiktokOverview()]);
    const card = page.getByRole("article", { name: "Instagram · Posts" });
    await card.waitFor();
    expect(await card.locator(".facts").innerText()).toBe(
      ["Account", "luna.bakes", "Period", "12 Apr 2026", "Language", "English", "Rows", "12"].join("\n"),
    );
    const rows = card.getByRole("region", { name: /First rows/ }).getByRole("row");
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(0).innerText()).toMatch(/Published at\s+Type\s+Text\s+Reach\s+Views\s+Likes/);
    expect(await rows.nth(1).innerText()).toMatch(/12 Apr 2026, 07:30\s+Image\s+Loaf number 0\s+1,900\s+2,400\s+0/);
    expect(await page.getByRole("article", { name: "TikTok · Days" }).innerText()).toContain("1 Jun 2026 – 3 Jun 2026");
    expect(await page.getByRole("status").first().innerText()).toBe("2 files read: 15 rows to import.");
    expect(complaints).toEqual([]);
  });

  it("can drop files anywhere on the sidebar", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Data" }).waitFor();
    const { name, buffer } = instagram(manyPosts(2));
    const transfer = await page.evaluateHandle(
      ([name, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content as string], name as string));
        return transfer;
      },
      [name, buffer.toString()],
    );
    await page.dispatchEvent("header", "dragover", { dataTransfer: transfer });
    await page.getByText("Drop to add files").waitFor();
    await page.dispatchEvent("header", "drop", { dataTransfer: transfer });
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor();
  });

  it("sees why a file is rejected, and what to do", async () => {
    const { page } = await open();
    await page.locator("input[type=file]").setInputFiles([shoppingList, file("empty.csv", "")]);
    const card = page.getByRole("article", { name: "shopping.csv", exact: true });
    expect(await card.innerText()).toMatch(/To buy tomorrow[\s\S]+Choose an unchanged export/);
    expect(await page.getByRole("article", { name: "empty.csv" }).innerText()).toContain("Download it again");
    await page.locator("summary", { hasText: "Where do I download these files?" }).click();
    await page.getByText("Meta Business Suite: Insights").waitFor();
    expect(await page.getByRole("button", { name: /^Import/ }).count()).toBe(0);
    await card.getByRole("button", { name: "Remove shopping.csv" }).click();
    await card.waitFor({ state: "detached" });
  });

  it("sees which rows will be skipped and why, before anything is written", async () => {
    const { page } = await open();
    await page
      .locator("input[type=file]")
      .setInputFiles(instagram([{ id: "17900000000000001" }, { id: "17900000000000002", likes: "many" }]));
    await page.getByText("1 row will be skipped").click();
    expect(await page.locator(".lines li").first().innerText()).toMatch(/^Row 3: "Likes" should be a number/);
  });

  it("can import an Excel file like a CSV file", async () => {
    const { page, complaints } = await open();
    await page.locator("input[type=file]").setInputFiles(asExcel(instagram(manyPosts(2), "april.csv")));
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor();
    expect(await page.locator(".file").innerText()).toBe("april.xlsx");
    expect(complaints).toEqual([]);
  });

  it("gets one card for a file chosen twice", async () => {
    const { page } = await open();
    const { name, buffer } = instagram(manyPosts(2));
    const transfer = await page.evaluateHandle(
      ([name, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content as string], name as string, { lastModified: 1_750_000_000_000 }));
        return transfer;
      },
      [name, buffer.toString()],
    );
    // Files are accepted once the settings have been read.
    await page.locator("input[type=file]").waitFor({ state: "attached" });
    for (const _ of ["first", "second"]) await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor();
    expect(await page.getByRole("article").count()).toBe(1);
  });

  it("finds the last number of followers filled in, and may clear it", async () => {
    const { page, script } = await open({
      prepare: ({ settings }) =>
        settings.followers.push({ platform: "instagram", account: "@Luna.Bakes", followers: 8200 }),
    });
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    const followers = page.getByLabel("How many followers?");
    expect(await followers.inputValue()).toBe("8200");
    await followers.fill("");
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.written("posts").map(({ followers }) => followers)).toEqual([undefined, undefined]);
    expect(script.called.map(({ name }) => name)).not.toContain("rememberFollowers");
  });

  it("gets the typed followers and account into the rows, and remembered", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(tiktokOverview());
    await page.getByLabel("Which account is this?").fill("luna.tok");
    await page.getByLabel("How many followers?").fill("12,500");
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    expect(script.spreadsheet.rows("Days")[0]).toMatchObject({ Account: "luna.tok", Followers: 12500 });
    const { followers } = await script.spreadsheet.call("readSettings");
    expect(followers).toEqual([{ platform: "tiktok", account: "luna.tok", followers: 12500 }]);
  });

  it.each(["abc", "12.5", "-3", "1,2345"])(
    "sees that %s is no number of followers, and nothing is written",
    async (typed) => {
      const { page, script } = await open();
      await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
      await page.getByLabel("How many followers?").fill(typed);
      await page.getByRole("button", { name: "Import 2 rows" }).click();
      await page.getByText("Enter a whole number, such as 12500, or leave it blank.").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("inputmode"))).toBe("numeric");
      expect(script.called.map(({ name }) => name)).toEqual(["readSettings", "readSidebarPart"]);
    },
  );

  it("sees markup in captions, file names and accounts as plain text", async () => {
    const markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const { page, complaints } = await open();
    const name = "<img src=x onerror=alert(3)>.csv";
    await page
      .locator("input[type=file]")
      .setInputFiles([
        instagram([{ caption: markup, account: "<b>luna</b>" }], name),
        file("<svg onload=alert(4)>.csv", '"<i>Article</i>",Pieces\nFlour,2\n'),
      ]);
    await page.getByText("<i>Article</i>").first().waitFor();
    expect(await page.getByRole("cell", { name: markup }).innerText()).toBe(markup);
    expect(await page.locator(".facts").innerText()).toContain("<b>luna</b>");
    expect(await page.locator(".file").first().innerText()).toBe(name);
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByRole("heading", { name: "Done" }).waitFor();
    // The file that was not imported is listed as well.
    expect(await page.locator(".file").allInnerTexts()).toEqual([name, "<svg onload=alert(4)>.csv"]);
    expect(await page.locator("main :is(img, script, b, i, svg[onload])").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
