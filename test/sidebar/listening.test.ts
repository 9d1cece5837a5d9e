import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { brandOf, listeningTo } from "./listen-data.ts";
import { listenToThree, openListen, threeBrands } from "./listen-states.ts";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const open = useSidebar();

async function openListenTab(prepare: (script: ScriptStub) => unknown = () => {}, inSpreadsheet = false) {
  const sidebar = await open({ prepare, inSpreadsheet });
  await openListen(sidebar.page);
  return {
    ...sidebar,
    panel: sidebar.page.locator("#panel-listen"),
    text: () => sidebar.page.locator("#panel-listen").innerText(),
    saved: () => sidebar.script.called.filter(({ name }) => name === "saveBrands").map(({ args }) => args[0]),
  };
}

const fill = (page: Page, list: string, typed: string) => page.getByLabel(list, { exact: true }).fill(typed);

describe("the Listen tab", () => {
  it("saves a brand with all its search terms, for all users of the spreadsheet", async () => {
    const { page, saved, text } = await openListenTab(undefined, true);
    await page.getByRole("button", { name: "Add a brand" }).click();
    expect(await page.getByLabel("This is our own brand").isChecked()).toBe(true);
    await fill(page, "Name", " Brood & Boon ");
    await fill(page, "Names to look for", "Brood & Boon\n\n Brood en Boon ");
    await fill(page, "Its own accounts", "@broodenboon");
    await fill(page, "Hashtags", "#broodenboon");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved for everybody in this workbook.").waitFor();
    expect(saved()).toEqual([
      [
        {
          name: "Brood & Boon",
          isOwn: true,
          names: ["Brood & Boon", "Brood en Boon"],
          handles: ["@broodenboon"],
          hashtags: ["#broodenboon"],
        },
      ],
    ]);
    expect(await text()).toContain("Your brand · Brood & Boon · Brood en Boon · @broodenboon · #broodenboon");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Listen");
  });

  it("adds further brands as competitors", async () => {
    const { page, saved } = await openListenTab(({ spreadsheet }) => spreadsheet.call("saveBrands", threeBrands), true);
    await page.getByRole("button", { name: "Add a brand" }).click();
    await fill(page, "Name", "Molen");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Competitor · Molen").waitFor();
    expect(saved()[0]).toHaveLength(4);
  });

  it("shows mentions with the range that net sentiment lies in, and marks samples that are too small", async () => {
    const { panel } = await openListenTab(listenToThree);
    const [much, little, nothing] = await panel.locator(".card").allInnerTexts();
    expect(much?.replace(/\s+/g, " ")).toContain(
      "Mentions 1,204 43.0 a day Share of voice 98% Net sentiment +0.25 +0.08 to +0.43 Brand health +305.8",
    );
    expect(much).not.toContain("Few mentions");
    expect(little).toContain("Few mentions: fewer than 30 were judged");
    expect(nothing).toContain("No mentions in these four weeks.");
    await panel.getByText("How these are worked out").click();
    expect(await panel.innerText()).toContain("this brand's mentions among all mentions of the brands listed here");
  });

  it("links to the Connect tab if no brand has mentions", async () => {
    const { page } = await openListenTab((script) => {
      script.listen = listeningTo([brandOf({ name: "Brood & Boon", isOwn: true })]);
    });
    await page.getByRole("button", { name: "Open the Connect tab" }).click();
    await expect.poll(() => page.locator("[role=tab][aria-selected=true]:focus").innerText()).toBe("Connect");
  });

  it("preserves the input if the script rejects it", async () => {
    const { page, script, text } = await openListenTab(listenToThree);
    script.failNext("saveBrands", { what: "The brand “De Korst” is in the list twice.", advice: "Use one entry." });
    await page.getByRole("button", { name: "Add a brand" }).click();
    await fill(page, "Name", "De Korst");
    await fill(page, "Hashtags", "korst");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    expect(await text()).toContain("The brand “De Korst” is in the list twice. Use one entry.");
    expect(await page.getByLabel("Hashtags").inputValue()).toBe("korst");
    await page.getByRole("tab", { name: "Import" }).click();
    await page.getByRole("tab", { name: "Listen" }).click();
    expect(await page.getByLabel("Hashtags").inputValue()).toBe("korst");
  });

  it("removes a brand only after confirmation", async () => {
    const { page, script, saved } = await openListenTab(listenToThree);
    await page.getByRole("button", { name: "Remove: De Korst" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Keep it");
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(saved()).toEqual([]);
    await page.getByRole("button", { name: "Remove: De Korst" }).click();
    await page.getByRole("button", { name: "Yes, remove" }).click();
    await page.getByText("Saved for everybody").waitFor();
    expect(script.listen.brands.map(({ name }) => name)).not.toContain("De Korst");
    expect(script.listen.brands).toHaveLength(2);
  });

  it("preserves brands that another user added in the meantime", async () => {
    const { page, script } = await openListenTab(listenToThree);
    script.listen = listeningTo([...script.listen.brands, brandOf({ name: "Molen" })]);
    await page.getByRole("button", { name: "Change: De Korst" }).click();
    await fill(page, "Hashtags", "#korst");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("#korst").waitFor();
    expect(script.listen.brands.map(({ name }) => name)).toContain("Molen");
  });
});

describe("an import of mentions", () => {
  async function openNewImport(prepare?: (script: ScriptStub) => void) {
    const { page, script } = await open({ ...(prepare && { prepare }) });
    await page.getByRole("tab", { name: "Connect" }).click();
    await page.getByRole("button", { name: "New import" }).click();
    await page.getByLabel("Platform").selectOption("listener");
    return { page, script };
  }

  it("needs no account, covers all listed brands, and shows its cost in advance", async () => {
    const { page, script } = await openNewImport(listenToThree);
    await page.getByText("Listens for: Brood & Boon, De Korst, Bakery-with").waitFor();
    await page.getByLabel("Mentions a day").fill("20");
    // 37 days × 20 mentions × $0.005.
    await page.getByText(/About (US)?\$3\.70 for the first run\./).waitFor();
    expect(await page.getByText("The lower price is for your own account").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Save and run" }).click();
    await expect.poll(() => script.connect.imports[0]?.definition).toMatchObject({ account: "", isPublic: false });
  });

  it("links to the Listen tab if there are no brands, and picks up one added there", async () => {
    const { page } = await openNewImport((script) => {
      script.answers.saveBrands = (brands) => (script.listen = listeningTo(brands));
    });
    await page.getByRole("button", { name: "Open the Listen tab" }).click();
    await page.getByRole("button", { name: "Add a brand" }).click();
    await fill(page, "Name", "Brood & Boon");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved for everybody").waitFor();
    await page.getByRole("tab", { name: "Connect" }).click();
    await page.getByText("Listens for: Brood & Boon").waitFor();
  });
});
