import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { maxTypes, shownPosts, stepCount } from "../sizes.ts";
import { breakoutResults, breakoutSteps } from "./breakout-figures.ts";
import { type Calculation, countWhere, numbersOf, type Result, ratioWhere, sumWhere } from "./calculation.ts";
import { labelFigures } from "./label-figures.ts";
import { otherPosts, postsKey } from "./line-platforms.ts";
import { columnOf, type Period, type PlatformRows, periods, rivalRows, rowsInReport } from "./rows-in-report.ts";
import { timeFigures } from "./time-figures.ts";

/** The denominators of a rate, in the order in which Automatic prefers them. */
export const denominators = ["followers", "reach", "impressions", "views"] as const;

export const interactionKinds = ["likes", "comments", "shares", "saves"] as const;
export const actionKinds = [...interactionKinds, "clicks"] as const;

/** What counts as an exposure, in order of preference where as many posts have each. */
export const exposureKinds = ["impressions", "views", "reach"] as const;

/** The times of day that posts are grouped by begin every three hours. */
export const hourSlots = [0, 3, 6, 9, 12, 15, 18, 21] as const;

const weekdayCount = 7;

/** 1 where the post's platform reports likes in the report's periods. */
const reportsLikes = (isOnePlatform: boolean): string =>
  isOnePlatform
    ? "SUM((own+rival)*ISNUMBER(likes))>0"
    : 'ISNUMBER(MATCH(platform,IFERROR(FILTER(platform,(own+rival)*ISNUMBER(likes)),""),0))';

/** The names with each post's interactions: `interactions` is a number, `known` the number of kinds that it has. */
const interactionSteps = (isOnePlatform: boolean): [string, string][] => [
  ["known", interactionKinds.map((kind) => `ISNUMBER(${kind})`).join("+")],
  ["interactions", interactionKinds.map(numbersOf).join("+")],
  // An account can hide its likes; such a post's interactions are incomplete.
  ["isComplete", `IF(${reportsLikes(isOnePlatform)},1*ISNUMBER(likes),1*(known>0))`],
];

/** The position of the greatest of some names' values, the first of equal ones; 0 if all are 0. */
export const greatest = (names: readonly string[]): string =>
  `IF(MAX(${names.join(",")})=0,0,${names.reduceRight(
    (rest, name, index) =>
      rest === "" ? String(index + 1) : `IF(${name}=MAX(${names.join(",")}),${index + 1},${rest})`,
    "",
  )})`;

const chosenOf = (position: string, values: readonly string[]): string =>
  values.reduceRight((rest, value, index) => `IF(${position}=${index + 1},${value},${rest})`, "0");

/** The names with each post's rate: `rated` is 1 where it has one, and `rate` is 0 elsewhere. */
const rateSteps = (): [string, string][] => [
  ...denominators.map((name): [string, string] => [`${name}Number`, numbersOf(name)]),
  ["isUsable", "nowRows*isComplete=1"],
  ...denominators.map((name): [string, string] => [
    `${name}Now`,
    `IFERROR(SUM(1*(FILTER(${name}Number,isUsable)>0)),0)`,
  ]),
  ...denominators.map((name): [string, string] => [`${name}Ever`, `SUM((own+rival)*ISNUMBER(${name}))`]),
  // Automatic: the denominator of most posts in this period, else of most posts in the report's periods.
  ["most", greatest(denominators.map((name) => `${name}Now`))],
  ["ever", greatest(denominators.map((name) => `${name}Ever`))],
  ["base", "IF([[audience]]>1,[[audience]]-1,IF(most>0,most,ever))"],
  [
    "whole",
    `${chosenOf(
      "base",
      denominators.map((name) => `${name}Number`),
    )}+0*day`,
  ],
  ["rated", "isComplete*(whole>0)"],
  ["rate", "rated*interactions/IF(whole>0,whole,1)"],
];

const sumsOf = (period: Period): Result[] => [
  { name: `posts.${period}`, expression: `SUM(${period}Rows)`, none: "0" },
  { name: `rated.${period}`, expression: `COUNT(${period}Rates)`, none: "0" },
  { name: `sum.${period}`, expression: `SUM(${period}Rates)`, none: "0" },
  {
    name: `interactions.${period}`,
    expression: `IF(SUM(${period}Rows*(known>0))=0,"",SUM(${period}Rows*interactions))`,
  },
];

