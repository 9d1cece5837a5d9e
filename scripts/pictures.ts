import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openWorkbookPage, startLocalWorkbook } from "../test/e2e/browser.ts";
import { sharedBrowser } from "../test/shared-browser.ts";
import { buildAddOn } from "./build.ts";
import { provideChromium } from "./chromium/get.ts";
import { pictures } from "./publish/check.ts";

const folder = fileURLToPath(new URL("pictures/", import.meta.url));
const listingFolder = fileURLToPath(new URL("publish/pictures/", import.meta.url));
for (const path of [folder, listingFolder]) mkdirSync(path, { recursive: true });
const icon = readFileSync(new URL("publish/icon.svg", import.meta.url), "utf8");

await provideChromium();
await buildAddOn();
const browser = await sharedBrowser();
const started = await startLocalWorkbook({ workbook: "Spring campaign" });
try {
  const { page } = await openWorkbookPage(started.address);
  for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
  const sidebar = page.frameLocator("iframe").first();
  await sidebar.getByRole("button", { name: "Try with sample data" }).click();
  await sidebar.getByRole("heading", { name: "Sample data added" }).waitFor();
  await sidebar.getByRole("tab", { name: "Formulas" }).click();
  // Shows the formula of a calculated column, and its rates and bands.
  const nameBox = page.locator("input[class*=univer-size-full]");
  for (const cell of ["D1", "F1"]) {
    await nameBox.click();
    await nameBox.fill(cell);
    await page.keyboard.press("Enter");
  }
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: `${folder}workbook.png` });
  await page.screenshot({ path: `${listingFolder}spreadsheet.png` });
  console.log("scripts/pictures/workbook.png");
  await sidebar.getByRole("tab", { name: "Report" }).click();
  await sidebar.getByRole("button", { name: "Create report" }).click();
  await sidebar.getByText("Report created in").waitFor();
  await page.setViewportSize({ width: 1280, height: 1560 });
  await page.waitForFunction("document.querySelectorAll('.charts canvas').length > 0");
  await page.waitForTimeout(3_000);
  await page.screenshot({ path: `${folder}report.png` });
  console.log("scripts/pictures/report.png");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: `${listingFolder}report.png` });
  // The icon alone, and on the banner.
  const drawing = await browser.newPage();
  for (const { file, width, height } of pictures.filter(({ height }) => height < 800)) {
    await drawing.setViewportSize({ width, height });
    const background = file === "banner.png" ? "#efe8f6" : "transparent";
    const body = `display:grid;place-items:center;margin:0;height:100vh;background:${background}`;
    await drawing.setContent(
      `<body style="${body}">${icon.replace("<svg", `<svg style="height:${Math.min(height, 128)}px"`)}`,
    );
    await drawing.screenshot({ path: listingFolder + file, omitBackground: true });
  }
  console.log("scripts/publish/pictures");
} finally {
  await browser.close();
  await started.stop();
}
process.exit(0);
