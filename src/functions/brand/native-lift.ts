import { leastPostsOfLift } from "../../metrics/label-lift.ts";
import type { NativeFormula } from "../define-function.ts";
import { columnOfResults, differsFromFunction, ofAllResults } from "../native.ts";

/** The mean rate of posts with a label against the mean of the others. */
export const nativeLift: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => {
    const { labels, label, show = '"lift"' } = at;
    if (show !== '"lift"') return null;
    const onlyRates = { ...context, args: context.args.filter(({ name }) => name === "rates") };
    const rate = columnOfResults({ of: ({ rates }) => rates as string }, onlyRates, at);
    const has =
      `IFERROR(ISNUMBER(FIND(","&LOWER(TRIM(${label}))&",",` +
      `","&SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${labels})),", ",",")," ,",",")&",")),FALSE)`;
    const sum = (flag: string) => `SUM(ARRAYFORMULA(IF(ISNUMBER(rate),IF(${has},${flag}),0)))`;
    const names =
      `posts,${sum("1,0")},others,COUNT(rate)-posts,part,${sum("rate,0")},rest,SUM(rate)-part,` +
      `above,SUM(ARRAYFORMULA(IF(ISNUMBER(rate),1*(rate>1),0)))`;
    const lift = `IF(rest=0,"",part/posts/(rest/others)-1)`;
    const isWrong = `(MIN(posts,others)<${leastPostsOfLift})+(above>COUNT(rate)/2)>0`;
    return ofAllResults("rate", rate, `LET(${names},IF(${isWrong},NA(),${lift}))`);
  },
};
