import type { NativeFormula } from "../define-function.ts";
import { columnOfResults, differsFromFunction, type NativeCalculation, nativeRows, ofAllResults } from "../native.ts";

const waitTime: NativeCalculation = {
  of: ({ received_at: received, answered_at: answered }) => `${answered}-${received}`,
  refuses: ({ received_at: received, answered_at: answered }) => `${answered}<${received}`,
};

/** The sum over the times below the slowest one that counts; those equal to it may be more than count. */
const sumOfFaster = (value: string) => `SUM(ARRAYFORMULA(IF(ISNUMBER(times)*(times<slowest),${value},0)))`;

/** The formula of each statistic over a column `times`. */
const statistics: Readonly<Record<string, string>> = {
  '"median"': "MEDIAN(times)",
  '"mean"': "AVERAGE(times)",
  '"p90"': "PERCENTILE(times,0.9)",
  '"fastest90"': `LET(kept,MAX(1,ROUND(COUNT(times)*0.9,0)),slowest,SMALL(times,kept),(${sumOfFaster("times")}+slowest*(kept-${sumOfFaster("1")}))/kept)`,
};

/** Whether the call returns one statistic for all rows. */
const isOverallStatistic = (statistic: string | undefined): statistic is string =>
  statistic !== undefined && statistic !== '"each"';

const rows = (): NativeFormula => nativeRows(waitTime);

export const nativeResponseTime: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => {
    if (!isOverallStatistic(at.statistic)) return rows().one(at, context);
    const overall = statistics[at.statistic];
    return overall ? ofAllResults("times", columnOfResults(waitTime, context, at), overall) : null;
  },
  column: (at, context) => (isOverallStatistic(at.statistic) ? null : (rows().column?.(at, context) ?? null)),
};
