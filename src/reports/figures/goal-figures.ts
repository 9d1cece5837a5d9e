import { quotedSheet } from "../../a1-notation.ts";
import { tables } from "../../tables/index.ts";
import { type GoalMetric, goalColumns, goalMetrics, maxGoals } from "../goals.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { type Calculation, numbersOf } from "./calculation.ts";
import { countGroups } from "./count-groups.ts";
import { linePlatforms, otherPosts, postsKey } from "./line-platforms.ts";
import { denominators, interactionKinds } from "./post-figures.ts";
import { isAd, isListed, withoutErrors } from "./rows-in-report.ts";
import { filledText } from "./sentences.ts";

type Steps = [name: string, expression: string][];

/** Days in serial numbers, so that an account's position and a day fit in one number. */
const daysPerAccount = 100_000;

const isAbout = (metric: GoalMetric): string => `metric=${goalMetrics.indexOf(metric) + 1}`;

/** The number of goals in the report. */
export const shownGoals = ({ goals }: Pick<ReportInputs, "goals">): number => Math.min(maxGoals, goals?.rows ?? 0);

/** What a row of the sheet with goals says; it begins with the year of its last day unless it says when. */
function goalSteps(sheet: string, row: number): Steps {
  const cells = goalColumns.map((name, column): [string, string] => [
    `${name}Cell`,
    withoutErrors(`${quotedSheet(sheet)}!$${"ABCDE"[column]}$${row}`),
  ]);
  const inLanguages = ["en", "es", "nl"].reduceRight(
    (rest, language) => `IFERROR(MATCH(TRIM(metricCell),[[goalMetrics.${language}]],0),${rest})`,
    "0",
  );
  return [
    ...cells,
    ["goalName", 'TRIM(nameCell&"")'],
    ["metric", inLanguages],
    ["until", "INT(N(untilCell))"],
    ["since", "IF(N(sinceCell)>0,INT(sinceCell),IF(until>0,DATE(YEAR(until),1,1),0))"],
    // A rate of 5 was meant as 5%.
    ["isNoRate", `(${isAbout("engagementRate")})*(N(targetCell)>1)`],
    ["isWhole", "(metric>0)*(N(targetCell)>0)*(until>0)*(until>=since)*(1-isNoRate)"],
  ];
}

/** The day up to which a table is known: of its last import, or of its newest row if that column was deleted. */
function knownTo(table: "posts" | "days", { sources }: ReportInputs): string {
  const columns = sources[table]?.columns;
  if (!columns) return "0";
  if (columns.imported_at) return `INT(N([[read.${table}]]))`;
  return `INT(MAX(${numbersOf(`[[source.${table}.${tables[table].time}]]`)}))`;
}

/** 1 in rows of the goal's account or platform; without a name, in all but competitors'. */
function mineIn(table: "posts" | "days", { sources }: ReportInputs): string {
  const platform = withoutErrors(`[[source.${table}.platform]]`);
  const account = sources[table]?.columns.account ? withoutErrors(`[[source.${table}.account]]`) : platform;
  const isRival = `IF([[competitors]]="",0,${isListed(account, "competitors")})`;
  return `IF(goalName="",(${platform}<>"")*(1-${isRival}),1*((${platform}=goalName)+(${account}=goalName)>0))`;
}

/** 1 if the goal's posts are of platforms that count differently what was paid for: their figures are not added up. */
function isUnlike(inputs: ReportInputs, platform: string): string {
  const groups = countGroups(inputs);
  if (groups.length < 2) return "0";
  // 0 for platforms without a line of their own.
  const kind = groups
    .flatMap(({ lines, keys }, index) =>
      lines.map((line) => `(${platform}=[[platform.${line}]])*${keys.includes(otherPosts) ? 0 : index + 1}`),
    )
    .join("+");
  const kinds = [0, ...groups.map((_, index) => index + 1)].map((number) => `(SUM(counted*(postKind=${number}))>0)`);
  const isSum = ["posts", "followers"].map((metric) => `(1-(${isAbout(metric as GoalMetric)}))`).join("*");
  return `LET(postKind,${kind},${isSum}*(${kinds.join("+")}>1))`;
}

