import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/text/language.ts";
import { connectStates } from "./connect-states.ts";
import { file, instagram, manyPosts, shoppingList, tiktokOverview } from "./export-files.ts";
import { listenStates } from "./listen-states.ts";
import { type OpenSidebar, useSidebar } from "./open-sidebar.ts";
import { differInTwoCells, replaceFormulas } from "./sharing-data.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const open = useSidebar(axe);

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The violations that axe reports. */
const violationsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Wait for transitions to end: colours in between are not the final ones.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.all(ending.map((animation) => animation.finished.catch(() => "replaced by another")));
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

/** By how many pixels the page is wider than the sidebar. */
const overhangOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

/** A file in an unknown format, with a header that is wider than the sidebar. */
const unknownFile = file(
  `${"tool-".repeat(20)}.csv`,
  "Date,Link,Text,Likes,A_column_with_a_name_that_does_not_end_where_it_should\n02/03/2026,https://exemplar.test/1,Rye,5,6\n",
);

/** The states of the sidebar, and how a user reaches them. */
const states: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "the first screen with its help open": ({ page }) => page.locator("#panel-import summary").first().click(),
  "the licences under About": ({ page }) => page.locator(".foot summary").click(),
  "files that were read, one of them rejected": ({ page }) => choose(page),
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
  "sample data that was added": async ({ page }) => {
    await page.locator(".way button").last().click();
    await page.locator("#sample-added").waitFor();
  },
  "sample data that was removed": async ({ page, script }) => {
    script.answers.removeSampleData = () => ({ done: true });
    await page.locator(".way button").last().click();
    await page.locator("section[aria-labelledby=sample-added] .plain").last().click();
    await page.locator(".way .good").waitFor();
  },
  "the question before sample data with a user's rows is removed": async ({ page, script }) => {
    const used = { sheetId: 3, sheet: "Conversations (sample)", rows: [4, 7], usedIn: ["Plan for the year"] };
    script.answers.removeSampleData = () => ({ done: false, usedSheets: [used] });
    await page.locator(".way button").last().click();
    await page.locator("section[aria-labelledby=sample-added] .plain").last().click();
    await page.locator(".warn").waitFor();
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
  "a spreadsheet that does not respond": async ({ page, script }) => {
    script.failNext("addSampleData", "NetworkError");
    await page.locator(".way button").last().click();
    await page.getByRole("alert").waitFor();
  },
};

describe("the sidebar", () => {
  it.each(Object.entries(states))(
    "is accessible and fits 300 pixels in every language, showing %s",
    async (_, reach) => {
      const sidebar = await open({
        prepare: ({ settings }) =>
          settings.sheets.push({ sheetId: 1, name: "Posts of the year before", table: "posts", rows: 1 }),
      });
      const { page } = sidebar;
      await page.getByRole("tab").first().waitFor();
      await reach(sidebar);
      expect(await violationsIn(page)).toEqual([]);
      for (const language of languages) {
        await page.locator("#language").selectOption(language);
        await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
        expect(await overhangOf(page), language).toBeLessThanOrEqual(0);
      }
      expect(sidebar.complaints).toEqual([]);
    },
  );
});

describe("a keyboard user", () => {
  it("can choose files, import them and open the sheet", async () => {
    const { page, script } = await open();
    // Register first, or the browser opens a file dialog that the test cannot reach.
    const chooser = page.waitForEvent("filechooser", { timeout: 30_000 });
    await page.getByRole("tab").first().waitFor();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    await press("Tab");
    expect(await focused()).toBe("Import");
    await press("Tab");
    expect(await focused()).toBe("Choose files");
    await press("Enter");
    await (await chooser).setFiles(instagram(manyPosts(2)));
    await main(page).waitFor();
    const visited: string[] = [];
    while (!(await focused()).startsWith("Import 2")) {
      await press("Tab");
      visited.push(
        await page.evaluate(() => {
          const active = document.activeElement as HTMLElement;
          return active.getAttribute("aria-label") ?? (active.id || active.innerText);
        }),
      );
      expect(visited.length).toBeLessThan(10);
    }
    expect(visited.slice(0, 5)).toEqual([
      expect.stringMatching(/^Remove /),
      expect.stringMatching(/^First rows of /),
      "Not imported",
      expect.stringMatching(/-followers$/),
      "sheet-posts",
    ]);
    await press("Enter");
    await page.locator("#done").waitFor();
    expect(await focused()).toBe("Done");
    await press("Tab", "Enter");
    await expect.poll(() => script.called.at(-1)?.name).toBe("showSheet");
  });

  it("has the focus on Cancel while rows are written", async () => {
    const { page, script } = await open();
    script.hold("writeRows");
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    await main(page).click();
    await page.locator("progress").waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe("Cancel");
  });

  it("moves between tabs with the arrow keys, Home and End", async () => {
    const { page } = await open();
    const selectedTab = () => page.locator("[role=tab][aria-selected=true]:focus").innerText();
    await page.getByRole("tab").first().focus();
    for (const [key, tab] of [
      ["ArrowRight", "Connect"],
      ["ArrowRight", "Listen"],
      ["ArrowDown", "Share"],
      ["ArrowUp", "Listen"],
      ["ArrowRight", "Formulas"],
      ["End", "Share"],
      ["ArrowRight", "Import"],
      ["ArrowLeft", "Share"],
      ["Home", "Import"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selectedTab()).toBe(tab);
    }
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
  });
});
