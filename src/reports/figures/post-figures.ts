import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { maxTypes, shownPosts, stepCount } from "../sizes.ts";
import { type Calculation, countWhere, numbersOf, type Result, ratioWhere, sumWhere } from "./calculation.ts";
import { columnOf, type Period, type PlatformRows, periods, rivalRows, rowsInReport } from "./rows-in-report.ts";

/** The denominators of a rate, in the order in which Automatic prefers them. */
export const denominators = ["followers", "reach", "impressions", "views"] as const;

const interactionKinds = ["likes", "comments", "shares", "saves"] as const;
export const actionKinds = [...interactionKinds, "clicks"] as const;

/** What counts as an exposure, in order of preference where as many posts have each. */
export const exposureKinds = ["impressions", "views", "reach"] as const;

/** The times of day that posts are grouped by begin every three hours. */
export const hourSlots = [0, 3, 6, 9, 12, 15, 18, 21] as const;

const weekdayCount = 7;

/** The names with each post's interactions: `interactions` is a number, `known` the number of kinds that it has. */
const interactionSteps = (): [string, string][] => [
  ["known", interactionKinds.map((kind) => `ISNUMBER(${kind})`).join("+")],
  ["interactions", interactionKinds.map(numbersOf).join("+")],
  // An account can hide its likes; such a post's interactions are incomplete.
  ["isComplete", "IF(SUM(1*ISNUMBER(likes))>0,1*ISNUMBER(likes),1*(known>0))"],
];

/** The position of the greatest of some names' values, the first of equal ones; 0 if all are 0. */
const greatest = (names: readonly string[]): string =>
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
  ...denominators.map((name): [string, string] => [`${name}Now`, `SUM(nowRows*isComplete*(${name}Number>0))`]),
  ...denominators.map((name): [string, string] => [`${name}Ever`, `SUM(isComplete*(${name}Number>0))`]),
  // Automatic: the denominator of most posts in this period, else of most posts in all periods.
  ["most", greatest(denominators.map((name) => `${name}Now`))],
  ["ever", greatest(denominators.map((name) => `${name}Ever`))],
  ["base", "IF([[audience]]>1,[[audience]]-1,IF(most>0,most,ever))"],
  [
    "whole",
    chosenOf(
      "base",
      denominators.map((name) => `${name}Number`),
    ),
  ],
  ["rated", "isComplete*(whole>0)+0*day"],
  ["rate", "rated*interactions/IF(whole>0,whole,1)"],
];

const sumsOf = (period: Period): Result[] => [
  { name: `posts.${period}`, expression: `SUM(${period}Rows)`, none: "0" },
  { name: `rated.${period}`, expression: `SUM(${period}Rows*rated)`, none: "0" },
  { name: `sum.${period}`, expression: `SUM(${period}Rows*rate)`, none: "0" },
  { name: `interactions.${period}`, expression: sumWhere('IF(known>0,interactions,"")', `${period}Rows`) },
  { name: `withInteractions.${period}`, expression: `SUM(${period}Rows*(known>0))`, none: "0" },
];

