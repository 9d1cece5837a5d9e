import { roundedChange } from "../figures/summary.ts";

/** The change as a fraction; blank if the value before was 0 or negative, or if the counts are too small to compare. */
export const change = (now: string, before: string, ...counts: string[]): string => {
  const isEnough = counts.map((count) => `,N(${count})>=[[minCompared]]`).join("");
  return `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})${isEnough}),IF(${before}>0,${roundedChange(`${now}/${before}-1`)},""),"")`;
};