/** The goal's posts, up to the last import, and what they add up to. */
function postSteps(inputs: ReportInputs): Steps {
  const source = inputs.sources.posts;
  if (!source)
    return [
      ["postActual", '""'],
      ["isUnlike", "0"],
    ];
  const numbers = (field: string) => (source.columns[field] ? numbersOf(`[[source.posts.${field}]]`) : "0");
  const isNumber = (field: string) => (source.columns[field] ? `ISNUMBER([[source.posts.${field}]])` : "0");
  const [time, platform] = ["[[source.posts.published_at]]", withoutErrors("[[source.posts.platform]]")];
  const onEach = (toTerm: (key: string) => string) =>
    linePlatforms(inputs)
      .map((_, index) => `(${platform}=[[platform.${index}]])*${toTerm(postsKey(index))}`)
      .join("+") || "0";
  const denominator = (key: string) =>
    `(${denominators.map((name, index) => `([[${key}.base]]=${index + 1})*${numbers(name)}`).join("+")})`;
  const known = `((${interactionKinds.map(isNumber).join("+")})>0)`;
  const sum = (array: string) => `SUM(counted*${array})`;
  return [
    ["mine", `${mineIn("posts", inputs)}*(1-${isAd(source) ?? "0"})`],
    ["lastPost", `MIN(until,${knownTo("posts", inputs)})`],
    ["counted", `mine*${withoutErrors(`(${time}>=since)*(${time}<lastPost+1)`, "0")}`],
    ["given", `(${interactionKinds.map(numbers).join("+")})`],
    ["divisor", onEach(denominator)],
    [
      "ratedGoal",
      `counted*(divisor>0)*(${onEach((key) => `IF(ISNUMBER([[${key}.likes]]),1*${isNumber("likes")},1*${known})`)})`,
    ],
    ["isUnlike", isUnlike(inputs, platform)],
    [
      "postActual",
      `IF((SUM(mine*ISNUMBER(${time}))=0)+isUnlike>0,"",IF(${isAbout("posts")},SUM(counted),IF(${isAbout("interactions")},${sum("given")},` +
        `IF(${isAbout("views")},${sum(numbers("views"))},IF(${isAbout("clicks")},${sum(numbers("clicks"))},` +
        `IF(${isAbout("engagementRate")},IF(lastPost<since,0,IFERROR(SUM(ratedGoal*given/IF(divisor>0,divisor,1))/SUM(ratedGoal),"")),""))))))`,
    ],
  ];
}

/** Followers at the start, or the first that are known, and the last ones; with the days of both. */
function followerSteps(inputs: ReportInputs): Steps {
  const columns = inputs.sources.days?.columns;
  const none: Steps = ["levelStart", "levelEnd", "levelSince"].map((name) => [name, '""']);
  if (!columns?.date || !columns.followers) return none;
  const [day, count] = ["[[source.days.date]]", "[[source.days.followers]]"];
  const filtered = (array: string) => `FILTER(${array},nearGoal)`;
  const account = `[[source.days.${columns.account ? "account" : "platform"}]]`;
  return [
    ["lastCount", `MIN(until,${knownTo("days", inputs)})`],
    [
      "nearGoal",
      `${mineIn("days", inputs)}*(${day}>0)*(${day}<lastCount+1)*ISNUMBER(${count})*(1-ISERROR(${account}))>0`,
    ],
    ["owners", `${filtered("[[source.days.platform]]")}&"|"&${filtered(account)}`],
    ["ownerPlace", "SEQUENCE(ROWS(UNIQUE(owners)))"],
    [
      "levels",
      `SORT(HSTACK(MATCH(owners,UNIQUE(owners),0)*${daysPerAccount}+INT(${filtered(day)}),${filtered(count)}),1,TRUE)`,
    ],
    ["codes", "INDEX(levels,0,1)"],
    ["startDay", `ownerPlace*${daysPerAccount}+since`],
    ["isKnown", `1*(INT(IFERROR(VLOOKUP(startDay,levels,1,TRUE),0)/${daysPerAccount})=ownerPlace)`],
    ["firstCounts", `VLOOKUP(ownerPlace,HSTACK(INT(codes/${daysPerAccount}),INDEX(levels,0,2)),2,FALSE)`],
    ["starts", "IF(isKnown=1,IFERROR(VLOOKUP(startDay,levels,2,TRUE),0),firstCounts)"],
    ["levelStart", 'IFERROR(SUM(starts),"")'],
    ["levelEnd", `IFERROR(SUM(VLOOKUP(ownerPlace*${daysPerAccount}+lastCount,levels,2,TRUE)),"")`],
    ["levelSince", `IFERROR(IF(MIN(isKnown)=1,since,MAX(since,MIN(MOD(codes,${daysPerAccount})))),"")`],
  ];
}

