import type { Content } from "./define-block.ts";
import { insertRanges, type RangeFinder } from "./figures/figures-sheet.ts";
import type { PageLayout } from "./page-breaks.ts";
import type { PlannedCell, SheetPlan, StyleName } from "./sheet-plan.ts";
import { columnWidth, gridColumns, marginWidth } from "./sizes.ts";

/** A plan that is being written from top to bottom. */
export interface LayoutDraft extends SheetPlan {
  heights: Record<number, number>;
  /** The next free row. */
  nextRow: number;
  /** The first rows of the units, each of which is printed on one page. */
  unitRows: number[];
  pages: PageLayout;
  find: RangeFinder;
}

/** The sheet's column (from 1) for one of the report's twelve columns (from 0), which follow the margin. */
export const sheetColumn = (at: number): number => at + 2;

export const beginDraft = (find: RangeFinder, pages: PageLayout = { blankRows: [], taller: [] }): LayoutDraft => ({
  rows: 0,
  columns: gridColumns + 1,
  cells: [],
  widths: [marginWidth, ...Array.from({ length: gridColumns }, () => columnWidth)],
  heights: {},
  merges: [],
  charts: [],
  nextRow: 1,
  unitRows: [],
  pages,
  find,
});

/** A cell's content, with ranges inserted in its formula. */
export function insertedContent(draft: LayoutDraft, content: Content, find: RangeFinder = draft.find): string | number {
  if ("value" in content) return content.value;
  return insertRanges("text" in content ? `=[[t.${content.text}]]` : content.formula, find);
}

export function putCell(draft: LayoutDraft, row: number, at: number, content: Content, style: StyleName): PlannedCell {
  const cell: PlannedCell = { row, column: sheetColumn(at), content: insertedContent(draft, content), style };
  if ("value" in content) cell.isText = true;
  draft.cells.push(cell);
  return cell;
}

/** Begins a unit, which is printed on one page, after the blank rows above it. */
export function beginUnit(draft: LayoutDraft): void {
  for (const height of draft.pages.blankRows[draft.unitRows.length] ?? []) {
    draft.heights[draft.nextRow] = height;
    draft.nextRow += 1;
  }
  draft.unitRows.push(draft.nextRow);
}

/** Writes a line that runs across the whole width. */
export function putLine(draft: LayoutDraft, content: Content, style: StyleName): void {
  putCell(draft, draft.nextRow, 0, content, style);
  draft.nextRow += 1;
}

/** Writes a sentence across the whole width. */
export function putSentence(draft: LayoutDraft, content: Content, style: StyleName): void {
  putCell(draft, draft.nextRow, 0, content, style);
  draft.merges.push({ row: draft.nextRow, column: sheetColumn(0), columns: gridColumns });
  draft.nextRow += 1;
}
