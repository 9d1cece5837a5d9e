import type { Block, Content, Part, TablePart, TextKey } from "./define-block.ts";
import { type Finder, resolve } from "./figures/figures-sheet.ts";
import { chartAt, type PlacedTable, placeTable, placeTiles } from "./lay-out-parts.ts";
import type { ReportInputs } from "./report-inputs.ts";
import type { PlannedCell, SheetPlan, StyleName } from "./sheet-plan.ts";
import { columnWidth, gridColumns, marginWidth } from "./sizes.ts";

/** A plan while it is being written from top to bottom. */
export interface Draft extends SheetPlan {
  heights: Record<number, number>;
  /** The next free row. */
  next: number;
  find: Finder;
}

/** The column of the sheet for one of the twelve columns, counted from 0: the margin stands in front. */
export const sheetColumn = (at: number): number => at + 2;

export const beginDraft = (find: Finder): Draft => ({
  rows: 0,
  columns: gridColumns + 1,
  cells: [],
  widths: [marginWidth, ...Array.from({ length: gridColumns }, () => columnWidth)],
  heights: {},
  merges: [],
  charts: [],
  next: 1,
  find,
});

/** What a cell holds, with the places of what its formula names. */
export function written(draft: Draft, content: Content, find: Finder = draft.find): string | number {
  if ("value" in content) return content.value;
  return resolve("text" in content ? `=[[t.${content.text}]]` : content.formula, find);
}

export function put(draft: Draft, row: number, at: number, content: Content, style: StyleName): PlannedCell {
  const cell: PlannedCell = { row, column: sheetColumn(at), content: written(draft, content), style };
  if ("value" in content) cell.isText = true;
  draft.cells.push(cell);
  return cell;
}

/** A sentence over the whole width, in as many lines as its longest translation needs. */
export function putSentence(draft: Draft, content: Content, style: StyleName, lines = 1): void {
  put(draft, draft.next, 0, content, style);
  draft.merges.push({ row: draft.next, column: sheetColumn(0), columns: gridColumns });
  draft.heights[draft.next] = 5 + 15 * lines;
  draft.next += 1;
}

/** Adds a block: its title, what its numbers mean, what they are based on, and its parts. */
export function layOutBlock(draft: Draft, block: Block, inputs: ReportInputs, lines: (key: TextKey) => number): void {
  draft.heights[draft.next] = 14;
  draft.next += 1;
  put(draft, draft.next, 0, { text: block.title }, "heading");
  draft.heights[draft.next] = 30;
  draft.next += 1;
  putSentence(draft, definitionOf(block), "sentence", lines(block.definition));
  if (block.needs) putSentence(draft, basisOf(block.needs.table), "hint");
  const tables = new Map<string, PlacedTable>();
  const charts: (() => void)[] = [];
  for (const parts of block.parts(inputs)) {
    const heights = parts.map((part) => place(draft, part, tables, charts));
    draft.next += Math.max(0, ...heights);
  }
  // A chart may stand above its table, so charts are made when all tables have their places.
  for (const draw of charts) draw();
}

function place(draft: Draft, part: Part, tables: Map<string, PlacedTable>, charts: (() => void)[]): number {
  switch (part.kind) {
    case "table":
      return keep(draft, part, tables);
    case "tiles":
      return placeTiles(draft, part);
    case "caption":
      put(draft, draft.next, part.at, part.text, "tileLabel");
      draft.merges.push({ row: draft.next, column: sheetColumn(part.at), columns: captionWidth });
      return 1;
    case "sentences":
      part.sentences.forEach((content) => {
        putSentence(draft, content, "sentence");
      });
      return 0;
    case "chart": {
      const row = draft.next;
      charts.push(() => chartAt(draft, part, row, tables.get(part.table) as PlacedTable));
      return chartRows;
    }
  }
}

/** Columns that a caption may take: half of the report. */
const captionWidth = 6;

/** Rows that a chart covers. */
export const chartRows = 12;

function keep(draft: Draft, part: TablePart, tables: Map<string, PlacedTable>): number {
  const placed = placeTable(draft, part);
  tables.set(part.name, placed);
  return placed.rows + 2;
}

/** Definitions name the denominator that the reader chose. */
const definitionOf = ({ definition }: Block): Content => ({
  formula: `=SUBSTITUTE([[t.${definition}]],"{1}",[[audienceName]])`,
});

/** How many rows a block is based on, when they were read, and how many cannot be counted. */
function basisOf(table: string): Content {
  const read = `IF(ISNUMBER([[read.${table}]]),TEXT([[read.${table}]],"yyyy-mm-dd"),"–")`;
  const basis = `SUBSTITUTE(SUBSTITUTE([[t.basis]],"{1}",COUNTIFS([[${table}.now]],1)),"{2}",${read})`;
  if (table !== "posts") return { formula: `=${basis}` };
  const missing = 'SUBSTITUTE(SUBSTITUTE([[t.withoutRate]],"{1}",[[unrated]]),"{2}",[[audienceName]])';
  return { formula: `=${basis}&IF([[unrated]]>0," "&${missing},"")` };
}
