import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

/** What counts as an exposure, in order of preference: the first for which a platform's posts have numbers. */
const exposures = ["impressions", "views", "reach"] as const;

/**
 * Actions and clicks per exposure. Platforms count exposures differently, so the rates are in a table with their
 * denominators, not in a chart.
 */
export const exposure = defineBlock({
  title: "exposure",
  definition: "exposureDefinition",
  needs: { table: "posts", all: ["published_at"], any: exposures },
  parts: (inputs) => [
    [
      {
        kind: "table",
        name: "exposure",
        at: 0,
        columns: [
          { at: 0, header: text("platform"), style: "label" },
          { at: 2, header: text("exposures"), format: "count" },
          { at: 3, header: text("countedAs"), style: "aside" },
          { at: 5, header: text("interactions"), format: "count" },
          { at: 6, header: text("actionRate"), format: "rate", style: "strong" },
          { at: 7, header: text("clicks"), format: "count" },
          { at: 8, header: text("clickThroughRate"), format: "rate", style: "strong" },
        ],
        rows: ownPlatforms(inputs).map(({ name, rowsOf }): Content[] => {
          const conditions = ["[[posts.now]],1", rowsOf("posts")];
          const count = (field: string) => `COUNTIFS([[posts.${field}]],">0",${conditions.join(",")})`;
          const firstAvailable = (toFormula: (field: string) => string) =>
            exposures.reduceRight((fallback, field) => `IF(${count(field)}>0,${toFormula(field)},${fallback})`, '""');
          const rateOf = (part: string) =>
            `=IFERROR(${firstAvailable(
              (field) =>
                `SUMIFS([[posts.${part}]],[[posts.${field}]],">0",${conditions.join(",")})/SUMIFS([[posts.${field}]],[[posts.${part}]],">=0",${conditions.join(",")})`,
            )},"")`;
          return [
            name,
            formula(`=${firstAvailable((field) => `SUMIFS([[posts.${field}]],${conditions.join(",")})`)}`),
            formula(`=${firstAvailable((field) => `[[t.${field}]]`)}`),
            formula(total("posts.interactions", ...conditions)),
            formula(rateOf("interactions")),
            formula(total("posts.clicks", ...conditions)),
            formula(rateOf("clicks")),
          ];
        }),
      },
    ],
  ],
});
