import { columnLetters } from "../a1-notation.ts";
import type { ChartPart, TablePart, TilesPart } from "./define-block.ts";
import type { Finder } from "./figures/figures-sheet.ts";
import { chartRows, type Draft, put, sheetColumn, written } from "./lay-out.ts";
import type { FormatName, StyleName } from "./sheet-plan.ts";
import { columnWidth, gridColumns, rowHeight } from "./sizes.ts";

/** Where a table came to stand: its header's row, the columns of the sheet, how many rows below the header. */
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
};

/** The header's ground goes on over the columns that a wide column takes. */
function placeHeader(draft: Draft, at: number, columns: TablePart["columns"]): void {
  const starts = columns.map((column) => column.at);
  const last = columns[columns.length - 1] as TablePart["columns"][number];
  // What a column explains flows over the columns beside it, as far as the report reaches.
  const end = last.style === "aside" ? gridColumns - at : last.at;
  for (let place = 0; place < end; place++)
    if (!starts.includes(place)) put(draft, draft.next, at + place, { value: "" }, "header");
  for (const column of columns)
    put(draft, draft.next, at + column.at, column.header, headerStyles[column.style ?? "value"] ?? "header");
}

/** Finds `[[here.2]]`, the cell of the same row in the table's third column. */
const findInRow =
  (find: Finder, columns: readonly number[], row: number): Finder =>
  (key) => {
    const place = /^here\.(\d+)$/.exec(key)?.[1];
    return place === undefined ? find(key) : `${columnLetters(columns[Number(place)] as number)}${row}`;
  };

/** Writes a table from the draft's next row on. */
export function placeTable(draft: Draft, { at, columns, rows, rowFormats, hasTotal }: TablePart): PlacedTable {
  const header = draft.next;
  const places = columns.map((column) => sheetColumn(at + column.at));
  placeHeader(draft, at, columns);
  draft.heights[header] = 34;
  rows.forEach((contents, position) => {
    const row = header + 1 + position;
    const find = findInRow(draft.find, places, row);
    const isTotal = hasTotal && position === rows.length - 1;
    contents.forEach((content, place) => {
      const column = columns[place];
      if (!content || !column) return;
      const style = column.style ?? "value";
      const format: FormatName | undefined =
        column.format ?? (place > 0 ? (rowFormats?.[position] ?? undefined) : undefined);
      draft.cells.push({
        row,
        column: places[place] as number,
        content: written(draft, content, find),
        style: isTotal && style === "value" ? "strong" : style,
        ...(format && style !== "aside" ? { format } : {}),
      });
    });
  });
  return { header, columns: places, rows: rows.length };
}

/** Large figures beside each other, each with its change against the period before. */
export function placeTiles(draft: Draft, { tiles }: TilesPart): number {
  const row = draft.next;
  const width = 12 / tiles.length;
  draft.heights[row + 1] = 34;
  tiles.forEach(({ label, now, before, format }, position) => {
    const at = position * width;
    put(draft, row, at, label, "tileLabel");
    Object.assign(put(draft, row + 1, at, { formula: now }, "tile"), { format });
    draft.merges.push({ row: row + 1, column: sheetColumn(at), columns: width });
    const cell = `${columnLetters(sheetColumn(at))}${row + 1}`;
    const earlier = `(${before.slice(1)})`;
    const change = `IF(AND(ISNUMBER(${cell}),ISNUMBER(before)),IF(before<>0,${cell}/before-1,""),"")`;
    Object.assign(put(draft, row + 2, at, { formula: `=LET(before,${earlier},${change})` }, "tileChange"), {
      format: "change",
    });
    put(draft, row + 2, at + 1, { text: "againstPeriodBefore" }, "hint");
  });
  return 3;
}

/** A chart over columns of a table that has its place. */
export function chartAt(draft: Draft, part: ChartPart, row: number, table: PlacedTable): void {
  const { type, at, width, columns, colors, format, rows = table.rows } = part;
  draft.charts.push({
    kind: type,
    row,
    column: sheetColumn(at),
    width: width * columnWidth - 8,
    height: chartRows * rowHeight - 10,
    ranges: columns.map((place) => ({ row: table.header, column: table.columns[place] as number, rows: rows + 1 })),
    colors,
    format,
  });
}
