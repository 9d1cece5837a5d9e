import type { AdGroup, ReportInputs } from "../report-inputs.ts";
import { maxAdGroups } from "../sizes.ts";
import { type Calculation, numbersOf, ratioWhere, sumWhere } from "./calculation.ts";
import { countedOnce, spanSteps } from "./counted-once.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { columnOf, isAd, ownership } from "./rows-in-report.ts";

/** What separates campaign, ad group and ad in the text of an ad. */
const step = " › ";

type Inputs = Pick<ReportInputs, "sources" | "contents">;

/** Platforms and currencies of the ads with a line of their own, those of most rows first. */
export const adGroups = ({ sources, contents }: Inputs): readonly AdGroup[] =>
  sources.posts?.columns.type && sources.posts.columns.spend ? (contents.posts?.ads ?? []).slice(0, maxAdGroups) : [];

/** The currencies of these ads; a blank one is that of files that name none. The first has a name if any has. */
export const adCurrencies = (inputs: Inputs): string[] => {
  const all = [...new Set(adGroups(inputs).map(({ currency }) => currency))];
  return [...all.filter(Boolean), ...all.filter((currency) => currency === "")];
};

/**
 * Ads by platform and currency: amounts of different currencies are in no sum, and no ad in the figures of posts. A sheet
 * can have the same ads by month and by day, by campaign and by ad: each is counted once.
 */
export function adCalculations(inputs: Inputs): Calculation[] {
  const groups = adGroups(inputs);
  const source = inputs.sources.posts;
  if (!source || groups.length === 0) return [];
  const time = "[[source.posts.published_at]]";
  const end = source.columns.period_end === undefined ? null : "[[source.posts.period_end]]";
  const lastDay = end ? `IF(ISNUMBER(${end}),${end},${time})` : time;
  const column = (field: string) => columnOf("posts", source, field);
  const inGroup = (index: number) => `counted*inGroup${index}`;
  return [
    {
      key: "ads",
      steps: [
        [
          "isNear",
          `([[source.posts.platform]]<>"")*${isAd(source)}*(${time}<[[to]]+1)*(${lastDay}>=[[from]])*(${time}>0)`,
        ],
        ["day", `INT(FILTER(${time},isNear))`],
        ["last", end ? `INT(FILTER(${lastDay},isNear))` : "day"],
        ["platform", "FILTER([[source.posts.platform]],isNear)"],
        ["account", column(source.columns.account ? "account" : "platform")],
        ...ownership,
        ["inPeriod", "own*(day>=[[from]])*(last<=[[to]])"],
        ["currency", `LOWER(TRIM(${column("currency")}))&LEFT(day,0)`],
        ...["spend", "impressions", "clicks"].map((field): [string, string] => [field, column(field)]),
        ...spanSteps('platform&"|"&account&"|"&currency'),
        ["path", `${column("text")}&LEFT(day,0)`],
        ["width", `LET(parts,1+(LEN(path)-LEN(SUBSTITUTE(path,"${step}","")))/${step.length},IF(parts>4,4,parts))`],
        ...countedOnce("counted", "spend"),
        ...groups.map((_, index): [string, string] => [
          `inGroup${index}`,
          `(platform=[[ads.platform.${index}]])*(currency=LOWER([[ads.currency.${index}]]))`,
        ]),
      ],
      results: [
        { name: "across", expression: "SUM(own*(1-inPeriod))", none: "0" },
        { name: "repeated", expression: "SUM(inPeriod*ISNUMBER(spend)*(1-counted))", none: "0" },
        {
          name: "others",
          expression: `SUM(counted)-${groups.map((_, index) => `SUM(${inGroup(index)})`).join("-")}`,
          none: "0",
        },
        ...groups.flatMap((_, index) => [
          { name: `${index}.spend`, expression: sumWhere("spend", inGroup(index)) },
          { name: `${index}.impressions`, expression: sumWhere("impressions", inGroup(index)) },
          { name: `${index}.clicks`, expression: sumWhere("clicks", inGroup(index)) },
          { name: `${index}.clickRate`, expression: ratioWhere("clicks", "impressions", inGroup(index)) },
          { name: `${index}.perClick`, expression: ratioWhere("spend", "clicks", inGroup(index)) },
          { name: `${index}.perThousand`, expression: `1000*${ratioWhere("spend", "impressions", inGroup(index))}` },
        ]),
        ...adCurrencies(inputs).map((currency, index) => ({
          name: `total.${index}`,
          expression: `SUM(${groups.flatMap((group, at) => (group.currency === currency ? [`counted*inGroup${at}*${numbersOf("spend")}`] : [])).join(",")})`,
          none: "0",
        })),
      ],
    },
  ];
}

/** Imported names, which formulas refer to. */
export function adNames(inputs: Inputs): FiguresColumn[] {
  const groups = adGroups(inputs);
  const currencies = adCurrencies(inputs);
  const column = (key: string, cells: readonly string[]): FiguresColumn => ({
    key,
    cells,
    names: cells.map((_, index) => `${key}.${index}`),
    isImported: true,
  });
  return groups.length === 0
    ? []
    : [
        column(
          "ads.platform",
          groups.map(({ platform }) => platform),
        ),
        column(
          "ads.currency",
          groups.map(({ currency }) => currency),
        ),
        column("ads.currencies", currencies),
      ];
}
