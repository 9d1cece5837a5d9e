import type { bandSets } from "../../metrics/bands.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { stepCount } from "../sizes.ts";
import { shownTypes } from "./choice-columns.ts";
import { type CountGroup, countGroups } from "./count-groups.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { linePlatforms, otherPosts, postKeys, postsKey } from "./line-platforms.ts";
import { actionKinds, greatest, hourSlots } from "./post-figures.ts";
import { periods } from "./rows-in-report.ts";

/** A column of named cells: `[[key.name]]`. */
const namedCells = (key: string, cells: readonly (readonly [name: string, formula: string])[]): FiguresColumn => ({
  key,
  cells: cells.map(([, formula]) => `=${formula}`),
  names: cells.map(([name]) => `${key}.${name}`),
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A quotient; blank if the divisor is 0. */
const quotient = (part: string, whole: string): string => `IF(N(${whole})=0,"",${part}/${whole})`;

/** A change of less than half a percent is none, as it would be shown as 0 % with an arrow. */
export const roundedChange = (change: string): string => `IF(ABS(${change})<0.005,0,${change})`;

/** The change as a fraction, of two averages that are each based on enough posts; otherwise blank. */
export const comparedChange = (now: string, before: string, nowCount: string, beforeCount: string): string =>
  `IF(AND(N(${nowCount})>=[[minCompared]],N(${beforeCount})>=[[minCompared]],N(${before})>0),${roundedChange(`${now}/${before}-1`)},"")`;

/** What is added up over posts that count alike. Each post's rate has its own platform's denominator. */
function totalsOf(prefix: string, keys: readonly string[]): [string, string][] {
  const own = keys.filter((key) => key !== otherPosts);
  const sum = (name: string) => sumOver(keys, name);
  const blankable = (name: string) =>
    `IF(COUNT(${keys.map((key) => `[[${key}.${name}]]`).join(",")})=0,"",${sum(name)})`;
  const cell = (name: string) => `[[${prefix}.${name}]]`;
  /** A sum over platforms that have enough posts in both periods. */
  const overCompared = (term: (key: string) => string) =>
    own
      .map(
        (key) =>
          `IF(AND(N([[${key}.rated.now]])>=[[minCompared]],N([[${key}.rated.before]])>=[[minCompared]]),${term(key)},0)`,
      )
      .join("+") || "0";
  const atSameMix = overCompared((key) => `[[${key}.rated.now]]*[[${key}.sum.before]]/[[${key}.rated.before]]`);
  const comparedNow = overCompared((key) => `[[${key}.sum.now]]`);
  const isAllCompared = `(${overCompared(() => "1")})`;
  return [
    ...periods.flatMap((period): [string, string][] => [
      [`posts.${period}`, sum(`posts.${period}`)],
      [`rated.${period}`, sum(`rated.${period}`)],
      [`rate.${period}`, quotient(sum(`sum.${period}`), cell(`rated.${period}`))],
      [`interactions.${period}`, blankable(`interactions.${period}`)],
    ]),
    ["change", comparedChange(cell("rate.now"), cell("rate.before"), cell("rated.now"), cell("rated.before"))],
    ["changeAtSameMix", `IF(${isAllCompared}<2,"",${roundedChange(`(${comparedNow})/(${atSameMix})-1`)})`],
    ...actionKinds.map((kind): [string, string] => [kind, blankable(kind)]),
    ...upTo(stepCount).flatMap((step) =>
      periods.map((period): [string, string] => [
        `steps.${period}.${step}`,
        quotient(sum(`steps.${period}.${step}.sum`), sum(`steps.${period}.${step}.count`)),
      ]),
    ),
  ];
}

const sumOver = (keys: readonly string[], name: string) => `SUM(${keys.map((key) => `[[${key}.${name}]]`).join(",")})`;

const otherNames = `[[${otherPosts}.names]]`;

/** The names of a group's platforms with posts. */
const namesOf = ({ lines, keys }: CountGroup): string => {
  const own = lines.map((line) => `IF(N([[${postsKey(line)}.posts.now]])>0,[[platform.${line}]],"")`);
  return `TEXTJOIN(", ",TRUE,${[...own, ...(keys.includes(otherPosts) ? [otherNames] : [])].join(",")})`;
};

/**
 * The totals of each group of platforms, and in `all` those of the group with the most posts with a rate in the period, since
 * figures of different kinds are never added up; `all.names` are its platforms, and `all.apart` the others with posts.
 */
function totalColumns(groups: readonly CountGroup[]): [groups: FiguresColumn[], all: [string, string][]] {
  const [only, ...others] = groups.map((group, index) => totalsOf(`group.${index}`, group.keys));
  if (others.length === 0)
    return [
      [],
      [
        ...totalsOf("all", (groups[0] as CountGroup).keys),
        ["names", '""'],
        ["apart", '""'],
        ["group", "1"],
        ["kind", `[[t.${(groups[0] as CountGroup).kind}]]`],
      ],
    ];
  const columns = groups.map((group, index) =>
    namedCells(`group.${index}`, [...totalsOf(`group.${index}`, group.keys), ["names", namesOf(group)]]),
  );
  const chosen = (name: string) =>
    `CHOOSE([[all.group]],${groups.map((_, index) => `[[group.${index}.${name}]]`).join(",")})`;
  const apart = [
    ...groups.map((_, index) => `IF([[all.group]]=${index + 1},"",[[group.${index}.names]])`),
    ...(groups.some(({ keys }) => keys.includes(otherPosts)) ? [] : [otherNames]),
  ];
  const most = (name: string) => greatest(groups.map((_, index) => `[[group.${index}.${name}.now]]`));
  return [
    columns,
    [
      ["group", `LET(rated,${most("rated")},IF(rated>0,rated,MAX(1,${most("posts")})))`],
      ["names", chosen("names")],
      ["apart", `TEXTJOIN(", ",TRUE,${apart.join(",")})`],
      ["kind", `CHOOSE([[all.group]],${groups.map(({ kind }) => `[[t.${kind}]]`).join(",")})`],
      ...(only as [string, string][]).map(([name]): [string, string] => [name, chosen(name)]),
    ],
  ];
}

/** The posts of all platforms together, or of those that count alike. */
export function postTotals(inputs: ReportInputs): FiguresColumn[] {
  if (!inputs.sources.posts) return [];
  const keys = postKeys(linePlatforms(inputs));
  const groups = countGroups(inputs);
  const [columns, totals] = totalColumns(groups);
  /** The group's average of rates divided by their platform's average: 1 is usual, so that platforms can be combined. */
  const relative = (group: string): [string, string][] => {
    const counted = keys.map((key) => `IF(N([[${key}.sum.now]])>0,N([[${key}.${group}.count]]),0)`).join("+");
    const against = keys
      .map((key) => `IF(N([[${key}.sum.now]])>0,N([[${key}.${group}.sum]])*[[${key}.rated.now]]/[[${key}.sum.now]],0)`)
      .join("+");
    return [
      [`${group}.count`, counted],
      [`${group}.times`, `IF([[all.${group}.count]]<[[minAveraged]],"",(${against})/[[all.${group}.count]])`],
    ];
  };
  return [
    ...columns,
    namedCells("all", [
      ...totals,
      ...(["now", "before"] as const).map((period): [string, string] => [
        `every.${period}`,
        sumOver(keys, `posts.${period}`),
      ]),
      ["everyRated", sumOver(keys, "rated.now")],
      ["young", sumOver(keys, "young")],
      ["hidden", sumOver(keys, "hidden")],
      ...upTo(shownTypes(inputs)).flatMap((type) => relative(`types.${type}`)),
      ...upTo(7).flatMap((day) => relative(`weekdays.${day}`)),
      ...hourSlots.flatMap((_, slot) => relative(`slots.${slot}`)),
    ]),
    ...lineColumns(inputs, groups),
  ];
}

/** Figures of each platform with a line of its own, one below the other. */
function lineColumns(inputs: ReportInputs, groups: readonly CountGroup[]): FiguresColumn[] {
  const platforms = linePlatforms(inputs);
  const column = (name: string, toFormula: (key: string, index: number) => string): FiguresColumn => ({
    key: `lines.${name}`,
    cells: platforms.map((_, index) => `=${toFormula(postsKey(index), index)}`),
    names: platforms.map((_, index) => `lines.${name}.${index}`),
  });
  return [
    ...periods.map((period) =>
      column(`rate.${period}`, (key) => quotient(`[[${key}.sum.${period}]]`, `[[${key}.rated.${period}]]`)),
    ),
    column("change", (key, index) =>
      comparedChange(
        `[[lines.rate.now.${index}]]`,
        `[[lines.rate.before.${index}]]`,
        `[[${key}.rated.now]]`,
        `[[${key}.rated.before]]`,
      ),
    ),
    column(
      "base",
      (key) =>
        `IF(OR(N([[${key}.base]])=0,${periods.map((period) => `N([[${key}.rated.${period}]])`).join("+")}=0),"",INDEX([[audiences.now]],[[${key}.base]]+1))`,
    ),
    column(
      "benchmark",
      (key, index) =>
        `IFERROR(INDEX([[benchmarks.rate]],MATCH([[platform.${index}]]&"|"&[[industry]]&"|"&[[${key}.base]],[[benchmarks.key]],0)),"")`,
    ),
    column(
      "times",
      (_, index) =>
        `IF(AND(ISNUMBER([[lines.rate.now.${index}]]),ISNUMBER([[lines.benchmark.${index}]])),[[lines.rate.now.${index}]]/[[lines.benchmark.${index}]],"")`,
    ),
    column("timesOfMany", (key, index) => `IF(N([[${key}.rated.now]])<[[minCompared]],"",[[lines.times.${index}]])`),
    column(
      "lacking",
      (key, index) =>
        `IF(ISNUMBER([[lines.rate.now.${index}]])*NOT(ISNUMBER([[lines.benchmark.${index}]]))*(N([[${key}.base]])<>1)*ISNUMBER(MATCH([[platform.${index}]]&"|"&[[industry]]&"|1",[[benchmarks.key]],0))>0,[[platform.${index}]],"")`,
    ),
    column("rival", (key) => quotient(`[[${key}.rival.sum]]`, `[[${key}.rival.rated]]`)),
    // How much the platform's own change moved the rate of all posts that it is added to.
    column(
      "effect",
      (key, index) =>
        `IF(AND(ISNUMBER([[lines.change.${index}]]),[[all.group]]=${1 + groups.findIndex(({ lines }) => lines.includes(index))}),` +
        `[[${key}.rated.now]]*([[lines.rate.now.${index}]]-[[lines.rate.before.${index}]]),0)`,
    ),
    column(
      "best",
      (key) =>
        `IF(AND(ISNUMBER([[${key}.best.1.rate]]),N([[${key}.median]])>0),[[${key}.best.1.rate]]/[[${key}.median]],0)`,
    ),
  ];
}

const bandWords = ["low", "average", "high", "veryHigh"] as const;

/** Edges of the rate as a multiple of the published benchmark: what is called low, average, high and very high beside it. */
export const timesEdges = [0.75, 1.25, 2] as const;

/** The word for a number that is to be above each of the edges; the first edge belongs to the upper band. */
const wordFor = (number: string, edges: readonly string[]): string => {
  const [average, high, veryHigh] = edges;
  const [low, second, third, fourth] = bandWords.map((word) => `[[t.${word}]]`);
  return `IF(${number}<${average},${low},IF(${number}<=${high},${second},IF(${number}<=${veryHigh},${third},${fourth})))`;
};

/**
 * One verdict on a rate: beside a benchmark of the same platform and denominator by its multiple, else by the guideline for
 * the platform and denominator; blank where there is neither.
 */
export function bandOf(rate: string, index: number): string {
  const base = `[[${postsKey(index)}.base]]`;
  const benchmark = `[[lines.benchmark.${index}]]`;
  const edges = (set: keyof typeof bandSets) => [2, 3, 4].map((band) => `[[bands.${set}.${band}]]`);
  const guideline = (set: keyof typeof bandSets) => wordFor(rate, edges(set));
  const isPlatform = (name: string) => `[[platform.${index}]]="${name}"`;
  return (
    `IF(NOT(ISNUMBER(${rate})),"",IF(ISNUMBER(${benchmark}),${wordFor(`(${rate}/${benchmark})`, timesEdges.map(String))},` +
    `IF(${base}=1,${guideline("default")},IF(AND(${base}=3,${isPlatform("LinkedIn")}),${guideline("linkedin")},` +
    `IF(AND(${base}=4,${isPlatform("TikTok")}),${guideline("tiktok")},"")))))`
  );
}
