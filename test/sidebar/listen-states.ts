import type { Page } from "playwright-core";
import { brandOf, listeningTo, mentionSummaryOf } from "./listen-data.ts";
import type { OpenSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const longName = "Bakery-with-a-name-that-does-not-want-to-end-and-has-no-blank-in-it";

/** A bakery of one's own, of which much is said, and two others. */
export const threeBrands = [
  brandOf({ name: "Brood & Boon", isOwn: true, handles: ["broodenboon"], hashtags: ["broodenboon", "zuurdesem"] }),
  brandOf({ name: "De Korst" }),
  brandOf({ name: longName, names: ["Korst"] }),
];

/** The script has heard of two of the three. */
export function listenToThree(script: ScriptStub): void {
  const summaries = [
    mentionSummaryOf({
      brand: "Brood & Boon",
      isOwn: true,
      mentions: 1_204,
      perDay: 43,
      shareOfVoice: 0.976,
      mentionsWithSentiment: 1_100,
      netSentiment: 0.254,
      margin: 0.031,
      isSmallSample: false,
      brandHealth: 305.8,
    }),
    mentionSummaryOf({
      brand: "De Korst",
      mentions: 29,
      perDay: 29 / 28,
      shareOfVoice: 0.024,
      mentionsWithSentiment: 20,
      netSentiment: -0.4,
      margin: 0.36,
      brandHealth: -11.6,
    }),
    mentionSummaryOf({ brand: longName }),
  ];
  script.listen = listeningTo(threeBrands, summaries);
  script.answers.saveBrands = (saved) => (script.listen = listeningTo(saved));
}

export async function openListen(page: Page): Promise<void> {
  await page.locator("#tab-listen").click();
  await page.locator("#panel-listen button").first().waitFor();
}

/** The Listen tab in its main states, and how a user gets there. */
export const listenStates: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "no brand to listen for yet": ({ page }) => openListen(page),
  "brands of which much, little and nothing was heard": async ({ page, script }) => {
    listenToThree(script);
    await openListen(page);
    await page.locator("#panel-listen summary").click();
  },
  "a brand without a name that could not be saved": async ({ page, script }) => {
    listenToThree(script);
    await openListen(page);
    await page.locator("#panel-listen button").first().click();
    await page.locator("#panel-listen .primary").click();
    await page.locator("#panel-listen .problem").waitFor();
  },
  "a brand that the script refuses": async ({ page, script }) => {
    listenToThree(script);
    await openListen(page);
    await page.locator(".brand .row button").first().click();
    script.failNext("saveBrands", { what: "This is in the list twice.", advice: "Put it into one entry." });
    await page.locator("#panel-listen .primary").click();
    await page.getByRole("alert").waitFor();
  },
  "a brand about to be removed": async ({ page, script }) => {
    listenToThree(script);
    await openListen(page);
    await page.locator(".brand .row button").last().click();
    await page.locator(".brand .warn").last().waitFor();
  },
  "an import of mentions that costs money, without brands": async ({ page }) => {
    await page.locator("#tab-connect").click();
    await page.locator("#panel-connect section > button").first().click();
    await page.locator("#connect-platform").selectOption("listener");
    await page.locator(".cost").waitFor();
    await page.locator(".connect-step .warn").waitFor();
  },
};
