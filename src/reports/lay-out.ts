import type { Block, Content, Part, TablePart, TextKey } from "./define-block.ts";
import { chartRows, type PlacedTable, placeTable, placeTiles, toPlannedChart } from "./lay-out-parts.ts";
import { type LayoutDraft, putCell, putSentence, sheetColumn } from "./layout-draft.ts";
import type { ReportInputs } from "./report-inputs.ts";

/** Writes a block: its title, what its numbers mean, what they are based on, and its parts. */
export function layOutBlock(
  draft: LayoutDraft,
  block: Block,
  inputs: ReportInputs,
  lines: (key: TextKey) => number,
): void {
  draft.heights[draft.nextRow] = 14;
  draft.nextRow += 1;
  putCell(draft, draft.nextRow, 0, { text: block.title }, "heading");
  draft.heights[draft.nextRow] = 30;
  draft.nextRow += 1;
  putSentence(draft, definitionOf(block), "sentence", lines(block.definition));
  if (block.needs) putSentence(draft, basisSentence(block.needs.table), "hint");
  const tables = new Map<string, PlacedTable>();
  const charts: (() => void)[] = [];
  for (const parts of block.parts(inputs)) {
    const heights = parts.map((part) => placePart(draft, part, tables, charts));
    draft.nextRow += Math.max(0, ...heights);
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
    case "caption":
      putCell(draft, draft.nextRow, part.at, part.text, "tileLabel");
      draft.merges.push({ row: draft.nextRow, column: sheetColumn(part.at), columns: captionWidth });
      return 1;
    case "sentences":
      part.sentences.forEach((content) => {
        putSentence(draft, content, "sentence");
      });
      return 0;
    case "chart": {
      const row = draft.nextRow;
      charts.push(() => toPlannedChart(draft, part, row, tables.get(part.table) as PlacedTable));
      return chartRows;
    }
  }
}

/** Columns that a caption covers: half of the report. */
const captionWidth = 6;

function placeNamedTable(draft: LayoutDraft, part: TablePart, tables: Map<string, PlacedTable>): number {
  const placed = placeTable(draft, part);
  tables.set(part.name, placed);
  return placed.rows + 2;
}

/** Fills the chosen denominator into the definition. */
const definitionOf = ({ definition }: Block): Content => ({
  formula: `=SUBSTITUTE([[t.${definition}]],"{1}",[[audienceName]])`,
});

/** How many rows a block is based on, when they were imported, and how many posts have no rate. */
function basisSentence(table: string): Content {
  const read = `IF(ISNUMBER([[read.${table}]]),TEXT([[read.${table}]],"yyyy-mm-dd"),"–")`;
  const basis = `SUBSTITUTE(SUBSTITUTE([[t.basis]],"{1}",COUNTIFS([[${table}.now]],1)),"{2}",${read})`;
  if (table !== "posts") return { formula: `=${basis}` };
  const missing = 'SUBSTITUTE(SUBSTITUTE([[t.withoutRate]],"{1}",[[unrated]]),"{2}",[[audienceName]])';
  return { formula: `=${basis}&IF([[unrated]]>0," "&${missing},"")` };
}
