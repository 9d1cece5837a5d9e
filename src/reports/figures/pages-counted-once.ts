import type { SourceTable } from "../report-inputs.ts";

/** The kinds of metrics of pages, with the fields by which a row reports them. */
const fieldsByKind = {
  visits: ["sessions", "users", "views"],
  searches: ["impressions"],
  discussion: ["comments"],
} as const;

const isNamed = "[[source.pages.platform]]";

/** 1 in rows that have the field, as far as the table has rows. */
const has = ({ columns }: SourceTable, field: string): string =>
  columns[field] === undefined ? "0" : `FILTER(1*([[source.pages.${field}]]<>""),${isNamed}<>"")`;

/** 1 in rows of the widest kind, from this one on, that reports the row's day; else 0. */
const countsFromKind = (kind: number): string =>
  kind === 4
    ? "1"
    : `IF(kind=${kind},1,IF(ISNUMBER(MATCH(day,UNIQUE(FILTER(day,tells*(kind=${kind}))),0)),0,${countsFromKind(kind + 1)}))`;

/**
 * The table can hold the same visits three times: in a row for the whole day, in rows by channel, and in rows by page. For
 * each account and day the formulas return 1 only for rows of the widest kind, which can be added up.
 */
export function countedOnceFormulas(source: SourceTable): [key: string, formula: string][] {
  const account = source.columns.account === undefined ? "platform" : "account";
  const day = `FILTER([[source.pages.${account}]],${isNamed}<>"")&"|"&INT(FILTER([[source.pages.date]],${isNamed}<>""))`;
  // 1: the whole day, 2: a channel, 3: a page, 4: a page by channel.
  const kind = `1+${has(source, "channel")}+2*${has(source, "page")}`;
  return Object.entries(fieldsByKind).map(([name, fields]) => {
    const reportsMetric = `1*((${["0", ...fields.map((field) => has(source, field))].join("+")})>0)`;
    return [
      `pages.${name}`,
      `=ARRAYFORMULA(IFERROR(LET(day,${day},kind,${kind},tells,${reportsMetric},tells*${countsFromKind(1)}),0))`,
    ];
  });
}
