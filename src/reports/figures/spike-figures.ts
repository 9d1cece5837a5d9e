import type { ReportInputs } from "../report-inputs.ts";
import { shownSpikes } from "../sizes.ts";
import { leastSpread, madFactor, usualSteps } from "./breakout-figures.ts";
import type { Calculation } from "./calculation.ts";
import { columnOf, ownership, withoutErrors } from "./rows-in-report.ts";

/** Days in serial numbers, so that an account's position and a day fit in one number that can be sorted. */
const daysPerAccount = 100_000;

/** What is usual shows in these days up to the period's end, or in the period if it is longer. */
const usualDays = 180;

/** Steps of more days are gaps in the imports. */
const longestStep = 31;

const figures = ["day", "days", "growth", "usual"] as const;

/**
 * Days, or a few days between two numbers of followers, on which an account grew far more than it usually does. Growth for
 * each day is compared on a scale that is linear near 0 and logarithmic far from it (ASINH), since it is skewed and can be
 * negative: (growth - median) / (1.4826 x median absolute deviation), which is at least what chance makes of few followers.
 * An account whose growth is mostly the same number, as where a platform rounds, shows no usual spread and is left out.
 */
export function spikeCalculations({ sources }: Pick<ReportInputs, "sources">): Calculation[] {
  const source = sources.days;
  if (!source?.columns.date || !source.columns.followers) return [];
  const [day, count] = ["[[source.days.date]]", "[[source.days.followers]]"];
  const account = source.columns.account ? "account" : "platform";
  const isKnown = (array: string) => `FILTER(${array},isStep=1)`;
  return [
    {
      key: "spikes",
      steps: [
        [
          "isNear",
          `${withoutErrors(`([[source.days.platform]]<>"")*(${day}>=MIN([[from]],[[to]]-${usualDays}))*(${day}<[[to]]+1)`, "0")}*ISNUMBER(${count})*(1-ISERROR([[source.days.${account}]]))`,
        ],
        ["platform", columnOf("days", source, "platform")],
        ["account", columnOf("days", source, account)],
        ...ownership,
        ["named", 'platform&"|"&account'],
        ["names", "UNIQUE(FILTER(named,own=1))"],
        [
          "ordered",
          `SORT(FILTER(HSTACK(MATCH(named,names,0)*${daysPerAccount}+INT(FILTER(${day},isNear)),FILTER(${count},isNear)),own=1),1,TRUE)`,
        ],
        ["codes", "CHOOSECOLS(ordered,1)"],
        ["counts", "CHOOSECOLS(ordered,2)"],
        ["isBeforeLast", "SEQUENCE(ROWS(codes))<ROWS(codes)"],
        ["length", "codes-VSTACK(0,FILTER(codes,isBeforeLast))"],
        ["gained", "counts-VSTACK(0,FILTER(counts,isBeforeLast))"],
        ["isStep", `(length>0)*(length<=${longestStep})`],
        ["stepCode", isKnown("codes")],
        ["stepDays", isKnown("length")],
        ["growth", `${isKnown("gained")}/stepDays`],
        ["stepAccount", `INT(stepCode/${daysPerAccount})`],
        ["places", "SEQUENCE(ROWS(stepCode))"],
        ...usualSteps("plain", "stepAccount", "growth"),
        ["scale", "IF(ABS(plainMiddle)>2,ABS(plainMiddle)/2,1)"],
        ["scaled", "ASINH(growth/scale)"],
        ...usualSteps("scaled", "stepAccount", "scaled"),
        // The spread that chance alone would give: as much as the root of the usual number.
        ["chance", "SQRT(IF(plainMiddle>1,plainMiddle,1))/SQRT(plainMiddle^2+scale^2)"],
        ["usualSpread", `${madFactor}*scaledSpread`],
        ["least", `IF(chance>${leastSpread},chance,${leastSpread})`],
        ["score", "(scaled-scaledMiddle)/IF(usualSpread>least,usualSpread,least)"],
        ["isCompared", "(scaledSize>=[[minSteps]])*(scaledSpread>0)"],
        ["isSpike", `isCompared*(score>=[[spikeScore]])*(stepCode-stepAccount*${daysPerAccount}>=[[from]])`],
        [
          "found",
          'IFERROR(SORT(FILTER(HSTACK(score,stepCode,stepDays,growth,plainMiddle),isSpike>0),1,FALSE,2,TRUE),"")',
        ],
      ],
      results: [
        { name: "count", expression: "SUM(isSpike)", none: "0" },
        { name: "accounts", expression: "ROWS(UNIQUE(FILTER(stepAccount,isCompared>0)))", none: "0" },
        ...Array.from({ length: shownSpikes }, (_, index) => index + 1).flatMap((place) => [
          {
            name: `${place}.name`,
            expression: `IF(SUM(isSpike)>=${place},INDEX(names,INT(INDEX(found,${place},2)/${daysPerAccount})),"")`,
          },
          ...figures.map((figure, column) => ({
            name: `${place}.${figure}`,
            expression: `IF(SUM(isSpike)>=${place},${figure === "day" ? `MOD(INDEX(found,${place},2),${daysPerAccount})` : `INDEX(found,${place},${column + 2})`},"")`,
          })),
        ]),
      ],
    },
  ];
}