/** The state of a goal in words: what is missing, or how it stands. */
const status =
  `IF(nameCell&metricCell&targetCell&untilCell="","",IF(isWhole=0,IF(isNoRate=1,[[t.goalNotARate]],[[t.goalIncomplete]]),` +
  `IF(isUnlike=1,[[t.goalUnlike]],IF(NOT(ISNUMBER(actual)),${filledText("goalNoData", 'IF(goalName="",[[t.all]],goalName)')},` +
  "IF(actual>=targetCell,[[t.goalReached]],IF(asOf<since,[[t.goalNotStarted]],IF(asOf>=until,[[t.goalMissed]]," +
  `IF(${isAbout("engagementRate")},[[t.goalBelow]],IF(N(pace)>=1,[[t.goalOnCourse]],[[t.goalBehind]])))))))))`;

/**
 * Each goal against its target. The pace is that of GOAL_PROGRESS: the part reached / the part of the days that passed, up to the
 * last import. Of followers the part is that of the growth that is asked for; a rate has no pace by days.
 */
export function goalCalculations(inputs: ReportInputs): Calculation[] {
  const sheet = inputs.goals?.sheet;
  if (sheet === undefined) return [];
  return Array.from({ length: shownGoals(inputs) }, (_, index): Calculation => {
    const isFollowers = isAbout("followers");
    return {
      key: `goal.${index}`,
      steps: [
        ...goalSteps(sheet, index + 2),
        ...postSteps(inputs),
        ...followerSteps(inputs),
        ["actual", `IF(${isFollowers},levelEnd,postActual)`],
        ["base", `IF(${isFollowers},N(levelStart),0)`],
        ["first", `IF(${isFollowers},N(levelSince),since)`],
        ["asOf", `IF(${isFollowers},${knownTo("days", inputs)},${knownTo("posts", inputs)})`],
        ["last", "IF(asOf<until,asOf,until)"],
        [
          "pace",
          `IF((isWhole*ISNUMBER(actual)=0)+(last<first)>0,"",IF(${isAbout("engagementRate")},actual/targetCell,` +
            'IF(targetCell<=base,"",(actual-base)*(until-first+1)/((targetCell-base)*(last-first+1)))))',
        ],
      ],
      results: [
        { name: "name", expression: 'IF(nameCell&metricCell&targetCell="","",IF(goalName="",[[t.all]],goalName))' },
        { name: "metric", expression: 'IF(metric>0,INDEX([[goalMetrics.now]],metric),metricCell&"")' },
        { name: "target", expression: 'IF(N(targetCell)>0,targetCell,"")' },
        { name: "actual", expression: 'IF(isWhole=1,actual,"")' },
        { name: "until", expression: 'IF(until>0,until,"")' },
        { name: "pace", expression: "pace" },
        {
          name: "projected",
          expression: `IF(ISNUMBER(pace)*(metric<>${goalMetrics.indexOf("engagementRate") + 1})>0,MAX(0,ROUND(base+pace*(targetCell-base),0)),"")`,
        },
        { name: "status", expression: status },
      ],
    };
  });
}
