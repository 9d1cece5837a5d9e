import { type ICellData, type Nullable, WrapStrategy } from "@univerjs/core";
import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** The heights of text that is not wrapped, by column and the id of the cell's style; null where Univer has to measure. */
type Heights = Map<string | undefined, number | null>[];

interface Patched {
  worksheet: SpreadsheetSkeleton["worksheet"];
  calculateAutoHeightInRange(...args: unknown[]): unknown;
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
  _calculateRowAutoHeight(row: number): number;
}

let isPatched = false;

/**
 * Measures only cells that can make a row higher than it is: those whose text is wrapped, turned or in a large font. Univer
 * measures every cell of every row for each column whose width changes, which takes minutes at 100,000 rows.
 */
export function measureFewerCells(): void {
  if (isPatched) return;
  isPatched = true;
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Patched;
  const { calculateAutoHeightInRange, _calculateRowAutoHeight: measureRow } = skeleton;
  if (!measureRow) throw new Error("Univer measures rows elsewhere now: look at SpreadsheetSkeleton.");
  let heights: Heights = [];
  skeleton.calculateAutoHeightInRange = function (this: Patched, ...args) {
    heights = [];
    return calculateAutoHeightInRange.apply(this, args);
  };
  skeleton._calculateRowAutoHeight = function (this: Patched, row) {
    const { worksheet } = this;
    if (worksheet.getRowStyle(row)) return measureRow.call(this, row);
    const cells = (worksheet.getCellMatrix().getMatrix() as Cells)[row];
    const columnCount = worksheet.getColumnCount();
    let height = worksheet.getConfig().defaultRowHeight;
    for (let column = 0; column < columnCount; column++) {
      const known = heightOf(worksheet, row, column, cells?.[column], heights);
      if (known !== null && known <= height) continue;
      height = Math.max(height, this.calculateAutoHeightForCell(row, column) ?? 0);
    }
    return Math.min(height, maxRowHeight);
  };
}

/** Univer's limit, in pixels. */
const maxRowHeight = 2000;

function heightOf(
  worksheet: Patched["worksheet"],
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  heights: Heights,
): number | null {
  const style = cell?.s ?? undefined;
  if (cell?.p || typeof style === "object") return null;
  heights[column] ??= new Map();
  const known = heights[column].get(style);
  if (known !== undefined) return known;
  const { tb: wrap, tr: rotation, pd: padding, ...font } = worksheet.getComposedCellStyleByCellData(row, column, cell);
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = FontCache.getMeasureText(
    "A",
    getFontStyleString(font).fontCache,
  );
  const isPlain = wrap !== WrapStrategy.WRAP && !rotation && !padding;
  const height = isPlain ? fontBoundingBoxAscent + fontBoundingBoxDescent + defaultPadding : null;
  heights[column].set(style, height);
  return height;
}

/** Univer's padding above and below a text, in pixels. */
const defaultPadding = 2;
