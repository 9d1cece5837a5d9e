import {
  CommandType,
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  InsertRowMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { UpdateNoteMutation } from "@univerjs/sheets-note";

/** Cells by row and column, counted from 0. */
export type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** What mutations of a sheet have in common. */
interface Params {
  unitId: string;
  subUnitId: string;
  cellValue?: Cells;
  range?: IRange;
}

/** Mutations of a sheet that leave its cells as they are. */
const withoutCells = new Set<string>([
  SetFrozenMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  UpdateNoteMutation.id,
]);

/** Others are of the engine, which hands over formulas and results, and of texts being edited. */
const isOfSheet = (id: string): boolean => id.startsWith("sheet.mutation.") && !withoutCells.has(id);

/**
 * The cells with formulas of every sheet, without looking at all others: a sheet is searched once, and again when its rows
 * or columns move. Writing values looks only at the cells written.
 */
export class FormulaCells {
  private readonly sheets = new Map<string, Cells>();

  constructor(private readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.type !== CommandType.MUTATION || !isOfSheet(command.id)) return;
      const params = (command.params ?? {}) as Partial<Params>;
      const { unitId: unit, subUnitId: sheet } = params;
      if (unit === undefined || sheet === undefined) this.sheets.clear();
      else if (command.id === SetRangeValuesMutation.id && params.cellValue) this.update(unit, sheet, params.cellValue);
      else if (command.id !== InsertRowMutation.id || !this.isBelowFormulas(sheet, params.range))
        this.sheets.delete(sheet);
    });
  }

  /** The cells of a sheet that have a formula or share one. */
  of(unit: string, sheet: string): Cells {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const found: Cells = {};
    const stored = this.stored(unit, sheet);
    for (const row in stored) this.collect(found, stored, Number(row), stored[row] ?? {});
    this.sheets.set(sheet, found);
    return found;
  }

  private stored(unit: string, sheet: string): Cells {
    const book = this.injector.get(IUniverInstanceService).getUnit<Workbook>(unit);
    return (book?.getSheetBySheetId(sheet)?.getCellMatrix().getMatrix() ?? {}) as Cells;
  }

  private collect(found: Cells, stored: Cells, row: number, columns: object): void {
    for (const column in columns) {
      const cell = stored[row]?.[Number(column)];
      if (cell?.f || cell?.si) {
        found[row] ??= {};
        found[row][Number(column)] = cell;
      } else if (found[row]) delete found[row][Number(column)];
    }
  }

  private update(unit: string, sheet: string, changed: Cells): void {
    const found = this.sheets.get(sheet);
    if (!found) return;
    const stored = this.stored(unit, sheet);
    for (const row in changed) this.collect(found, stored, Number(row), changed[row] ?? {});
  }

  private isBelowFormulas(sheet: string, range: IRange | undefined): boolean {
    const found = this.sheets.get(sheet);
    return Boolean(range && found && Object.keys(found).every((row) => Number(row) < range.startRow));
  }
}
