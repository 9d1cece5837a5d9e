import type { SourceTable } from "../report-inputs.ts";

/** What is added up over pages, and by which fields a row is known to tell of it. */
const fieldsByKind = {
  visits: ["sessions", "users", "views"],
  searches: ["impressions"],
  discussion: ["comments"],
} as const;

const isNamed = "[[source.pages.platform]]";

/** 1 in rows that have the field, without the rows below the table's last. */
const has = ({ columns }: SourceTable, field: string): string =>
  columns[field] === undefined ? "0" : `FILTER(1*([[source.pages.${field}]]<>""),${isNamed}<>"")`;

/** Rows whose days no wider kind tells of; the kinds that are no wider than any are the last. */
const countsFromKind = (kind: number): string =>
  kind === 4
    ? "1"
    : `IF(kind=${kind},1,IF(ISNUMBER(MATCH(day,UNIQUE(FILTER(day,tells*(kind=${kind}))),0)),0,${countsFromKind(kind + 1)}))`;

/**
 * The same visits can stand in the table three times: in a row for the whole day, in rows by channel, and in rows by page. For
 * each account and day the formulas mark with 1 the rows of the widest kind there is, which alone can be added up.
 */
export function onceFormulas(source: SourceTable): [key: string, formula: string][] {
  const account = source.columns.account === undefined ? "platform" : "account";
  const day = `FILTER([[source.pages.${account}]],${isNamed}<>"")&"|"&INT(FILTER([[source.pages.date]],${isNamed}<>""))`;
  // 1: the whole day, 2: a channel, 3: a page, 4: a page by channel.
  const kind = `1+${has(source, "channel")}+2*${has(source, "page")}`;
  return Object.entries(fieldsByKind).map(([name, fields]) => {
    const kindOfRow = `1*((${["0", ...fields.map((field) => has(source, field))].join("+")})>0)`;
    return [
      `pages.${name}`,
      `=ARRAYFORMULA(IFERROR(LET(day,${day},kind,${kind},tells,${kindOfRow},tells*${countsFromKind(1)}),0))`,
    ];
  });
}
