import type { SourceTable } from "../report-inputs.ts";
import { shownPosts } from "../sizes.ts";
import type { Result } from "./calculation.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { columnOf } from "./rows-in-report.ts";

/** The logarithm of a rate of 0, far below any other. */
const lnOfZero = -99;

/** Spreads are at least this, as logarithms: where nearly all rates are equal, 20 % more is nothing unusual. */
export const leastSpread = 0.1;

/** The factor that makes a median absolute deviation comparable with a standard deviation. */
export const madFactor = 1.4826;

/**
 * For each value the number, the median and the median absolute deviation of the values with the same key; `places` are
 * numbers from 1. Sorted by key and value, a group's middle is looked up by its place: a LAMBDA for each group would cost calls.
 */
export function usualSteps(name: string, key: string, logs: string): [string, string][] {
  const middle = (values: string) => {
    const sorted = `HSTACK(places,CHOOSECOLS(SORT(HSTACK(${name}Id,${values}),1,TRUE,2,TRUE),2))`;
    const at = (half: string) => `VLOOKUP(${name}Before+${half},${sorted},2,TRUE)`;
    return `(${at(`INT((${name}Size+1)/2)`)}+${at(`INT(${name}Size/2)+1`)})/2`;
  };
  return [
    [`${name}Id`, `MATCH(${key},UNIQUE(${key}),0)`],
    [`${name}Ids`, `SORT(${name}Id,1,TRUE)`],
    [`${name}Before`, `IFERROR(MATCH(${name}Id-0.5,${name}Ids,1),0)`],
    [`${name}Size`, `MATCH(${name}Id+0.5,${name}Ids,1)-${name}Before`],
    [`${name}Middle`, middle(logs)],
    [`${name}Spread`, middle(`ABS(${logs}-${name}Middle)`)],
  ];
}

/**
 * Posts far above the usual of their account: of posts of the same type if there are enough, else of all its posts. Rates are
 * compared as logarithms, since they are skewed: their score is (rate - median) / (1.4826 x median absolute deviation).
 */
export function breakoutSteps(source: SourceTable): [string, string][] {
  const ranked = (array: string) => `FILTER(${array},isRanked)`;
  const kind =
    source.columns.type === undefined
      ? "rankedAccount"
      : `rankedAccount&CHAR(10)&${ranked(`FILTER(${columnOf("posts", source, "type")},nowRated)`)}`;
  return [
    ["rankedRates", ranked("nowRates")],
    ["rankedAccount", ranked("FILTER(account,nowRated)")],
    ["rankedKind", kind],
    ["rankedLogs", `LN(IF(rankedRates>0,rankedRates,EXP(${lnOfZero})))`],
    ["places", "SEQUENCE(ROWS(rankedLogs))"],
    ...usualSteps("kind", "rankedKind", "rankedLogs"),
    ...usualSteps("owner", "rankedAccount", "rankedLogs"),
    ["isOfKind", "kindSize>=[[minUsual]]"],
    ["groupSize", "IF(isOfKind,kindSize,ownerSize)"],
    ["usualLog", "IF(isOfKind,kindMiddle,ownerMiddle)"],
    ["spread", `${madFactor}*IF(isOfKind,kindSpread,ownerSpread)`],
    ["score", `(rankedLogs-usualLog)/IF(spread>${leastSpread},spread,${leastSpread})`],
    ["isBreakout", `(groupSize>=[[minUsual]])*(score>=[[breakoutScore]])*(usualLog>${lnOfZero / 2})`],
    [
      "breakouts",
      `IFERROR(SORT(FILTER(HSTACK(rankedRates/EXP(usualLog),${ranked("ratedRow")},rankedRates,groupSize-1),isBreakout>0),1,FALSE,2,TRUE),"")`,
    ],
  ];
}

const places = Array.from({ length: shownPosts }, (_, index) => index + 1);

/** What is known of a breakout: how many times the usual, its row, its rate, and with how many posts it is compared. */
const figures = ["times", "row", "rate", "others"] as const;

export const breakoutResults: readonly Result[] = [
  { name: "breakouts", expression: "SUM(isBreakout)", none: "0" },
  { name: "compared", expression: "SUM(1*(groupSize>=[[minUsual]]))", none: "0" },
  ...places.flatMap((place) =>
    figures.map((figure, column) => ({
      name: `breakout.${place}.${figure}`,
      expression: `IF(SUM(isBreakout)>=${place},INDEX(breakouts,${place},${column + 1}),"")`,
    })),
  ),
];

/** The breakouts of all platforms, the farthest from their usual first. */
export function breakoutTotals(platforms: readonly string[]): FiguresColumn[] {
  const found = platforms.flatMap((key) => places.map((place) => `${key}.breakout.${place}`));
  const candidates = (figure: string): FiguresColumn => ({
    key: `breakouts.${figure}`,
    cells: found.map((key, index) =>
      // The order among equal ones.
      figure === "times"
        ? `=IF(ISNUMBER([[${key}.times]]),[[${key}.times]]-${index}*1E-9,"")`
        : `=[[${key}.${figure}]]`,
    ),
  });
  const sum = (figure: string) => platforms.map((key) => `N([[${key}.${figure}]])`).join("+");
  return [
    ...figures.map(candidates),
    {
      key: "breakouts.place",
      cells: places.map((place) => `=IFERROR(MATCH(LARGE([[breakouts.times]],${place}),[[breakouts.times]],0),"")`),
      names: places.map((place) => `breakouts.place.${place}`),
    },
    {
      key: "breakouts.all",
      cells: [`=${sum("breakouts")}`, `=${sum("compared")}`],
      names: ["breakouts.count", "breakouts.compared"],
    },
  ];
}
