import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { bandOf } from "../figures/summary.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { type PlatformLine, ratedLines, totalRows } from "./own-platforms.ts";
import { postCells } from "./post-cells.ts";

const day = (name: string) => `TEXT([[${name}]],[[t.dayFormat]])`;

const period = formula(`=${day("from")}&" – "&${day("to")}`);

/** The link of the platform's best post as text, which can be read as well as clicked. */
function bestLink(inputs: ReportInputs, key: string): Content | null {
  if (inputs.sources.posts?.columns.url === undefined) return null;
  const row = `[[${key}.best.1.row]]`;
  const url = postCells(inputs, row).cell("url");
  return formula(`=IF(ISNUMBER(${row}),LET(url,${url},IF(url="","",HYPERLINK(url,url))),"")`);
}

function rowOf(inputs: ReportInputs, { label, index }: PlatformLine): (Content | null)[] {
  const key = postsKey(index);
  return [
    label,
    period,
    formula(`=[[${key}.posts.now]]`),
    formula(`=[[${key}.interactions.now]]`),
    formula(`=[[lines.rate.now.${index}]]`),
    formula(`=${bandOf("[[here.4]]", index)}`),
    formula(`=[[lines.change.${index}]]`),
    formula(`=[[${key}.audience]]`),
    formula(`=[[lines.base.${index}]]`),
    bestLink(inputs, key),
  ];
}

const totalRow = ([label, key]: [Content, string]): (Content | null)[] => [
  // In two lines: a kind's name is longer than that of a platform.
  { ...label, style: "sentence" },
  period,
  formula(`=[[${key}.posts.now]]`),
  formula(`=[[${key}.interactions.now]]`),
  formula(`=[[${key}.rate.now]]`),
  null,
  formula(`=[[${key}.change]]`),
];

/** A row of plain values for each platform, complete in itself: for assistants that read the sheet, and to copy. */
export const summaryTable = defineBlock({
  title: "summary",
  definition: "summaryDefinition",
  isExtra: true,
  isFilled: (inputs) => ratedLines(inputs).length > 0,
  parts: (inputs) => {
    const rows = ratedLines(inputs).map((line) => rowOf(inputs, line));
    return [
      [
        {
          kind: "sentences",
          isOneLine: true,
          sentences: [
            formula(
              `=[[t.control_accounts]]&": "&IF([[accounts]]="",[[t.all]],TEXTJOIN(", ",TRUE,SPLIT([[accounts]],",")))`,
            ),
          ],
        },
      ],
      [
        {
          kind: "table",
          name: "summary",
          at: 0,
          columns: [
            { at: 0, header: text("platform"), style: "label" },
            { at: 1, header: text("summaryPeriod"), style: "label" },
            { at: 3, header: text("postCount"), format: "count" },
            { at: 4, header: text("interactions"), format: "count" },
            { at: 5, header: text("engagementRate"), format: "rate", style: "strong" },
            { at: 6, header: text("band"), style: "band" },
            { at: 7, header: text("change"), format: "change", style: "rise" },
            { at: 8, header: text("summaryAudience"), format: "count" },
            { at: 9, header: text("dividedBy"), style: "middle" },
            { at: 10, header: text("summaryBest"), style: "link" },
          ],
          rows: rows.length > 1 ? [...rows, ...totalRows(inputs, text("all")).map(totalRow)] : rows,
        },
      ],
    ];
  },
});
