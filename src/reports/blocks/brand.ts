import { addedMentions, intervalErrors } from "../../metrics/sentiment/adjusted-net-sentiment.ts";
import { defineBlock, formula, text } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { filledText } from "../figures/sentences.ts";
import { hasRows } from "../report-inputs.ts";
import { stepCount } from "../sizes.ts";
import { metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[mentions.${period}.${name}]]`;

const bounded = (value: string): string => `MAX(-1,MIN(1,${value}))`;

/** Adjusted for misread texts, as `adjustedNetSentiment` calculates it. */
const netSentimentOf = (prefix: string): string =>
  `IF(N([[${prefix}.rated]])=0,"",${bounded(`[[${prefix}.weights]]/[[${prefix}.rated]]`)})`;

const netSentiment = (period: Period): string => netSentimentOf(`mentions.${period}`);

/** The lower or upper end of net sentiment's range. */
const endOfRange =
  (side: "-" | "+") =>
  (period: Period): string => {
    const [weights, squares, errors, rated] = ["weights", "squares", "errors", "rated"].map((name) =>
      result(name)(period),
    );
    const variance = `((${squares}+${addedMentions})/size-(${weights}/size)^2)/size+(${errors}/${rated})^2`;
    const end = bounded(`${bounded(`${weights}/size`)}${side}${intervalErrors}*SQRT(${variance})`);
    return `IF(N(${rated})=0,"",LET(size,${rated}+${addedMentions},${end}))`;
  };

/** With fewer rated mentions the report shows a warning. */
const smallSample = 30;

const periodDays: Readonly<Record<Period, string>> = {
  now: "([[to]]-[[from]]+1)",
  before: "([[beforeTo]]-[[beforeFrom]]+1)",
  year: "([[yearTo]]-[[yearFrom]]+1)",
};

const mentionsPerDay = (period: Period): string => `N(${result("rows")(period)})/${periodDays[period]}`;

/** Mentions a day against the usual ones: 1 is as usual. Blank if nothing is known of the time before. */
const buzz = (period: Period): string => {
  const usual = result("usual")(period);
  return `IF(N(${usual})>0,${mentionsPerDay(period)}/${usual},"")`;
};

/** Net sentiment × buzz. Of a disliked brand, fewer mentions than usual do not improve it. */
const brandHealth = (period: Period): string =>
  `LET(mood,${netSentiment(period)},volume,${buzz(period)},IF(AND(ISNUMBER(mood),ISNUMBER(volume)),IF(mood<0,mood*MAX(1,volume),mood*volume),""))`;

/** Mentions of the brand / mentions of the brand and its competitors; blank without competitors. */
const shareOfVoice = (period: Period): string => {
  const [own, rivals] = [result("rows")(period), result("rivals")(period)];
  return `IF(OR(N([[mentions.rivalsEver]])=0,N(${own})+N(${rivals})=0),"",${own}/(${own}+${rivals}))`;
};

/** Mentions of the brand: volume, share of voice, sentiment with its range, and trend. */
export const brand = defineBlock({
  title: "brand",
  definition: "brandDefinition",
  isFilled: (inputs) => hasRows(inputs, "mentions"),
  parts: () => [
    [
      metricTable(
        "mentions",
        [
          { label: "mentions", format: "count", toFormula: result("rows") },
          {
            label: "mentionsPerDay",
            format: "number",
            toFormula: mentionsPerDay,
            meaning: "mentionsPerDayMeaning",
          },
          { label: "positive", format: "count", toFormula: result("positive"), direction: "rise" },
          { label: "negative", format: "count", toFormula: result("negative"), direction: "fall" },
          { label: "rated", format: "count", toFormula: result("rated"), meaning: "ratedMeaning" },
          {
            label: "netSentiment",
            format: "balance",
            toFormula: netSentiment,
            meaning: "netSentimentMeaning",
            hasNoChange: true,
          },
          {
            label: "netLow",
            format: "balance",
            toFormula: endOfRange("-"),
            meaning: "netLowMeaning",
            hasNoChange: true,
          },
          {
            label: "netHigh",
            format: "balance",
            toFormula: endOfRange("+"),
            meaning: "netHighMeaning",
            hasNoChange: true,
          },
          { label: "buzz", format: "multiple", toFormula: buzz, meaning: "buzzMeaning", hasNoChange: true },
          {
            label: "brandHealth",
            format: "balance",
            toFormula: brandHealth,
            meaning: "brandHealthMeaning",
            hasNoChange: true,
          },
          // Last, so that a blank row leaves no gap.
          {
            label: "shareOfVoice",
            format: "rate",
            toFormula: shareOfVoice,
            direction: "rise",
            meaning: "shareOfVoiceMeaning",
            isAboutCompetitors: true,
          },
        ],
        result("rows"),
      ),
    ],
    [
      {
        kind: "sentences",
        isOneLine: true,
        sentences: [
          formula(
            `=IF(N([[mentions.now.rated]])<${smallSample},${filledText("fewMentions", "N([[mentions.now.rated]])")},"")`,
          ),
        ],
      },
    ],
    [{ kind: "sentences", sentences: [text("netSentimentMethod")] }],
    [
      {
        kind: "chart",
        type: "combo",
        at: 0,
        width: 12,
        caption: text("brandOverTime"),
        table: "brandTrend",
        columns: [0, 1, 2],
        colors: ["#b9c4cf", "#d55e00"],
        format: "count",
      },
    ],
    [
      {
        kind: "table",
        name: "brandTrend",
        at: 0,
        columns: [
          { at: 0, header: text("startingOn"), style: "day" },
          { at: 2, header: text("mentions"), format: "count" },
          { at: 3, header: text("netSentiment"), format: "balance", style: "strong" },
          { at: 4, header: text("rated"), format: "count" },
        ],
        rows: Array.from({ length: stepCount }, (_, index) => index + 1).map((step) => {
          const show = (content: string) => formula(`=IF([[steps.now.start.${step}]]="","",${content})`);
          return [
            formula(`=[[steps.now.start.${step}]]`),
            show(`[[mentions.steps.${step}.count]]`),
            show(netSentimentOf(`mentions.steps.${step}`)),
            show(`[[mentions.steps.${step}.rated]]`),
          ];
        }),
      },
    ],
  ],
});