/** The rates of a period's posts, and for each the time step that it is in. */
const inSteps = (period: Period): [string, string][] => [
  [`${period}Rates`, `IFERROR(FILTER(rate,${period}Rows*rated=1),"")`],
  [`${period}Steps`, `IFERROR(MATCH(FILTER(day,${period}Rows*rated=1),[[steps.${period}.edges]],1),0)`],
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
  ["usualWhole", "IFERROR(MEDIAN(FILTER(whole,nowRows*rated=1)),0)"],
  ["isRanked", "nowRows*rated*(whole>=MAX([[minWhole]],usualWhole/10))"],
  ["row", "FILTER(allRows,isNear)"],
  ["ranking", 'IFERROR(SORT(FILTER(HSTACK(rate,row),isRanked=1),1,FALSE,2,TRUE),"")'],
  ["rankedCount", "SUM(isRanked)"],
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

/** Interactions and clicks beside the exposures of the same posts. */
const exposureSteps: readonly [string, string][] = [
  ...exposureKinds.map((kind): [string, string] => [`${kind}Shown`, `SUM(nowRows*(${kind}Number>0))`]),
  ["shownBy", greatest(exposureKinds.map((kind) => `${kind}Shown`))],
  [
    "shown",
    `${chosenOf(
      "shownBy",
      exposureKinds.map((kind) => `${kind}Number`),
    )}+0*day`,
  ],
];

const exposureResults: readonly Result[] = [
  { name: "exposure.kind", expression: "shownBy", none: "0" },
  { name: "exposure.total", expression: 'IF(shownBy=0,"",SUM(nowRows*shown))' },
  { name: "exposure.posts", expression: "SUM(nowRows*(shown>0))", none: "0" },
  {
    name: "exposure.interactions",
    expression: 'IF(SUM(nowRows*(shown>0)*(known>0))=0,"",SUM(nowRows*(shown>0)*interactions))',
  },
  { name: "exposure.actionRate", expression: ratioWhere('IF(known>0,interactions,"")', "shown", "nowRows") },
  { name: "exposure.clicks", expression: sumWhere("clicks", "nowRows*(shown>0)") },
  { name: "exposure.clickRate", expression: ratioWhere("clicks", "shown", "nowRows") },
];

/** The posts of one platform, or of all platforms without a line of their own. */
function postsOf(key: string, source: SourceTable, rows: PlatformRows): Calculation {
  const fields = [...new Set([...denominators, ...actionKinds])];
  return {
    key,
    steps: [
      ...rowsInReport("posts", source, rows),
      rivalRows("now"),
      ["allRows", "SEQUENCE(ROWS([[source.posts.platform]]))"],
      ...fields.map((field): [string, string] => [field, columnOf("posts", source, field)]),
      ...interactionSteps(),
      ...rateSteps(),
      ...periods.flatMap(inSteps),
      [
        "typeOf",
        source.columns.type === undefined
          ? "0*nowSteps"
          : `IFERROR(VLOOKUP(FILTER(${columnOf("posts", source, "type")},nowRows*rated=1),[[types.map]],2,FALSE),0)`,
      ],
      ["weekdayOf", "IFERROR(WEEKDAY(FILTER(day,nowRows*rated=1),2),0)"],
      ["slotOf", "IFERROR(INT(8*MOD(FILTER(time,nowRows*rated=1),1)+0.000001),-1)"],
      ...rankingSteps,
      ...exposureSteps,
    ],
    results: [
      { name: "base", expression: "base", none: "0" },
      ...periods.flatMap(sumsOf),
      { name: "median", expression: "MEDIAN(nowRates)" },
      { name: "rival.rated", expression: "SUM(nowRival*rated)", none: "0" },
      { name: "rival.sum", expression: "SUM(nowRival*rate)", none: "0" },
      { name: "young", expression: countWhere("nowRows*(day>[[read.posts]]-[[settlingDays]])"), none: "0" },
      { name: "hidden", expression: "SUM(nowRows*(known>0)*(1-isComplete))", none: "0" },
      ...actionKinds.map((kind) => ({ name: kind, expression: sumWhere(kind, "nowRows") })),
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
    ],
  };
}

/** The key of the posts of the platforms that have no line of their own. */
export const otherPosts = "posts.others";

export const postsKey = (platform: number): string => `posts.${platform}`;

/** The posts, calculated once for each platform that has a line of its own, and once for all others. */
export function postCalculations({ sources }: Pick<ReportInputs, "sources">, lines: readonly string[]): Calculation[] {
  const source = sources.posts;
  if (!source) return [];
  const platform = "[[source.posts.platform]]";
  const cells = lines.map((_, index) => `[[platform.${index}]]`);
  const others = [`${platform}<>""`, ...cells.map((cell) => `${platform}<>${cell}`)];
  return [
    ...cells.map((cell, index) => postsOf(postsKey(index), source, { condition: `${platform}=${cell}`, name: cell })),
    postsOf(otherPosts, source, { condition: others.map((condition) => `(${condition})`).join("*") }),
  ];
}
