import type { SourceTable } from "../report-inputs.ts";
import { shownPosts } from "../sizes.ts";
import type { Result } from "./calculation.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { columnOf } from "./rows-in-report.ts";

/** The logarithm of a rate of 0, far below any other. */
const lnOfZero = -99;

/** Spreads are at least this, as logarithms: where nearly all rates are equal, 20 % more is nothing unusual. */
const leastSpread = 0.1;

/** The factor that makes a median absolute deviation comparable with a standard deviation. */
const madFactor = 1.4826;

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
  const members = "(rankedKind=one)+(rankedAccount=one)>0";
  const ofGroup = (column: number) => `VLOOKUP(group,groupTable,${column},FALSE)`;
  return [
    ["rankedRates", ranked("nowRates")],
    ["rankedAccount", ranked("FILTER(account,nowRated)")],
    ["rankedKind", kind],
    ["rankedLogs", `LN(IF(rankedRates>0,rankedRates,EXP(${lnOfZero})))`],
    ["kinds", "UNIQUE(rankedKind)"],
    ["kindSizes", "MAP(kinds,LAMBDA(one,SUM(1*(rankedKind=one))))"],
    ["group", "IF(VLOOKUP(rankedKind,HSTACK(kinds,kindSizes),2,FALSE)>=[[minUsual]],rankedKind,rankedAccount)"],
    ["groups", "UNIQUE(group)"],
    [
      "groupTable",
      `HSTACK(groups,MAP(groups,LAMBDA(one,SUM(1*(${members})))),MAP(groups,LAMBDA(one,MEDIAN(FILTER(rankedLogs,${members})))),` +
        `MAP(groups,LAMBDA(one,LET(those,FILTER(rankedLogs,${members}),MEDIAN(ABS(those-MEDIAN(those)))))))`,
    ],
    ["groupSize", ofGroup(2)],
    ["usualLog", ofGroup(3)],
    ["spread", `${madFactor}*${ofGroup(4)}`],
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
