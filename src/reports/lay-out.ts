import type { Block, Part, TablePart, TextKey } from "./define-block.ts";
import { type PlacedTable, placeTable, placeTiles, toPlannedChart } from "./lay-out-parts.ts";
import { beginUnit, type LayoutDraft, putCell, putLine, putSentence } from "./layout-draft.ts";
import type { ReportInputs } from "./report-inputs.ts";
import { chartRowHeight } from "./sizes.ts";

/** Writes a block: its title, what its numbers mean, and its parts. Its title stays on one page with the first part. */
export function layOutBlock(draft: LayoutDraft, block: Block, inputs: ReportInputs, missing: readonly TextKey[]): void {
  beginUnit(draft);
  // A blank row above.
  draft.nextRow += 1;
  putCell(draft, draft.nextRow, 0, { text: block.title }, "heading");
  draft.nextRow += 1;
  putLine(draft, { text: block.definition }, "line");
  const tables = new Map<string, PlacedTable>();
  const charts: (() => void)[] = [];
  let isUnitOpen = true;
  for (const parts of block.parts(inputs, missing)) {
    if (!isUnitOpen) beginUnit(draft);
    const heights = parts.map((part) => placePart(draft, part, tables, charts));
    draft.nextRow += Math.max(0, ...heights);
    // Sentences belong to what follows.
    isUnitOpen = parts.every(({ kind }) => kind === "sentences");
  }
  // A chart can be above its table, so charts are added when all tables have a position.
  for (const draw of charts) draw();
}

function placePart(draft: LayoutDraft, part: Part, tables: Map<string, PlacedTable>, charts: (() => void)[]): number {
  switch (part.kind) {
    case "table":
      return placeNamedTable(draft, part, tables);
    case "tiles":
      return placeTiles(draft, part);
    case "sentences":
      part.sentences.forEach((content) => {
        if (part.isOneLine) putLine(draft, content, part.style ?? "line");
        else putSentence(draft, content, part.style ?? "sentence");
      });
      return 0;
    case "chart": {
      const row = draft.nextRow;
      putCell(draft, row, part.at, part.caption, "caption");
      draft.heights[row] = chartRowHeight + (draft.pages.taller[draft.unitRows.length - 1] ?? 0);
      charts.push(() => toPlannedChart(draft, part, row, tables.get(part.table) as PlacedTable));
      return 1;
    }
  }
}

function placeNamedTable(draft: LayoutDraft, part: TablePart, tables: Map<string, PlacedTable>): number {
  const placed = placeTable(draft, part);
  tables.set(part.name, placed);
  return placed.rows + 1;
}
