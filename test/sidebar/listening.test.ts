import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { brandOf, listeningTo } from "./listen-data.ts";
import { listenToThree, openBrands, threeBrands } from "./listen-states.ts";
import { startNewImport } from "./new-import.ts";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const open = useSidebar();

async function openBrandSettings(prepare: (script: ScriptStub) => unknown = () => {}, inSpreadsheet = false) {
  const sidebar = await open({ prepare, inSpreadsheet });
  await openBrands(sidebar.page);
  return {
    ...sidebar,
    text: () => sidebar.page.locator("#settings").innerText(),
    saved: () => sidebar.script.called.filter(({ name }) => name === "saveBrands").map(({ args }) => args[0]),
  };
}

const fill = (page: Page, list: string, typed: string) => page.getByLabel(list, { exact: true }).fill(typed);

describe("the brands of a spreadsheet", () => {
  it("saves a brand with all its search terms, for all users of the spreadsheet", async () => {
    const { page, saved, text } = await openBrandSettings(undefined, true);
    await page.getByRole("button", { name: "Add brand" }).click();
    expect(await page.getByLabel("This is our brand").isChecked()).toBe(true);
    await fill(page, "Name", " Brood & Boon ");
    await fill(page, "Keywords", "Brood & Boon\n\n Brood en Boon ");
    await fill(page, "Brand accounts", "@broodenboon");
    await fill(page, "Hashtags", "#broodenboon");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved for everyone in this spreadsheet.").waitFor();
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
    expect(await text()).toContain("Your brand · Brood en Boon · @broodenboon · #broodenboon");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Brands");
  });

  it("adds further brands as competitors", async () => {
    const { page, saved } = await openBrandSettings(
      ({ spreadsheet }) => spreadsheet.call("saveBrands", threeBrands),
      true,
    );
    await page.getByRole("button", { name: "Add brand" }).click();
    await fill(page, "Name", "Molen");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("listitem").filter({ hasText: "Molen" }).getByText("Competitor", { exact: true }).waitFor();
    expect(saved()[0]).toHaveLength(4);
  });

  it("shows mentions with the range that net sentiment lies in, and marks samples that are too small", async () => {
    const { page } = await open({ prepare: listenToThree });
    const panel = page.getByRole("region", { name: "Brand mentions" });
    await panel.locator(".card").first().waitFor();
    const [much, little, nothing] = await panel.locator(".card").allInnerTexts();
    expect(much?.replace(/\s+/g, " ")).toContain(
      "Mentions 1,204 43.0 per day Share of voice 98% Net sentiment +0.25 +0.08 to +0.43 Brand health +305.8",
    );
    expect(much).not.toContain("Small sample");
    expect(little).toContain("Small sample: fewer than 30 mentions");
    expect(nothing).toContain("No mentions in the last 4 weeks.");
    await panel.getByText("Definitions").click();
    expect(await panel.innerText()).toContain("this brand's share of mentions of all brands listed here");
  });

  it("offers the platforms with mentions if no brand has any, and the brands to edit", async () => {
    const { page } = await open({
      prepare: (script) => {
        script.listen = listeningTo([brandOf({ name: "Brood & Boon", isOwn: true })]);
      },
    });
    await page.getByRole("button", { name: "Choose platform" }).click();
    await page.getByText("Brands: Brood & Boon").waitFor();
    expect(
      await page.locator("button[value]").evaluateAll((all) => all.map((one) => one.getAttribute("value"))),
    ).toEqual(["listener"]);
    await page.getByRole("button", { name: "Edit brands" }).click();
    await page.getByRole("button", { name: "Edit: Brood & Boon" }).waitFor();
  });

  it("preserves the input if the script rejects it", async () => {
    const { page, script, text } = await openBrandSettings(listenToThree);
    script.failNext("saveBrands", { what: "The brand “De Korst” is in the list twice.", advice: "Use one entry." });
    await page.getByRole("button", { name: "Add brand" }).click();
    await fill(page, "Name", "De Korst");
    await fill(page, "Hashtags", "korst");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    expect(await text()).toContain("The brand “De Korst” is in the list twice. Use one entry.");
    expect(await page.getByLabel("Hashtags").inputValue()).toBe("korst");
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
    expect(await page.getByLabel("Hashtags").inputValue()).toBe("korst");
  });

  it("removes a brand only after confirmation", async () => {
    const { page, script, saved } = await openBrandSettings(listenToThree);
    await page.getByRole("button", { name: "Remove: De Korst" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Cancel");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(saved()).toEqual([]);
    await page.getByRole("button", { name: "Remove: De Korst" }).click();
    await page.getByRole("button", { name: "Remove brand" }).click();
    await page.getByText("Saved for everyone").waitFor();
    expect(script.listen.brands.map(({ name }) => name)).not.toContain("De Korst");
    expect(script.listen.brands).toHaveLength(2);
  });

  it("preserves brands that another user added in the meantime", async () => {
    const { page, script } = await openBrandSettings(listenToThree);
    script.listen = listeningTo([...script.listen.brands, brandOf({ name: "Molen" })]);
    await page.getByRole("button", { name: "Edit: De Korst" }).click();
    await fill(page, "Hashtags", "#korst");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("#korst").waitFor();
    expect(script.listen.brands.map(({ name }) => name)).toContain("Molen");
  });
});

describe("an import of mentions", () => {
  async function openNewImport(prepare?: (script: ScriptStub) => void) {
    const { page, script } = await open({ ...(prepare && { prepare }) });
    await startNewImport(page, "listener");
    return { page, script };
  }

  it("needs no account, covers all listed brands, and shows its cost in advance", async () => {
    const { page, script } = await openNewImport(listenToThree);
    await page.getByText("Brands: Brood & Boon, De Korst, Bakery-with").waitFor();
    await page.getByLabel("Mentions per day").fill("20");
    // 37 days × 20 mentions × $0.005.
    await page.getByText(/About (US)?\$3\.70 for the first run\./).waitFor();
    expect(await page.getByText("The lower price applies to your own account").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Save and run" }).click();
    await expect.poll(() => script.connect.imports[0]?.definition).toMatchObject({ account: "", isPublic: false });
  });

  it("looks up known mentions for money only if that is chosen, at a price that is shown", async () => {
    const { page, script } = await openNewImport(listenToThree);
    // 100 × $0.005.
    await page.getByText(/Listener charges (US)?\$0\.005 for each: at most (US)?\$0\.50 a day\./).waitFor();
    const choice = page.getByLabel("Clear mentions deleted on Listener");
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await page.getByRole("button", { name: "Save and run" }).click();
    await expect.poll(() => script.connect.imports[0]?.definition).toMatchObject({ clearsDeleted: true });
  });

  it("asks for the first brand on the spot", async () => {
    const { page } = await openNewImport((script) => {
      script.answers.saveBrands = (brands) => (script.listen = listeningTo(brands));
    });
    await page.getByText("No brands to track yet. Add your brand first.").waitFor();
    await fill(page, "Name", "Brood & Boon");
    await page.getByRole("button", { name: "Save", exact: true }).first().click();
    await page.getByText("Brands: Brood & Boon").waitFor();
    expect(await page.getByRole("heading", { name: "Listener" }).isVisible()).toBe(true);
  });
});
