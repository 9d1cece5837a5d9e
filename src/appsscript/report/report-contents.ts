import { median } from "../../metrics/averages.ts";
import { actionKinds, denominators, interactionKinds } from "../../reports/figures/post-figures.ts";
import type { ReportChoices, ReportInputs, TableContents } from "../../reports/report-inputs.ts";
import { maxLabels, maxTimedAccounts } from "../../reports/sizes.ts";
import { thresholds } from "../../reports/thresholds.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { isDate } from "../../time/is-date.ts";
import { countsByPlatform } from "./counts-by-platform.ts";
import { type Choices, isNumber, ownRows, type TableData } from "./own-rows.ts";
import { adGroups, type PostsAndAds } from "./posts-and-ads.ts";

/** Which of a table's sheets a report reads: rows of the spreadsheet's own come before those from BigQuery, and more rows before fewer. */
export const rankOf = (data: TableData | undefined): number =>
  data === undefined || data.rows === 0 ? 0 : data.rows + ("fetched_on" in data.columns ? 0 : 1e8);

/** The fields that decide which blocks a report has, by table. */
export const decidingFields: Readonly<Record<TableName, readonly string[]>> = {
  posts: ["source", "type", "title", "text", "spend", "currency", "period_end", ...denominators, ...actionKinds],
  days: ["followers"],
  audience: [],
  pages: ["period_end", "sessions", "engaged_sessions", "users", "views", "engagement_time", "impressions", "comments"],
  traffic: ["campaign", "sessions", "key_events"],
  campaigns: ["delivered", "opens", "clicks", "unsubscribes"],
  episodes: ["downloads", "plays", "listeners", "engaged_listeners", "average_consumption"],
  mentions: ["sentiment"],
  conversations: ["first_response_at", "answered"],
};

/**
 * The posts with a rate by platform, with the denominator that most of them have or the chosen one: how many, and how
 * many of them have one that is large enough for a list of the best.
 */
function ratedPosts({ cells }: TableData, rows: readonly number[], audience: ReportChoices["audience"]) {
  const has = (field: string, row: number) => isNumber(cells[field]?.[row]);
  const withLikes = new Set(rows.filter((row) => has("likes", row)).map((row) => String(cells.platform?.[row])));
  const byPlatform = new Map<string, number[][]>();
  for (const row of rows) {
    const platform = String(cells.platform?.[row]);
    const isComplete = withLikes.has(platform) ? has("likes", row) : interactionKinds.some((kind) => has(kind, row));
    if (!isComplete) continue;
    const found = byPlatform.get(platform) ?? denominators.map(() => []);
    byPlatform.set(platform, found);
    denominators.forEach((field, index) => {
      const cell = cells[field]?.[row];
      if ((audience === "automatic" || audience === field) && isNumber(cell) && cell > 0) found[index]?.push(cell);
    });
  }
  return [...byPlatform].map(([platform, found]) => {
    const most = found.reduce((longest, one) => (one.length > longest.length ? one : longest));
    const least = Math.max(thresholds.minWhole, median(most) / 4);
    return { platform, count: most.length, listed: most.filter((whole) => whole >= least).length };
  });
}

const labelsIn = (cell: unknown): string[] =>
  String(cell ?? "")
    .split(",")
    .map((label) => label.trim())
    .filter((label) => label !== "" && !/^#(N\/A|[A-Z/0]+[!?])$/.test(label));

const hashtagsIn = (text: string): string[] => text.toLowerCase().match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** The names that at least so many posts have, those of most posts first; upper and lower case are the same. */
function namesInMost(namesByPost: readonly (readonly string[])[], least: number): string[] {
  const found = new Map<string, { name: string; posts: number }>();
  for (const names of namesByPost)
    for (const [key, name] of new Map(names.map((each) => [each.toLowerCase(), each]))) {
      const known = found.get(key);
      if (known) known.posts++;
      else found.set(key, { name, posts: 1 });
    }
  return [...found.values()]
    .filter(({ posts }) => posts >= least)
    .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1))
    .slice(0, maxLabels)
    .map(({ name }) => name);
}

