import { hashtagsOf } from "../../tables/labels.ts";
import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { maxLabels } from "../sizes.ts";
import type { Result } from "./calculation.ts";
import { countGroups } from "./count-groups.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { columnOf } from "./rows-in-report.ts";

/** What posts are grouped by: the labels of the sheet's column, and the hashtags in their texts. */
export const labelKinds = ["labels", "hashtags"] as const;

export type LabelKind = (typeof labelKinds)[number];

/** The names that have a row of their own, those of most posts first. */
export const shownLabels = ({ contents }: Pick<ReportInputs, "contents">, kind: LabelKind): readonly string[] =>
  contents.posts?.[kind]?.slice(0, maxLabels) ?? [];

/** The cell with a name, and whether a post's list has it. */
const hasLabel: Readonly<Record<LabelKind, (cell: string) => string>> = {
  labels: (cell) => `FIND(","&LOWER(${cell})&",",labelList)`,
  hashtags: (cell) => `FIND(LOWER(${cell})&" ",tagList)`,
};

export interface LabelFigures {
  steps: [string, string][];
  results: Result[];
}

/**
 * For each label the number of a platform's posts with it, the sum of their rates, and how much the sum of their ranks is
 * above its expectation; equal rates share their mean rank.
 */
export function labelFigures(inputs: Pick<ReportInputs, "contents">, source: SourceTable): LabelFigures {
  const names = labelKinds.map((kind) => [kind, shownLabels(inputs, kind)] as const);
  if (names.every(([, shown]) => shown.length === 0)) return { steps: [], results: [] };
  const texts = ["title", "text"].filter((field) => source.columns[field] !== undefined);
  const cells = (field: string) => `FILTER(${columnOf("posts", source, field)},nowRated)`;
  const items = names.flatMap(([kind, shown]) =>
    shown.map((_, index) => ({ kind, index, flag: `${kind}Has${index}` })),
  );
  return {
    steps: [
      // Halves between whole numbers: programs differ in which of equal ones they find.
      ["rateId", "IFERROR(MATCH(nowRates,SORT(UNIQUE(nowRates),1,TRUE),1),0)"],
      ["rateIds", "SORT(rateId,1,TRUE)"],
      ["below", "IFERROR(MATCH(rateId-0.5,rateIds,1),0)"],
      ["upTo", "IFERROR(MATCH(rateId+0.5,rateIds,1),0)"],
      ["rank", "(below+upTo+1)/2"],
      [
        "labelList",
        source.columns.labels === undefined
          ? '""'
          : `IFERROR(","&LOWER(SUBSTITUTE(${cells("labels")},", ",","))&",","")`,
      ],
      ["tagList", texts.length === 0 ? '""' : `IFERROR(${hashtagsOf(texts.map(cells).join('&" "&'))},"")`],
      ...items.map(({ kind, index, flag }): [string, string] => [
        flag,
        `1*ISNUMBER(${hasLabel[kind](`[[${kind}.name.${index}]]`)})`,
      ]),
    ],
    results: [
      { name: "ties", expression: "SUM((upTo-below)^2-1)", none: "0" },
      ...items.flatMap(({ kind, index, flag }) => [
        { name: `${kind}.${index}.count`, expression: `SUM(${flag})*(COUNT(nowRates)>0)`, none: "0" },
        { name: `${kind}.${index}.sum`, expression: `SUM(${flag}*nowRates)`, none: "0" },
        {
          name: `${kind}.${index}.rank`,
          expression: `SUM(${flag}*rank)-SUM(${flag})*(COUNT(nowRates)+1)/2`,
          none: "0",
        },
      ]),
    ],
  };
}

/** Imported names, which formulas refer to. */
export const labelNames = (inputs: Pick<ReportInputs, "contents">): FiguresColumn[] =>
  labelKinds.map((kind) => {
    const shown = shownLabels(inputs, kind);
    return {
      key: `${kind}.name`,
      cells: shown,
      names: shown.map((_, index) => `${kind}.name.${index}`),
      isImported: true,
    };
  });

