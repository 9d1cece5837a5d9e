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

/** Where the column of likes is now, counted from 1; null when it is gone. */
const likes = (): number | null =>
  open.sheet
    .createDeveloperMetadataFinder()
    .withKey("field")
    .withValue("likes")
    .find()[0]
    ?.getLocation()
    .getColumn()
    ?.getColumn() ?? null;

/** What the grid runs when somebody works in it. */
async function inGrid(command: string, params: object): Promise<void> {
  const injector = (open.workbook.api as unknown as { _injector: ReturnType<Univer["__getInjector"]> })._injector;
  const place = { unitId: open.spreadsheet.getId(), subUnitId: "0" };
  await injector.get(ICommandService).executeCommand(command, { ...place, ...params });
}
const columns = (startColumn: number, endColumn = startColumn) => ({
  startRow: 0,
  endRow: 999,
  rangeType: RANGE_TYPE.COLUMN,
  startColumn,
  endColumn,
});

describe("a column's metadata goes where the column goes", () => {
  it.each([
    ["a column inserted by script before it", () => open.sheet.insertColumnBefore(1), 4],
    ["columns inserted by script after it", () => open.sheet.insertColumnsAfter(3, 2), 3],
    ["a column deleted by script before it", () => open.sheet.deleteColumn(2), 2],
    ["it is deleted by script", () => open.sheet.deleteColumns(3, 1), null],
    ["it is moved by script to the front", () => open.sheet.moveColumns(open.sheet.getRange("C:C"), 1), 1],
    ["it is moved by script to the right", () => open.sheet.moveColumns(open.sheet.getRange("C:C"), 6), 5],
    ["others are moved by script over it", () => open.sheet.moveColumns(open.sheet.getRange("A:B"), 4), 1],
    [
      "somebody inserts a column in the grid",
      () => inGrid(InsertColByRangeCommand.id, { direction: Direction.LEFT, range: columns(0), cellValue: {} }),
      4,
    ],
    [
      "somebody moves it in the grid",
      () => inGrid(MoveColsCommand.id, { range: columns(2), fromRange: columns(2), toRange: columns(0) }),
      1,
    ],
    ["somebody deletes a column in the grid", () => inGrid(RemoveColByRangeCommand.id, { range: columns(0) }), 2],
    ["rows are inserted", () => open.sheet.insertRowsBefore(1, 3), 3],
  ])("%s", async (_what, change, expected) => {
    await change();
    expect(likes()).toBe(expected);
  });

  it("undoing a move brings it back", () => {
    open.sheet.moveColumns(open.sheet.getRange("C:C"), 1);
    open.workbook.api.getActiveWorkbook()?.undo();
    expect(likes()).toBe(3);
  });
});

describe("metadata is found where Google finds it", () => {
  beforeEach(() => {
    open.sheet.addDeveloperMetadata("table", "posts");
    open.spreadsheet.addDeveloperMetadata("version", "1");
    open.sheet.getRange("2:2").addDeveloperMetadata("row");
  });
  const keys = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) => found.map((one) => one.getKey());

  it("each place has its own", () => {
    expect(keys(open.spreadsheet.getDeveloperMetadata())).toEqual(["version"]);
    expect(keys(open.sheet.getDeveloperMetadata())).toEqual(["table"]);
    expect(keys(open.sheet.getRange("C:C").getDeveloperMetadata())).toEqual(["field"]);
    expect(keys(open.sheet.getRange("B:B").getDeveloperMetadata())).toEqual([]);
  });

  it("a sheet's finder sees its rows and columns, the spreadsheet's sees all", () => {
    expect(keys(open.sheet.createDeveloperMetadataFinder().find())).toEqual(["field", "table", "row"]);
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().find())).toEqual(["field", "table", "version", "row"]);
  });

  it("by kind of place", () => {
    const { COLUMN } = open.app.DeveloperMetadataLocationType;
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().withLocationType(COLUMN).find())).toEqual(["field"]);
  });

  it("a value can be changed, and all of it removed", () => {
    const [version] = open.spreadsheet.getDeveloperMetadata();
    expect(version?.setValue("2").getValue()).toBe("2");
    version?.remove();
    expect(open.spreadsheet.getDeveloperMetadata()).toEqual([]);
  });

  it("a row has none in place of a value", () => {
    expect(open.sheet.getRange("2:2").getDeveloperMetadata()[0]?.getValue()).toBeNull();
  });

  it("a viewer reads it and cannot change it", () => {
    const others = open.as("viewer").getActiveSpreadsheet();
    expect(keys(others.createDeveloperMetadataFinder().withKey("field").find())).toEqual(["field"]);
    expect(() => others.addDeveloperMetadata("mine")).toThrow("You do not have permission");
  });

  it("a part of a column takes none", () => {
    expect(() => open.sheet.getRange("C1:C5").addDeveloperMetadata("field")).toThrow("entire row or column");
  });

  it("a deleted sheet takes its own along", () => {
    open.spreadsheet.insertSheet("Other");
    open.spreadsheet.deleteSheet(open.sheet);
    expect(keys(open.spreadsheet.createDeveloperMetadataFinder().find())).toEqual(["version"]);
  });
});
