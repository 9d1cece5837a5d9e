import { describe, expect, it } from "vitest";
import { rowsOfClient } from "../../src/importer/client/rows-of-client.ts";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { Settings } from "../../src/rpc/settings.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, bo, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";
import { clientOf } from "./client-of.ts";
import { column } from "./connect/with-mocks.ts";
import { may, type OpenReport, sheetOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

type Opened = Pick<OpenAddOn, "addOn" | "app" | "workbook">;

const addressOf = ({ workbook }: Pick<Opened, "workbook">) =>
  `https://docs.google.com/spreadsheets/d/${workbook.settings.id}/edit?gid=0#gid=0`;

/** What the sidebar imports of a file: the rows of the client's accounts. */
async function importFile({ addOn }: Pick<Opened, "addOn">, rows: readonly Row[]) {
  const batch = batchOf([...rows]);
  const { client } = await ask<Settings>(addOn, "readSettings");
  return importInto(addOn, { ...batch, rows: client ? rowsOfClient("posts", batch.rows, client).rows : batch.rows });
}

const logo = "https://rye.example.com/logo.png";

describe("an agency that prepares a copy for its next client", () => {
  /** The file of a management tool, with posts of both clients. */
  const file: Row[] = [
    ...[100, 200, 300].map((likes, index) => post(`2026-05-1${index}`, likes, { account: "@Rye.Bakery" })),
    ...[10, 20].map((likes, index) => post(`2026-05-2${index}`, likes, { account: "de.korst" })),
    ...[100, 50].map((likes, index) => post(`2026-04-1${index}`, likes, { account: "rye.bakery" })),
  ];

  async function prepared() {
    const first = openAddOn();
    await ask(
      first.addOn,
      "saveClient",
      clientOf("De Korst", ["de.korst"], { logo: "https://korst.example.com/k.png" }),
    );
    await importFile(first, file);
    await ask(first.addOn, "createReport", may);
    await ask(first.addOn, "openGoals");
    await ask(first.addOn, "openOverview");
    await first.workbook.waitForCalculation();
    const copy = first.copyAs(bo);
    await ask(copy.addOn, "clearClient", false);
    return { first, copy };
  }

  it("finds no trace of the first client in it, also of their settings, summary and overview", async () => {
    const { first, copy } = await prepared();
    const stored = (opened: Pick<Opened, "workbook">) => JSON.stringify(opened.workbook.snapshot());
    expect(stored(first)).toMatch(/korst/i);
    expect(stored(copy).match(/korst/i)).toBe(null);
    expect(copy.app.getSheets().map((sheet) => sheet.getName())).toEqual(["Sheet1", "Posts"]);
  });

  it("gets their name, logo and colors in the report, and only their rows", async () => {
    const { copy } = await prepared();
    const client = clientOf(" Rye  Bakery ", ["rye.bakery", "", "rye.bakery"], { logo, color: "#7A1FA2" });
    expect(await ask(copy.addOn, "saveClient", client)).toEqual(
      clientOf("Rye Bakery", ["rye.bakery"], { logo, color: "#7a1fa2" }),
    );
    expect(await importFile(copy, file)).toMatchObject({ added: 5 });
    expect(column(copy, "Account").sort()).toEqual([...Array(3).fill("@Rye.Bakery"), "rye.bakery", "rye.bakery"]);
    const made = await ask<MadeReport>(copy.addOn, "createReport", may);
    await copy.workbook.waitForCalculation();
    const report = sheetOf({ ...copy, made } as unknown as OpenReport);
    expect(report.getRange("B1").getValue()).toBe("Rye Bakery · Engagement report");
    expect(report.getRange("B1").getFontColor()).toBe("#7a1fa2");
    expect(report.getRange("K1").getFormula()).toMatch(/^=IMAGE\('Report figures'!\$[A-Z]+\$3\)$/);
    expect(JSON.stringify(copy.workbook.snapshot()).match(/korst/i)).toBe(null);
  });

  it("compares its clients on one sheet, once access to each spreadsheet is allowed", async () => {
    const { first, copy } = await prepared();
    await ask(copy.addOn, "saveClient", clientOf("Rye Bakery", ["rye.bakery"]));
    await importFile(copy, file);
    await ask(copy.addOn, "createReport", may);
    const agency = openAddOn({ locale: "nl_NL" });
    const made = await ask<MadeReport>(agency.addOn, "openOverview");
    expect(made.sheet).toBe("Client overview");
    const sheet = agency.app.getSheetByName(made.sheet) as GoogleAppsScript.Spreadsheet.Sheet;
    for (const opened of [first, copy, agency]) await opened.workbook.waitForCalculation();
    sheet.getRange("A4:A5").setValues([[addressOf(first)], [addressOf(copy)]]);
    await agency.workbook.waitForCalculation();
    const shown = () => sheet.getRange("B3:J6").getDisplayValues();
    const consent = "choose “Allow access”, or check the address";
    expect(shown().map(([state, client]) => [state, client])).toEqual([
      ["", "0"],
      [`Click C4 and ${consent}`, "#REF!"],
      [`Click C5 and ${consent}`, "#REF!"],
      ["", ""],
    ]);
    agency.workbook.allowImportsFrom(first.workbook);
    agency.workbook.allowImportsFrom(copy.workbook);
    await agency.workbook.waitForCalculation();
    const days = ["2026-05-01", "2026-05-31"];
    // 30 likes of 2 posts with 10,000 followers are 0.15 %; 600 of 3 are 2 %.
    expect(shown()).toEqual([
      ["", "2", ...days, "5", "630", "", "", ""],
      ["Connected", "De Korst", ...days, "2", "30", "0,15%", "", ""],
      ["Connected", "Rye Bakery", ...days, "3", "600", "2,00%", "", ""],
      ["", "", "", "", "", "", "", "", ""],
    ]);
    expect(sheet.getRange("K4:K5").getDisplayValues()).toEqual([["2026-06-01"], ["2026-06-01"]]);
    expect(sheet.getRange("L4:L5").getDisplayValues()).toEqual([
      ["Paid: partly or unknown"],
      ["Paid: partly or unknown"],
    ]);
    const setKind = async (kind: string) => {
      copy.app.getSheetByName("Engagement")?.getRange("J2").setValue(kind);
      await copy.workbook.waitForCalculation();
      agency.workbook.allowImportsFrom(copy.workbook);
      await agency.workbook.waitForCalculation();
    };
    // A report in Dutch counts in the same way.
    await setKind("Betaald onduidelijk");
    expect(shown()[0]).toEqual(["", "2", ...days, "5", "630", "", "", ""]);
    // Interactions that include ads are not added to those that do not; posts are.
    await setKind("Organic only");
    expect(shown()[0]).toEqual(["", "2", ...days, "5", "", "", "", ""]);
    for (const name of ["Report", "Report figures"])
      copy.app.deleteSheet(copy.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet);
    await copy.workbook.waitForCalculation();
    agency.workbook.allowImportsFrom(copy.workbook);
    await agency.workbook.waitForCalculation();
    expect(shown().map(([state, , , , posts]) => [state, posts])).toEqual([
      ["", "2"],
      ["Connected", "2"],
      ["Create a report in that spreadsheet", ""],
      ["", ""],
    ]);
  });
});

it("the settings of a client are checked before anything is stored", async () => {
  const { addOn, app } = openAddOn();
  const refused = (...[name, accounts, more]: Parameters<typeof clientOf>) =>
    expect(ask(addOn, "saveClient", clientOf(name, accounts, more))).rejects;
  await refused(" ", ["rye"]).toThrow("The client needs a name.");
  await refused("Rye", ["r".repeat(101)]).toThrow("These are too many accounts, or a name is too long.");
  await refused("Rye", [], { logo: "http://rye.example.com/logo.png" }).toThrow("This isn't the URL of an image.");
  await refused("Rye", [], { currency: '"0' }).toThrow("This currency isn't valid.");
  expect(app.getSheets()).toHaveLength(1);
  app.insertSheet("Engagement").getRange("A1").setValue("ask Bo");
  await refused("Rye", []).toThrow("There's already a sheet named “Engagement”.");
  expect((await ask<Settings>(addOn, "readSettings")).client).toBe(undefined);
});

it("the language of a client's sheets is saved with their settings, or not at all", async () => {
  const { addOn, app } = openAddOn();
  await expect(ask(addOn, "saveClient", clientOf("", []), "nl")).rejects.toThrow("Nothing was saved.");
  expect((await ask<Settings>(addOn, "readSettings")).spreadsheetLanguage).toBe("en");
  await ask(addOn, "saveClient", clientOf("Rye", []), "nl");
  expect((await ask<Settings>(addOn, "readSettings")).spreadsheetLanguage).toBe("nl");
  expect(app.getSheetByName("Engagement")?.getRange("A1").getValue()).toBe("Klant");
});

it("revenue is shown in the client's currency, in columns that are there and in new ones, and no longer in a cleared copy", async () => {
  const opened = openAddOn();
  const { addOn } = opened;
  const campaign = (sheet: string) =>
    batchOf([{ title: sheet, sent_at: "2026-05-02T10:00:00", revenue: 12.5 }], { table: "campaigns" });
  await importInto(addOn, campaign("May"));
  const shown = (name: string, { app }: Pick<Opened, "app"> = opened) => {
    const cells = app.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
    return cells[1]?.[cells[0]?.indexOf("Revenue") ?? -1];
  };
  expect(shown("Campaigns")).toBe("12.50");
  await ask(addOn, "saveClient", clientOf("Rye", [], { currency: "EUR" }));
  expect(shown("Campaigns")).toBe("12.50 EUR");
  await importInto(addOn, campaign("June"), { sheet: "More" });
  expect(shown("More")).toBe("12.50 EUR");
  // The next client in a copy of this spreadsheet has no currency yet.
  const copy = opened.copyAs(bo);
  await ask(copy.addOn, "clearClient", false);
  await importInto(copy.addOn, campaign("July"));
  expect(shown("Campaigns", copy)).toBe("12.50");
});

it("rows of other accounts are refused even if the sidebar has not left them out", async () => {
  const { addOn, app } = openAddOn();
  await ask(addOn, "saveClient", clientOf("Rye", ["rye"]));
  const batch = batchOf([post("2026-05-01", 1, { account: "rye" }), post("2026-05-02", 1, { account: "oat" })]);
  await expect(importInto(addOn, batch)).rejects.toThrow("Some rows belong to accounts that aren't this client's.");
  expect(column({ app }, "Account")).toEqual([]);
});

it("a sheet of the user's with the summary's name stops a report before anything of it is written", async () => {
  const { addOn, app } = openAddOn();
  await ask(addOn, "saveClient", clientOf("Rye", ["rye"]));
  await importInto(addOn, batchOf([post("2026-05-01", 1, { account: "rye" })]));
  app.deleteSheet(app.getSheetByName("Engagement") as GoogleAppsScript.Spreadsheet.Sheet);
  app.insertSheet("Engagement").getRange("A1").setValue("ours");
  const names = () => app.getSheets().map((sheet) => sheet.getName());
  const before = names();
  await expect(ask(addOn, "createReport", may)).rejects.toThrow("There's already a sheet named “Engagement”.");
  expect(names()).toEqual(before);
  expect(app.getSheetByName("Engagement")?.getDataRange().getValues()).toEqual([["ours"]]);
  app.getSheetByName("Engagement")?.setName("Our notes");
  await ask(addOn, "createReport", may);
  expect(names()).toEqual(expect.arrayContaining(["Engagement", "Our notes", "Report"]));
});
