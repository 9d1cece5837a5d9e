import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import {
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationResultMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { columnLetters } from "../formula/open-ranges.ts";

const spillError = "#SPILL!";

/** Access to the sheets for error messages: stored cells, sheet sizes, and the areas that arrays need. */
export interface ResultContext {
  storedCell(sheet: string, row: number, column: number): Nullable<ICellData>;
  size(sheet: string): { rows: number; columns: number };
  arrayArea(sheet: string, row: number, column: number): { endRow: number; endColumn: number } | undefined;
}

/**
 * Shows Sheets' errors instead of the engine's: an array without space is #REF! with a reason. Messages are stored in
 * the cell, so that they move with it; recalculating a cell removes its old message.
 */
export function useSheetsErrors(injector: Injector, context: ResultContext): void {
  injector.get(ICommandService).beforeCommandExecuted((command: ICommandInfo) => {
    if (command.id === SetArrayFormulaDataMutation.id)
      renameSpillErrors(command.params as ISetArrayFormulaDataMutationParams);
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const sheets of Object.values(unitData)) {
      for (const [sheet, cells] of Object.entries(sheets ?? {})) {
        new ObjectMatrix<ICellData | null>(cells as never).forValue((row, column, cell) => {
          if (cell) addErrorMessage(cell, sheet, row, column, context);
        });
      }
    }
  });
}

function addErrorMessage(cell: ICellData, sheet: string, row: number, column: number, context: ResultContext): void {
  if (cell.v === spillError) {
    cell.v = "#REF!";
    cell.custom = { message: spillErrorMessage(sheet, row, column, context) };
  } else if (!cell.custom && context.storedCell(sheet, row, column)?.custom) cell.custom = null as never;
}

function spillErrorMessage(sheet: string, row: number, column: number, context: ResultContext): string {
  const area = context.arrayArea(sheet, row, column);
  const size = context.size(sheet);
  if (area && area.endRow >= size.rows) return missingSpaceMessage("rows", area.endRow - size.rows + 1);
  if (area && area.endColumn >= size.columns) return missingSpaceMessage("columns", area.endColumn - size.columns + 1);
  for (let r = row; area && r <= area.endRow; r++) {
    for (let c = column; c <= area.endColumn; c++) {
      const stored = context.storedCell(sheet, r, c);
      if ((r !== row || c !== column) && stored && (stored.f || (stored.v ?? "") !== "")) {
        return `Array result was not expanded because it would overwrite data in ${columnLetters(c + 1)}${r + 1}.`;
      }
    }
  }
  return "Array result was not expanded because it would overwrite data.";
}

const missingSpaceMessage = (what: string, count: number) =>
  `Result was not automatically expanded, please insert more ${what} (${count}).`;

function renameSpillErrors({ arrayFormulaCellData }: ISetArrayFormulaDataMutationParams): void {
  for (const sheets of Object.values(arrayFormulaCellData)) {
    for (const rows of Object.values(sheets ?? {})) {
      for (const cells of Object.values(rows ?? {})) {
        for (const cell of Object.values((cells ?? {}) as Record<string, ICellData | null>)) {
          if (cell?.v === spillError) cell.v = "#REF!";
        }
      }
    }
  }
}
