import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { linesFor, metricTable } from "./metric-table.ts";

const sum = (field: string) => (flag: string) => total(`episodes.${field}`, `${flag},1`);

/** How the podcast was heard. Numbers belong to the episodes that were published in the period. */
export const podcast = defineBlock({
  title: "podcast",
  definition: "podcastDefinition",
  needs: { table: "episodes", all: ["published_at"], any: ["plays", "listeners", "downloads"] },
  parts: (inputs) => [
    [
      metricTable(
        "podcast",
        "episodes",
        linesFor(inputs, "episodes", [
          { label: "episodes", format: "count", in: (flag) => `=COUNTIFS(${flag},1)` },
          { label: "downloads", field: "downloads", format: "count", in: sum("downloads") },
          { label: "plays", field: "plays", format: "count", in: sum("plays") },
          { label: "listeners", field: "listeners", format: "count", in: sum("listeners") },
          {
            label: "engagedShare",
            field: "engaged_listeners",
            format: "rate",
            in: (flag) => ratio("episodes.engaged_listeners", "episodes.listeners", `${flag},1`),
            meaning: "engagedShareMeaning",
          },
          {
            label: "consumption",
            field: "average_consumption",
            format: "rate",
            in: (flag) => `=IFERROR(AVERAGEIFS([[episodes.average_consumption]],${flag},1),"")`,
            meaning: "consumptionMeaning",
          },
        ]),
      ),
    ],
  ],
});
