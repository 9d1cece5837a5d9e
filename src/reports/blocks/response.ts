import { defineBlock, formula } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { filledText } from "../figures/sentences.ts";
import { hasRows } from "../report-inputs.ts";
import { metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[conversations.${period}.${name}]]`;

/** How many conversations were answered, and how fast. */
export const response = defineBlock({
  title: "response",
  definition: "responseDefinition",
  isFilled: (inputs) => hasRows(inputs, "conversations"),
  parts: () => [
    [
      metricTable(
        "conversations",
        [
          { label: "received", format: "count", toFormula: result("rows") },
          { label: "answered", format: "count", toFormula: result("answered") },
          {
            label: "responseRate",
            format: "rate",
            toFormula: (period) =>
              `IF(N(${result("rows")(period)})=0,"",${result("answered")(period)}/${result("rows")(period)})`,
            direction: "rise",
            meaning: "responseRateMeaning",
          },
          {
            label: "responseTime",
            format: "duration",
            toFormula: result("median"),
            direction: "fall",
            meaning: "responseTimeMeaning",
          },
          {
            label: "slowest",
            format: "duration",
            toFormula: result("slowest"),
            direction: "fall",
            meaning: formula(
              `=${filledText("slowestMeaning", "N([[conversations.now.rows]])-N([[conversations.now.answered]])")}`,
            ),
          },
        ],
        result("rows"),
      ),
    ],
  ],
});
