import { expect, it } from "vitest";
import type { ShareResult } from "../../src/rpc/script-calls.ts";
import { ask, type OpenAddOn, openAddOn } from "./add-on.ts";
import { shareAfterComparing } from "./share.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

async function shown({ workbook, app }: OpenAddOn): Promise<string[][]> {
  await workbook.waitForCalculation();
  return (app.getSheets()[0] as Sheet).getDataRange().getDisplayValues();
}

it("a date or time that becomes a value is shown as before, also where only the formula gave it its format", async () => {
  const opened = openAddOn();
  const sheet = opened.app.getSheets()[0] as Sheet;
  const result = (value: string) => `=IF(ENGAGEMENT_RATE(5,100)>0,${value},"")`;
  sheet.getRange("A1").setFormula(result("DATE(2026,5,1)")).setNumberFormat("d mmmm yyyy");
  sheet.getRange("A2").setFormula(result("DATE(2026,5,1)+0.75")).setNumberFormat("ddd h:mm");
  sheet.getRange("A3").setFormula(result("DATE(2026,12,31)"));
  sheet.getRange("A4").setFormula(result("46143")).setNumberFormat("0");
  const formats = () => sheet.getRange("A1:A4").getNumberFormats();
  const before = { shown: await shown(opened), formats: formats() };
  expect(before.shown.flat()).toEqual(["1 May 2026", "Fri 18:00", "2026/12/31", "46143"]);
  await shareAfterComparing(opened.addOn, { as: "values" });
  expect(sheet.getDataRange().getFormulas().flat().join("")).toBe("");
  expect({ shown: await shown(opened), formats: formats() }).toEqual(before);
});

it("a value shown as a time, replaced by version 0.1, gets its formula back", async () => {
  const opened = openAddOn({ timeZone: "Etc/UTC" });
  const cell = (opened.app.getSheets()[0] as Sheet).getRange("A1");
  cell.setFormula("=ENGAGEMENT_RATE(350,10000)").setNumberFormat("h:mm");
  await opened.workbook.waitForCalculation();
  await shareAfterComparing(opened.addOn, { as: "values" });
  const [record] = opened.app.getDeveloperMetadata().filter((entry) => entry.getKey() === "engagement.shared");
  // Version 0.1 hashed "object -2209158576000": 0.035 days after 1899-12-30 00:00 UTC.
  record?.setValue((record.getValue() as string).replace(/"print":"\w+"/, '"print":"o1aqiy"'));
  expect(
    (await ask<ShareResult>(opened.addOn, "bringFormulasBack", "workbook")).changes.map(({ what }) => what),
  ).toEqual(["back"]);
  expect(cell.getFormula()).toBe("=ENGAGEMENT_RATE(350,10000)");
});

it("a number without a format of its own stays without one when it becomes a value", async () => {
  const opened = openAddOn();
  const cell = (opened.app.getSheets()[0] as Sheet).getRange("A1");
  cell.setFormula('=IF(ENGAGEMENT_RATE(5,100)>0,5,"")');
  expect(await shown(opened)).toEqual([["5"]]);
  await shareAfterComparing(opened.addOn, { as: "values" });
  // With the format that Google reports for it, 5 would be "5.".
  expect(await shown(opened)).toEqual([["5"]]);
  cell.setValue("10%");
  expect(await shown(opened)).toEqual([["10%"]]);
});
