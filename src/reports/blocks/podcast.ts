import { defineBlock } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { hasRows } from "../report-inputs.ts";
import { availableMetrics, metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[episodes.${period}.${name}]]`;

/** How the podcast performed. Numbers are those of the episodes that were published in the period. */
export const podcast = defineBlock({
  title: "podcast",
  definition: "podcastDefinition",
  isFilled: (inputs) => hasRows(inputs, "episodes", "plays", "listeners", "downloads"),
  parts: (inputs) => [
    [
      metricTable(
        "episodes",
        availableMetrics(inputs, "episodes", [
          { label: "episodes", format: "count", toFormula: result("rows") },
          {
            label: "downloads",
            field: "downloads",
            format: "count",
            toFormula: result("downloads"),
            direction: "rise",
          },
          { label: "plays", field: "plays", format: "count", toFormula: result("plays"), direction: "rise" },
          {
            label: "listeners",
            field: "listeners",
            format: "count",
            toFormula: result("listeners"),
            direction: "rise",
          },
          {
            label: "engagedShare",
            field: "engaged_listeners",
            format: "rate",
            toFormula: result("engagedShare"),
            direction: "rise",
            meaning: "engagedShareMeaning",
          },
          {
            label: "consumption",
            field: "average_consumption",
            format: "rate",
            toFormula: result("consumption"),
            direction: "rise",
            meaning: "consumptionMeaning",
          },
        ]),
        result("rows"),
      ),
    ],
  ],
});
