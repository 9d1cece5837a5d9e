import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickMenu, openBrowser, openWorkbookPage, startLocalWorkbook, valueOfCell } from "./browser.ts";

/** The labels, search word and result in each language. */
const languages = [
  {
    language: "en",
    locale: "en_US",
    menu: ["Extensions", "Engagement", "Open sidebar"],
    tab: "Formulas",
    search: "Search",
    word: "band",
    insert: "Insert into the selected cell",
    written: "=ENGAGEMENT_BAND(0.035)",
    band: "Average",
  },
  {
    language: "es",
    locale: "es_ES",
    menu: ["Extensiones", "Engagement", "Abrir la barra lateral"],
    tab: "Fórmulas",
    search: "Buscar",
    word: "muy alta",
    insert: "Insertar en la celda seleccionada",
    written: "=ENGAGEMENT_BAND(0,035)",
    band: "Medio",
  },
  {
    language: "nl",
    locale: "nl_NL",
    menu: ["Extensies", "Engagement", "Zijbalk openen"],
    tab: "Formules",
    search: "Zoeken",
    word: "laag",
    insert: "In de geselecteerde cel zetten",
    written: "=ENGAGEMENT_BAND(0,035)",
    band: "Gemiddeld",
  },
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe("the Formulas tab", () => {
  it.each(languages)(
    "finds a function by a word of its help and inserts it into the selected cell ($language)",
    async (one) => {
      const started = await startLocalWorkbook({ language: one.language, locale: one.locale });
      try {
        const { page } = await openWorkbookPage(browser, started.address);
        await clickMenu(page, ...one.menu);
        const sidebar = page.frameLocator("iframe").first();
        await sidebar.getByRole("tab", { name: one.tab }).click();
        await sidebar.getByLabel(one.search).fill(one.word);
        await sidebar.getByText("ENGAGEMENT_BAND", { exact: true }).first().click();
        await sidebar.getByRole("button", { name: one.insert }).first().click();
        await sidebar.getByText(one.written).last().waitFor();
        await expect.poll(() => valueOfCell(page, "A1")).toBe(one.band);
        await page.close();
      } finally {
        await started.stop();
      }
    },
  );
});
