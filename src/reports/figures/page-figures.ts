import { platformName, tables } from "../../tables/index.ts";
import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { type Calculation, numbersOf, type Result, ratioWhere } from "./calculation.ts";
import { countedOnce, spanSteps } from "./counted-once.ts";
import { edgesOf, ownership, type Period, periods, withoutErrors } from "./rows-in-report.ts";

/**
 * The fields that are added up, each over rows of its own: a snapshot of GA4 has sessions by channel, users by day and views by
 * page. What belongs to a field is added up over the same rows.
 */
const fieldsByKind = {
  sessionRows: "sessions",
  userRows: "users",
  viewRows: "views",
  searchRows: "impressions",
  commentRows: "comments",
} as const;

type Kind = keyof typeof fieldsByKind;

const fields = [
  "sessions",
  "engaged_sessions",
  "users",
  "views",
  "engagement_time",
  "impressions",
  "clicks",
  "comments",
] as const;

function pagesIn(period: Period, source: SourceTable): Calculation {
  const [from, to] = edgesOf[period].map((name) => `[[${name}]]`);
  const column = (field: string, ofError?: string) =>
    source.columns[field] === undefined ? '""' : withoutErrors(`FILTER([[source.pages.${field}]],isNear)`, ofError);
  const date = "[[source.pages.date]]";
  const end = source.columns.period_end === undefined ? null : "[[source.pages.period_end]]";
  // Totals to date belong to the day of publication.
  const areForDays = (tables.pages.totalsToDate ?? []).map(
    (id) => `*([[source.pages.platform]]<>"${platformName(id)}")`,
  );
  const lastDay = end ? `IF(ISNUMBER(${end})${areForDays.join("")},${end},${date})` : date;
  const account = column(source.columns.account ? "account" : "platform");
  const kinds = (Object.keys(fieldsByKind) as Kind[]).filter(
    (kind) => source.columns[fieldsByKind[kind]] !== undefined,
  );
  const ifPresent = (kind: Kind, expression: string) => (kinds.includes(kind) ? expression : '""');
  const anyOf = (part: string) => ["0*day", ...kinds.map((kind) => `${kind}${part}`)].join("+");
  const total = (field: string, kind: Kind): Result => ({
    name: field,
    expression: ifPresent(kind, `IF(SUM(${kind}*ISNUMBER(${field}))=0,"",SUM(${kind}*weight*${numbersOf(field)}))`),
  });
  const share = (name: string, part: string, whole: string, kind: Kind): Result => ({
    name,
    expression: ifPresent(kind, ratioWhere(part, whole, `${kind}*weight`)),
  });
  return {
    key: `pages.${period}`,
    steps: [
      ["isNear", `([[source.pages.platform]]<>"")*(${date}<${to}+1)*(${lastDay}>=${from})*(${date}>0)`],
      ["day", `INT(FILTER(${date},isNear))`],
      ["last", end ? `INT(FILTER(${lastDay},isNear))` : "day"],
      ["platform", "FILTER([[source.pages.platform]],isNear)"],
      ["account", account],
      ...ownership,
      ["isInside", `own*(day>=${from})*(last<=${to})`],
      // Rows across the period's edge are left out, or split by day.
      ["inPeriod", "IF([[edges]]=2,own+0*day,isInside)"],
      ["weight", `IF([[edges]]=2,(IF(last<${to},last,${to})-IF(day>${from},day,${from})+1)/(last-day+1),1+0*day)`],
      ...spanSteps('platform&"|"&account'),
      ...fields.map((field): [string, string] => [field, column(field)]),
      // An error stands for a name, since a blank one would make the row that of the whole site.
      ["page", column("page", '"?"')],
      ["channel", column("channel", '"?"')],
      // 1: the whole site, 2: a channel, 3: a page, 4: a page by channel.
      ["width", '1+(channel<>"")+2*(page<>"")+0*day'],
      ...kinds.flatMap((kind) => countedOnce(kind, fieldsByKind[kind])),
    ],
    results: [
      { name: "rows", expression: "SUM(inPeriod)", none: "0" },
      { name: "across", expression: "SUM(own*(1-isInside))", none: "0" },
      { name: "inner", expression: `SUM(((${anyOf("Has")})>0)*((${anyOf("Longest")})=0))`, none: "0" },
      total("sessions", "sessionRows"),
      total("users", "userRows"),
      { name: "userRows", expression: ifPresent("userRows", "SUM(userRows)"), none: "0" },
      total("views", "viewRows"),
      share("engagedRate", "engaged_sessions", "sessions", "sessionRows"),
      share("viewsPerSession", "views", "sessions", "sessionRows"),
      share("timePerUser", "engagement_time", "users", "userRows"),
      total("impressions", "searchRows"),
      total("clicks", "searchRows"),
      share("searchClickRate", "clicks", "impressions", "searchRows"),
      total("comments", "commentRows"),
    ],
  };
}

/** The pages of a site in each period; a row can cover several days. */
export function pageCalculations({ sources }: Pick<ReportInputs, "sources">): Calculation[] {
  const source = sources.pages;
  return source ? periods.map((period) => pagesIn(period, source)) : [];
}
