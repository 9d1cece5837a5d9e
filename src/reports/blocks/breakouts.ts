import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { filledText } from "../figures/sentences.ts";
import { hasRows, type ReportInputs } from "../report-inputs.ts";
import { shownPosts } from "../sizes.ts";
import { ratedLines } from "./own-platforms.ts";
import { postCells } from "./post-cells.ts";

/** How many posts stand out, or why the table is empty. */
const summary =
  `IF([[breakouts.compared]]=0,${filledText("breakoutsTooFew", "[[minUsual]]")},IF([[breakouts.count]]=0,` +
  `${filledText("breakoutsNone", "[[breakouts.compared]]")},${filledText("breakoutsFound", "[[breakouts.count]]", "[[breakouts.compared]]")}))`;

function rowOf(inputs: ReportInputs, place: number): Content[] {
  const position = `[[breakouts.place.${place}]]`;
  const found = (figure: string) => `INDEX([[breakouts.${figure}]],${position})`;
  const { cell, link, day, type } = postCells(inputs, found("row"));
  // Without any, the first row shows that the table is complete.
  const none = place === 1 ? "–" : "";
  const show = (shown: string) => formula(`=IF(ISNUMBER(${position}),${shown},"${none}")`);
  return [
    show(`${cell("platform")}&""`),
    show(link),
    show(day),
    show(type),
    show(found("rate")),
    show(found("times")),
    show(found("others")),
  ];
}

/** Posts far above what their account usually gets. */
export const breakouts = defineBlock({
  title: "breakouts",
  definition: "breakoutsDefinition",
  isFilled: (inputs) => hasRows(inputs, "posts") && ratedLines(inputs).length > 0,
  parts: (inputs) => [
    [{ kind: "sentences", isOneLine: true, sentences: [formula(`=${summary}`)] }],
    [
      {
        kind: "table",
        name: "breakouts",
        at: 0,
        columns: [
          { at: 0, header: text("platform"), style: "label" },
          { at: 1, header: text("post"), style: "link" },
          { at: 6, header: text("publishedOn"), style: "day" },
          { at: 7, header: text("type"), style: "value" },
          { at: 8, header: text("rate"), format: "rate", style: "strong" },
          { at: 9, header: text("timesUsual"), format: "multiple" },
          { at: 10, header: text("comparedPosts"), format: "count" },
        ],
        rows: Array.from({ length: shownPosts }, (_, index) => rowOf(inputs, index + 1)),
      },
    ],
  ],
});
