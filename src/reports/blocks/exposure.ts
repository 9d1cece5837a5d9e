import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { exposureKinds } from "../figures/post-figures.ts";
import { hasRows } from "../report-inputs.ts";
import { postLines } from "./own-platforms.ts";

/**
 * Interactions and clicks per exposure. Platforms count exposures differently, so the rates are in a table with their
 * denominators, not in a chart.
 */
export const exposure = defineBlock({
  title: "exposure",
  definition: "exposureDefinition",
  isFilled: (inputs) => hasRows(inputs, "posts", ...exposureKinds),
  parts: (inputs) => [
    [
      {
        kind: "table",
        name: "exposure",
        at: 0,
        columns: [
          { at: 0, header: text("platform"), style: "label" },
          { at: 2, header: text("exposures"), format: "count" },
          { at: 3, header: text("countedAs"), style: "middle" },
          { at: 5, header: text("postCount"), format: "count" },
          { at: 6, header: text("withoutExposure"), format: "count" },
          { at: 7, header: text("interactions"), format: "count" },
          { at: 8, header: text("actionRate"), format: "rate", style: "strong" },
          { at: 9, header: text("clicks"), format: "count" },
          { at: 10, header: text("clickThroughRate"), format: "rate", style: "strong" },
        ],
        rows: postLines(inputs).map(({ label, index }): Content[] => {
          const key = `${postsKey(index)}.exposure`;
          const name = exposureKinds.reduceRight(
            (rest, kind, position) => `IF(N([[${key}.kind]])=${position + 1},[[t.${kind}]],${rest})`,
            '""',
          );
          return [
            label,
            formula(`=[[${key}.total]]`),
            formula(`=${name}`),
            formula(`=[[${key}.posts]]`),
            formula(`=[[${postsKey(index)}.posts.now]]-[[${key}.posts]]`),
            formula(`=[[${key}.interactions]]`),
            formula(`=[[${key}.actionRate]]`),
            formula(`=[[${key}.clicks]]`),
            formula(`=[[${key}.clickRate]]`),
          ];
        }),
      },
    ],
  ],
});
