import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { shownGoals } from "../figures/goal-figures.ts";

/** Each goal of the sheet with goals against its target. */
export const goals = defineBlock({
  title: "goals",
  definition: "goalsDefinition",
  isExtra: true,
  isFilled: (inputs) => shownGoals(inputs) > 0,
  parts: (inputs) => [
    [
      {
        kind: "table",
        name: "goals",
        at: 0,
        columns: [
          { at: 0, header: text("goal"), style: "label" },
          { at: 2, header: text("figure"), style: "label" },
          { at: 4, header: text("target"), format: "goal" },
          { at: 5, header: text("soFar"), format: "goal", style: "strong" },
          { at: 6, header: text("byDay"), style: "day" },
          { at: 7, header: text("pace"), format: "share" },
          { at: 8, header: text("projected"), format: "goal" },
          { at: 9, header: text("goalStatus"), style: "aside" },
        ],
        rows: Array.from({ length: shownGoals(inputs) }, (_, index): Content[] =>
          ["name", "metric", "target", "actual", "until", "pace", "projected", "status"].map((name) =>
            formula(`=[[goal.${index}.${name}]]`),
          ),
        ),
      },
    ],
  ],
});
