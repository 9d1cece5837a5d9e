import { type Content, defineBlock, formula, type TableColumn, type TablePart, text } from "../define-block.ts";
import { bandOf } from "./platforms.ts";

const shownPosts = 5;

const columns: readonly TableColumn[] = [
  { at: 0, header: text("rank"), style: "label" },
  { at: 1, header: text("post"), style: "link" },
  { at: 6, header: text("publishedOn"), format: "date", style: "day" },
  { at: 7, header: text("platform"), style: "value" },
  { at: 8, header: text("type"), style: "value" },
  { at: 9, header: text("interactions"), format: "count" },
  { at: 10, header: text("rate"), format: "rate", style: "strong" },
  { at: 11, header: text("band"), style: "band" },
];

/** A figures column's value in a row; blank if there is none. */
const cellAt = (column: string, row: string): string => `IFERROR(INDEX([[posts.${column}]],${row}),"")`;

function rowOf(rank: string): Content[] {
  const row = `INDEX([[ranking.row]],${rank})`;
  const isThere = `AND(${rank}>0,${rank}<=[[ranked]])`;
  const show = (formulaText: string) => formula(`=IF(${isThere},${formulaText},"")`);
  const label = `IF(${cellAt("label", row)}="",[[t.untitled]],${cellAt("label", row)})`;
  return [
    show(rank),
    show(`IF(${cellAt("url", row)}="",${label},HYPERLINK(${cellAt("url", row)},${label}))`),
    show(cellAt("day", row)),
    show(cellAt("platform", row)),
    show(cellAt("type", row)),
    show(cellAt("interactions", row)),
    show(cellAt("rate", row)),
    formula(bandOf("[[here.6]]", "[[here.3]]")),
  ];
}

const table = (name: string, rank: (row: number) => string): TablePart => ({
  kind: "table",
  name,
  at: 0,
  columns,
  rows: Array.from({ length: shownPosts }, (_, row) => rowOf(rank(row))),
});

/** The posts with the highest and the lowest rates; no post is in both lists. */
export const posts = defineBlock({
  title: "bestAndWorst",
  definition: "bestAndWorstDefinition",
  needs: { table: "posts", all: ["published_at"], any: ["likes", "comments", "shares", "saves"] },
  parts: () => [
    [{ kind: "caption", at: 0, text: text("best") }],
    [table("best", (row) => String(row + 1))],
    [{ kind: "caption", at: 0, text: text("worst") }],
    [table("worst", (row) => `IF([[ranked]]-${row}>${shownPosts},[[ranked]]-${row},0)`)],
  ],
});
