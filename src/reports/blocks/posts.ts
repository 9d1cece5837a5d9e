import { type Content, defineBlock, formula, type TableColumn, type TablePart, text } from "../define-block.ts";
import { bandOf } from "./platforms.ts";

const shown = 5;

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

/** What the post at a place of the ranking holds in a column of the figures; blank where there are fewer posts. */
const of = (column: string, place: string): string => `IFERROR(INDEX([[posts.${column}]],${place}),"")`;

function rowOf(place: string): Content[] {
  const row = `INDEX([[ranking.row]],${place})`;
  const isThere = `AND(${place}>0,${place}<=[[ranked]])`;
  const show = (what: string) => formula(`=IF(${isThere},${what},"")`);
  const label = `IF(${of("label", row)}="",[[t.untitled]],${of("label", row)})`;
  return [
    show(place),
    show(`IF(${of("url", row)}="",${label},HYPERLINK(${of("url", row)},${label}))`),
    show(of("day", row)),
    show(of("platform", row)),
    show(of("type", row)),
    show(of("interactions", row)),
    show(of("rate", row)),
    formula(bandOf("[[here.6]]", "[[here.3]]")),
  ];
}

const table = (name: string, place: (row: number) => string): TablePart => ({
  kind: "table",
  name,
  at: 0,
  columns,
  rows: Array.from({ length: shown }, (_, row) => rowOf(place(row))),
});

/** The posts with the highest and the lowest rates; no post stands in both lists. */
export const posts = defineBlock({
  title: "bestAndWorst",
  definition: "bestAndWorstDefinition",
  needs: { table: "posts", all: ["published_at"], any: ["likes", "comments", "shares", "saves"] },
  parts: () => [
    [{ kind: "caption", at: 0, text: text("best") }],
    [table("best", (row) => String(row + 1))],
    [{ kind: "caption", at: 0, text: text("worst") }],
    [table("worst", (row) => `IF([[ranked]]-${row}>${shown},[[ranked]]-${row},0)`)],
  ],
});
