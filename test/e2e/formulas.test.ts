import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { sampleOf } from "../sample.ts";
import { clickMenu, closeWorkbookPages, openWorkbookPage, startLocalWorkbook, valueOfCell } from "./browser.ts";

/** The labels, search word and result in each language. */
const languages = [
  {
    language: "en",
    locale: "en_US",
    menu: ["Extensions", "Engagement", "Open sidebar"],
    tab: "Formulas",
    search: "Search",
    word: "band",
    insert: "Insert into selected cell",
    written: "=ENGAGEMENT_BAND(A2:A4)",
    bands: ["Average", "High"],
  },
  {
    language: "es",
    locale: "es_ES",
    menu: ["Extensiones", "Engagement", "Abrir la barra lateral"],
    tab: "Fórmulas",
    search: "Buscar",
    word: "muy alta",
    insert: "Insertar en la celda seleccionada",
    written: "=ENGAGEMENT_BAND(A2:A4)",
    bands: ["Medio", "Alto"],
  },
  {
    language: "nl",
    locale: "nl_NL",
    menu: ["Extensies", "Engagement", "Zijbalk openen"],
    tab: "Formules",
    search: "Zoeken",
    word: "laag",
    insert: "Invoegen in geselecteerde cel",
    written: "=ENGAGEMENT_BAND(A2:A4)",
    bands: ["Gemiddeld", "Hoog"],
  },
];

afterAll(closeWorkbookPages);

interface GridWorkbook {
  api: { getActiveWorkbook(): { getActiveSheet(): { getRange(a1: string): { getDisplayValue(): string } } } };
}

const shownIn = (page: Page, a1: string): Promise<string> =>
  page.evaluate((cell) => {
    const { workbook } = (window as never as { localWorkbook: { workbook: GridWorkbook } }).localWorkbook;
    return workbook.api.getActiveWorkbook().getActiveSheet().getRange(cell).getDisplayValue();
  }, a1);

describe("the Formulas tab", () => {
  it.each(sampleOf("languages of the list of functions", languages, 1))(
    "finds a function by a word of its help and inserts an example at the selected cell ($language)",
    async (one) => {
      const started = await startLocalWorkbook({ language: one.language, locale: one.locale });
      try {
        const { page } = await openWorkbookPage(started.address);
        await clickMenu(page, ...one.menu);
        const sidebar = page.frameLocator("iframe").first();
        await sidebar.getByRole("tab", { name: one.tab }).click();
        await sidebar.getByLabel(one.search).fill(one.word);
        await sidebar.getByText("ENGAGEMENT_BAND", { exact: true }).first().click();
        await sidebar.getByRole("button", { name: one.insert }).first().click();
        await sidebar.getByText(one.written).last().waitFor();
        // 3.5 % is the end of the second band.
        await expect.poll(() => valueOfCell(page, "B2")).toBe(one.bands[0]);
        await expect.poll(() => shownIn(page, "B3")).toBe(one.bands[1]);
        await page.close();
      } finally {
        await started.stop();
      }
    },
  );

  it("a search for CTR leads to a percentage in the spreadsheet", async () => {
    const started = await startLocalWorkbook({ language: "es", locale: "es_ES" });
    try {
      const { page } = await openWorkbookPage(started.address);
      await clickMenu(page, "Extensiones", "Engagement", "Abrir la barra lateral");
      const sidebar = page.frameLocator("iframe").first();
      await sidebar.getByRole("tab", { name: "Fórmulas" }).click();
      await sidebar.getByLabel("Buscar").fill("CTR");
      await sidebar.locator("#panel-formulas summary").first().click();
      await sidebar.getByRole("button", { name: "Insertar en la celda seleccionada" }).click();
      await sidebar.getByText("Ejemplo añadido en").waitFor();
      // 180 clicks of 12,000 impressions.
      await expect.poll(() => shownIn(page, "C2")).toBe("1,50%");
      expect(await valueOfCell(page, "C1")).toBe("Tasa de clics");
    } finally {
      await started.stop();
    }
  });
});
