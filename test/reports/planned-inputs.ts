import type { ReportInputs } from "../../src/reports/index.ts";
import type { TableContents } from "../../src/reports/report-inputs.ts";
import type { TableName } from "../../src/tables/index.ts";

export const letters = (fields: string[]) =>
  Object.fromEntries(fields.map((field, at) => [field, String.fromCharCode(65 + at)]));

/** The rows of a period that all have a value in some fields. */
export const filled = (rows: number, fields: readonly string[], platforms: readonly string[] = []): TableContents => ({
  rows,
  hasEarlier: true,
  byField: Object.fromEntries(fields.map((field) => [field, rows])),
  platforms,
});

export const platforms = ["Instagram", "TikTok"];

/** A spreadsheet that has only posts, all of them in the chosen period. */
export const inputs: ReportInputs = {
  choices: {
    from: "2026-03-01",
    to: "2026-05-31",
    platforms: [],
    accounts: [],
    competitors: [],
    audience: "automatic",
    industry: "All industries",
    language: "en",
    sharesEdges: false,
  },
  sources: {
    posts: {
      sheet: "Ana's posts",
      columns: letters([
        "platform",
        "account",
        "published_at",
        "type",
        "text",
        "followers",
        "likes",
        "comments",
        "imported_at",
      ]),
      rows: 12,
    },
  },
  platforms,
  accounts: ["=1+1"],
  postPlatforms: platforms,
  followerPlatforms: [],
  types: ["Image"],
  contents: {
    posts: {
      ...filled(12, ["type", "followers", "likes", "comments"], platforms),
      ratedPlatforms: platforms,
      listedPlatforms: ["Instagram"],
    },
  },
  timeZone: "Europe/Amsterdam",
  reportSheet: "Report",
  figuresSheet: "Report figures",
};

export const source = (rows: number, ...fields: string[]) => ({
  sheet: "Other",
  columns: letters(["platform", "account", ...fields, "imported_at"]),
  rows,
});

/** The same with a table of three rows, of which `inPeriod` are in the chosen period. */
export const withTable = (given: ReportInputs, table: TableName, fields: string[], inPeriod = 3): ReportInputs => ({
  ...given,
  sources: { ...given.sources, [table]: source(3, ...fields) },
  followerPlatforms: table === "days" ? ["Instagram"] : given.followerPlatforms,
  contents: { ...given.contents, [table]: filled(inPeriod, inPeriod > 0 ? fields : [], ["Instagram"]) },
});

export const otherTables: readonly (readonly [heading: string, table: TableName, fields: string[]])[] = [
  ["Customer care", "conversations", ["received_at", "first_response_at", "answered"]],
  ["Email", "campaigns", ["sent_at", "delivered", "opens"]],
  ["Website", "pages", ["date", "period_end", "page", "channel", "sessions", "impressions", "comments"]],
  ["From posts to results", "traffic", ["date", "campaign", "content", "sessions", "key_events"]],
  ["Podcast", "episodes", ["published_at", "plays"]],
  ["Social listening", "mentions", ["published_at", "sentiment"]],
  ["Audience growth", "days", ["date", "followers", "new_followers"]],
];

const { posts: ofPosts } = inputs.sources;
/** The same with goals, ads in two currencies, platforms that count differently, labels, hashtags and an account with many posts. */
export const labeled: ReportInputs = {
  ...inputs,
  goals: { sheet: "Goals", rows: 2 },
  sources: {
    posts: { ...ofPosts, columns: { ...ofPosts?.columns, labels: "J", spend: "K", currency: "L" } } as typeof ofPosts,
  },
  contents: {
    posts: {
      ...(inputs.contents.posts as TableContents),
      counts: { Instagram: "total", TikTok: "organic" },
      ads: ["EUR", "USD"].map((currency) => ({ platform: "Instagram", currency })),
      labels: ["Contest", "UGC"],
      hashtags: ["#ny"],
      timedAccounts: [{ platform: "TikTok", account: "=1+1" }],
    },
  },
};
export const everything = otherTables.reduce((given, [, table, fields]) => withTable(given, table, fields), labeled);
