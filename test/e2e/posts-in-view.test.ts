import { afterAll, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { type Language, languages } from "../../src/text/language.ts";
import { sampleOf } from "../sample.ts";
import { closeWorkbookPages, openWorkbookPage, startLocalWorkbook } from "./browser.ts";

afterAll(closeWorkbookPages);

/** An Instagram export as Meta Business Suite creates it: without followers. */
const instagram = [
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves",
  ...[900, 500, 60, 10].map(
    (likes, index) =>
      `1790000000000000${index},178400000000000,brood.en.boon,Brood & Boon,"Loaf ${index + 1} of the week: rye, spelt and caraway, with a crust",0,05/0${index + 1}/2026 10:30,https://www.instagram.com/p/C${index}/,IG image,,Lifetime,9000,6000,${likes},10,2,30,20`,
  ),
].join("\n");

/** The days of the posts, as each language writes them. */
const days: Record<Language, (day: number) => string> = {
  en: (day) => `2026-05-0${day} 10:30`,
  es: (day) => `0${day}/05/2026 10:30`,
  nl: (day) => `0${day}-05-2026 10:30`,
};
const texts = [1, 2, 3, 4].map((number) => `Loaf ${number} of the week: rye, spelt and caraway, with a crust`);

/** Of 10,000 followers: 960, 560, 120 and 70 interactions. */
const rates = (language: Language) =>
  ["9.60%", "5.60%", "1.20%", "0.70%"].map((rate) => (language === "en" ? rate : rate.replace(".", ",")));

const columnsOf = (language: Language, headers: string[], bands: string[]) =>
  [
    [1, 2, 3, 4].map(days[language]),
    Array(4).fill("Instagram"),
    texts,
    rates(language),
    bands,
    ["960", "560", "120", "70"],
  ].map((cells, index) => [headers[index], ...cells]);

/** The first columns from left to right. */
const wanted: Record<Language, unknown[]> = {
  en: columnsOf(
    "en",
    ["Published at", "Platform", "Text", "Engagement rate by followers", "Band", "Interactions"],
    ["Very high", "High", "Average", "Low"],
  ),
  es: columnsOf(
    "es",
    ["Publicado el", "Plataforma", "Texto", "Tasa de interacción por seguidores", "Nivel", "Interacciones"],
    ["Muy alto", "Alto", "Medio", "Bajo"],
  ),
  nl: columnsOf(
    "nl",
    ["Gepubliceerd op", "Platform", "Tekst", "Engagement rate op volgers", "Niveau", "Interacties"],
    ["Zeer hoog", "Hoog", "Gemiddeld", "Laag"],
  ),
};

/** Those of a report, from very high to low. */
const bandColors = ["#0b3d66", "#6fa8dc", "#cfe2f3", "#f1f3f4"];

/** The first of the active sheet's columns that are in view in full. */
function readView(): { columns: string[][]; frozen: number; bandColors: unknown[] } {
  const { workbook } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
  const sheet = workbook.api.getActiveWorkbook()?.getActiveSheet();
  const canvas = document.querySelector("canvas[id^='univer-sheet-main-canvas']");
  if (!sheet || !canvas) throw new Error("No sheet is open.");
  const rowNumbersPx = 46;
  let freePx = canvas.getBoundingClientRect().width - rowNumbersPx;
  const columns: string[][] = [];
  while (columns.length < 6 && freePx >= sheet.getColumnWidth(columns.length)) {
    freePx -= sheet.getColumnWidth(columns.length);
    const cells = sheet.getRange(0, columns.length, 5, 1).getDisplayValues() as string[][];
    columns.push(cells.map(([cell]) => cell ?? ""));
  }
  const bandColors = [1, 2, 3, 4].map((row) => {
    const style = sheet.getSheet().getCell(row, 4)?.s;
    return typeof style === "object" ? style?.bg?.rgb : null;
  });
  return { columns, frozen: sheet.getFrozenColumns(), bandColors };
}

describe("the sheet of posts after an import, on a laptop with the sidebar open", () => {
  it.each(sampleOf("languages of the sheet of posts", languages, 1))(
    "shows what each post is and how it did (%s)",
    async (language) => {
      const started = await startLocalWorkbook({ language, opensSidebar: true });
      const { page } = await openWorkbookPage(started.address);
      const sidebar = page.frameLocator("iframe").first();
      await sidebar
        .locator("input[type=file]")
        .setInputFiles({ name: "May.csv", mimeType: "text/csv", buffer: Buffer.from(instagram) });
      await sidebar.locator("input[id$=followers]").fill("10000");
      await sidebar.locator(".bar .primary").click();
      await sidebar.locator("#done").waitFor();
      await expect
        .poll(() => page.evaluate(readView))
        .toMatchObject({
          frozen: 3,
          columns: wanted[language],
          bandColors,
        });
      await page.context().close();
      await started.stop();
    },
  );
});
