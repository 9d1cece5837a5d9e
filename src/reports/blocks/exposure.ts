import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

/** What counts as an exposure, the best first: a platform's posts are counted by the first that they carry. */
const exposures = ["impressions", "views", "reach"] as const;

/**
 * From being shown to being answered. Platforms count exposures differently, so the rates stand in a list and in no chart,
 * each beside what it is divided by.
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
          const ownRows = ["[[posts.now]],1", rowsOf("posts")];
          const count = (field: string) => `COUNTIFS([[posts.${field}]],">0",${ownRows.join(",")})`;
          const firstAvailable = (toFormula: (field: string) => string) =>
            exposures.reduceRight((fallback, field) => `IF(${count(field)}>0,${toFormula(field)},${fallback})`, '""');
          const rateOf = (part: string) =>
            `=IFERROR(${firstAvailable(
              (field) =>
                `SUMIFS([[posts.${part}]],[[posts.${field}]],">0",${ownRows.join(",")})/SUMIFS([[posts.${field}]],[[posts.${part}]],">=0",${ownRows.join(",")})`,
            )},"")`;
          return [
            name,
            formula(`=${firstAvailable((field) => `SUMIFS([[posts.${field}]],${ownRows.join(",")})`)}`),
            formula(`=${firstAvailable((field) => `[[t.${field}]]`)}`),
            formula(total("posts.interactions", ...ownRows)),
            formula(rateOf("interactions")),
            formula(total("posts.clicks", ...ownRows)),
            formula(rateOf("clicks")),
          ];
        }),
      },
    ],
  ],
});
