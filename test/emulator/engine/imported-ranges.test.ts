import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

/** A client's spreadsheet with a calculated row, and another one that imports it. */
async function twoSpreadsheets() {
  const client = openSpreadsheet();
  client.sheet.setName("Summary");
  client.sheet.getRange("A2:C2").setValues([["De Korst", 1_200, "=B2/4"]]);
  client.sheet.getRange("A2:C2").setNumberFormat("0.00%");
  await client.workbook.waitForCalculation();
  const agency = openSpreadsheet();
  agency.sheet
    .getRange("A1")
    .setValue(`https://docs.google.com/spreadsheets/d/${client.workbook.settings.id}/edit#gid=0`);
  agency.sheet.getRange("B1").setFormula('=IF(A1="","",IMPORTRANGE(A1,"Summary!A2:D2"))');
  agency.sheet.getRange("B2").setFormula('=IF(ISERROR(B1),"no access",SUM(B1:D1))');
  agency.sheet.getRange("B3").setFormula('=IMPORTRANGE(A1,"Other!A1")');
  await agency.workbook.waitForCalculation();
  const shown = () => agency.sheet.getRange("B1:E3").getDisplayValues();
  return { client, agency, shown };
}

it("IMPORTRANGE shows #REF! until access is allowed, and then the values of the other spreadsheet", async () => {
  const { client, agency, shown } = await twoSpreadsheets();
  expect(shown().map(([first]) => first)).toEqual(["#REF!", "no access", "#REF!"]);
  expect(agency.workbook.messageAt(agency.sheet.getName(), 1, 2)).toBe("You need to connect these sheets.");
  agency.workbook.allowImportsFrom(client.workbook);
  await agency.workbook.waitForCalculation();
  expect(shown()[0]).toEqual(["De Korst", "1200", "300", ""]);
  // Values come without their formats.
  expect(shown()[1]?.[0]).toBe("1500");
});

it("a range of a sheet that the other spreadsheet lacks is #REF!, also with access", async () => {
  const { client, agency, shown } = await twoSpreadsheets();
  agency.workbook.allowImportsFrom(client.workbook);
  await agency.workbook.waitForCalculation();
  expect(shown()[2]?.[0]).toBe("#REF!");
});
