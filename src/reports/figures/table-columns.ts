import { type TableName, tables } from "../../tables/index.ts";
import type { FieldOf } from "../../tables/rows.ts";
import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { countedOnceFormulas } from "./pages-counted-once.ts";

/** The fields that reports use, by table. The audience table is not used. */
export const columnsByTable: { readonly [Name in TableName]?: readonly FieldOf<Name>[] } = {
  posts: [
    "url",
    "type",
    "followers",
    "reach",
    "impressions",
    "views",
    "likes",
    "comments",
    "shares",
    "saves",
    "clicks",
  ],
  days: ["followers", "new_followers"],
  pages: ["sessions", "engaged_sessions", "users", "views", "engagement_time", "impressions", "clicks", "comments"],
  campaigns: ["delivered", "opens", "clicks", "unsubscribes"],
  episodes: ["downloads", "plays", "listeners", "engaged_listeners", "average_consumption"],
  mentions: ["sentiment"],
  conversations: ["first_response_at"],
};

/** A column of the table up to its last row. Includes rows that an import adds. */
const rowsOf = (table: string, field: string) =>
  `FILTER([[source.${table}.${field}]],[[source.${table}.platform]]<>"")`;

const column = (key: string, formula: string): FiguresColumn => ({ key, cells: [formula] });

/** Names as written in a list; a comma within a name is treated like one between names. */
const asList = (rows: string) => `","&LOWER(SUBSTITUTE(${rows},", ",","))&","`;

/** 1 in rows whose value is in a list such as ",instagram,x,"; an empty list contains all values. */
const isInList = (rows: string, list: string) => `IF([[${list}]]="",1,1*ISNUMBER(FIND(${asList(rows)},[[${list}]])))`;

/** 1 in rows in the period that are flagged as the user's own accounts or as competitors. */
const periodFlag = (table: string, ownerFlag: string, from: string, to: string): string => {
  const trimmedColumn = (key: string) => `FILTER([[${table}.${key}]],[[${table}.platform]]<>"")`;
  return `=ARRAYFORMULA(IFERROR(LET(day,${trimmedColumn("day")},${trimmedColumn(ownerFlag)}*(day>=[[${from}]])*(day<=[[${to}]])),0))`;
};

/** The figures columns of a table: its fields, and flags for own accounts, competitors and periods. */
export function tableColumns(table: TableName, source: SourceTable): FiguresColumn[] {
  const { time: timeField } = tables[table];
  const present = [timeField, "platform", "account", ...(columnsByTable[table] ?? [])].filter(
    (field) => source.columns[field] !== undefined,
  );
  const platform = rowsOf(table, "platform");
  const account = source.columns.account === undefined ? platform : rowsOf(table, "account");
  const isCompetitor = `IF([[competitors]]="",0,1*ISNUMBER(FIND(${asList("account")},[[competitors]])))`;
  const rows = `LET(platform,${platform},account,${account},`;
  return [
    ...present.map((field) => column(`${table}.${field}`, `=IFERROR(${rowsOf(table, field)},"")`)),
    column(`${table}.day`, `=ARRAYFORMULA(IFERROR(INT(${rowsOf(table, timeField)}),0))`),
    column(
      `${table}.own`,
      `=ARRAYFORMULA(IFERROR(${rows}(platform<>"")*${isInList("platform", "platforms")}*${isInList("account", "accounts")}*(1-${isCompetitor})),0))`,
    ),
    column(`${table}.now`, periodFlag(table, "own", "from", "to")),
    column(`${table}.before`, periodFlag(table, "own", "beforeFrom", "beforeTo")),
    column(`${table}.year`, periodFlag(table, "own", "yearFrom", "yearTo")),
    ...(table === "posts" || table === "mentions" ? competitorColumns(table, rows, isCompetitor) : []),
    ...(table === "posts" ? postColumns(source) : []),
    ...(table === "pages" ? countedOnceColumns(source) : []),
    ...(table === "conversations" ? [waitColumn, answeredColumn(source)] : []),
  ];
}

