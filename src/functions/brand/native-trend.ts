import { leastRatesOfTrend } from "../../metrics/comparisons.ts";
import type { NativeFormula } from "../define-function.ts";
import { columnOfResults, differsFromFunction, ofAllResults } from "../native.ts";

/** The change of the mean rate of the last days against the days before, counted back from the newest day. */
export const nativeTrend: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => {
    const { rates, days: given = "30", show = '"change"' } = at;
    if (show !== '"change"') return null;
    const days = /^\d+$/.test(given) ? given : `(${given})`;
    const day = columnOfResults({ of: ({ dates }) => `INT(${dates})` }, context, at);
    const isBetween = (from: string, to: string) => `ISNUMBER(day)*(day>newest-${from})*(day<=newest-${to})`;
    const count = (from: string, to: string) => `SUM(ARRAYFORMULA(1*(${isBetween(from, to)})))`;
    const mean = (from: string, to: string, counted: string) =>
      `SUM(ARRAYFORMULA(IF(${isBetween(from, to)},${rates},0)))/${counted}`;
    const counts = `newest,MAX(day),recent,${count(days, "0")},earlier,${count(`2*${days}`, days)}`;
    // Most rates are above 1, so they were almost certainly meant as percentages.
    const arePercentages = `SUM(ARRAYFORMULA(IF(ISNUMBER(day),1*(${rates}>1),0)))>COUNT(day)/2`;
    const change = `LET(before,${mean(`2*${days}`, days, "earlier")},IF(before=0,"",(${mean(days, "0", "recent")}-before)/before))`;
    const isTooFew = `MIN(recent,earlier)<${leastRatesOfTrend}`;
    return ofAllResults("day", day, `LET(${counts},IF(${isTooFew},NA(),IF(${arePercentages},NA(),${change})))`);
  },
};
