import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./of-platforms.ts";

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
          const mine = ["[[posts.now]],1", rowsOf("posts")];
          const count = (field: string) => `COUNTIFS([[posts.${field}]],">0",${mine.join(",")})`;
          const choose = (what: (field: string) => string) =>
            exposures.reduceRight((rest, field) => `IF(${count(field)}>0,${what(field)},${rest})`, '""');
          const rateOf = (part: string) =>
            `=IFERROR(${choose(
              (field) =>
                `SUMIFS([[posts.${part}]],[[posts.${field}]],">0",${mine.join(",")})/SUMIFS([[posts.${field}]],[[posts.${part}]],">=0",${mine.join(",")})`,
            )},"")`;
          return [
            name,
            formula(`=${choose((field) => `SUMIFS([[posts.${field}]],${mine.join(",")})`)}`),
            formula(`=${choose((field) => `[[t.${field}]]`)}`),
            formula(total("posts.interactions", ...mine)),
            formula(rateOf("interactions")),
            formula(total("posts.clicks", ...mine)),
            formula(rateOf("clicks")),
          ];
        }),
      },
    ],
  ],
});
