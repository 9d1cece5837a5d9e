import { Direction, ICommandService, RANGE_TYPE, type Univer } from "@univerjs/core";
import { InsertColByRangeCommand, MoveColsCommand, RemoveColByRangeCommand } from "@univerjs/sheets";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
beforeEach(() => {
  open = openSpreadsheet();
  open.sheet.getRange("C:C").addDeveloperMetadata("field", "likes", open.app.DeveloperMetadataVisibility.PROJECT);
});
afterEach(() => open.workbook.dispose());

/** The current column of likes, counted from 1; null if it is gone. */
const likes = (): number | null =>
  open.sheet
    .createDeveloperMetadataFinder()
    .withKey("field")
    .withValue("likes")
    .find()[0]
    ?.getLocation()
    .getColumn()
    ?.getColumn() ?? null;

/** Executes a command as the grid does for a user. */
async function inGrid(command: string, params: object): Promise<void> {
  const injector = (open.workbook.api as unknown as { _injector: ReturnType<Univer["__getInjector"]> })._injector;
  const target = { unitId: open.spreadsheet.getId(), subUnitId: "0" };
  await injector.get(ICommandService).executeCommand(command, { ...target, ...params });
}
const columns = (startColumn: number, endColumn = startColumn) => ({
  startRow: 0,
  endRow: 999,
  rangeType: RANGE_TYPE.COLUMN,
  startColumn,
  endColumn,
});

describe("changes of the sheet", () => {
  it.each([
    ["a script inserts a column before it", () => open.sheet.insertColumnBefore(1), 4],
    ["a script inserts columns after it", () => open.sheet.insertColumnsAfter(3, 2), 3],
    ["a script deletes a column before it", () => open.sheet.deleteColumn(2), 2],
    ["a script deletes it", () => open.sheet.deleteColumns(3, 1), null],
    ["a script moves it to the front", () => open.sheet.moveColumns(open.sheet.getRange("C:C"), 1), 1],
    ["a script moves it to the right", () => open.sheet.moveColumns(open.sheet.getRange("C:C"), 6), 5],
    ["a script moves others past it", () => open.sheet.moveColumns(open.sheet.getRange("A:B"), 4), 1],
    [
      "a user inserts a column in the grid",
      () => inGrid(InsertColByRangeCommand.id, { direction: Direction.LEFT, range: columns(0), cellValue: {} }),
      4,
    ],
    [
      "a user moves it in the grid",
      () => inGrid(MoveColsCommand.id, { range: columns(2), fromRange: columns(2), toRange: columns(0) }),
      1,
    ],
    ["a user deletes a column in the grid", () => inGrid(RemoveColByRangeCommand.id, { range: columns(0) }), 2],
    ["rows are inserted", () => open.sheet.insertRowsBefore(1, 3), 3],
  ])("a column's metadata follows the column when %s", async (_what, change, expected) => {
    await change();
    expect(likes()).toBe(expected);
  });

  it("undoing a column's move moves its metadata back", () => {
    open.sheet.moveColumns(open.sheet.getRange("C:C"), 1);
    open.workbook.api.getActiveWorkbook()?.undo();
    expect(likes()).toBe(3);
  });
});

describe("metadata", () => {
  beforeEach(() => {
    open.sheet.addDeveloperMetadata("table", "posts");
    open.spreadsheet.addDeveloperMetadata("version", "1");
    open.sheet.getRange("2:2").addDeveloperMetadata("row");
  });
  const keys = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) => found.map((one) => one.getKey());

  it("getDeveloperMetadata returns only the metadata of its own location", () => {
    expect(keys(open.spreadsheet.getDeveloperMetadata())).toEqual(["version"]);
    expect(keys(open.sheet.getDeveloperMetadata())).toEqual(["table"]);
    expect(keys(open.sheet.getRange("C:C").getDeveloperMetadata())).toEqual(["field"]);
    expect(keys(open.sheet.getRange("B:B").getDeveloperMetadata())).toEqual([]);
  });

  it("a sheet's finder includes its rows and columns, the spreadsheet's finder everything", () => {
    expect(keys(open.sheet.createDeveloperMetadataFinder().find())).toEqual(["field", "table", "row"]);
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().find())).toEqual(["field", "table", "version", "row"]);
  });

  it("a metadata finder filters by location type", () => {
    const { COLUMN } = open.app.DeveloperMetadataLocationType;
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().withLocationType(COLUMN).find())).toEqual(["field"]);
  });

  it("a metadata value can be changed, and metadata can be removed", () => {
    const [version] = open.spreadsheet.getDeveloperMetadata();
    expect(version?.setValue("2").getValue()).toBe("2");
    version?.remove();
    expect(open.spreadsheet.getDeveloperMetadata()).toEqual([]);
  });

  it("metadata without a value has the value null", () => {
    expect(open.sheet.getRange("2:2").getDeveloperMetadata()[0]?.getValue()).toBeNull();
  });

  it("a viewer can read metadata but not add any", () => {
    const others = open.as("viewer").getActiveSpreadsheet();
    expect(keys(others.createDeveloperMetadataFinder().withKey("field").find())).toEqual(["field"]);
    expect(() => others.addDeveloperMetadata("mine")).toThrow("You do not have permission");
  });

  it("a part of a column cannot have metadata", () => {
    expect(() => open.sheet.getRange("C1:C5").addDeveloperMetadata("field")).toThrow("entire row or column");
  });

  it("deleting a sheet deletes its metadata", () => {
    open.spreadsheet.insertSheet("Other");
    open.spreadsheet.deleteSheet(open.sheet);
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().find())).toEqual(["version"]);
  });
});

it("metadata of the spreadsheet and of each sheet hold 30,000 characters, keys included, all entries together", () => {
  const { spreadsheet, sheet } = openSpreadsheet();
  spreadsheet.addDeveloperMetadata("a", "x".repeat(14_999)).addDeveloperMetadata("b", "x".repeat(14_999));
  expect(() => spreadsheet.addDeveloperMetadata("c")).toThrow("maximum size of developer metadata");
  sheet.addDeveloperMetadata("a", "x".repeat(19_999));
  sheet.getRange("A:A").addDeveloperMetadata("b", "x".repeat(9_998));
  const [own] = sheet.getDeveloperMetadata() as [GoogleAppsScript.Spreadsheet.DeveloperMetadata];
  own.setValue("x".repeat(20_000));
  expect(() => own.setValue("x".repeat(20_001))).toThrow("maximum size of developer metadata");
  expect(own.getValue()).toHaveLength(20_000);
  expect(() => sheet.getRange("B:B").addDeveloperMetadata("c")).toThrow("maximum size of developer metadata");
  spreadsheet.insertSheet().addDeveloperMetadata("a", "x".repeat(29_999));
});
