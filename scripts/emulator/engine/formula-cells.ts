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
  AddWorksheetMergeMutation,
  InsertRowMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
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
  AddConditionalRuleMutation.id,
  AddWorksheetMergeMutation.id,
  SetFrozenMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  UpdateNoteMutation.id,
]);

/** Others are of the engine, which hands over formulas and results, and of texts being edited. */
const isOfSheet = (id: string): boolean => id.startsWith("sheet.mutation.") && !withoutCells.has(id);

/** The cells of a sheet that have a formula or share one. */
interface SheetIndex {
  cells: Cells;
  /** Those that share one. */
  shared: Cells;
  /** Below this row there is none; what was deleted meanwhile counts, too. */
  lastRow: number;
}

/**
 * The cells with formulas of every sheet, without looking at all others: a sheet is searched once, and again when its rows
 * or columns move. Writing cells looks only at these.
 */
export class FormulaCells {
  private readonly sheets = new Map<string, SheetIndex>();

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
    return this.index(unit, sheet).cells;
  }

  /** The cells of a sheet that share a formula: only these depend on other cells' formulas. */
  sharedOf(unit: string, sheet: string): Cells {
    return this.index(unit, sheet).shared;
  }

  /** Those of some cells that have a formula, and all that share one. */
  among(unit: string, sheet: string, some: Cells): Cells {
    const { cells, shared } = this.index(unit, sheet);
    const found: Cells = {};
    const add = (row: number, column: number, cell: Nullable<ICellData>) => {
      found[row] ??= {};
      found[row][column] = cell;
    };
    for (const [row, ofRow] of Object.entries(shared))
      for (const [column, cell] of Object.entries(ofRow ?? {})) add(Number(row), Number(column), cell);
    for (const [row, ofRow] of Object.entries(some))
      for (const column in ofRow) {
        const cell = cells[Number(row)]?.[Number(column)];
        if (cell) add(Number(row), Number(column), cell);
      }
    return found;
  }

  private index(unit: string, sheet: string): SheetIndex {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const index: SheetIndex = { cells: {}, shared: {}, lastRow: -1 };
    const stored = this.stored(unit, sheet);
    for (const row in stored) collect(index, stored, Number(row), stored[row] ?? {});
    this.sheets.set(sheet, index);
    return index;
  }

  private stored(unit: string, sheet: string): Cells {
    const book = this.injector.get(IUniverInstanceService).getUnit<Workbook>(unit);
    return (book?.getSheetBySheetId(sheet)?.getCellMatrix().getMatrix() ?? {}) as Cells;
  }

  private update(unit: string, sheet: string, changed: Cells): void {
    const index = this.sheets.get(sheet);
    if (!index) return;
    const stored = this.stored(unit, sheet);
    for (const row in changed) collect(index, stored, Number(row), changed[row] ?? {});
  }

  private isBelowFormulas(sheet: string, range: IRange | undefined): boolean {
    const index = this.sheets.get(sheet);
    return Boolean(range && index && index.lastRow < range.startRow);
  }
}

/** Puts a row's cells with formulas into the index, as far as they are among these columns. */
function collect(index: SheetIndex, stored: Cells, row: number, columns: object): void {
  for (const column in columns) {
    const cell = stored[row]?.[Number(column)];
    place(index.cells, row, Number(column), cell?.f || cell?.si ? cell : null);
    place(index.shared, row, Number(column), cell?.si ? cell : null);
    if (cell?.f || cell?.si) index.lastRow = Math.max(index.lastRow, row);
  }
}

function place(cells: Cells, row: number, column: number, cell: Nullable<ICellData>): void {
  if (cell) {
    cells[row] ??= {};
    cells[row][column] = cell;
    return;
  }
  const ofRow = cells[row];
  if (!ofRow) return;
  delete ofRow[column];
  for (const _ in ofRow) return;
  delete cells[row];
}
