import { type CellPosition, cellBlocks } from "../sheet/cell-blocks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const positionKey = ({ row, column }: CellPosition) => `${row} ${column}`;

/** Writes formulas into cells of a sheet, one call for each block. */
export function writeFormulas(sheet: Sheet, cells: readonly (CellPosition & { formula: string })[]): void {
  const byPosition = new Map(cells.map((cell) => [positionKey(cell), cell.formula]));
  for (const { row, column, rows, columns } of cellBlocks(cells))
    sheet
      .getRange(row, column, rows, columns)
      .setFormulas(
        Array.from({ length: rows }, (_, rowOffset) =>
          Array.from(
            { length: columns },
            (_, columnOffset) =>
              byPosition.get(positionKey({ row: row + rowOffset, column: column + columnOffset })) as string,
          ),
        ),
      );
}