/** Flags for the rows of competitors, whatever own accounts are chosen. */
const competitorColumns = (table: TableName, rows: string, isCompetitor: string): FiguresColumn[] => [
  column(
    `${table}.rival`,
    `=ARRAYFORMULA(IFERROR(${rows}(platform<>"")*${isInList("platform", "platforms")}*${isCompetitor}),0))`,
  ),
  column(`${table}.rivalNow`, periodFlag(table, "rival", "from", "to")),
  column(`${table}.rivalBefore`, periodFlag(table, "rival", "beforeFrom", "beforeTo")),
  column(`${table}.rivalYear`, periodFlag(table, "rival", "yearFrom", "yearTo")),
];

function postColumns(source: SourceTable): FiguresColumn[] {
  const block = (fields: readonly string[]) =>
    `FILTER(HSTACK(${fields.map((field) => (source.columns[field] === undefined ? "[[empty.posts]]" : `[[source.posts.${field}]]`)).join(",")}),[[source.posts.platform]]<>"")`;
  const label = ["title", "text"].filter((field) => source.columns[field] !== undefined);
  const texts = label.map((field) => rowsOf("posts", field));
  const labels = texts.length === 2 ? `LET(title,${texts[0]},IF(title="",${texts[1]},title))` : (texts[0] ?? '""');
  return [
    column(`posts.label`, `=ARRAYFORMULA(IFERROR(LEFT(${labels},70),""))`),
    column(`posts.weekday`, `=ARRAYFORMULA(IFERROR(WEEKDAY(${rowsOf("posts", "published_at")},2),0))`),
    column(`posts.hour`, `=ARRAYFORMULA(IFERROR(HOUR(${rowsOf("posts", "published_at")}),0))`),
    column(
      "posts.interactions",
      `=IFERROR(BYROW(${block(["likes", "comments", "shares", "saves"])},LAMBDA(cells,IF(COUNT(cells)=0,"",SUM(cells)))),"")`,
    ),
    column(
      "posts.audience",
      `=IFERROR(CHOOSECOLS(${block(["followers", "reach", "impressions", "views"])},[[audience]]),"")`,
    ),
    column(
      "posts.rate",
      `=IFERROR(MAP(FILTER([[posts.interactions]],[[posts.platform]]<>""),FILTER([[posts.audience]],[[posts.platform]]<>""),` +
        `LAMBDA(part,whole,IF(AND(ISNUMBER(part),ISNUMBER(whole)),IF(whole>0,part/whole,""),""))),"")`,
    ),
    // The row numbers of this period's posts with a rate, best first; equal rates in the order of rows.
    column(
      "ranking.row",
      `=IFERROR(CHOOSECOLS(SORT(FILTER(HSTACK([[posts.rate]],SEQUENCE(ROWS([[posts.rate]]))),[[posts.now]]=1,[[posts.rate]]<>""),1,FALSE,2,TRUE),2),"")`,
    ),
  ];
}

const countedOnceColumns = (source: SourceTable): FiguresColumn[] =>
  countedOnceFormulas(source).map(([key, formula]) => column(key, formula));

const waitColumn = column(
  "conversations.wait",
  `=IFERROR(MAP(${rowsOf("conversations", "received_at")},${rowsOf("conversations", "first_response_at")},` +
    `LAMBDA(asked,answered,IF(AND(ISNUMBER(asked),ISNUMBER(answered)),IF(answered>=asked,answered-asked,""),""))),"")`,
);

/** 1 in answered conversations; some platforms report `answered` without a time. */
function answeredColumn({ columns }: SourceTable): FiguresColumn {
  const isMarkedAnswered = columns.answered === undefined ? "" : "+([[source.conversations.answered]]=TRUE)";
  const isAnswered = `(1*([[source.conversations.first_response_at]]<>"")${isMarkedAnswered})>0`;
  return column(
    "conversations.done",
    `=ARRAYFORMULA(IFERROR(FILTER(1*(${isAnswered}),[[source.conversations.platform]]<>""),0))`,
  );
}

/** Finds columns of the imported tables by `source.<table>.<field>`, for the figures' formulas. */
export function sourceFinder({ sources }: ReportInputs, quotedSheet: (name: string) => string) {
  return (key: string): string | null => {
    const [kind, table, field] = key.split(".");
    const source = kind === "source" && table ? sources[table as TableName] : undefined;
    const letters = source?.columns[field as string];
    return source && letters ? `${quotedSheet(source.sheet)}!$${letters}$2:$${letters}` : null;
  };
}
