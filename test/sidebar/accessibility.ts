import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

export const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The violations that axe reports. Colours, which take it longest, are the same in every language. */
export async function violationsIn(page: Page, rules: "all rules" | "all but colours"): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeScript);
  return page.evaluate(async (hasColors) => {
    // Wait for transitions to end: colours in between are not the final ones.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.all(ending.map((animation) => animation.finished.catch(() => "replaced by another")));
    const options = {
      rules: { "color-contrast": { enabled: hasColors } },
      // Selectors, and the nodes of rules that pass, are not read; finding them takes long.
      resultTypes: ["violations"],
      selectors: false,
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules === "all rules");
}

/** Chooses the sidebar's language, also while the settings are closed. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.locator("#language").evaluate((select, chosen) => {
    (select as HTMLSelectElement).value = chosen;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
}

/** By how many pixels the page is wider than the sidebar. */
export const overhangOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Visible elements whose text does not fit: it is hidden, or runs into what stands beside it. The preview of a file is a
 * table that scrolls, which WCAG allows for tables.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || element.closest(".preview, .unseen")) continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const { display, overflowX } = getComputedStyle(element);
      if ((!hasText && overflowX === "visible") || display === "inline") continue;
      if (element.scrollWidth > element.clientWidth + 1)
        cut.push(`${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`);
    }
    return cut;
  });
