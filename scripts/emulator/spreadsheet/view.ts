import type { Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../engine/book.ts";
import type { Area } from "../engine/google-extras.ts";
import type { Execution, Need } from "../execution.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A rectangle of a sheet; the sheet by Univer's id. */
export interface AreaLocation {
  sheet: string;
  area: Area;
  /** The A1 notation, if it is not that of the area's corners: "B:D". */
  notation?: string;
}

const noProtection =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const noPermission = "You do not have permission to perform that action.";

/** What the members of a Range work on. `self` is the Range that scripts hold, for chaining. */
export interface RangeContext {
  view: View;
  sheet: string;
  area: Area;
  notation: string | undefined;
  self(): Range;
}

/** What the members of a Sheet work on. `sheet` is Univer's id; `self` is the Sheet that scripts hold, for chaining. */
export interface SheetContext {
  view: View;
  sheet: string;
  self(): Sheet;
}

/**
 * Ranges, sheets and spreadsheets return each other. Their members create them through the view, so that no member
 * imports the class that is made of it.
 */
export interface Factories {
  range(view: View, sheet: string, area: Area, notation?: string): Range;
  sheet(view: View, id: string): Sheet;
  spreadsheet(view: View): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** The spreadsheet as one execution may see and change it. */
export class View {
  /** The cells, sheet or definition that an object stands for, looked up when a script passes the object back. */
  readonly locations = new WeakMap<object, AreaLocation>();
  readonly sheetIds = new WeakMap<object, string>();
  readonly definitions = new WeakMap<object, unknown>();

  constructor(
    readonly book: Book,
    readonly execution: Execution,
    readonly ui: unknown,
    private readonly create: Factories,
  ) {}

  /** The Range of an area (counted from 0) of a sheet. */
  range(sheet: string, area: Area, notation?: string): Range {
    return this.create.range(this, sheet, area, notation);
  }

  /** The Sheet with Univer's id. */
  sheet(id: string): Sheet {
    return this.create.sheet(this, id);
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.create.spreadsheet(this);
  }

  /** The cells of a Range that a script passes to `method`; Google's error for anything else. */
  locationOf(range: unknown, method: string): AreaLocation {
    const location = typeof range === "object" && range !== null ? this.locations.get(range) : undefined;
    if (!location) throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
    return location;
  }

  /** Univer's id of a Sheet that a script passes to `method`; Google's error for anything else. */
  sheetIdOf(sheet: unknown, method = "Spreadsheet.setActiveSheet"): string {
    const id = typeof sheet === "object" && sheet !== null ? this.sheetIds.get(sheet) : undefined;
    if (id === undefined)
      throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
    return id;
  }

  use(method: string, needs: Need): void {
    this.execution.useService(method, needs);
  }

  /** Counts a read, of the area's cells if there is one. */
  read(method: string, area?: Area): void {
    this.execution.useService(method, "read spreadsheet", area && cellsOf(area));
  }

  /** Counts a write and throws unless the user may change the area, the whole sheet or, without a sheet, the spreadsheet. */
  write(method: string, sheet?: string, area?: Area): void {
    this.execution.useService(method, "write spreadsheet", area && cellsOf(area));
    this.assertMayEdit(sheet, area);
  }

  /** Throws Google's error unless the user may change the area, the whole sheet or, without a sheet, the spreadsheet. */
  assertMayEdit(sheet?: string, area?: Area): void {
    if (this.execution.user.role === "viewer") throw new Error(noPermission);
    if (sheet !== undefined && !this.mayEdit(sheet, area)) throw new Error(noProtection);
  }

  /** Whether the user may change an area or, without one, every cell of the sheet. */
  mayEdit(sheet: string, area?: Area): boolean {
    const { role, email } = this.execution.user;
    if (role === "owner") return true;
    if (role === "viewer") return false;
    return this.book.extras.protections.every(
      (one) =>
        one.sheet !== sheet ||
        one.warningOnly ||
        one.editors.includes(email) ||
        (one.area !== undefined && area !== undefined && !overlap(one.area, area)),
    );
  }

  worksheet(sheet: string): Worksheet {
    return this.book.sheet(sheet);
  }

  facade(sheet: string): FWorksheet {
    const found = this.workbook().getSheetBySheetId(sheet);
    if (!found) throw new Error("Sheet not found");
    return found;
  }

  workbook(): FWorkbook {
    return this.book.api.getWorkbook(this.book.id) as unknown as FWorkbook;
  }
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn
  );
}

export const rowsOf = ({ startRow, endRow }: Area): number => endRow - startRow + 1;
const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const columnsOf = ({ startColumn, endColumn }: Area): number => endColumn - startColumn + 1;
