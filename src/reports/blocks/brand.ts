import { sentimentThreshold } from "../../metrics/sentiment/sentiment-class.ts";
import { defineBlock, formula, text } from "../define-block.ts";
import { stepCount } from "../sizes.ts";
import { metricTable, type Period } from "./metric-table.ts";

const start = (step: number) => `[[steps.now.start.${step}]]`;
const within = (step: number) =>
  `[[mentions.now]],1,[[mentions.day]],">="&${start(step)},[[mentions.day]],"<="&[[steps.now.end.${step}]]`;

const positive = `[[mentions.sentiment]],">="&${sentimentThreshold}`;
const negative = `[[mentions.sentiment]],"<="&-${sentimentThreshold}`;
const rated = '[[mentions.sentiment]],">=-1"';

const netSentiment = (conditions: string): string =>
  `=IFERROR((COUNTIFS(${positive},${conditions})-COUNTIFS(${negative},${conditions}))/COUNTIFS(${rated},${conditions}),"")`;

/** The 95 % margin of error of net sentiment, as `netSentimentMargin` calculates it. */
const marginOfError = (flag: string): string =>
  `=IFERROR(LET(up,COUNTIFS(${positive},${flag},1),down,COUNTIFS(${negative},${flag},1),all,COUNTIFS(${rated},${flag},1),` +
  `1.96*SQRT(((up+down)/all-((up-down)/all)^2)/all)),"")`;

/** With fewer rated mentions the report shows a warning. */
const smallSample = 30;

const periodDays: Readonly<Record<Period, string>> = {
  now: "([[to]]-[[from]]+1)",
  before: "([[beforeTo]]-[[beforeFrom]]+1)",
  year: "([[yearTo]]-[[yearFrom]]+1)",
};

const competitorFlags: Readonly<Record<Period, string>> = {
  now: "[[mentions.rivalNow]]",
  before: "[[mentions.rivalBefore]]",
  year: "[[mentions.rivalYear]]",
};

/** Mentions of the brand / mentions of the brand and its competitors; blank without competitors. */
const shareOfVoice = (flag: string, period: Period): string =>
  `=IF(COUNTIFS([[mentions.rival]],1)=0,"",IFERROR(COUNTIFS(${flag},1)/(COUNTIFS(${flag},1)+COUNTIFS(${competitorFlags[period]},1)),""))`;

/** Mentions of the brand: volume, share of voice, sentiment with its margin of error, and trend. */
export const brand = defineBlock({
  title: "brand",
  definition: "brandDefinition",
  needs: { table: "mentions", all: ["published_at", "sentiment"] },
  parts: () => [
    [
      metricTable("brand", "mentions", [
        { label: "mentions", format: "count", toFormula: (flag) => `=COUNTIFS(${flag},1)` },
        {
          label: "mentionsPerDay",
          format: "number",
          toFormula: (flag, period) => `=COUNTIFS(${flag},1)/${periodDays[period]}`,
          meaning: "mentionsPerDayMeaning",
        },
        { label: "shareOfVoice", format: "rate", toFormula: shareOfVoice, meaning: "shareOfVoiceMeaning" },
        { label: "positive", format: "count", toFormula: (flag) => `=COUNTIFS(${positive},${flag},1)` },
        { label: "negative", format: "count", toFormula: (flag) => `=COUNTIFS(${negative},${flag},1)` },
        {
          label: "rated",
          format: "count",
          toFormula: (flag) => `=COUNTIFS(${rated},${flag},1)`,
          meaning: "ratedMeaning",
        },
        {
          label: "netSentiment",
          format: "balance",
          toFormula: (flag) => netSentiment(`${flag},1`),
          meaning: "netSentimentMeaning",
          hasNoChange: true,
        },
        { label: "margin", format: "margin", toFormula: marginOfError, meaning: "marginMeaning", hasNoChange: true },
        {
          label: "brandHealth",
          format: "number",
          toFormula: (flag) => `=IFERROR((${netSentiment(`${flag},1`).slice(1)})*COUNTIFS(${flag},1),"")`,
          meaning: "brandHealthMeaning",
          hasNoChange: true,
        },
      ]),
    ],
    [
      {
        kind: "sentences",
        sentences: [
          formula(
            `=IF(COUNTIFS(${rated},[[mentions.now]],1)<${smallSample},SUBSTITUTE([[t.fewMentions]],"{1}",COUNTIFS(${rated},[[mentions.now]],1)),"")`,
          ),
        ],
      },
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
          { at: 4, header: text("rated"), format: "count" },
        ],
        rows: Array.from({ length: stepCount }, (_, step) => [
          formula(`=${start(step)}`),
          formula(`=IF(${start(step)}="","",COUNTIFS(${within(step)}))`),
          formula(`=IF(${start(step)}="","",${netSentiment(within(step)).slice(1)})`),
          formula(`=IF(${start(step)}="","",COUNTIFS(${rated},${within(step)}))`),
        ]),
      },
      {
        kind: "chart",
        type: "combo",
        at: 5,
        width: 7,
        table: "brandTrend",
        columns: [0, 1, 2],
        colors: ["#b9c4cf", "#d55e00"],
        format: "count",
      },
    ],
  ],
});
