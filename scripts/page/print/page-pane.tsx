import { CellValueType, type IRange } from "@univerjs/core";
import type { ComponentChildren } from "preact";
import { alignmentOf, backgroundOf, borderCss, isClipped, textCss, wraps } from "./cell-style.ts";
import type { PrintedSheet } from "./printed-sheet.ts";
import type { Span } from "./split-pages.ts";

interface Props {
  sheet: PrintedSheet;
  rows: Span;
  columns: Span;
  /** Where each row and column begins on the sheet. */
  rowOffsets: readonly number[];
  columnOffsets: readonly number[];
  showGridlines: boolean;
}

const sizeBetween = (offsets: readonly number[], first: number, last: number): number =>
  (offsets[last + 1] as number) - (offsets[first] as number);

const px = (size: number): string => `${size}px`;

/** Rows and columns of a page that adjoin on the sheet, with the charts over them; its edges cut charts off. */
export function PagePane({ sheet, rows, columns, rowOffsets, columnOffsets, showGridlines }: Props) {
  const [top, left] = [rowOffsets[rows.first] as number, columnOffsets[columns.first] as number];
  const width = sizeBetween(columnOffsets, columns.first, columns.last);
  const height = sizeBetween(rowOffsets, rows.first, rows.last);
  const place = ({ startRow, endRow, startColumn, endColumn }: IRange) => ({
    left: px((columnOffsets[startColumn] as number) - left),
    top: px((rowOffsets[startRow] as number) - top),
    width: px(sizeBetween(columnOffsets, startColumn, endColumn)),
    height: px(sizeBetween(rowOffsets, startRow, endRow)),
  });
  const charts = sheet.charts.filter(
    (chart) =>
      chart.y < top + height && chart.y + chart.height > top && chart.x < left + width && chart.x + chart.width > left,
  );
  return (
    <div class="pane" style={{ width: px(width), height: px(height) }}>
      {showGridlines && <Gridlines {...{ rows, columns, rowOffsets, columnOffsets }} />}
      {areasIn(sheet, rows, columns).map((area) => (
        <Cell
          key={`${area.startRow},${area.startColumn}`}
          {...{ sheet, area, columns, columnOffsets, showGridlines }}
          style={place(area)}
        />
      ))}
      {charts.map(({ x, y, image, title, ...size }, index) => (
        <img
          key={index}
          src={image}
          alt={title}
          style={{ left: px(x - left), top: px(y - top), width: px(size.width), height: px(size.height) }}
        />
      ))}
    </div>
  );
}

/** The single and merged cells that are visible in a pane; a merged cell may begin outside of it. */
function areasIn(sheet: PrintedSheet, rows: Span, columns: Span): IRange[] {
  const merges = sheet.merges.filter(
    (merge) =>
      merge.startRow <= rows.last &&
      merge.endRow >= rows.first &&
      merge.startColumn <= columns.last &&
      merge.endColumn >= columns.first,
  );
  const merged = new Set<string>();
  for (const { startRow, endRow, startColumn, endColumn } of merges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) merged.add(`${row},${column}`);
  const single: IRange[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    if (sheet.rowHeights[row] === 0) continue;
    for (let column = columns.first; column <= columns.last; column++)
      if (sheet.columnWidths[column] !== 0 && !merged.has(`${row},${column}`))
        single.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return [...single, ...merges];
}

type CellProps = Pick<Props, "sheet" | "columns" | "columnOffsets" | "showGridlines"> & {
  area: IRange;
  style: Record<string, string>;
};

function Cell({ sheet, area, columns, columnOffsets, showGridlines, style }: CellProps) {
  const { startRow: row, startColumn: column } = area;
  const cell = sheet.worksheet.getCell(row, column);
  const text = sheet.texts[row]?.[column] ?? "";
  const format = sheet.worksheet.getComposedCellStyleByCellData(row, column, cell);
  const background = backgroundOf(format);
  const borders = borderCss(format);
  const isMerged = area.endColumn > column || area.endRow > row;
  const covers = background !== null || (isMerged && showGridlines);
  if (!text && !covers && Object.keys(borders).length === 0) return null;
  const alignment = alignmentOf(format, cell?.t === CellValueType.NUMBER);
  const overflow = text && !isMerged && !wraps(format) && !isClipped(format) && cell?.t !== CellValueType.NUMBER;
  const room = overflow ? roomBeside(sheet, row, column, columns, columnOffsets, alignment) : null;
  const box: ComponentChildren = text && (
    <span class="cell-text" style={{ ...textCss(format, alignment), ...room }}>
      <span>{text}</span>
    </span>
  );
  return (
    <div class={covers ? "cell filled" : "cell"} style={{ ...style, "--fill": background ?? "#fff", ...borders }}>
      {box}
    </div>
  );
}

/** By how many pixels a text may reach beyond its cell, over empty cells of the same page. */
function roomBeside(
  { texts }: PrintedSheet,
  row: number,
  column: number,
  { first, last }: Span,
  offsets: readonly number[],
  alignment: "left" | "center" | "right",
): Record<string, string> {
  const cells = texts[row] as string[];
  let [from, to] = [column, column];
  if (alignment !== "right") while (to < last && !cells[to + 1]) to++;
  if (alignment !== "left") while (from > first && !cells[from - 1]) from--;
  return {
    left: px((offsets[from] as number) - (offsets[column] as number)),
    right: px((offsets[column + 1] as number) - (offsets[to + 1] as number)),
  };
}

type LineProps = Pick<Props, "rows" | "columns" | "rowOffsets" | "columnOffsets">;

function Gridlines({ rows, columns, rowOffsets, columnOffsets }: LineProps) {
  const positions = ({ first, last }: Span, offsets: readonly number[]) =>
    Array.from(
      { length: last - first + 2 },
      (_, index) => (offsets[first + index] as number) - (offsets[first] as number),
    );
  return (
    <>
      {positions(rows, rowOffsets).map((top) => (
        <i key={`row ${top}`} class="gridline" style={{ top: px(top), left: "0", right: "0", height: "0" }} />
      ))}
      {positions(columns, columnOffsets).map((left) => (
        <i key={`column ${left}`} class="gridline" style={{ left: px(left), top: "0", bottom: "0", width: "0" }} />
      ))}
    </>
  );
}
