import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { metricTable } from "./metric-table.ts";

const sum = (field: string) => (flag: string) => total(`episodes.${field}`, `${flag},1`);

/** How the podcast was heard. Numbers belong to the episodes that were published in the period. */
export const podcast = defineBlock({
  title: "podcast",
  definition: "podcastDefinition",
  needs: { table: "episodes", all: ["published_at"], any: ["plays", "listeners", "downloads"] },
  parts: () => [
    [
      metricTable("podcast", "episodes", [
        { label: "episodes", format: "count", in: (flag) => `=COUNTIFS(${flag},1)` },
        { label: "downloads", format: "count", in: sum("downloads") },
        { label: "plays", format: "count", in: sum("plays") },
        { label: "listeners", format: "count", in: sum("listeners") },
        {
          label: "engagedShare",
          format: "rate",
          in: (flag) => ratio("episodes.engaged_listeners", "episodes.listeners", `${flag},1`),
          meaning: "engagedShareMeaning",
        },
        {
          label: "consumption",
          format: "rate",
          in: (flag) => `=IFERROR(AVERAGEIFS([[episodes.average_consumption]],${flag},1),"")`,
          meaning: "consumptionMeaning",
        },
      ]),
    ],
  ],
});