/** The rates of a period's posts, and for each the time step that it is in. */
const inSteps = (period: Period): [string, string][] => [
  [`${period}Rated`, `${period}Rows*rated=1`],
  [`${period}Rates`, `IFERROR(FILTER(rate,${period}Rated),"")`],
  [`${period}Steps`, `IFERROR(MATCH(FILTER(day,${period}Rated),[[steps.${period}.edges]],1),0)`],
];

/** The number of the rates in each group, and their sum. */
const grouped = (prefix: string, rates: string, groups: string, keys: readonly number[]): Result[] =>
  keys.flatMap((key) => [
    { name: `${prefix}.${key}.count`, expression: `SUM(1*(${groups}=${key}))`, none: "0" },
    { name: `${prefix}.${key}.sum`, expression: `SUM((${groups}=${key})*${rates})`, none: "0" },
  ]);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Posts from best to weakest: those of the period whose denominator is not so small that chance decides. */
const rankingSteps: readonly [string, string][] = [
  ["ratedWhole", 'IFERROR(FILTER(whole,nowRated),"")'],
  ["isRanked", "ratedWhole>=MAX([[minWhole]],IFERROR(MEDIAN(ratedWhole),0)/4)"],
  ["ratedRow", 'IFERROR(FILTER(FILTER(allRows,isNear),nowRated),"")'],
  ["ranking", 'IFERROR(SORT(FILTER(HSTACK(nowRates,ratedRow),isRanked),1,FALSE,2,TRUE),"")'],
  ["rankedCount", "SUM(1*isRanked)"],
];

function rankingResults(): Result[] {
  const places = upTo(shownPosts);
  const listed = (place: string, isShown: string, column: number) =>
    `IF(AND(rankedCount>=[[minListed]],${isShown}),INDEX(ranking,${place},${column}),"")`;
  return [
    { name: "ranked", expression: "rankedCount", none: "0" },
    ...places.flatMap((place) => {
      const best = [String(place), `rankedCount>=${place}`] as const;
      // No post is in both lists.
      const weakest = [`rankedCount-${place - 1}`, `rankedCount-${place}>=${shownPosts}`] as const;
      return [
        { name: `best.${place}.rate`, expression: listed(...best, 1) },
        { name: `best.${place}.row`, expression: listed(...best, 2) },
        { name: `weakest.${place}.rate`, expression: listed(...weakest, 1) },
        { name: `weakest.${place}.row`, expression: listed(...weakest, 2) },
      ];
    }),
  ];
}

/** Interactions and clicks of this period's posts beside the exposures of the same posts. */
const exposureSteps: readonly [string, string][] = [
  ["isNow", "nowRows=1"],
  ...exposureKinds.map((kind): [string, string] => [`${kind}Shown`, `IFERROR(FILTER(${kind}Number,isNow),0)`]),
  ...exposureKinds.map((kind): [string, string] => [`${kind}Posts`, `SUM(1*(${kind}Shown>0))`]),
  ["shownBy", greatest(exposureKinds.map((kind) => `${kind}Posts`))],
  [
    "shown",
    chosenOf(
      "shownBy",
      exposureKinds.map((kind) => `${kind}Shown`),
    ),
  ],
  ["nowInteractions", 'FILTER(IF(known>0,interactions,""),isNow)'],
  ["nowClicks", "FILTER(clicks,isNow)"],
];

const exposureResults: readonly Result[] = [
  { name: "exposure.kind", expression: "shownBy", none: "0" },
  { name: "exposure.total", expression: 'IF(shownBy=0,"",SUM(shown))' },
  { name: "exposure.posts", expression: "IF(shownBy=0,0,SUM(1*(shown>0)))", none: "0" },
  { name: "exposure.interactions", expression: sumWhere("nowInteractions", "shown>0") },
  { name: "exposure.actionRate", expression: ratioWhere("nowInteractions", "shown", "1") },
  { name: "exposure.clicks", expression: sumWhere("nowClicks", "shown>0") },
  { name: "exposure.clickRate", expression: ratioWhere("nowClicks", "shown", "1") },
];

/** The sum of this period's numbers; blank if no post has one. */
const sumNow = (field: string): string => `LET(those,FILTER(${field},isNow),IF(COUNT(those)=0,"",SUM(those)))`;

