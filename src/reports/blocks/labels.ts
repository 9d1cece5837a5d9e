import { type Content, defineBlock, formula, type SentencesPart, type TablePart, text } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { type LabelKind, labelKinds, shownLabels } from "../figures/label-figures.ts";
import { filledText } from "../figures/sentences.ts";
import { roundedChange } from "../figures/summary.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { ratedLines } from "./own-platforms.ts";

/** What is said of a difference. All rows of a table are tested at once, so each has to be that much rarer. */
function finding(kind: LabelKind, index: number): string {
  const [posts, count, others, chance] = ["posts", "with", "without", "chance"].map(
    (name) => `[[${kind}.${name}.${index}]]`,
  ) as [string, string, string, string];
  return (
    `IF(NOT(ISNUMBER(${chance})),IF((${posts}>0)*(${others}=0)>0,[[t.noneWithout]],${filledText("tooFewLabeled", count, others)}),` +
    `IF(${chance}*COUNT([[${kind}.chance]])<[[chance]],[[t.moreThanChance]],[[t.maybeChance]]))`
  );
}

function tableOf(inputs: ReportInputs, kind: LabelKind): TablePart {
  return {
    kind: "table",
    name: kind,
    at: 0,
    columns: [
      { at: 0, header: text(kind), style: "label" },
      { at: 3, header: text("postCount"), format: "count" },
      { at: 4, header: text("rateWith"), format: "rate", style: "strong" },
      { at: 5, header: text("rateWithout"), format: "rate" },
      { at: 6, header: text("lift"), format: "change", style: "rise" },
      { at: 7, header: text("finding"), style: "aside" },
    ],
    rows: shownLabels(inputs, kind).map((_, index): Content[] => {
      const cell = (name: string) => `[[${kind}.${name}.${index}]]`;
      return [
        formula(`=${cell("name")}`),
        formula(`=${cell("posts")}`),
        formula(`=${cell("rate")}`),
        formula(`=${cell("otherRate")}`),
        formula(`=IF(ISNUMBER(${cell("lift")}),${roundedChange(cell("lift"))},"")`),
        formula(`=${finding(kind, index)}`),
      ];
    }),
  };
}

const unlikeRates: SentencesPart = { kind: "sentences", isOneLine: true, sentences: [text("labelsUnlike")] };

/** How posts with a label or a hashtag do beside those without. */
export const labels = defineBlock({
  title: "labelsTitle",
  definition: "labelsDefinition",
  isFilled: (inputs) =>
    ratedLines(inputs).length > 0 && labelKinds.some((kind) => shownLabels(inputs, kind).length > 0),
  parts: (inputs) => [
    ...(countGroups(inputs).length > 1 ? [[unlikeRates]] : []),
    ...labelKinds.filter((kind) => shownLabels(inputs, kind).length > 0).map((kind) => [tableOf(inputs, kind)]),
  ],
});
