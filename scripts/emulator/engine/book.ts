import {
  CommandType,
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { type Conventions, localeConventions } from "../formula/conventions.ts";
import { toAxisChange } from "./axis-changes.ts";
import { applyAxisChange, type Extras, removeSheet } from "./google-extras.ts";
import { withSpilledValues } from "./spilled-values.ts";
import type { CalculatedCell, WorkbookSnapshot } from "./workbook.ts";

/** The snapshot's resource for Google's data that Univer's document cannot hold. */
const extrasResourceName = "GOOGLE_SHEETS_EXTRAS";

/** Mutations that only display or calculate, and need no saving. */
const unsavedCommands = /formula|selection|dirty|activate|\.operation\.|scroll|auto-height/i;

/** The open document: Univer's services, and the data that only Google's spreadsheets have. */
export class Book {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly listeners = new Set<() => void>();
  readonly localeListeners = new Set<() => void>();
  /** The cell whose custom function is running, for its `getActiveRange()`. */
  calculating: CalculatedCell | null = null;

  constructor(
    univer: Univer,
    readonly api: FUniver,
    readonly document: UniverWorkbook,
    readonly extras: Extras,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.onCommandExecuted((command, options?: { onlyLocal?: boolean; fromFormula?: boolean }) => {
      const change = toAxisChange(command);
      if (change) applyAxisChange(extras, change);
      if (command.id === RemoveSheetMutation.id)
        removeSheet(extras, (command.params as { subUnitId: string }).subUnitId);
      if (command.type !== CommandType.MUTATION || options?.fromFormula || unsavedCommands.test(command.id)) return;
      this.changed();
    });
  }

  get id(): string {
    return this.document.getUnitId();
  }

  get conventions(): Conventions {
    return localeConventions(this.extras.locale);
  }

  setLocale(locale: string): void {
    this.extras.locale = locale;
    for (const listener of this.localeListeners) listener();
    this.changed();
  }

  /** Notifies listeners of a change to be saved. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  sheet(id: string): Worksheet {
    const sheet = this.document.getSheetBySheetId(id);
    if (!sheet) throw new Error("Sheet not found");
    return sheet;
  }

  storedCell(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.document.getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column);
  }

  /** The spilled values of a sheet's arrays, by row and column. */
  spilled(sheet: string): Record<number, Record<number, Nullable<ICellData>>> {
    const all = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return (all[this.id]?.[sheet] ?? {}) as Record<number, Record<number, Nullable<ICellData>>>;
  }

  /** The areas of a sheet's arrays, by the row and column of their formulas. */
  arrays(
    sheet: string,
  ): Record<number, Record<number, { startRow: number; endRow: number; startColumn: number; endColumn: number }>> {
    return (this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.id]?.[sheet] ?? {}) as never;
  }

  /** The stored formula of a cell, also if several cells share it. */
  storedFormula(sheet: string, row: number, column: number): string | null {
    const cell = this.storedCell(sheet, row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, this.id) ?? null;
  }

  execute<Params extends object>(command: string, params: Params): void {
    if (this.commands.syncExecuteCommand(command, params) === false) {
      throw new Error(`The grid refused ${command}.`);
    }
  }

  snapshot(): WorkbookSnapshot {
    // `save` copies everything.
    const data = this.api.getWorkbook(this.id)?.save() ?? structuredClone(this.document.getSnapshot());
    return withSpilledValues(withExtras(data, this.extras), this.injector);
  }
}

/** Google's data in a snapshot. */
export function extrasOf(snapshot: WorkbookSnapshot): Partial<Extras> {
  const resource = snapshot.resources?.find(({ name }) => name === extrasResourceName);
  return resource ? JSON.parse(resource.data) : {};
}

/** A copy of a snapshot with these extras. */
export function withExtras(snapshot: WorkbookSnapshot, extras: Extras): WorkbookSnapshot {
  const resources = (snapshot.resources ?? []).filter(({ name }) => name !== extrasResourceName);
  return {
    ...snapshot,
    name: extras.name,
    resources: [...resources, { name: extrasResourceName, data: JSON.stringify(extras) }],
  };
}

/** A new spreadsheet: one empty sheet of 1,000 rows and 26 columns, as in Sheets. */
export const emptyDocument = (id: string, name: string): Partial<WorkbookSnapshot> => ({
  id,
  name,
  sheetOrder: ["0"],
  sheets: {
    "0": { id: "0", name: "Sheet1", rowCount: 1000, columnCount: 26, defaultRowHeight: 21, defaultColumnWidth: 100 },
  },
});

export function documentOf(injector: Injector, id: string): UniverWorkbook {
  return injector.get(IUniverInstanceService).getUnit(id, UniverInstanceType.UNIVER_SHEET) as UniverWorkbook;
}
