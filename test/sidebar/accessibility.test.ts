import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/text/language.ts";
import { sampleOf } from "../sample.ts";
import { chooseLanguage, cutTexts, overhangOf, violationsIn } from "./accessibility.ts";
import { connectStates } from "./connect-states.ts";
import { file, instagram, manyPosts, shoppingList, tiktokOverview } from "./export-files.ts";
import { listenStates } from "./listen-states.ts";
import { type OpenSidebar, useSidebar } from "./open-sidebar.ts";
import { otherStates } from "./other-states.ts";
import { sampleStates } from "./sample-states.ts";
import { differInTwoCells, replaceFormulas } from "./sharing-data.ts";

const open = useSidebar();

const main = (page: Page) => page.locator(".bar .primary");

async function choose(page: Page) {
  const bad = { id: "17900000000000900", likes: "many" };
  const name = `${"a-long-name-without-any-blank-in-it-".repeat(4)}.csv`;
  await page
    .locator("input[type=file]")
    .setInputFiles([instagram([...manyPosts(3), bad], name), tiktokOverview(), shoppingList]);
  await main(page).waitFor();
  await page.locator(".refused").waitFor();
  await page.locator(".card:not(.refused) details summary").first().click();
}

async function chooseMany(page: Page) {
  const posts = [1, 2, 3, 4, 5, 6].map((count) => instagram(manyPosts(count), `posts-${count}.csv`));
  await page.locator("input[type=file]").setInputFiles([...posts, tiktokOverview(), shoppingList]);
  await page.locator(".bar .primary:not([disabled])").waitFor();
}

/** A file in an unknown format, with a header that is wider than the sidebar. */
const unknownFile = file(
  `${"tool-".repeat(20)}.csv`,
  "Date,Link,Text,Likes,A_column_with_a_name_that_does_not_end_where_it_should\n02/03/2026,https://exemplar.test/1,Rye,5,6\n",
);

/** The states of the sidebar, and how a user reaches them. */
const states: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "the first screen with its help open": async ({ page, script }) => {
    script.settings.sheets = [];
    await page.reload();
    await page.locator("#panel-data summary").first().click();
  },
  "the ways to add data": ({ page }) => page.locator(".title .primary").click(),
  "the permissions and licences in the settings": async ({ page }) => {
    await page.locator(".gear").click();
    await page.locator("#settings .privacy summary").click();
    await page.locator("#settings #notices-label").click();
  },
  "another language of the spreadsheet": async ({ page }) => {
    await page.locator(".gear").click();
    await page.locator("#workbook-language").selectOption("nl");
  },
  "files that were read, one of them rejected": ({ page }) => choose(page),
  "eight files at once": async ({ page }) => {
    await chooseMany(page);
    await page.locator(".card:not(.refused) > details > summary").first().click();
  },
  "the results of eight files": async ({ page }) => {
    await chooseMany(page);
    await main(page).click();
    await page.locator("#done").waitFor();
  },
  "invalid and missing answers": async ({ page }) => {
    await choose(page);
    await page.locator("[inputmode=numeric]").first().fill("many");
    await page.locator("#mode-posts").selectOption("replace");
    await page.locator("#sheet-days").selectOption("other");
    await main(page).click();
    await page.locator("[aria-invalid]").first().waitFor();
  },
  "columns to map, with errors": async ({ page }) => {
    await page.locator("input[type=file]").setInputFiles(unknownFile);
    await page.locator(".columns select").nth(3).selectOption("shares");
    await page.locator(".columns select").nth(4).selectOption("shares");
    await page.locator("[id$=-platform]").selectOption("other");
    await page.locator(".actions .primary").click();
    await page.locator(".problem").first().waitFor();
  },
  "mapped columns with ambiguous dates": async ({ page }) => {
    await page.locator("input[type=file]").setInputFiles(unknownFile);
    await page.locator("[id$=-platform]").selectOption("x");
    await page.locator(".actions .primary").click();
    await page.locator(".mapped").waitFor();
    await main(page).click();
    await page.locator("#missing").waitFor();
  },
  "rows being written": async ({ page, script }) => {
    await choose(page);
    script.hold("writeRows");
    await main(page).click();
    await page.locator("progress").waitFor();
  },
  "a partly failed import": async ({ page, script }) => {
    await choose(page);
    script.failNext("writeRows", "You do not have permission to do that");
    await main(page).click();
    await page.locator("#done.failed").waitFor();
  },
  "a successful import": async ({ page }) => {
    await choose(page);
    await main(page).click();
    await page.locator("#done.heading").waitFor();
  },
  "the list of functions": async ({ page }) => {
    await page.locator("#tab-formulas").click();
    await page.locator("#panel-formulas summary").first().waitFor();
  },
  "an inserted function": async ({ page }) => {
    await page.locator("#tab-formulas").click();
    await page.locator("#panel-formulas summary").first().click();
    await page.locator("#panel-formulas .primary").click();
    await page.locator("#panel-formulas .good").waitFor();
  },
  "what others will see in the spreadsheet": async ({ page, script }) => {
    script.sharing = { ...script.sharing, replaced: { at: "2026-06-01T10:00:00.000Z", formulas: 3 } };
    script.sharing.sheets = [
      { sheetId: 1, name: "Posts", formulas: 11, first: "M1", withoutNative: 8, functions: ["SENTIMENT"] },
    ];
    script.sharing.secrets.found = ["Posts!B2"];
    await page.locator("#tab-share").click();
    await page.locator("#panel-share button").click();
    await page.locator("#share-others").waitFor();
  },
  "replaced formulas": async ({ page, script }) => {
    script.sharing.sheets = [
      { sheetId: 1, name: "Posts", formulas: 11, first: "M1", withoutNative: 8, functions: ["SENTIMENT"] },
    ];
    replaceFormulas(script);
    await page.locator("#tab-share").click();
    await page.locator("#panel-share button").click();
    await page.locator("section[aria-labelledby=make] .primary").click();
    await page.locator("#back-scope").waitFor();
  },
  "formulas that would show something else": async ({ page, script }) => {
    script.sharing.sheets = [{ sheetId: 1, name: "Posts", formulas: 11, first: "M1", withoutNative: 0, functions: [] }];
    differInTwoCells(script);
    await page.locator("#tab-share").click();
    await page.locator("#panel-share button").click();
    await page.locator("section[aria-labelledby=make] .primary").click();
    await page.locator("section[aria-labelledby=make] .notice").waitFor();
  },
  ...connectStates,
  ...listenStates,
  ...sampleStates,
  ...otherStates,
  "a spreadsheet that does not respond": async ({ page, script }) => {
    script.settings.sheets = [];
    await page.reload();
    script.failNext("addSampleData", "NetworkError");
    await page.locator(".way button").last().click();
    await page.getByRole("alert").waitFor();
  },
};

