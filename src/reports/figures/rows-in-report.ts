import { type TableName, tables } from "../../tables/index.ts";
import { postTypeNames } from "../../tables/vocabulary/post-types.ts";
import type { SourceTable } from "../report-inputs.ts";

/** The periods that a report compares. */
export const periods = ["now", "before", "year"] as const;

export type Period = (typeof periods)[number];

/** The named values with each period's first and last day. */
export const edgesOf: Readonly<Record<Period, readonly [from: string, to: string]>> = {
  now: ["from", "to"],
  before: ["beforeFrom", "beforeTo"],
  year: ["yearFrom", "yearTo"],
};

/** 1 in times of the period. */
const isInTime = (period: Period, time: string) =>
  `(${time}>=[[${edgesOf[period][0]}]])*(${time}<[[${edgesOf[period][1]}]]+1)`;

/** The rows of one platform: the condition, and the cell with its name if there is one. */
export interface PlatformRows {
  condition: string;
  name?: string;
}

/** Which rows a formula is about, other than those of all platforms in the report's periods. */
interface RowLimits {
  platform?: PlatformRows;
  /** The first day, instead of the periods' own. */
  since?: string;
}

type Step = readonly [name: string, expression: string];

/** Names as written in a list; a comma within a name is treated like one between names. */
const asList = (names: string) => `","&LOWER(SUBSTITUTE(${names},", ",","))&","`;

/** 1 where the name is in a list such as ",instagram,x,". */
export const isListed = (names: string, list: string) => `1*ISNUMBER(FIND(${asList(names)},[[${list}]]))`;

/** 1 where the list is empty, which stands for all, or contains the name. */
const isChosen = (names: string, list: string) => `IF([[${list}]]="",1,${isListed(names, list)})`;

/** 1 in rows of the period. */
const isIn = (period: Period, day: string) => `(${day}>=[[${edgesOf[period][0]}]])*(${day}<=[[${edgesOf[period][1]}]])`;

/** Cells with an error as blank ones: one error would become the result of everything that is calculated from the array. */
export const withoutErrors = (array: string, instead = '""'): string => `IFERROR(${array},${instead})`;

/** A column's cells in the rows that the formula is about; a blank text if the table has no such column. */
export const columnOf = (table: TableName, { columns }: SourceTable, field: string): string =>
  columns[field] === undefined ? '""' : withoutErrors(`FILTER([[source.${table}.${field}]],isNear)`);

/** From names such as `platform` and `account`: 1 in `rival` for competitors' rows, 1 in `own` for rows that the report is about. */
export const ownershipOf = (platform: string, account: string, rival: string, own: string): Step[] => [
  [
    rival,
    `(${platform}<>"")*IF([[competitors]]="",0,${isListed(account, "competitors")})*${isChosen(platform, "platforms")}`,
  ],
  [own, `(${platform}<>"")*(1-${rival})*${isChosen(platform, "platforms")}*${isChosen(account, "accounts")}`],
];

export const ownership: readonly Step[] = ownershipOf("platform", "account", "rival", "own");

/** 1 where the post is an ad: its reach is paid for, and would distort what organic posts show. Null without types. */
export const isAd = (source: SourceTable): string | null => {
  if (source.columns.type === undefined) return null;
  const names = [...new Set(Object.values(postTypeNames).map(({ ad }) => ad))];
  return withoutErrors(names.map((name) => `([[source.posts.type]]="${name}")`).join("+"), "0");
};

/**
 * The steps that find a table's rows within the report's periods: `isNear` marks them among all rows, and the others
 * have one item per row found: `day`, `own` and `rival`, and `now`, `before` and `year` for own rows of each period.
 * Rows without a date are in no period, and ads in no report.
 */
export function rowsInReport(table: TableName, source: SourceTable, { platform, since }: RowLimits = {}): Step[] {
  const time = `[[source.${table}.${tables[table].time}]]`;
  const inAnyPeriod = `(${periods.map((period) => isInTime(period, time)).join("+")})>0`;
  const isNear = since ? `(${time}>=${since})*(${time}<[[to]]+1)` : `(${inAnyPeriod})`;
  const ads = table === "posts" ? isAd(source) : null;
  const isCounted = ads === null ? isNear : `(1-${ads})*${isNear}`;
  const names = (field: string): string =>
    source.columns[field] === undefined ? names("platform") : columnOf(table, source, field);
  return [
    ["isNear", platform ? `(${platform.condition})*${isCounted}` : isCounted],
    ["time", `FILTER(${time},isNear)`],
    ["day", "INT(time)"],
    ["platform", platform?.name ?? names("platform")],
    ["account", names("account")],
    ...ownership,
    ...periods.map((period): Step => [`${period}Rows`, `own*${isIn(period, "day")}`]),
  ];
}

/** The step with a flag for competitors' rows of a period. */
export const rivalRows = (period: Period): Step => [`${period}Rival`, `rival*${isIn(period, "day")}`];
