import { describe, expect, it } from "vitest";
import { choicesOf, controlValues } from "../../src/appsscript/report/report-choices.ts";
import type { Cell } from "../../src/tables/cells.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

/** The choices in yellow cells with these values, in a report in English. */
const read = (values: Record<string, Cell>) => choicesOf({ language: "English", ...values });

describe("what is read from a report's yellow cells", () => {
  // 1 May 2026 is day 46143 of a spreadsheet.
  it("are days, whatever their time", () => {
    expect(read({ from: 46_143, to: 46_173.75 })).toMatchObject({ from: "2026-05-01", to: "2026-05-31" });
    expect(read({ from: 46_143, to: 46_143 })).toMatchObject({ from: "2026-05-01", to: "2026-05-01" });
    expect(read({ from: 1, to: 46_143 }).from).toBe("1899-12-31");
  });

  it("is a period that does not end before it begins", () => {
    expect(read({ from: 46_143, to: 46_142 })).toMatchObject({ from: "2026-05-01", to: "2026-05-01" });
  });

  it.each<Cell>(["", "in May", 0, -5])("is the first day that scripts know, for a date such as “%s”", (from) => {
    expect(read({ from, to: 46_143 })).toMatchObject({ from: "1970-01-01", to: "2026-05-01" });
  });

  it.each(["", " ", "All", "all", "Todas", "Todos", "Alle", "alles"])("is everybody, for “%s”", (word) => {
    expect(read({ platforms: word, accounts: word, competitors: word })).toMatchObject({
      platforms: [],
      accounts: [],
      competitors: [],
    });
  });

  it.each(["None", "ninguno", "Ninguna", "Geen"])("is no competitor, for “%s”, which can be an account", (word) => {
    expect(read({ platforms: word, accounts: word, competitors: word })).toMatchObject({
      platforms: [word],
      accounts: [word],
      competitors: [],
    });
  });

  it("are several names, with commas between them", () => {
    expect(read({ platforms: "X,TikTok", accounts: " Brood , de Korst ", competitors: 365 })).toMatchObject({
      platforms: ["X", "TikTok"],
      accounts: ["Brood", "de Korst"],
      competitors: ["365"],
    });
  });

  it.each([
    ["Followers", "followers"],
    ["Alcance", "reach"],
    ["Impressies", "impressions"],
    ["Weergaven", "views"],
    // So called in Dutch reports of earlier versions.
    ["Vertoningen", "impressions"],
    ["Automático", "automatic"],
    ["Likes", "automatic"],
    ["", "automatic"],
  ])("are rates by what is chosen in any language: %s", (audience, expected) => {
    expect(read({ audience }).audience).toBe(expected);
  });

  it.each([
    ["Food & Beverage", "Food & Beverage"],
    ["Alimentación y bebidas", "Food & Beverage"],
    ["Eten en drinken", "Food & Beverage"],
    ["Bakeries", "All industries"],
    ["", "All industries"],
  ])("is an industry in any language: %s", (industry, expected) => {
    expect(read({ industry }).industry).toBe(expected);
  });

  it.each([
    ["English", "en"],
    ["Español", "es"],
    ["Nederlands", "nl"],
  ])("is the report's language: %s", (language, expected) => {
    expect(read({ language }).language).toBe(expected);
  });

  it.each([
    ["Split by day (estimated)", true],
    ["Repartir por días (estimado)", true],
    ["Verdelen over dagen (geschat)", true],
    ["Leave out", false],
    ["", false],
  ])("is whether rows at the edges are shared by day: “%s”", (edges, expected) => {
    expect(read({ edges }).sharesEdges).toBe(expected);
  });
});

it("a report's yellow cells are found by their places, dates as the days that the sheet shows; cells that are gone are blank", () => {
  const { sheet, inScript } = openInSpreadsheet();
  sheet.getRange("A1:C2").setValues([
    ["Report", "", "Notes"],
    ["From", "2026-05-01", "All"],
  ]);
  const controls = { from: "2,2", platforms: "2,3", language: "3,1", edges: "1,9" };
  expect(inScript(() => controlValues(sheet, controls))).toEqual({
    from: 46_143,
    platforms: "All",
    language: "",
    edges: "",
  });
});
