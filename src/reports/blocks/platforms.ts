import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { bandOf } from "../figures/summary.ts";
import { mainColor } from "../palette.ts";
import { platformSources } from "./benchmark-sources.ts";
import { ifCompetitors } from "./metric-table.ts";
import { postLines, ratedLines, totalRows } from "./own-platforms.ts";
import { paidAndOrganic } from "./paid-and-organic.ts";

const colors = [mainColor, "#e69f00", "#b9c4cf"];

/** Each platform's rate and its denominator, with the industry's benchmark and the competitors' rate by the same denominator. */
export const platforms = defineBlock({
  title: "platforms",
  definition: "platformsDefinition",
  isFilled: (inputs) => ratedLines(inputs).length > 0,
  parts: (inputs) => {
    const lines = postLines(inputs);
    const rows = lines.map(({ label, index }): Content[] => [
      label,
      formula(`=[[${postsKey(index)}.posts.now]]`),
      formula(`=[[lines.rate.now.${index}]]`),
      formula(`=[[lines.base.${index}]]`),
      formula(`=${bandOf("[[here.2]]", index)}`),
      formula(`=[[lines.rate.before.${index}]]`),
      formula(`=[[lines.change.${index}]]`),
      formula(`=[[lines.rate.year.${index}]]`),
      formula(`=[[lines.benchmark.${index}]]`),
      formula(`=[[lines.times.${index}]]`),
      formula(`=[[lines.rival.${index}]]`),
    ]);
    const totals = totalRows(inputs, text("allTogether")).map(([label, key]): (Content | null)[] => [
      label,
      formula(`=[[${key}.posts.now]]`),
      formula(`=[[${key}.rate.now]]`),
      null,
      null,
      formula(`=[[${key}.rate.before]]`),
      formula(`=[[${key}.change]]`),
      formula(`=[[${key}.rate.year]]`),
    ]);
    const sameMix: (Content | null)[] = [
      formula('=IF(ISNUMBER([[all.changeAtSameMix]]),[[t.sameMix]],"")'),
      null,
      null,
      null,
      null,
      null,
      formula("=[[all.changeAtSameMix]]"),
    ];
    const isOneKind = countGroups(inputs).length === 1;
    return [
      [
        {
          kind: "chart",
          type: "column",
          caption: formula('=IF([[competitors]]="",[[t.besideBenchmark]],[[t.besideOthers]])'),
          at: 0,
          width: 12,
          table: "platforms",
          columns: [0, 2, 8, ...(inputs.choices.competitors.length > 0 ? [10] : [])],
          colors,
          format: "rate",
          rows: lines.length,
        },
      ],
      [
        {
          kind: "table",
          name: "platforms",
          at: 0,
          columns: [
            { at: 0, header: text("platform"), style: "label" },
            { at: 2, header: text("postCount"), format: "count" },
            { at: 3, header: text("rate"), format: "rate", style: "strong" },
            { at: 4, header: text("dividedBy"), style: "middle" },
            { at: 5, header: text("band"), style: "band" },
            { at: 6, header: text("periodBefore"), format: "rate" },
            { at: 7, header: text("change"), format: "change", style: "rise" },
            { at: 8, header: text("yearAgo"), format: "rate" },
            { at: 9, header: text("benchmark"), format: "smallRate" },
            { at: 10, header: text("againstBenchmark"), format: "times" },
            { at: 11, header: ifCompetitors("competitors"), format: "rate" },
          ],
          rows: lines.length > 1 ? [...rows, ...totals, ...(isOneKind ? [sameMix] : [])] : rows,
        },
      ],
      [platformSources(inputs)],
      [paidAndOrganic(inputs)],
    ];
  },
});
