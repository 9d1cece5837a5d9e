import { sentimentThreshold } from "../../metrics/sentiment/sentiment-class.ts";
import { balance } from "../calling/row-kinds.ts";
import type { NativeFormula } from "../define-function.ts";
import { differsFromFunction, nativeRows, wrongCells } from "../native.ts";

const fromCounts = (): NativeFormula =>
  nativeRows({
    of: ({ sentiments_or_positive: positive, negative, all }) => `(${positive}-${negative})/${all}`,
    refuses: ({ sentiments_or_positive: positive, negative, all }) => `${positive}+${negative}>${all}`,
  });

function fromSentiments(sentiments: string): string {
  const classes = `(${sentiments}>=${sentimentThreshold})-(${sentiments}<=-${sentimentThreshold})`;
  const net = `SUMPRODUCT(ISNUMBER(${sentiments})*(${classes}))/COUNT(${sentiments})`;
  return `IF(${wrongCells(sentiments, balance)}>0,NA(),IF(COUNT(${sentiments})=0,"",${net}))`;
}

export const nativeNetSentiment: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => {
    if (at.negative && at.all) return fromCounts().one(at, context);
    return at.negative || at.all ? null : fromSentiments(at.sentiments_or_positive as string);
  },
  column: (at, context) => (at.negative && at.all ? (fromCounts().column?.(at, context) ?? null) : null),
};
