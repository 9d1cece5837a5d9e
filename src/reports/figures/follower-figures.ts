import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { type Calculation, numbersOf, type Result } from "./calculation.ts";
import { columnOf, edgesOf, ownership, type Period, periods } from "./rows-in-report.ts";
import { roundedChange } from "./summary.ts";

/** Days in serial numbers, so that an account's position and a day fit in one number that can be sorted. */
const daysPerAccount = 100_000;

/** An account is out of sight if its last number is older than this on the day asked for. */
export const seenWithinDays = 45;

/**
 * Followers are a level: on a day, an account has the last number known on that day or before. `at` are the values of each
 * account on a day, `has` whether it is known then.
 */
const levelSteps = (name: string, day: string): [string, string][] => [
  [`${name}Code`, `IFERROR(VLOOKUP(place*${daysPerAccount}+${day},ordered,1,TRUE),0)`],
  [`${name}Has`, `1*(INT(${name}Code/${daysPerAccount})=place)`],
  [`${name}At`, `${name}Has*IFERROR(VLOOKUP(place*${daysPerAccount}+${day},ordered,2,TRUE),0)`],
];

const dayNames = (period: Period) => [`${period}Start`, `${period}End`] as const;

/** The change over accounts known on both days. */
const change = (from: string, to: string): string =>
  `SUM(${from}Has*${to}Has*${to}At)/SUM(${from}Has*${to}Has*${from}At)-1`;

const resultsOf = (period: Period): Result[] => {
  const [from, to] = dayNames(period);
  return [
    { name: `${period}.start`, expression: `IF(SUM(${from}Has)=0,"",SUM(${from}At))` },
    { name: `${period}.end`, expression: `IF(SUM(${to}Has)=0,"",SUM(${to}At))` },
    {
      name: `${period}.growth`,
      expression: `IF([[${edgesOf[period][1]}]]<[[${edgesOf[period][0]}]],"",${change(from, to)})`,
    },
  ];
};

/** The platform and the account of each row. */
const namesOf = (source: SourceTable): [string, string][] => [
  ["platform", columnOf("days", source, "platform")],
  ["account", columnOf("days", source, source.columns.account ? "account" : "platform")],
];

function followersOf(key: string, condition: string, inputs: ReportInputs): Calculation | null {
  const source = inputs.sources.days;
  if (!source?.columns.date || !source.columns.followers) return null;
  const [day, count] = ["[[source.days.date]]", "[[source.days.followers]]"];
  const isReadable = source.columns.account ? "*(1-ISERROR([[source.days.account]]))" : "";
  return {
    key,
    steps: [
      // A number whose account cannot be read would count as that of one more account.
      ["isNear", `(${condition})*(${day}>0)*(${day}<[[to]]+1)*ISNUMBER(${count})*(${count}>0)${isReadable}`],
      ["day", `INT(FILTER(${day},isNear))`],
      ...namesOf(source),
      ["count", `FILTER(${count},isNear)`],
      ["named", 'platform&"|"&account'],
      ...ownership,
      ["names", "UNIQUE(FILTER(named,own=1))"],
      ["place", "SEQUENCE(ROWS(names))"],
      ["ordered", `SORT(FILTER(HSTACK(MATCH(named,names,0)*${daysPerAccount}+day,count),own=1),1,TRUE)`],
      ...periods.flatMap((period) => {
        const [from, to] = edgesOf[period];
        const [start, end] = dayNames(period);
        return [...levelSteps(start, `[[${from}]]`), ...levelSteps(end, `[[${to}]]`)];
      }),
    ],
    results: [
      ...periods.flatMap(resultsOf),
      // The change between the ends of both periods, and what it leaves out.
      { name: "change", expression: roundedChange(change("beforeEnd", "nowEnd")) },
      { name: "accounts", expression: "SUM(nowEndHas)", none: "0" },
      { name: "added", expression: "SUM(nowEndHas*(1-nowStartHas))", none: "0" },
      { name: "addedFollowers", expression: "SUM(nowEndAt*(1-nowStartHas))", none: "0" },
      {
        name: "unseen",
        expression: `SUM(nowEndHas*([[to]]-(nowEndCode-place*${daysPerAccount})>${seenWithinDays}))`,
        none: "0",
      },
    ],
  };
}

/** Followers gained less followers lost in the periods' rows. */
function gainedOf(key: string, condition: string, inputs: ReportInputs): Calculation | null {
  const source = inputs.sources.days;
  if (!source?.columns.date || !(source.columns.new_followers || source.columns.lost_followers)) return null;
  const day = "[[source.days.date]]";
  return {
    key,
    steps: [
      ["isNear", `(${condition})*(${day}>=[[from]])*(${day}<[[to]]+1)`],
      ...namesOf(source),
      ["gained", columnOf("days", source, "new_followers")],
      ["lost", columnOf("days", source, "lost_followers")],
      ...ownership,
    ],
    results: [
      {
        name: "net",
        expression: `IF(SUM(own*(ISNUMBER(gained)+ISNUMBER(lost)))=0,"",SUM(own*${numbersOf("gained")})-SUM(own*${numbersOf("lost")}))`,
      },
    ],
  };
}

/** The followers of each platform with a line of its own, and of all accounts. */
export function followerCalculations(inputs: ReportInputs, platforms: readonly number[]): Calculation[] {
  const platform = "[[source.days.platform]]";
  const parts = platforms.flatMap((index) => {
    const condition = `${platform}=[[platform.${index}]]`;
    return [followersOf(`followers.${index}`, condition, inputs), gainedOf(`gained.${index}`, condition, inputs)];
  });
  const all = followersOf("followers.all", `${platform}<>""`, inputs);
  return [...parts, all].filter((calculation) => calculation !== null);
}
