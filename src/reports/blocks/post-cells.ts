import type { ReportInputs } from "../report-inputs.ts";

/**
 * The formulas for the cells of one post, from the cell with the number of its row. An error in one of the post's cells leaves
 * the others readable.
 */
export function postCells(inputs: Pick<ReportInputs, "sources">, row: string) {
  const has = (field: string) => inputs.sources.posts?.columns[field] !== undefined;
  const cell = (field: string) => `IFERROR(INDEX([[source.posts.${field}]],${row}),"")`;
  const labels = ["title", "text"].filter(has).map(cell);
  const label = `LET(label,LEFT(${labels.length === 2 ? `IF(${labels[0]}="",${labels[1]},${labels[0]})` : (labels[0] ?? '""')},70),IF(label="",[[t.untitled]],label))`;
  return {
    cell,
    link: has("url") ? `IF(${cell("url")}="",${label},HYPERLINK(${cell("url")},${label}))` : label,
    day: `INT(${cell("published_at")})`,
    type: has("type")
      ? `IFERROR(INDEX([[types.now]],VLOOKUP(${cell("type")},[[types.map]],2,FALSE)),${cell("type")}&"")`
      : '""',
  };
}
