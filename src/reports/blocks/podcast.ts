import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { availableMetrics, metricTable } from "./metric-table.ts";

const sum = (field: string) => (flag: string) => total(`episodes.${field}`, `${flag},1`);

/** How the podcast performed. Numbers are those of the episodes that were published in the period. */
export const podcast = defineBlock({
  title: "podcast",
  definition: "podcastDefinition",
  needs: { table: "episodes", all: ["published_at"], any: ["plays", "listeners", "downloads"] },
  parts: (inputs) => [
    [
      metricTable(
        "podcast",
        "episodes",
        availableMetrics(inputs, "episodes", [
          { label: "episodes", format: "count", toFormula: (flag) => `=COUNTIFS(${flag},1)` },
          { label: "downloads", field: "downloads", format: "count", toFormula: sum("downloads") },
          { label: "plays", field: "plays", format: "count", toFormula: sum("plays") },
          { label: "listeners", field: "listeners", format: "count", toFormula: sum("listeners") },
          {
            label: "engagedShare",
            field: "engaged_listeners",
            format: "rate",
            toFormula: (flag) => ratio("episodes.engaged_listeners", "episodes.listeners", `${flag},1`),
            meaning: "engagedShareMeaning",
          },
          {
            label: "consumption",
            field: "average_consumption",
            format: "rate",
            toFormula: (flag) => `=IFERROR(AVERAGEIFS([[episodes.average_consumption]],${flag},1),"")`,
            meaning: "consumptionMeaning",
          },
        ]),
      ),
    ],
  ],
});
