import type { NativeFormula } from "../define-function.ts";
import { columnOfResults, differsFromFunction, ofAllResults } from "../native.ts";

/** The change of the mean rate of the last days against the days before, counted back from the newest day. */
export const nativeTrend: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => {
    const { rates, days: given = "30" } = at;
    const days = /^\d+$/.test(given) ? given : `(${given})`;
    const day = columnOfResults({ of: ({ dates }) => `INT(${dates})` }, context, at);
    const isBetween = (from: string, to: string) => `ISNUMBER(day)*(day>newest-${from})*(day<=newest-${to})`;
    const count = (from: string, to: string) => `SUM(ARRAYFORMULA(1*(${isBetween(from, to)})))`;
    const total = (from: string, to: string) => `SUM(ARRAYFORMULA(IF(${isBetween(from, to)},${rates},0)))`;
    const mean = (from: string, to: string) => `${total(from, to)}/${count(from, to)}`;
    const before = `IF(${count(`2*${days}`, days)}=0,0,${mean(`2*${days}`, days)})`;
    const change = `LET(newest,MAX(day),before,${before},IF(before=0,"",(${mean(days, "0")}-before)/before))`;
    return ofAllResults("day", day, change);
  },
};