/** Figures that have a file of their own. */
type MoreFigures = Required<Pick<Calculation, "steps" | "results" | "blocks">>;

/** The posts of one platform, or of all platforms without a line of their own. */
function postsOf(key: string, source: SourceTable, rows: PlatformRows, more: MoreFigures): Calculation {
  const fields = [...new Set([...denominators, ...actionKinds])];
  return {
    key,
    steps: [
      ...rowsInReport("posts", source, { platform: rows }),
      rivalRows("now"),
      ["allRows", "SEQUENCE(ROWS([[source.posts.platform]]))"],
      ...fields.map((field): [string, string] => [field, columnOf("posts", source, field)]),
      ...interactionSteps(rows.name !== undefined),
      ...rateSteps(),
      ...periods.flatMap(inSteps),
      [
        "typeOf",
        source.columns.type === undefined
          ? "0*nowSteps"
          : `IFERROR(VLOOKUP(FILTER(${columnOf("posts", source, "type")},nowRated),[[types.map]],2,FALSE),0)`,
      ],
      ["weekdayOf", "IFERROR(WEEKDAY(FILTER(day,nowRated),2),0)"],
      ["hourOf", "FILTER(MOD(time,1),nowRated)"],
      // Exports without times of day give midnight.
      ["slotOf", "IFERROR(IF(hourOf>0,INT(8*hourOf+0.000001),-1),-1)"],
      ...rankingSteps,
      ...exposureSteps,
      ...breakoutSteps(source),
      ...more.steps,
    ],
    results: [
      { name: "base", expression: "base", none: "0" },
      ...periods.flatMap(sumsOf),
      { name: "median", expression: "MEDIAN(nowRates)" },
      { name: "audience", expression: "AVERAGE(ratedWhole)" },
      { name: "rival.rated", expression: 'IF([[competitors]]="",0,SUM(nowRival*rated))', none: "0" },
      { name: "rival.sum", expression: 'IF([[competitors]]="",0,SUM(nowRival*rate))', none: "0" },
      { name: "young", expression: countWhere("FILTER(day,isNow)>[[read.posts]]-[[settlingDays]]"), none: "0" },
      { name: "hidden", expression: "SUM(1*(FILTER(known,isNow)>0))-SUM(nowRows*isComplete)", none: "0" },
      ...actionKinds.map((kind) => ({ name: kind, expression: sumNow(kind) })),
      ...exposureResults,
      ...rankingResults(),
      ...periods.flatMap((period) => grouped(`steps.${period}`, `${period}Rates`, `${period}Steps`, upTo(stepCount))),
      ...grouped("types", "nowRates", "typeOf", upTo(maxTypes)),
      ...grouped("weekdays", "nowRates", "weekdayOf", upTo(weekdayCount)),
      ...grouped(
        "slots",
        "nowRates",
        "slotOf",
        hourSlots.map((_, slot) => slot),
      ),
      ...breakoutResults,
      ...more.results,
    ],
    blocks: more.blocks,
  };
}

/** The platforms with posts in the period. */
const namesNow: Result = { name: "names", expression: 'TEXTJOIN(", ",TRUE,UNIQUE(FILTER(platform,isNow)))' };

/** The posts, calculated once for each platform that has a line of its own, and once for all others. */
export function postCalculations(inputs: ReportInputs, lines: readonly string[]): Calculation[] {
  const source = inputs.sources.posts;
  if (!source) return [];
  const platform = "[[source.posts.platform]]";
  const cells = lines.map((_, index) => `[[platform.${index}]]`);
  const others = [`${platform}<>""`, ...cells.map((cell) => `${platform}<>${cell}`)];
  const labels = labelFigures(inputs, source);
  const figuresOf = (line: number): MoreFigures => {
    const { steps, blocks } = timeFigures(inputs, lines, line);
    return { steps: [...labels.steps, ...steps], results: labels.results, blocks };
  };
  return [
    ...cells.map((cell, index) =>
      postsOf(postsKey(index), source, { condition: `${platform}=${cell}`, name: cell }, figuresOf(index)),
    ),
    postsOf(
      otherPosts,
      source,
      { condition: others.map((condition) => `(${condition})`).join("*") },
      { ...figuresOf(-1), results: [...labels.results, namesNow] },
    ),
  ];
}
