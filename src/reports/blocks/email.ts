import { defineBlock } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { hasRows } from "../report-inputs.ts";
import { availableMetrics, metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[campaigns.${period}.${name}]]`;

/** How email campaigns performed. */
export const email = defineBlock({
  title: "email",
  definition: "emailDefinition",
  isFilled: (inputs) => hasRows(inputs, "campaigns", "delivered", "opens", "clicks"),
  parts: (inputs) => [
    [
      metricTable(
        "email",
        availableMetrics(inputs, "campaigns", [
          { label: "sends", format: "count", toFormula: result("rows") },
          { label: "delivered", field: "delivered", format: "count", toFormula: result("delivered") },
          {
            label: "openRate",
            field: "opens",
            format: "rate",
            toFormula: result("openRate"),
            direction: "rise",
            meaning: "openRateMeaning",
            benchmark: "email opens|delivered",
          },
          {
            label: "clickRate",
            field: "clicks",
            format: "rate",
            toFormula: result("clickRate"),
            direction: "rise",
            meaning: "clickRateMeaning",
            benchmark: "email clicks|delivered",
          },
          {
            label: "clickToOpenRate",
            field: "clicks",
            format: "rate",
            toFormula: result("clickToOpenRate"),
            direction: "rise",
            meaning: "clickToOpenRateMeaning",
            benchmark: "email clicks per open|opens",
          },
          {
            label: "unsubscribeRate",
            field: "unsubscribes",
            format: "rate",
            toFormula: result("unsubscribeRate"),
            direction: "fall",
            meaning: "unsubscribeRateMeaning",
          },
        ]),
        result("rows"),
      ),
    ],
  ],
});
