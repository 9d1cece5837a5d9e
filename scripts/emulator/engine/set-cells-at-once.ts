import { CellValueType, type ICellData, IUniverInstanceService, type Nullable, type Workbook } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

type Cell = Nullable<ICellData>;
type Rows = Record<number, Record<number, Cell> | undefined>;

let isPatched = false;

/**
 * Sets most cells without Univer's merge, which compares the styles before and after for every cell: a value of a stated
 * type, and styles alone, which Univer merges once for each style before. Univer sets all others.
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
    const leaveToUniver = ([row, column]: Position, cell: Cell) => {
      rest[row] ??= {};
      (rest[row] as Record<number, Cell>)[column] = cell;
    };
    const restyled = new Map<string, Restyled>();
    for (const [row, columns] of Object.entries(cellValue as Rows)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const position: Position = [Number(row), Number(column)];
        const old = cells.getValue(...position);
        if (cell && setsOnlyValue(cell)) {
          if (old) Object.assign(old, cell);
          else cells.setValue(...position, { ...cell });
        } else if (cell && !old && setsOnlyStyle(cell, isStyle)) cells.setValue(...position, { ...cell });
        else if (cell && changesOnlyStyle(cell, old)) {
          const key = `${old?.s ?? ""} ${JSON.stringify(cell.s)}`;
          const same = restyled.get(key);
          if (same) same.others.push(position);
          else {
            restyled.set(key, { first: position, content: old && { ...old }, others: [] });
            leaveToUniver(position, cell);
          }
        } else leaveToUniver(position, cell);
      }
    }
    if (Object.keys(rest).length > 0)
      mergeCells(accessor, { ...params, cellValue: rest as ISetRangeValuesMutationParams["cellValue"] });
    for (const { first, content, others } of restyled.values()) {
      const style = cells.getValue(...first)?.s;
      const restyle = (position: Position, { s: _, ...unstyled }: ICellData) => {
        const cell = style ? { ...unstyled, s: style } : unstyled;
        if (Object.keys(cell).length > 0) cells.setValue(...position, cell);
        else cells.realDeleteValue(...position);
      };
      // Univer also makes numbers of texts such as "007" when it changes a style.
      restyle(first, content ?? {});
      for (const position of others) restyle(position, cells.getValue(...position) ?? {});
    }
    return true;
  };
}

type Position = readonly [row: number, column: number];

/** Cells with the same style that all get the same new one. */
interface Restyled {
  /** Univer merges the styles of this one. */
  first: Position;
  content: Cell;
  others: Position[];
}

function changesOnlyStyle(cell: ICellData, old: Cell): boolean {
  for (const key in cell) if (key !== "s") return false;
  return typeof cell.s === "object" && cell.s !== null && !old?.p && typeof (old?.s ?? "") === "string";
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
