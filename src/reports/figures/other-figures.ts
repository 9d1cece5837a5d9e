import { countWeights, judgingErrors } from "../../metrics/sentiment/adjusted-net-sentiment.ts";
import { sentimentThreshold } from "../../metrics/sentiment/sentiment-class.ts";
import type { TableName } from "../../tables/index.ts";
import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { stepCount } from "../sizes.ts";
import { type Calculation, countWhere, type Result, ratioWhere, sumWhere } from "./calculation.ts";
import { columnOf, edgesOf, type Period, periods, rivalRows, rowsInReport } from "./rows-in-report.ts";

type Steps = Calculation["steps"];

/** The results of every period of a table. */
function calculationOf(
  table: TableName,
  source: SourceTable,
  fields: readonly string[],
  more: Steps,
  resultsOf: (period: Period, flag: string) => Result[],
  { since, others = [] }: { since?: string; others?: readonly Result[] } = {},
): Calculation {
  return {
    key: table,
    steps: [
      ...rowsInReport(table, source, since ? { since } : {}),
      ...fields.map((field): [string, string] => [field, columnOf(table, source, field)]),
      ...more,
    ],
    results: [
      ...periods.flatMap((period) =>
        resultsOf(period, `${period}Rows`).map((result) => ({ ...result, name: `${period}.${result.name}` })),
      ),
      ...others,
    ],
  };
}

const rows = (flag: string): Result => ({ name: "rows", expression: `SUM(${flag})`, none: "0" });

const campaigns = (source: SourceTable): Calculation =>
  calculationOf("campaigns", source, ["delivered", "opens", "clicks", "unsubscribes"], [], (_, flag) => [
    rows(flag),
    { name: "delivered", expression: sumWhere("delivered", flag) },
    { name: "openRate", expression: ratioWhere("opens", "delivered", flag) },
    { name: "clickRate", expression: ratioWhere("clicks", "delivered", flag) },
    { name: "clickToOpenRate", expression: ratioWhere("clicks", "opens", flag) },
    { name: "unsubscribeRate", expression: ratioWhere("unsubscribes", "delivered", flag) },
  ]);

const episodes = (source: SourceTable): Calculation =>
  calculationOf(
    "episodes",
    source,
    ["downloads", "plays", "listeners", "engaged_listeners", "average_consumption"],
    [],
    (_, flag) => [
      rows(flag),
      ...["downloads", "plays", "listeners"].map((name) => ({ name, expression: sumWhere(name, flag) })),
      { name: "engagedShare", expression: ratioWhere("engaged_listeners", "listeners", flag) },
      {
        name: "consumption",
        expression: `AVERAGE(FILTER(average_consumption,(${flag})*ISNUMBER(average_consumption)=1))`,
      },
    ],
  );

/** Days that mentions are looked back for, to know how many are usual. */
export const usualDays = 365;

/** A conversation's waiting time until the first answer; some platforms report that there was one without its time. */
const conversations = (source: SourceTable): Calculation =>
  calculationOf(
    "conversations",
    source,
    ["first_response_at", "answered"],
    [
      ["isAnswered", "1*((ISNUMBER(first_response_at)+(answered=TRUE))>0)+0*day"],
      ["wait", "IF(ISNUMBER(first_response_at),first_response_at-time,-1)+0*day"],
    ],
    (_, flag) => [
      rows(flag),
      { name: "answered", expression: `SUM(${flag}*isAnswered)`, none: "0" },
      { name: "median", expression: `MEDIAN(FILTER(wait,${flag}*(wait>=0)=1))` },
      { name: "slowest", expression: `PERCENTILE(FILTER(wait,${flag}*(wait>=0)=1),0.9)` },
      { name: "timed", expression: countWhere(`${flag}*(wait>=0)`), none: "0" },
    ],
  );

/** What each mention counts in net sentiment, and its judging error, as `adjustedNetSentiment` has it. */
const netSentimentSteps = (): Steps => {
  const weightByLanguage = Object.entries(countWeights).reduceRight(
    (otherwise, [code, { positive, neutral, negative }]) =>
      `IF(code="${code}",IF(mood>0,${positive},IF(mood<0,${negative},${neutral})),${otherwise})`,
    "mood",
  );
  const isMeasured = Object.keys(countWeights)
    .map((code) => `(code="${code}")`)
    .join("+");
  const { measured, unmeasured } = judgingErrors;
  return [
    ["isRated", "1*ISNUMBER(sentiment)+0*day"],
    ["mood", `isRated*((sentiment>=${sentimentThreshold})-(sentiment<=-${sentimentThreshold}))`],
    ["code", `LOWER(LEFT(language&"",2))`],
    ["isRead", "isRated*((ISNUMBER(rating)+(sentiment=1)+(sentiment=-1))=0)"],
    ["weight", `IF(isRead>0,isRated*${weightByLanguage},mood)`],
    ["error", `isRead*IF((${isMeasured})>0,${measured},${unmeasured})`],
  ];
};

/** How many mentions are rated, and the sum of what they count in net sentiment, in rows with a flag. */
const ratedMentions = (prefix: string, flag: string): Result[] => [
  { name: `${prefix}rated`, expression: countWhere(`${flag}*isRated`), none: "0" },
  { name: `${prefix}weights`, expression: `SUM(${flag}*weight)`, none: "0" },
];

const mentions = (source: SourceTable): Calculation => {
  const inUsual = (period: Period) => `(day>=[[${edgesOf[period][0]}]]-${usualDays})*(day<[[${edgesOf[period][0]}]])`;
  return calculationOf(
    "mentions",
    source,
    ["sentiment", "language", "rating"],
    [...netSentimentSteps(), ...periods.map(rivalRows), ["nowSteps", "IFERROR(MATCH(day,[[steps.now.edges]],1),0)"]],
    (period, flag) => [
      rows(flag),
      ...ratedMentions("", flag),
      { name: "squares", expression: `SUM(${flag}*weight^2)`, none: "0" },
      { name: "errors", expression: `SUM(${flag}*error)`, none: "0" },
      { name: "positive", expression: countWhere(`${flag}*(mood>0)`), none: "0" },
      { name: "negative", expression: countWhere(`${flag}*(mood<0)`), none: "0" },
      { name: "rivals", expression: `SUM(${period}Rival)`, none: "0" },
      // Mentions a day in the year before the period, or since the first of them.
      {
        name: "usual",
        expression: `SUM(own*${inUsual(period)})/([[${edgesOf[period][0]}]]-MIN(FILTER(day,own*${inUsual(period)}=1)))`,
      },
    ],
    {
      // What was usual before the earliest period.
      since: `([[earliest]]-${usualDays})`,
      others: [
        { name: "rivalsEver", expression: "SUM(1*(rival>0))", none: "0" },
        ...Array.from({ length: stepCount }, (_, index) => index + 1).flatMap((step) => [
          { name: `steps.${step}.count`, expression: `SUM(nowRows*(nowSteps=${step}))`, none: "0" },
          ...ratedMentions(`steps.${step}.`, `nowRows*(nowSteps=${step})`),
        ]),
      ],
    },
  );
};

/** The figures of the tables that need one formula each. */
export function otherCalculations({ sources }: Pick<ReportInputs, "sources">): Calculation[] {
  const calculations = { campaigns, episodes, mentions, conversations } as const;
  return Object.entries(calculations).flatMap(([table, calculate]) => {
    const source = sources[table as TableName];
    return source ? [calculate(source)] : [];
  });
}
