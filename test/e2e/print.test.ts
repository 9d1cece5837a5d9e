import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { sampleOf } from "../sample.ts";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
} from "./browser.ts";

/** 112 rows of 21 pixels, eight columns of 100 pixels, and a chart over rows 50 to 64. */
const script = `
function onInstall(e) { onOpen(e); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open").addToUi(); }
function open() {}
function fill(sheet) {
  var rows = [];
  for (var row = 1; row <= 112; row++) rows.push(["Row " + row, row, "", "", "", "", "", "end"]);
  sheet.getRange(1, 1, 112, 8).setValues(rows);
}
function make() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.getActiveSheet();
  fill(sheet);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B6"))
    .setPosition(50, 4, 4, 4).setOption("width", 400).setOption("height", 300).build());
  var frozen = spreadsheet.insertSheet("Frozen");
  fill(frozen);
  frozen.setFrozenRows(1);
  var hidden = spreadsheet.insertSheet("Hidden");
  fill(hidden);
  hidden.hideSheet();
  sheet.activate();
}`;
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const files = {
  "Code.js": script,
  "Sidebar.html": "<!doctype html>",
  "appsscript.json": JSON.stringify({
    timeZone: "Etc/UTC",
    oauthScopes: [scope("spreadsheets.currentonly"), scope("script.container.ui")],
  }),
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let started: StartedWorkbook;
let page: Page;

async function openSheet(language: string, locale: string): Promise<{ workbook: StartedWorkbook; page: Page }> {
  const workbook = await startLocalWorkbook({ files, language, locale });
  const opened = await openWorkbookPage(workbook.address);
  await opened.page.evaluate(() =>
    (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook.addOn.call("make"),
  );
  return { workbook, page: opened.page };
}

beforeAll(async () => {
  ({ workbook: started, page } = await openSheet("en", "nl_NL"));
});
afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
});

const dialog = () => page.getByRole("dialog", { name: "Print settings" });
const total = () => dialog().getByRole("status").textContent();
const choose = (label: string, option: string) =>
  dialog().getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });
const papers = () => dialog().getByRole("figure");

/** Opens File > Print with the settings that the tests begin with. */
async function openPreview() {
  await clickMenu(page, "File", "Print");
  await choose("Print", "Current sheet");
  await choose("Paper size", "A4 (21 cm x 29.7 cm)");
  await dialog().getByLabel("Portrait").check();
  await expect.poll(total).toBe("Total: 2 pages");
}

describe("File > Print", () => {
  beforeEach(async () => {
    if (await dialog().count()) await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });

  it("opens with Ctrl+P, in landscape on A4 and fit to width for a spreadsheet of the Netherlands", async () => {
    await page.keyboard.press("Control+p");
    await dialog().waitFor();
    expect(await dialog().getByLabel("Paper size").inputValue()).toBe("A4");
    expect(await dialog().getByLabel("Landscape").isChecked()).toBe(true);
    expect(await dialog().getByLabel("Scale").inputValue()).toBe("fitToWidth");
    expect(await total()).toBe("Total: 5 pages");
    await dialog().getByText("Approximate: Google Sheets may end pages at other rows.").waitFor();
  });

  it("ends a page of A4 after row 56 and one of Letter after row 50", async () => {
    await openPreview();
    const second = () => papers().nth(1).textContent();
    await expect.poll(second).toMatch(/^Row 5757end/);
    await choose("Paper size", "Letter (21.6 cm x 27.9 cm)");
    await expect.poll(total).toBe("Total: 3 pages");
    await expect.poll(second).toMatch(/^Row 5151end/);
  });

  it("shows the chart on both pages that it lies on, cut where the page ends", async () => {
    await openPreview();
    const charts = papers().locator("img");
    await expect.poll(() => charts.count()).toBe(2);
    const inked = await charts.first().evaluate((image: HTMLImageElement) => {
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height).data.filter((value) => value > 0).length;
    });
    expect(inked).toBeGreaterThan(10_000);
    const bottomOf = async (index: number) => {
      const box = await charts.nth(index).boundingBox();
      const paper = await papers().nth(index).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) - (paper?.y ?? 0) - (paper?.height ?? 0);
    };
    expect(await bottomOf(1)).toBeLessThan(0);
    const topOfSecond = (await charts.nth(1).boundingBox())?.y ?? 0;
    // Seven of its rows are on the first page, so the second begins within it.
    expect(topOfSecond).toBeLessThan((await papers().nth(1).locator(".pane").boundingBox())?.y ?? 0);
  });

  it("repeats frozen rows, and prints every sheet of a workbook but hidden ones", async () => {
    await openPreview();
    await choose("Print", "Workbook");
    // Two pages of the first sheet, and three of 55 rows below a frozen one.
    await expect.poll(total).toBe("Total: 5 pages");
    await papers().nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => papers().nth(3).textContent()).toMatch(/^Row 11endRow 5757end/);
    await dialog().getByLabel("Repeat frozen rows").uncheck();
    await expect.poll(total).toBe("Total: 4 pages");
    await dialog().getByLabel("Repeat frozen rows").check();
  });

  it("prints as many pages as it shows, each as large as the paper", async () => {
    await openPreview();
    await page.evaluate("window.print = () => { window.printed = true; }");
    await dialog().getByRole("button", { name: "Next" }).click();
    await page.waitForFunction("window.printed");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    const [width, height] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1) ?? []).map(Number);
    // 210 and 297 mm in points of 1/72 inch; the browser rounds to whole pixels.
    expect(width).toBeCloseTo(595.28, -1);
    expect(height).toBeCloseTo(841.89, -1);
    expect(await page.locator(".printed").count()).toBe(0);
  });

  it("can be used with the keyboard alone, and returns the focus when Escape closes it", async () => {
    await page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position: { x: 300, y: 200 } });
    const focused = () =>
      page.evaluate("document.activeElement.tagName + document.activeElement.textContent.slice(0, 6)");
    const before = await focused();
    await page.keyboard.press("Control+p");
    await dialog().waitFor();
    const reached: unknown[] = [];
    for (let step = 0; step < 12; step++) {
      reached.push(
        await page.evaluate(
          "document.activeElement.ariaLabel || document.activeElement.labels?.[0]?.innerText.split('\\n')[0] || document.activeElement.innerText",
        ),
      );
      await page.keyboard.press("Tab");
    }
    expect(reached).toEqual(
      expect.arrayContaining(["Cancel", "Next", "Preview", "Print", "Paper size", "Scale", "Margins"]),
    );
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await focused()).toBe(before);
  });
});

const previews = [
  ["en", "en_US", "File", "Print", "Print settings"],
  ["es", "es_ES", "Archivo", "Imprimir", "Configuración de impresión"],
  ["nl", "nl_NL", "Bestand", "Afdrukken", "Afdrukinstellingen"],
] as const;

describe("the print preview", () => {
  it.each(sampleOf("languages of the print preview", previews, 1))(
    "is accessible and fits a laptop's screen in %s",
    async (language, locale, file, print, title) => {
      const { workbook, page: other } = await openSheet(language, locale);
      await clickMenu(other, file, print);
      const preview = other.getByRole("dialog", { name: title });
      await preview.locator(".pane").first().waitFor();
      await other.evaluate(axe);
      const violations = await other.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(selector: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run(".print-preview");
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(violations).toEqual([]);
      const tooWide = await preview.evaluate((element) =>
        [element, ...element.querySelectorAll("header, form, header > *, form > *")]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect(tooWide).toEqual([]);
      await other.close();
      await workbook.stop();
    },
  );
});
