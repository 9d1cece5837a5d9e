import { type Content, defineBlock, formula, type TableColumn, type TablePart, text } from "../define-block.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { filledText } from "../figures/sentences.ts";
import { bandOf } from "../figures/summary.ts";
import { hasRows, type ReportInputs } from "../report-inputs.ts";
import { shownPosts } from "../sizes.ts";
import { type PlatformLine, ratedLines } from "./own-platforms.ts";
import { postCells } from "./post-cells.ts";

const columnsOf = ({ label }: PlatformLine): readonly TableColumn[] => [
  { at: 0, header: label, style: "label" },
  { at: 1, header: text("post"), style: "link" },
  { at: 6, header: text("publishedOn"), style: "day" },
  { at: 7, header: text("type"), style: "value" },
  { at: 8, header: text("rate"), format: "rate", style: "strong" },
  { at: 9, header: text("dividedBy"), style: "middle" },
  { at: 10, header: text("timesMedian"), format: "multiple" },
  { at: 11, header: text("band"), style: "band" },
];

/** A post of a list, marked if it still gathers interactions. */
function rowOf(inputs: ReportInputs, { index }: PlatformLine, list: "best" | "weakest", place: number): Content[] {
  const key = postsKey(index);
  const row = `[[${key}.${list}.${place}.row]]`;
  const { link, day, type } = postCells(inputs, row);
  const show = (formulaText: string) => formula(`=IF(ISNUMBER(${row}),${formulaText},"")`);
  const mark = `IF(${day}>N([[read.posts]])-[[settlingDays]],"*","")`;
  return [
    show(`[[t.${list}]]&${mark}`),
    // The yellow cells can leave fewer posts than a list needs.
    formula(
      `=IF(ISNUMBER(${row}),${link},` +
        `${list === "best" && place === 1 ? filledText("tooFewForList", "[[minListed]]") : '""'})`,
    ),
    show(day),
    show(type),
    formula(`=[[${key}.${list}.${place}.rate]]`),
    show(`[[lines.base.${index}]]`),
    show(`IF(N([[${key}.median]])>0,[[here.4]]/[[${key}.median]],"")`),
    formula(`=${bandOf("[[here.4]]", index)}`),
  ];
}

const places = Array.from({ length: shownPosts }, (_, index) => index + 1);

/** The posts with the highest and the lowest rates of each platform; no post is in both lists. */
export const posts = defineBlock({
  title: "bestAndWorst",
  definition: "bestAndWorstDefinition",
  isFilled: (inputs) => hasRows(inputs, "posts") && listedLines(inputs).length > 0,
  parts: (inputs) =>
    listedLines(inputs).map((line): TablePart[] => [
      {
        kind: "table",
        name: line.name,
        at: 0,
        columns: columnsOf(line),
        rows: (["best", "weakest"] as const).flatMap((list) => places.map((place) => rowOf(inputs, line, list, place))),
      },
    ]),
});

/** The platforms with enough posts for a list. */
const listedLines = (inputs: ReportInputs): PlatformLine[] =>
  ratedLines(inputs).filter(({ name }) => inputs.contents.posts?.listedPlatforms?.includes(name));