/**
 * Each label over the platforms that have posts with it and without: the mean rate with it, the mean rate without it at the
 * same mix of platforms, and the chance of such ranks (van Elteren's test: within each platform, ranks / (posts + 1)).
 */
export function labelTotals(inputs: Parameters<typeof countGroups>[0], platforms: readonly string[]): FiguresColumn[] {
  const groups = countGroups(inputs);
  return labelKinds.flatMap((kind): FiguresColumn[] => {
    const shown = shownLabels(inputs, kind);
    const column = (name: string, toFormula: (at: (figure: string) => string, index: number) => string) => ({
      key: `${kind}.${name}`,
      cells: shown.map((_, index) => `=${toFormula((figure) => `[[${kind}.${figure}.${index}]]`, index)}`),
      names: shown.map((_, index) => `${kind}.${name}.${index}`),
    });
    /** A sum over the platforms that have both kinds of posts. */
    const compared = (
      index: number,
      term: (platform: Record<"count" | "sum" | "rank" | "all" | "total" | "ties", string>) => string,
      keys = platforms,
    ) =>
      keys
        .map((key) => {
          const of = (figure: string) => `N([[${key}.${figure}]])`;
          const [count, all] = [of(`${kind}.${index}.count`), of("rated.now")];
          const figures = {
            count,
            all,
            sum: of(`${kind}.${index}.sum`),
            rank: of(`${kind}.${index}.rank`),
            total: of("sum.now"),
            ties: of("ties"),
          };
          return `IF(${count}*(${all}-${count})>0,${term(figures)},0)`;
        })
        .join("+");
    const isEnough = (at: (figure: string) => string) => `MIN(${at("with")},${at("without")})>=[[minLabeled]]`;
    /** Whether rates of one kind only would be added up. */
    const isAlike = (index: number) =>
      groups.length < 2
        ? "TRUE"
        : `${groups.map(({ keys }) => `((${compared(index, ({ count }) => count, keys)})>0)`).join("+")}<2`;
    const rateOf = (isEnoughOf: string, index: number, sum: string, count: string) =>
      `IF(AND(${isEnoughOf},${isAlike(index)}),(${sum})/${count},"")`;
    /** The mean of the platforms' own lifts: that of means of unlike rates would be none of theirs. */
    const ownLift = (isEnoughOf: string, index: number, count: string) =>
      groups.length < 2
        ? '""'
        : `IF(${isEnoughOf},IFERROR((${compared(index, (of) => `${of.sum}*(${of.all}-${of.count})/(${of.total}-${of.sum})`)})/${count}-1,""),"")`;
    return [
      column("posts", (_, index) => platforms.map((key) => `N([[${key}.${kind}.${index}.count]])`).join("+")),
      column("with", (_, index) => compared(index, ({ count }) => count)),
      column("without", (_, index) => compared(index, ({ count, all }) => `${all}-${count}`)),
      column("rate", (at, index) =>
        rateOf(
          isEnough(at),
          index,
          compared(index, ({ sum }) => sum),
          at("with"),
        ),
      ),
      column("otherRate", (at, index) =>
        rateOf(
          isEnough(at),
          index,
          compared(index, ({ count, all, sum, total }) => `${count}*(${total}-${sum})/(${all}-${count})`),
          at("with"),
        ),
      ),
      column(
        "lift",
        (at, index) =>
          `IF(ISNUMBER(${at("otherRate")}),IF(${at("otherRate")}>0,${at("rate")}/${at("otherRate")}-1,""),${ownLift(isEnough(at), index, at("with"))})`,
      ),
      column("variance", (_, index) =>
        compared(
          index,
          ({ count, all, ties }) => `${count}*(${all}-${count})/12*(${all}+1-${ties}/(${all}*(${all}-1)))/(${all}+1)^2`,
        ),
      ),
      column(
        "chance",
        (at, index) =>
          `IF(${isEnough(at)},IF(${at("variance")}>0,2*(1-NORM.S.DIST(ABS(${compared(index, ({ rank, all }) => `${rank}/(${all}+1)`)})/SQRT(${at("variance")}),TRUE)),1),"")`,
      ),
    ];
  });
}
