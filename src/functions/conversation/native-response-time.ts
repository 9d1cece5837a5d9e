import type { NativeFormula } from "../define-function.ts";
import { mapRows } from "../native.ts";

const waitTime = (received: string, answered: string) =>
  `IF(AND(ISNUMBER(${received}),ISNUMBER(${answered})),${answered}-${received},"")`;

/** The formula of each statistic, given a column of waiting times. */
const statistics: Readonly<Record<string, (times: string) => string>> = {
  '"median"': (times) => `MEDIAN(${times})`,
  '"mean"': (times) => `AVERAGE(${times})`,
  '"p90"': (times) => `PERCENTILE(${times},0.9)`,
  '"fastest90"': (times) =>
    `LET(times,${times},kept,MAX(1,ROUND(COUNT(times)*0.9,0)),SUM(MAP(SEQUENCE(kept),LAMBDA(place,SMALL(times,place))))/kept)`,
};

/** Whether the call returns one statistic for all rows. */
const isOverallStatistic = (statistic: string | undefined): statistic is string =>
  statistic !== undefined && statistic !== '"each"';

export const nativeResponseTime: NativeFormula = {
  one: ({ received_at, answered_at, statistic }) => {
    if (!isOverallStatistic(statistic)) return waitTime(received_at as string, answered_at as string);
    const overall = statistics[statistic];
    if (!overall) return null;
    return `IFERROR(${overall(waitTimes(received_at as string, answered_at as string))},"")`;
  },
  column: ({ received_at, answered_at, statistic }) =>
    isOverallStatistic(statistic) ? null : waitTimes(received_at as string, answered_at as string),
};

function waitTimes(received: string, answered: string): string {
  return mapRows([received, answered], ["received", "answered"], waitTime("received", "answered"));
}