/** The width and height that remain of a sidebar of 300 pixels when its content is twice as large. */
const zoomed = { width: 150, height: 400 };
const unzoomed = { width: 300, height: 800 };

/** In which language, besides English, the fit of texts is tried; in both in a soak. */
const translationsOf = (name: string) => sampleOf(`language of ${name}`, ["es", "nl"], 1);

/** Axe finds most in English, since the elements are the same. */
const translated = sampleOf("translated states", Object.keys(states), 15);

describe("the sidebar", () => {
  it.each(sampleOf("states of the sidebar", Object.entries(states), 18))(
    "is accessible and fits 300 pixels in English and a translation, also at 200 %, showing %s",
    async (name, reach) => {
      const sidebar = await open({
        prepare: ({ settings }) =>
          settings.sheets.push({ sheetId: 1, name: "Posts of the year before", table: "posts", rows: 1 }),
      });
      const { page } = sidebar;
      await page.setViewportSize(unzoomed);
      await page.getByRole("tab").first().waitFor();
      await reach(sidebar);
      expect(await violationsIn(page, "all rules")).toEqual([]);
      for (const language of ["en", ...translationsOf(name)]) {
        await chooseLanguage(page, language);
        if (language !== "en" && translated.includes(name))
          expect(await violationsIn(page, "all but colours"), language).toEqual([]);
        expect(await overhangOf(page), language).toBeLessThanOrEqual(0);
        await page.setViewportSize(zoomed);
        expect(await overhangOf(page), `${language} at 200 %`).toBeLessThanOrEqual(0);
        expect(await cutTexts(page), `${language} at 200 %`).toEqual([]);
        await page.setViewportSize(unzoomed);
      }
      expect(sidebar.complaints).toEqual([]);
    },
  );

  it("has its tabs and the gear side by side in every language", async () => {
    const { page } = await open();
    for (const language of languages) {
      await chooseLanguage(page, language);
      const tops = await page.locator(".tabs button").evaluateAll((all) =>
        all.map((one) => {
          const { top, height } = one.getBoundingClientRect();
          return Math.round(top + height / 2);
        }),
      );
      expect(Math.max(...tops) - Math.min(...tops), language).toBeLessThan(4);
    }
  });

  it("is accessible while it opens, and when it cannot", async () => {
    const { page, script } = await open({ prepare: (opening) => opening.failNext("readSettings", "NetworkError") });
    await page.getByRole("alert").waitFor();
    expect(await violationsIn(page, "all rules")).toEqual([]);
    const release = script.hold("readSettings");
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    expect(await violationsIn(page, "all rules")).toEqual([]);
    release();
    await page.getByRole("tab").first().waitFor();
  });
});
