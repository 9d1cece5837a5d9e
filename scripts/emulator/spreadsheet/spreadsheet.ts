import { showToast } from "../services/ui.ts";
import { emulate } from "../strict-object.ts";
import { isTimeZone } from "../time-zones.ts";
import { activeRange } from "./active-range.ts";
import { locateA1 } from "./areas.ts";
import { members } from "./members.ts";
import { addMetadata, createMetadata } from "./metadata.ts";
import { createMetadataFinder } from "./metadata-finder.ts";
import { protectionsOf } from "./protections.ts";
import { checkSignature } from "./signature.ts";
import { spreadsheetSheets } from "./spreadsheet-sheets.ts";
import { createUser } from "./users.ts";
import type { View } from "./view.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createSpreadsheet(view: View): Spreadsheet {
  return emulate<Spreadsheet>()("Spreadsheet", {
    ...identity(view),
    ...spreadsheetSheets(view),
    ...wholeDocument(view),
  });
}

/** Id, name, locale, time zone and people. */
function identity(view: View) {
  const { book } = view;
  const { extras } = book;
  const read = <Value>(method: string, value: () => Value) => {
    view.read(`Spreadsheet.${method}`);
    return value();
  };
  return members<Spreadsheet>()({
    getId: () => read("getId", () => book.id),
    getName: () => read("getName", () => extras.name),
    getUrl: () => read("getUrl", () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
    getSpreadsheetLocale: () => read("getSpreadsheetLocale", () => extras.locale),
    getSpreadsheetTimeZone: () => read("getSpreadsheetTimeZone", () => extras.timeZone),
    getOwner: () => read("getOwner", () => (extras.owner ? createUser(extras.owner) : (null as never))),
    getEditors: () =>
      read("getEditors", () =>
        [...new Set([extras.owner, ...extras.editors])].flatMap((email) => email ?? []).map(createUser),
      ),
    getViewers: () => read("getViewers", () => extras.viewers.map(createUser)),
    rename(...args: unknown[]): void {
      checkSignature("Spreadsheet.rename", args, ["string"]);
      view.write("Spreadsheet.rename");
      extras.name = args[0] as string;
      book.changed();
    },
    setSpreadsheetLocale(...args: unknown[]): void {
      checkSignature("Spreadsheet.setSpreadsheetLocale", args, ["string"]);
      view.write("Spreadsheet.setSpreadsheetLocale");
      book.setLocale(args[0] as string);
    },
    setSpreadsheetTimeZone(...args: unknown[]): void {
      checkSignature("Spreadsheet.setSpreadsheetTimeZone", args, ["string"]);
      view.write("Spreadsheet.setSpreadsheetTimeZone");
      if (!isTimeZone(args[0] as string)) throw new Error(`Invalid argument: ${args[0]}`);
      extras.timeZone = args[0] as string;
      book.changed();
    },
  });
}

function wholeDocument(view: View) {
  const { book } = view;
  return members<Spreadsheet>()({
    getRange(...args: unknown[]) {
      checkSignature("Spreadsheet.getRange", args, ["string"]);
      view.read("Spreadsheet.getRange");
      const location = locateA1(view, book.document.getActiveSheet()?.getSheetId() ?? "", args[0] as string);
      return view.range(location.sheet, location.area, location.notation);
    },
    getActiveRange: () => activeRange(view, "Spreadsheet.getActiveRange") as GoogleAppsScript.Spreadsheet.Range,
    setActiveRange: (range) => range.activate(),
    getActiveCell: () => activeRange(view, "Spreadsheet.getActiveCell", "cell") as GoogleAppsScript.Spreadsheet.Range,
    getCurrentCell: () => activeRange(view, "Spreadsheet.getCurrentCell", "cell"),
    toast(...args: unknown[]): void {
      checkSignature("Spreadsheet.toast", args, ["string"], ["string", "string"], ["string", "string", "any"]);
      view.use("Spreadsheet.toast", "show ui");
      showToast(view.ui, args);
    },
    addDeveloperMetadata(...args: unknown[]): Spreadsheet {
      addMetadata(view, "Spreadsheet.addDeveloperMetadata", {}, args);
      return view.spreadsheet();
    },
    getDeveloperMetadata() {
      view.read("Spreadsheet.getDeveloperMetadata");
      return book.extras.metadata.filter((one) => one.sheet === undefined).map((one) => createMetadata(view, one));
    },
    createDeveloperMetadataFinder() {
      view.read("Spreadsheet.createDeveloperMetadataFinder");
      return createMetadataFinder(view, () => true);
    },
    getProtections: (type) => protectionsOf(view, "Spreadsheet.getProtections", type),
    getRangeByName(...args: unknown[]) {
      checkSignature("Spreadsheet.getRangeByName", args, ["string"]);
      view.read("Spreadsheet.getRangeByName");
      const reference = view
        .workbook()
        .getDefinedName(args[0] as string)
        ?.getFormulaOrRefString();
      if (!reference) return null;
      const location = locateA1(view, "", reference);
      return view.range(location.sheet, location.area, location.notation);
    },
    setNamedRange(name, range): void {
      view.write("Spreadsheet.setNamedRange");
      const sheet = range.getSheet().getName().replace(/'/g, "''");
      const absolute = range.getA1Notation().replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      if (view.workbook().getDefinedName(name)) view.workbook().deleteDefinedName(name);
      view.workbook().insertDefinedName(name, `'${sheet}'!${absolute}`);
    },
    removeNamedRange(name: string): void {
      view.write("Spreadsheet.removeNamedRange");
      view.workbook().deleteDefinedName(name);
    },
    getDataRange: () => view.sheet(book.document.getActiveSheet()?.getSheetId() ?? "").getDataRange(),
  });
}
