import { columnLetters } from "../a1-notation.ts";
import type { ChartPart, Content, TablePart, TilesPart } from "./define-block.ts";
import type { RangeFinder } from "./figures/figures-sheet.ts";
import { insertedContent, type LayoutDraft, putCell, sheetColumn } from "./layout-draft.ts";
import type { FormatName, StyleName } from "./sheet-plan.ts";
import { captionHeight, columnWidth, gridColumns } from "./sizes.ts";

/** The position of a table on the sheet: its header's row, its columns, the number of rows below the header. */
export interface PlacedTable {
  header: number;
  columns: number[];
  rows: number;
}

const headerStyles: Readonly<Partial<Record<StyleName, StyleName>>> = {
  label: "headerLeft",
  day: "headerLeft",
  link: "headerLeft",
  aside: "headerLeft",
  band: "headerCenter",
  middle: "headerCenter",
};

/** Fills the header's background across wide columns. */
function placeHeader(draft: LayoutDraft, at: number, columns: TablePart["columns"]): void {
  const starts = columns.map((column) => column.at);
  const last = columns[columns.length - 1] as TablePart["columns"][number];
  // Explanatory text and links overflow up to the report's right edge.
  const end = last.style === "aside" || last.style === "link" ? gridColumns - at : last.at + (last.width ?? 1);
  for (let index = 0; index < end; index++)
    if (!starts.includes(index)) putCell(draft, draft.nextRow, at + index, { value: "" }, "header");
  columns.forEach((column, index) => {
    const style = headerStyles[column.style ?? "value"] ?? "header";
    const isWide = (columns[index + 1]?.at ?? gridColumns - at) > column.at + 1;
    putCell(
      draft,
      draft.nextRow,
      at + column.at,
      column.header,
      isWide && style === "headerLeft" ? "headerWide" : style,
    );
  });
}

/** Finds `[[here.2]]`, the cell of the same row in the table's third column, and `[[above.2]]`, those above it. */
const findInRow =
  (find: RangeFinder, columns: readonly number[], header: number, row: number): RangeFinder =>
  (key) => {
    const [, where, index] = /^(here|above)\.(\d+)$/.exec(key) ?? [];
    if (index === undefined) return find(key);
    const column = columnLetters(columns[Number(index)] as number);
    return where === "here" ? `${column}${row}` : `${column}${header + 1}:${column}${row - 1}`;
  };

/** A day as the report's language writes it: a number format would not follow the yellow cell with the language. */
const dayIn = (content: Content): Content =>
  "formula" in content
    ? { formula: `=LET(day,${content.formula.slice(1)},IF(ISNUMBER(day),TEXT(day,[[t.dayFormat]]),""))` }
    : content;

/** Writes a table, starting in the draft's next row. */
export function placeTable(draft: LayoutDraft, { at, columns, rows, rowFormats, hasTotal }: TablePart): PlacedTable {
  const header = draft.nextRow;
  const sheetColumns = columns.map((column) => sheetColumn(at + column.at));
  placeHeader(draft, at, columns);
  rows.forEach((contents, position) => {
    const row = header + 1 + position;
    const find = findInRow(draft.find, sheetColumns, header, row);
    const isTotal = hasTotal && position === rows.length - 1;
    contents.forEach((content, index) => {
      const column = columns[index];
      if (!content || !column) return;
      const style = content.style ?? column.style ?? "value";
      const format: FormatName | undefined =
        column.format ?? (index > 0 ? (rowFormats?.[position] ?? undefined) : undefined);
      draft.cells.push({
        row,
        column: sheetColumns[index] as number,
        content: insertedContent(draft, style === "day" ? dayIn(content) : content, find),
        style: isTotal && style === "value" ? "strong" : style,
        ...(format && style !== "aside" ? { format } : {}),
        ...(content.control && { control: content.control }),
        ...(content.choices && { accepts: draft.find(content.choices) as string }),
      });
      for (let filled = 1; filled < (column.width ?? 1); filled++)
        putCell(draft, row, at + column.at + filled, { value: "" }, style);
    });
  });
  return { header, columns: sheetColumns, rows: rows.length };
}

/** Writes a row of large figures, each with its change from the period before. Returns the number of rows. */
export function placeTiles(draft: LayoutDraft, { tiles }: TilesPart): number {
  const row = draft.nextRow;
  // As wide where there are fewer.
  const width = gridColumns / 4;
  tiles.forEach(({ label, now, change, format, changeStyle }, position) => {
    const at = position * width;
    putCell(draft, row, at, label, "tileLabel");
    Object.assign(putCell(draft, row + 1, at, { formula: now }, "tile"), { format });
    Object.assign(putCell(draft, row + 2, at, { formula: change }, changeStyle), { format: "change" });
    const cell = `${columnLetters(sheetColumn(at))}${row + 2}`;
    putCell(draft, row + 2, at + 1, { formula: `=IF(${cell}="","",[[t.againstPeriodBefore]])` }, "hint");
  });
  return 3;
}

/** Adds a chart of a table's columns below its caption, in one row. */
export function toPlannedChart(draft: LayoutDraft, part: ChartPart, row: number, table: PlacedTable): void {
  const { type, at, width, columns, colors, format, rows = table.rows } = part;
  draft.charts.push({
    kind: type,
    row,
    column: sheetColumn(at),
    offsetY: captionHeight,
    width: width * columnWidth - 8,
    height: (draft.heights[row] as number) - captionHeight - 8,
    ranges: columns.map((index) => ({ row: table.header, column: table.columns[index] as number, rows: rows + 1 })),
    colors,
    format,
  });
}
