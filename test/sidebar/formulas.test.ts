import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { findFunctions } from "../../src/sidebar/formulas/find-functions.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const all = Object.values(functions);
const names = (searched: string) => findFunctions(searched, all).map(({ name }) => name);

describe("searching for a function", () => {
  it.each([
    ["its name", "engagement_rate"],
    ["its name in words", "engagement rate"],
    ["English words in any order", "audience share"],
    ["Spanish, without accents", "interaccion publicacion audiencia"],
    ["Dutch", "deel publiek bericht"],
    ["an argument", "interactions audience"],
  ])("finds ENGAGEMENT_RATE by %s", (_, searched) => {
    expect(names(searched)).toContain("ENGAGEMENT_RATE");
  });

  it("finds everything by nothing, and nothing by nonsense", () => {
    expect(names("  ")).toHaveLength(all.length);
    expect(names("xyzzy")).toEqual([]);
  });
});

describe("the request to insert a function", () => {
  it("names the columns that each argument wants, and an example for a sheet without them", () => {
    expect(toInsertRequest(functions.ENGAGEMENT_RATE)).toMatchObject({
      name: "ENGAGEMENT_RATE",
      eachRow: true,
      args: [
        { fields: ["likes", "comments", "shares", "saves"], several: true, isOptional: false, example: "350" },
        { fields: expect.arrayContaining(["followers"]), several: false, isOptional: false, example: "10000" },
      ],
    });
  });

  it("says of a function with one answer for all rows that it has", () => {
    expect(toInsertRequest(functions.AVERAGE_ENGAGEMENT_RATE).eachRow).toBe(false);
  });
});

describe("the Formulas tab", () => {
  it("finds, explains and inserts a function", async () => {
    const { page, script, complaints } = await open({
      prepare: ({ settings }) => Object.assign(settings, { userLocale: "es_ES" }),
    });
    await page.getByRole("tab", { name: "Fórmulas" }).click();
    await page.getByLabel("Buscar").fill("engagement_rate suma de las interacciones");
    await page.getByRole("group").first().locator("summary").click();
    const help = page.getByRole("group").first();
    await expect.poll(() => help.innerText()).toMatch(/Suma de las interacciones \/ audiencia/);
    expect(await help.locator(".examples li").first().innerText()).toBe(
      "=ENGAGEMENT_RATE(350, 10000) da 0,035 (3,5\u00a0%)",
    );
    await help.getByRole("button", { name: "Insertar en la celda seleccionada" }).click();
    await page.getByText("Escrita en Sheet1!B2").waitFor();
    expect(script.called.at(-1)).toEqual({ name: "insertFormula", args: [toInsertRequest(functions.ENGAGEMENT_RATE)] });
    expect(complaints).toEqual([]);
  });

  it("writes examples as the workbook would take them", async () => {
    const { page } = await open({ prepare: (script) => (script.settings.spreadsheetLocale = "nl_NL") });
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    expect(await page.locator(".examples code").allInnerTexts()).toContain("=ENGAGEMENT_RATE(350; 10000)");
  });

  it("says so when no function fits", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByLabel("Search").fill("xyzzy");
    await page.getByText("No function fits.").waitFor();
  });

  it("says what to do when the cell is taken", async () => {
    const { page, script } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    script.failNext("insertFormula", { what: "The cell B2 is not empty.", advice: "Select an empty cell." });
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("The cell B2 is not empty. Select an empty cell.");
  });
});
