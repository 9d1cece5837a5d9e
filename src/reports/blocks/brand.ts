import { sentimentThreshold } from "../../metrics/sentiment/sentiment-class.ts";
import { defineBlock, formula, text } from "../define-block.ts";
import { stepCount } from "../sizes.ts";
import { metricTable } from "./metric-table.ts";

const start = (step: number) => `[[steps.now.start.${step}]]`;
const within = (step: number) =>
  `[[mentions.now]],1,[[mentions.day]],">="&${start(step)},[[mentions.day]],"<="&[[steps.now.end.${step}]]`;

const positive = `[[mentions.sentiment]],">="&${sentimentThreshold}`;
const negative = `[[mentions.sentiment]],"<="&-${sentimentThreshold}`;

const net = (conditions: string): string =>
  `=IFERROR((COUNTIFS(${positive},${conditions})-COUNTIFS(${negative},${conditions}))/COUNTIFS([[mentions.sentiment]],">=-1",${conditions}),"")`;

/** What others say: how much, how kindly, and which way it goes. */
export const brand = defineBlock({
  title: "brand",
  definition: "brandDefinition",
  needs: { table: "mentions", all: ["published_at", "sentiment"] },
  parts: () => [
    [
      metricTable("brand", "mentions", [
        { label: "mentions", format: "count", in: (flag) => `=COUNTIFS(${flag},1)` },
        { label: "positive", format: "count", in: (flag) => `=COUNTIFS(${positive},${flag},1)` },
        { label: "negative", format: "count", in: (flag) => `=COUNTIFS(${negative},${flag},1)` },
        { label: "netSentiment", format: "balance", in: (flag) => net(`${flag},1`), meaning: "netSentimentMeaning" },
        {
          label: "brandHealth",
          format: "number",
          in: (flag) => `=IFERROR((${net(`${flag},1`).slice(1)})*COUNTIFS(${flag},1),"")`,
          meaning: "brandHealthMeaning",
        },
      ]),
    ],
    [
      {
        kind: "table",
        name: "brandTrend",
        at: 0,
        columns: [
          { at: 0, header: text("startingOn"), format: "date", style: "day" },
          { at: 2, header: text("mentions"), format: "count" },
          { at: 3, header: text("netSentiment"), format: "balance", style: "strong" },
        ],
        rows: Array.from({ length: stepCount }, (_, step) => [
          formula(`=${start(step)}`),
          formula(`=IF(${start(step)}="","",COUNTIFS(${within(step)}))`),
          formula(`=IF(${start(step)}="","",${net(within(step)).slice(1)})`),
        ]),
      },
      {
        kind: "chart",
        type: "combo",
        at: 4,
        width: 8,
        table: "brandTrend",
        columns: [0, 1, 2],
        colors: ["#b9c4cf", "#d55e00"],
        format: "count",
      },
    ],
  ],
});
