import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { connection, connectors, runState } from "./connect-data.ts";
import { instagram, manyPosts } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";
import { madeReport, reportOptions } from "./report-data.ts";

const open = useSidebar();

/** Clicks like a user, and counts. A list to choose from would be two clicks, so no journey may need one. */
function countingClicks(page: Page) {
  let count = 0;
  return {
    click: async (role: "button" | "tab" | "link", name: string | RegExp) => {
      count += 1;
      await page.getByRole(role, { name }).first().click();
    },
    unfold: async (text: string) => {
      count += 1;
      await page.locator("summary:visible", { hasText: text }).first().click();
    },
    count: () => count,
  };
}

describe("from the opened sidebar", () => {
  it("a file is imported with two clicks, also where there is data already", async () => {
    for (const rows of [0, 12]) {
      const { page } = await open({
        prepare: ({ settings }) =>
          rows > 0 && settings.sheets.push({ sheetId: 1, name: "Posts", table: "posts", rows }),
      });
      const chooser = page.waitForEvent("filechooser");
      const { click, count } = countingClicks(page);
      await click("button", "Choose files");
      await (await chooser).setFiles(instagram(manyPosts(2)));
      await click("button", "Import 2 rows");
      await page.getByRole("heading", { name: "Done" }).waitFor();
      expect(count()).toBe(2);
    }
  });

  it("a formula is in a cell after three clicks", async () => {
    const { page, script } = await open();
    const { click, unfold, count } = countingClicks(page);
    await click("tab", "Formulas");
    await unfold("ENGAGEMENT_RATE");
    await click("button", "Insert into selected cell");
    await page.getByText("Inserted in Sheet1!B2").waitFor();
    expect(script.argumentsOf("insertFormula")).toMatchObject([{ name: "ENGAGEMENT_RATE" }]);
    expect(count()).toBe(3);
  });

  it("a report is made with two clicks", async () => {
    const { page, script } = await open();
    script.answers.readReportOptions = () => reportOptions();
    script.answers.createReport = () => madeReport;
    const { click, count } = countingClicks(page);
    await click("tab", "Report");
    await click("button", "Create report");
    await page.getByText(`Report created in “${madeReport.sheet}”.`).waitFor();
    expect(count()).toBe(2);
  });

  it.each([
    ["five clicks where there is nothing yet", 0, 5],
    ["six clicks where there is data already", 12, 6],
  ])("Instagram is connected and imported with %s, Allow at Instagram among them", async (_, rows, clicks) => {
    const account = connection({ platform: "instagram", account: "rye.bakery" });
    const { page, script } = await open({
      prepare: ({ connect, settings }) => {
        const [youtube] = connectors.filter(({ id }) => id === "youtube");
        connect.connectors = [{ ...youtube, id: "instagram", name: "Instagram" } as (typeof connectors)[number]];
        connect.runs = [runState()];
        if (rows > 0) settings.sheets.push({ sheetId: 1, name: "Posts", table: "posts", rows });
      },
    });
    await page
      .context()
      .route("https://consent.test/**", (route) =>
        route.fulfill({ contentType: "text/html", body: "<button>Allow</button>" }),
      );
    const { click, count } = countingClicks(page);
    if (rows > 0) await click("button", "Add data");
    await click("button", rows > 0 ? /^Platform/ : "Choose platform");
    await click("button", /^Instagram/);
    const consent = page.waitForEvent("popup");
    await click("link", "Sign in to Instagram");
    const consentPage = await consent;
    await consentPage.getByRole("button", { name: "Allow" }).click();
    script.connect.connections = [account];
    await consentPage.close();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await click("button", "Save and run");
    await expect.poll(() => script.called.map(({ name }) => name)).toContain("runImport");
    // One more for Allow on Instagram's page.
    expect(count() + 1).toBe(clicks);
  });
});
