import { CellValueType, type ICellData, IUniverInstanceService, type Nullable, type Workbook } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

type Cell = Nullable<ICellData>;
type Rows = Record<number, Record<number, Cell> | undefined>;

let isPatched = false;

/**
 * Sets most cells without Univer's merge, which compares the styles before and after for every cell: a value of a stated
 * type, and the style of a new cell. Univer sets all others.
 */
export function setCellsAtOnce(): void {
  if (isPatched) return;
  isPatched = true;
  const mergeCells = SetRangeValuesMutation.handler;
  SetRangeValuesMutation.handler = (accessor, params) => {
    const { unitId, subUnitId, cellValue } = params;
    const book = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const cells = book?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!book || !cells || !cellValue) return mergeCells(accessor, params);
    const styles = book.getStyles();
    const isStyle = (id: string) => Boolean(styles.get(id));
    const rest: Rows = {};
    for (const [row, columns] of Object.entries(cellValue as Rows)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const position = [Number(row), Number(column)] as const;
        const old = cells.getValue(...position);
        if (cell && setsOnlyValue(cell)) {
          if (old) Object.assign(old, cell);
          else cells.setValue(...position, { ...cell });
        } else if (cell && !old && setsOnlyStyle(cell, isStyle)) cells.setValue(...position, { ...cell });
        else {
          rest[position[0]] ??= {};
          (rest[position[0]] as Record<number, Cell>)[position[1]] = cell;
        }
      }
    }
    if (Object.keys(rest).length === 0) return true;
    return mergeCells(accessor, { ...params, cellValue: rest as ISetRangeValuesMutationParams["cellValue"] });
  };
}

const typeOfValue: Partial<Record<CellValueType, string>> = {
  [CellValueType.STRING]: "string",
  [CellValueType.NUMBER]: "number",
};

function setsOnlyValue(cell: ICellData): boolean {
  for (const key in cell) if (key !== "v" && key !== "t") return false;
  return cell.t !== null && cell.t !== undefined && typeOfValue[cell.t] === typeof cell.v;
}

function setsOnlyStyle(cell: ICellData, isStyle: (id: string) => boolean): boolean {
  for (const key in cell) if (key !== "s") return false;
  return typeof cell.s === "string" && isStyle(cell.s);
}
