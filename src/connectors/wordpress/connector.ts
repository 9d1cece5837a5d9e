import {
  type ApiRequest,
  type ApiResponse,
  type Detail,
  defineConnector,
  type Lookup,
  type NextPage,
  type QueryValue,
  type Run,
} from "../define-connector.ts";
import { htmlToText } from "../html-to-text.ts";
import { addDays, at, type Json, listAt, textAt, toIsoTime } from "../json.ts";
import { overlappingOffsets, splitOverlappingOffsets } from "../next-page.ts";
import { parseSite, siteExample } from "../site-keys.ts";
import { dayOf } from "../wall-clock.ts";

const pageSize = 100;

/** Posts that may be deleted between pages without others being missed. */
const overlap = 3;

/** Comments embedded per post; only a post with this many needs a request to count them. */
const embeddedComments = 10;

/** The site's URL as typed, or that of its sign-in page. */
const parseBlog = (typed: string): string | null =>
  parseSite(typed.replace(/\/wp-(?:admin|login\.php|json)\b[\s\S]*$/i, ""));

/**
 * Sites with plain permalinks only respond to `?rest_route=`: at `/wp-json/` they show an error or their home page. Some
 * firewalls only block `/wp-json/`.
 */
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
  ...(isPlain === 0 ? { toleratedFailures: ["not_found", "permission", "unreadable"] } : {}),
});

const headerCount = ({ headers }: ApiResponse, name: string): number | null =>
  /^\d+$/.test(headers[name] ?? "") ? Number(headers[name]) : null;

/** Some caches drop the header with the total: a full page is then followed by another. */
const next: NextPage = (response, page, run, size = pageSize) => {
  const total = headerCount(response, "x-wp-total");
  if (total !== null) return overlappingOffsets(pageSize, overlap, () => total)(response, page, run, size);
  const step = size - Math.min(overlap, Math.floor(size / 4));
  return listAt(response.body, "").length < size ? null : Number(page ?? 0) + step;
};

/**
 * Number of embedded comments; null where they were not sent. A post without comments has none embedded, so the
 * embedded author, always present, shows that embedding worked.
 */
function embeddedCommentCount(post: Json): number | null {
  if (at(post, "_links.replies") === null || at(post, "_embedded.author") === null) return null;
  const found = at(post, "_embedded.replies");
  if (found === null) return 0;
  const comments = at(found, "0");
  return Array.isArray(comments) && comments.every((comment) => at(comment, "id") !== null) ? comments.length : null;
}

/** Also where two posts have the same id, the link to the comments is the post's own. */
const idOfComments = (post: Json): string =>
  /[?&]post=(\d+)/.exec(textAt(post, "_links.replies.0.href") ?? "")?.[1] ?? textAt(post, "id") ?? "";

const commentCount: Detail = {
  name: "comments",
  appliesTo: (post) => textAt(post, "id") !== null && embeddedCommentCount(post) === embeddedComments,
  batch: 1,
  request: ([post = null], run) =>
    restRequest(run, "/wp/v2/comments", { post: idOfComments(post), per_page: 1, _fields: "id" }),
  read: (_, __, response) => [response ? headerCount(response, "x-wp-total") : null],
  toleratedFailures: ["permission"],
};

/** UTC, written without a zone. */
function publishedDay(post: Json, run: Run): string | null {
  const time = toIsoTime(textAt(post, "date_gmt"));
  return time === null ? null : dayOf(time, run);
}

/**
 * WordPress' own REST API (developer.wordpress.org/rest-api), which counts comments only. The first ten comments are
 * embedded in the list of posts; only posts with more are requested separately. So a hundred posts usually cost one
 * request, not a hundred, or one per hundred comments.
 */
export const wordpress = defineConnector({
  id: "wordpress",
  platform: "wordpress",
  name: "WordPress",
  source: "WordPress REST API wp/v2",
  apiVersion: { name: "wp/v2", promisedUntil: null },
  hosts: [],
  signIn: { isOptional: true },
  publicAccounts: { example: siteExample, read: parseBlog },
  lookups: [index(0), index(1)],
  tables: {
    pages: {
      counts: "total",
      pageSize,
      splitPage: splitOverlappingOffsets(overlap),
      failsWhenTooLarge: true,
      request: (run, page, _part, _metrics, size = pageSize) =>
        restRequest(run, "/wp/v2/posts", {
          per_page: size,
          offset: Number(page ?? 0),
          // Extra days at either end: these are days in the site's own time zone.
          after: `${addDays(run.from, -2)}T00:00:00`,
          before: `${addDays(run.to, 2)}T00:00:00`,
          orderby: "date",
          order: "desc",
          _embed: "author,replies",
          _fields: "id,date_gmt,link,title,_links.author,_links.replies,_embedded",
        }),
      next,
      items: (body) => listAt(body, ""),
      details: [commentCount],
      // Without its link a post would be the whole site.
      isUndescribed: (post) => textAt(post, "link") === null,
      // Total counts to date are attributed to the publication date.
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
    // Requests are unauthenticated: a site that requires a sign-in keeps its API closed.
    kinds: { "401": "permission", "403": "permission", rest_no_route: "not_found" },
    kindsWithoutJson: { 401: "permission" },
  },
  // Self-hosted sites often run on small servers.
  limits: { maxParallelRequests: 4 },
});
