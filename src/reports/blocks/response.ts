import { defineBlock } from "../define-block.ts";
import { metricTable } from "./metric-table.ts";

const answered = "[[conversations.done]],1";
const waits = (flag: string): string => `FILTER([[conversations.wait]],${flag}=1,[[conversations.wait]]<>"")`;

/** How many conversations were answered, and how fast. */
export const response = defineBlock({
  title: "response",
  definition: "responseDefinition",
  needs: { table: "conversations", all: ["received_at", "first_response_at"] },
  parts: () => [
    [
      metricTable("response", "conversations", [
        { label: "received", format: "count", toFormula: (flag) => `=COUNTIFS(${flag},1)` },
        { label: "answered", format: "count", toFormula: (flag) => `=COUNTIFS(${answered},${flag},1)` },
        {
          label: "responseRate",
          format: "rate",
          toFormula: (flag) => `=IFERROR(COUNTIFS(${answered},${flag},1)/COUNTIFS(${flag},1),"")`,
          meaning: "responseRateMeaning",
        },
        {
          label: "responseTime",
          format: "duration",
          toFormula: (flag) => `=IFERROR(MEDIAN(${waits(flag)}),"")`,
          meaning: "responseTimeMeaning",
        },
        {
          label: "slowest",
          format: "duration",
          toFormula: (flag) => `=IFERROR(PERCENTILE(${waits(flag)},0.9),"")`,
          meaning: "slowestMeaning",
        },
      ]),
    ],
  ],
});
