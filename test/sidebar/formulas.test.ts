import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { findFunctions } from "../../src/sidebar/formulas/find-functions.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const all = Object.values(functions);
const names = (query: string) => findFunctions(query, all).map(({ name }) => name);

describe("the search for functions", () => {
  it.each([
    ["its name", "engagement_rate"],
    ["its name in words", "engagement rate"],
    ["English words in any order", "audience share"],
    ["Spanish, without accents", "interaccion publicacion audiencia"],
    ["Dutch", "deel publiek bericht"],
    ["an argument", "interactions audience"],
  ])("finds ENGAGEMENT_RATE by %s", (_, query) => {
    expect(names(query)).toContain("ENGAGEMENT_RATE");
  });

  it("finds every function with an empty query, and none with nonsense", () => {
    expect(names("  ")).toHaveLength(all.length);
    expect(names("xyzzy")).toEqual([]);
  });
});

describe("a request to insert a function", () => {
  it("names the fields for each argument, and an example for a sheet without them", () => {
    expect(toInsertRequest(functions.ENGAGEMENT_RATE)).toMatchObject({
      name: "ENGAGEMENT_RATE",
      eachRow: true,
      args: [
        { fields: ["likes", "comments", "shares", "saves"], several: true, isOptional: false, example: "350" },
        { fields: expect.arrayContaining(["followers"]), several: false, isOptional: false, example: "10000" },
      ],
    });
  });

  it("is not for each row if the function has one result for all rows", () => {
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

  it("shows examples in the spreadsheet's formula syntax", async () => {
    const { page } = await open({ prepare: (script) => (script.settings.spreadsheetLocale = "nl_NL") });
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    expect(await page.locator(".examples code").allInnerTexts()).toContain("=ENGAGEMENT_RATE(350; 10000)");
  });

  it("shows that no function matches", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByLabel("Search").fill("xyzzy");
    await page.getByText("No function fits.").waitFor();
  });

  it("shows what to do if the cell is not empty", async () => {
    const { page, script } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    script.failNext("insertFormula", { what: "The cell B2 is not empty.", advice: "Select an empty cell." });
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("The cell B2 is not empty. Select an empty cell.");
  });
});