/** The accounts with the most posts with interactions and a time of day. */
function timedAccounts({ cells }: TableData, timedRows: readonly number[]) {
  const posts = new Map<string, { platform: string; account: string; count: number }>();
  for (const row of timedRows) {
    if (!interactionKinds.some((kind) => isNumber(cells[kind]?.[row]))) continue;
    const platform = String(cells.platform?.[row]);
    const account = String(cells.account?.[row] ?? platform);
    const found = posts.get(`${platform}\n${account}`);
    if (found) found.count++;
    else posts.set(`${platform}\n${account}`, { platform, account, count: 1 });
  }
  return [...posts.values()]
    .filter(({ count }) => count >= thresholds.minTimed)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxTimedAccounts)
    .map(({ platform, account }) => ({ platform, account }));
}

/** Whether a chart of growth has anything to show: two numbers of an account, the first by the end of the period's first day. */
function hasGrowth({ cells }: TableData, rows: readonly number[], { from }: Choices): boolean {
  const spans = new Map<string, [first: number, last: number]>();
  for (const row of rows) {
    const date = cells[tables.days.time]?.[row];
    if (!isDate(date) || !isNumber(cells.followers?.[row])) continue;
    const account = `${cells.platform?.[row]}\n${cells.account?.[row] ?? ""}`;
    const [first, last] = spans.get(account) ?? [date.getTime(), date.getTime()];
    spans.set(account, [Math.min(first, date.getTime()), Math.max(last, date.getTime())]);
  }
  return [...spans.values()].some(([first, last]) => first < from + dayMs && last > first);
}

function contentsOfTable(data: TableData, choices: Choices): TableContents {
  const rows = ownRows(data, choices);
  const byField = Object.fromEntries(
    Object.entries(data.cells).map(([field, column]) => [
      field,
      rows.filter((row) => column[row] !== "" && column[row] !== undefined).length,
    ]),
  );
  const platforms = [...new Set(rows.map((row) => String(data.cells.platform?.[row])))];
  const hasEarlier = ownRows(data, { ...choices, from: Number.NEGATIVE_INFINITY }).length > rows.length;
  const found = { rows: rows.length, hasEarlier, byField, platforms };
  if (data.name === "days") return { ...found, hasGrowth: hasGrowth(data, rows, choices) };
  if (data.name !== "posts") return found;
  const rated = ratedPosts(data, rows, choices.audience);
  const timedRows = rows.filter((row) => {
    const time = data.cells[tables.posts.time]?.[row];
    return isDate(time) && choices.hasTimeOfDay(time.getTime());
  });
  return {
    ...found,
    ratedPlatforms: rated.filter(({ count }) => count > 0).map(({ platform }) => platform),
    counts: countsByPlatform(data.cells, data.rows),
    labels: namesInMost(
      rows.map((row) => labelsIn(data.cells.labels?.[row])),
      1,
    ),
    hashtags: namesInMost(
      rows.map((row) => hashtagsIn(`${data.cells.title?.[row] ?? ""} ${data.cells.text?.[row] ?? ""}`)),
      thresholds.minAveraged,
    ),
    hasTimes: timedRows.length > 0,
    timedAccounts: timedAccounts(data, timedRows),
    listedPlatforms: rated.filter(({ listed }) => listed >= thresholds.minListed).map(({ platform }) => platform),
  };
}

/** What the rows of each table have that a report with these choices is about. */
export const contentsOf = (tablesRead: readonly PostsAndAds[], choices: Choices): ReportInputs["contents"] =>
  Object.fromEntries(
    tablesRead.map(({ posts, ads }) => [
      posts.name,
      { ...contentsOfTable(posts, choices), ...(ads && { ads: adGroups(ads, choices) }) },
    ]),
  );
