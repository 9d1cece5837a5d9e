import { defineBlock, text } from "../define-block.ts";
import { hasFields } from "../report-inputs.ts";
import { total } from "./arithmetic.ts";

const inPeriod = (formula: (flag: string) => string) => ({ now: formula("now"), before: formula("before") });

/** The main figures, each compared with the period before. */
export const headline = defineBlock({
  title: "headline",
  definition: "headlineDefinition",
  needs: { table: "posts", all: ["published_at"] },
  parts: (inputs) => [
    [
      {
        kind: "tiles",
        tiles: [
          {
            label: text("posts"),
            format: "count",
            ...inPeriod((flag) => `=COUNTIFS([[posts.${flag}]],1)`),
          },
          {
            label: text("interactions"),
            format: "count",
            ...inPeriod((flag) => total("posts.interactions", `[[posts.${flag}]],1`)),
          },
          {
            label: text("engagementRate"),
            format: "rate",
            ...inPeriod((flag) => `=IFERROR(AVERAGEIFS([[posts.rate]],[[posts.${flag}]],1),"")`),
          },
          hasFields(inputs, "days", ["date", "followers"])
            ? {
                label: text("followersAtEnd"),
                format: "count",
                now: "=[[followersNow]]",
                before: "=[[followersBefore]]",
              }
            : {
                label: text("clicks"),
                format: "count",
                ...inPeriod((flag) => total("posts.clicks", `[[posts.${flag}]],1`)),
              },
        ],
      },
    ],
  ],
});
