import { defineBlock } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { hasRows } from "../report-inputs.ts";
import { metricSources } from "./benchmark-sources.ts";
import { availableMetrics, type Metric, metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[campaigns.${period}.${name}]]`;

const metrics: readonly Metric[] = [
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
];

/** How email campaigns performed. */
export const email = defineBlock({
  title: "email",
  definition: "emailDefinition",
  isFilled: (inputs) => hasRows(inputs, "campaigns", "delivered", "opens", "clicks"),
  parts: (inputs) => {
    const shown = availableMetrics(inputs, "campaigns", metrics);
    return [[metricTable("campaigns", shown, result("rows"))], [metricSources(shown)]];
  },
});
