import type { Page } from "playwright-core";
import { brandOf, listeningTo, mentionSummaryOf } from "./listen-data.ts";
import { startNewImport } from "./new-import.ts";
import type { OpenSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const longName = "Bakery-with-a-name-that-does-not-want-to-end-and-has-no-blank-in-it";

/** The user's own brand with many mentions, and two competitors with few and none. */
export const threeBrands = [
  brandOf({ name: "Brood & Boon", isOwn: true, handles: ["broodenboon"], hashtags: ["broodenboon", "zuurdesem"] }),
  brandOf({ name: "De Korst" }),
  brandOf({ name: longName, names: ["Korst"] }),
];

/** Sets mentions for two of the three brands. */
export function listenToThree(script: ScriptStub): void {
  const summaries = [
    mentionSummaryOf({
      brand: "Brood & Boon",
      isOwn: true,
      mentions: 1_204,
      perDay: 43,
      shareOfVoice: 0.976,
      mentionsWithSentiment: 1_100,
      netSentiment: { net: 0.254, low: 0.083, high: 0.425 },
      isSmallSample: false,
      brandHealth: 305.8,
    }),
    mentionSummaryOf({
      brand: "De Korst",
      mentions: 29,
      perDay: 29 / 28,
      shareOfVoice: 0.024,
      mentionsWithSentiment: 20,
      netSentiment: { net: -0.4, low: -0.761, high: 0 },
      brandHealth: -11.6,
    }),
    mentionSummaryOf({ brand: longName }),
  ];
  script.listen = listeningTo(threeBrands, summaries);
  script.answers.saveBrands = (saved) => (script.listen = listeningTo(saved));
}

/** Opens the settings, and waits for the list of brands there. */
export async function openBrands(page: Page): Promise<void> {
  await page.locator(".gear").click();
  await page.locator("#settings .listen .plain").first().waitFor();
}

/** The main states of brands and mentions, and how a user reaches them. */
export const listenStates: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "settings without brands": ({ page }) => openBrands(page),
  "brands with many, few and no mentions": async ({ page, script }) => {
    listenToThree(script);
    await page.reload();
    await page.locator("#panel-data .listen summary").click();
  },
  "mentions of no brand yet": async ({ page, script }) => {
    script.settings.sheets = [];
    await page.reload();
    await page.locator("#panel-data .way .link").click();
    await page.locator(".connect-step form").waitFor();
  },
  "an author who was found": async ({ page, script }) => {
    script.answers.findAuthor = () => ({
      ...{ mentions: 1_204, cells: 31, inSettings: true, inBigQuery: [] },
      formulas: ["Plans!A1", "Overview!AB1204"],
      sheets: ["a-name-without-any-blank-in-it-that-is-wider-than-the-sidebar"],
    });
    await openBrands(page);
    await page.locator(".other-people > summary").click();
    await page.locator("#forgotten-author").fill("@fernwave");
    await page.locator(".other-people form button").click();
    await page.locator("#forget-author").waitFor();
  },
  "a brand without a name": async ({ page, script }) => {
    listenToThree(script);
    await openBrands(page);
    await page.locator("#settings .listen > .plain").click();
    await page.locator("#settings .primary").click();
    await page.locator("#settings .problem").waitFor();
  },
  "a brand that the script rejects": async ({ page, script }) => {
    listenToThree(script);
    await openBrands(page);
    await page.locator(".brand .row button").first().click();
    script.failNext("saveBrands", { what: "This is in the list twice.", advice: "Put it into one entry." });
    await page.locator("#settings .primary").click();
    await page.getByRole("alert").waitFor();
  },
  "the confirmation to remove a brand": async ({ page, script }) => {
    listenToThree(script);
    await openBrands(page);
    await page.locator(".brand .row button").last().click();
    await page.locator(".brand .warn").last().waitFor();
  },
  "a paid import of mentions without brands": async ({ page }) => {
    await startNewImport(page, "listener");
    await page.locator(".cost").waitFor();
    await page.locator(".connect-step .warn").waitFor();
  },
};
