import {
  type ApiRequest,
  type ApiResponse,
  type Detail,
  defineConnector,
  type Lookup,
  type QueryValue,
  type Run,
} from "../define-connector.ts";
import { htmlToText } from "../html-to-text.ts";
import { addDays, at, type Json, listAt, textAt, toIsoTime } from "../json.ts";
import { overlappingOffsets } from "../next-page.ts";
import { parseSite, siteExample } from "../site-keys.ts";
import { dayOf } from "../wall-clock.ts";

const pageSize = 100;
/** Posts that may be deleted while the pages are read. */
const overlap = 3;

/** So many comments of a post come along with it; where there are as many, only asking for them tells how many there are. */
const embeddedComments = 10;

/** The site's address as it was typed, perhaps that of the page where its owner signs in. */
const parseBlog = (typed: string): string | null =>
  parseSite(typed.replace(/\/wp-(?:admin|login\.php|json)\b.*$/i, ""));

/** Sites whose addresses are plain answer at `?rest_route=` alone. */
function restRequest({ account, facts }: Run, path: string, query: Record<string, QueryValue> = {}): ApiRequest {
  if (facts.isPlain === 1) return { url: `${account}/`, query: { rest_route: path, ...query } };
  return { url: `${account}/wp-json${path}`, query };
}

const blogName = (account: string): string => account.replace("https://", "");

const index = (isPlain: 0 | 1): Lookup => ({
  when: ({ facts }) => isPlain === 0 || facts.account === undefined,
  request: (run) => restRequest({ ...run, facts: { isPlain } }, "/", { _fields: "name,namespaces" }),
  read: (body, { account }) =>
    listAt(body, "namespaces").includes("wp/v2") ? { account: blogName(account), isPlain } : null,
  ...(isPlain === 0 ? { toleratedFailures: ["not_found"] } : {}),
});

const headerCount = ({ headers }: ApiResponse, name: string): number | null =>
  /^\d+$/.test(headers[name] ?? "") ? Number(headers[name]) : null;

/**
 * How many of a post's comments came along; null where they were not sent. A post without any has none of them among what was
 * embedded, so that its author, who always is, tells that they were looked for.
 */
function embeddedCommentCount(post: Json): number | null {
  if (at(post, "_links.replies") === null || at(post, "_embedded.author") === null) return null;
  const found = at(post, "_embedded.replies");
  if (found === null) return 0;
  const comments = at(found, "0");
  return Array.isArray(comments) ? comments.length : null;
}

const commentCount: Detail = {
  name: "comments",
  appliesTo: (post) => textAt(post, "id") !== null && embeddedCommentCount(post) === embeddedComments,
  batch: 1,
  request: ([post = null], run) =>
    restRequest(run, "/wp/v2/comments", { post: textAt(post, "id") ?? "", per_page: 1, _fields: "id" }),
  read: (_, __, response) => [response ? headerCount(response, "x-wp-total") : null],
  toleratedFailures: ["permission"],
};

/** Written without a zone, which is UTC. */
function publishedDay(post: Json, run: Run): string | null {
  const time = toIsoTime(textAt(post, "date_gmt"));
  return time === null ? null : dayOf(time, run);
}

/**
 * The REST API of WordPress itself (developer.wordpress.org/rest-api), which counts comments alone. A post's first ten comments are
 * embedded in the list of posts; only posts with more are asked for one by one. So a hundred posts cost a single request where
 * asking each post for its comments would cost a hundred, and a list of all comments one for each hundred of them.
 */
export const wordpress = defineConnector({
  id: "wordpress",
  platform: "wordpress",
  name: "WordPress",
  source: "WordPress REST API wp/v2",
  hosts: [],
  signIn: { isOptional: true },
  publicAccounts: { example: siteExample, read: parseBlog },
  lookups: [index(0), index(1)],
  tables: {
    pages: {
      request: (run, page) =>
        restRequest(run, "/wp/v2/posts", {
          per_page: pageSize,
          offset: Number(page ?? 0),
          // A day more at either end: these are days of the site's own clock.
          after: `${addDays(run.from, -2)}T00:00:00`,
          before: `${addDays(run.to, 2)}T00:00:00`,
          orderby: "date",
          order: "desc",
          _embed: "author,replies",
          _fields: "id,date_gmt,link,title,_links.author,_links.replies,_embedded",
        }),
      next: overlappingOffsets(pageSize, overlap, (response) => headerCount(response, "x-wp-total")),
      items: (body) => listAt(body, ""),
      details: [commentCount],
      // What is counted until today belongs to the time since the post came out.
      row: (post, run, { comments }) => {
        const embeddedCount = embeddedCommentCount(post);
        return {
          date: publishedDay(post, run),
          period_end: run.today,
          page: textAt(post, "link"),
          title: htmlToText(textAt(post, "title.rendered") ?? "") || null,
          comments: embeddedCount === embeddedComments ? ((comments as number | null) ?? null) : embeddedCount,
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => (status < 400 ? [] : [textAt(body, "code") ?? "", String(status)]),
    // Nobody signs in: a site that asks for it keeps its interface to itself.
    kinds: { "401": "permission", "403": "permission", rest_no_route: "not_found" },
    kindsWithoutJson: { 401: "permission" },
  },
  // Sites of people's own are often small.
  limits: { maxParallelRequests: 4 },
});
