import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { execution, type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let open: OpenSpreadsheet;
beforeEach(() => {
  open = openSpreadsheet();
});
afterEach(() => open.workbook.dispose());

const sheetOf = (role: "editor" | "viewer", mode?: "CUSTOM_FUNCTION"): Sheet =>
  open.as(role, mode).getActiveSpreadsheet().getActiveSheet();

describe("permissions", () => {
  it("a viewer can read but not write", () => {
    open.sheet.getRange("A1").setValue("shared");
    const sheet = sheetOf("viewer");
    expect(sheet.getRange("A1").getValue()).toBe("shared");
    expect(sheet.getRange("A1").canEdit()).toBe(false);
    expect(() => sheet.getRange("A1").setValue(1)).toThrow("You do not have permission");
    expect(() => sheet.insertRowAfter(1)).toThrow("You do not have permission");
  });

  it("only the owner can change a protected range, until an editor is added", () => {
    const protection = open.sheet.getRange("A1:A3").protect().setDescription("Imported");
    const others = sheetOf("editor");
    expect(others.getRange("A2:B2").canEdit()).toBe(false);
    expect(others.getRange("B2").canEdit()).toBe(true);
    expect(() => others.getRange("A3").setValue(1)).toThrow("You are trying to edit a protected cell or object.");
    expect(open.sheet.getRange("A3").canEdit()).toBe(true);
    protection.addEditor("editor@example.org");
    expect(others.getRange("A3").setValue(1).getValue()).toBe(1);
  });

  it("a protected sheet refuses changes of its structure too", () => {
    open.sheet.protect();
    expect(() => sheetOf("editor").insertColumnAfter(1)).toThrow("protected cell or object");
    expect(() => sheetOf("editor").setName("Mine")).toThrow("protected cell or object");
  });

  it("a protection that only warns does not prevent editing", () => {
    open.sheet.protect().setWarningOnly(true);
    expect(sheetOf("editor").getRange("A1").canEdit()).toBe(true);
  });

  it("a protected range moves with its rows and is found by its type", () => {
    open.sheet.getRange("B2:C3").protect();
    open.sheet.insertRowsBefore(1, 2);
    const [found] = open.sheet.getProtections(open.app.ProtectionType.RANGE);
    expect(found?.getRange().getA1Notation()).toBe("B4:C5");
    expect(open.sheet.getProtections(open.app.ProtectionType.SHEET)).toEqual([]);
  });

  it("removing a protection allows editing again", () => {
    open.sheet.protect().remove();
    expect(sheetOf("editor").getRange("A1").canEdit()).toBe(true);
  });
});

describe("custom functions", () => {
  it("a custom function can read but not write", () => {
    const sheet = sheetOf("editor", "CUSTOM_FUNCTION");
    expect(sheet.getRange("A1").getValue()).toBe("");
    expect(() => sheet.getRange("A1").setValue(1)).toThrow("You do not have permission to call Range.setValue");
  });

  it("the active range of a custom function is the cell that it calculates", async () => {
    let seen = "";
    open.workbook.registerCustomFunctions([{ name: "WHERE", description: "", parameters: [] }], () => {
      seen = open.as("editor", "CUSTOM_FUNCTION").getActiveRange().getA1Notation();
      return seen;
    });
    open.sheet.getRange("C5").setFormula("=WHERE()");
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("C5").getValue()).toBe("C5");
  });

  it("a custom function has no user interface and cannot open other files", () => {
    const app = open.as("editor", "CUSTOM_FUNCTION");
    expect(() => app.getUi()).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
    expect(() => app.openById("x")).toThrow("You do not have permission to call SpreadsheetApp.openById");
  });
});

describe("people", () => {
  it("a spreadsheet lists its owner and editors", () => {
    open.as("editor");
    expect(open.spreadsheet.getOwner()?.getEmail()).toBe("owner@example.org");
    expect(open.spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      "owner@example.org",
      "editor@example.org",
    ]);
  });
});

it("calls are counted, including flush", () => {
  const counted = execution();
  const app = open.workbook.spreadsheetApp(counted, null);
  const range = app.getActiveSheet().getRange("A1:B2");
  range.getValues();
  range.getValues();
  app.flush();
  expect(counted.calls.get("Range.getValues")).toBe(2);
  expect(counted.calls.get("SpreadsheetApp.flush")).toBe(1);
});
