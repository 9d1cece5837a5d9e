import type { Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../engine/book.ts";
import type { Area } from "../engine/google-extras.ts";
import type { Execution, Need } from "../execution.ts";

/** A rectangle of a sheet; the sheet by Univer's id. */
export interface AreaLocation {
  sheet: string;
  area: Area;
}

const noProtection =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const noRight = "You do not have permission to perform that action.";

/** The workbook as one execution may see and change it. */
export class View {
  /** What stands behind the objects that scripts hand back to us. */
  readonly places = new WeakMap<object, AreaLocation>();
  readonly sheets = new WeakMap<object, string>();
  readonly inner = new WeakMap<object, unknown>();

  constructor(
    readonly book: Book,
    readonly execution: Execution,
    readonly ui: unknown,
  ) {}

  use(method: string, needs: Need): void {
    this.execution.useService(method, needs);
  }

  read(method: string): void {
    this.execution.useService(method, "read spreadsheet");
  }

  /** Asks for the right to change something: an area, a whole sheet, or the workbook. */
  write(method: string, sheet?: string, area?: Area): void {
    this.execution.useService(method, "write spreadsheet");
    if (this.execution.user.role === "viewer") throw new Error(noRight);
    if (sheet !== undefined && !this.mayEdit(sheet, area)) throw new Error(noProtection);
  }

  /** Whether the user may change an area; without one: every cell of the sheet. */
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
export const columnsOf = ({ startColumn, endColumn }: Area): number => endColumn - startColumn + 1;
