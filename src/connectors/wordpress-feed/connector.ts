import {
  type ApiRequest,
  defineConnector,
  type Lookup,
  type NextPage,
  type PageCursor,
  type Run,
} from "../define-connector.ts";
import { type Json, numberAt, textAt } from "../json.ts";
import { parseSite, siteExample } from "../site-keys.ts";
import { dayOf, isBeforePeriod } from "../wall-clock.ts";
import { readFeed } from "./read-feed.ts";

/** The site's URL as typed, or that of its feed. */
const parseBlog = (typed: string): string | null => parseSite(typed.replace(/\/feed\/?(?:\?.*)?$/i, ""));

const parsePosts = (body: Json) => (typeof body === "string" ? readFeed(body) : null);

/** Sites with plain permalinks have their feed at `?feed=rss2`. */
function feedRequest({ account, facts }: Run, page: number): ApiRequest {
  const paged = page > 1 ? page : undefined;
  if (facts.isPlain === 1) return { url: `${account}/`, query: { feed: "rss2", paged }, isText: true };
  return { url: `${account}/feed/`, query: { paged }, isText: true };
}

const feed = (isPlain: 0 | 1): Lookup => ({
  when: ({ facts }) => facts.account === undefined,
  request: (run) => feedRequest({ ...run, facts: { isPlain } }, 1),
  read: (body, { account }) =>
    parsePosts(body) === null ? null : { account: account.replace("https://", ""), isPlain },
  ...(isPlain === 0 ? { toleratedFailures: ["not_found", "permission", "unreadable"] } : {}),
});

/** The page's number; the suffix ` again` marks a second reading, ` last` one after which the list ends. */
const pageNumber = (cursor: PageCursor | null): number => Number(String(cursor ?? 1).split(" ")[0]);

function publishedDay(post: Json, run: Run): string | null {
  const time = textAt(post, "publishedAt");
  return time === null ? null : dayOf(time, run);
}

const isPostBeforePeriod = (post: Json | undefined, run: Run): boolean =>
  post !== undefined && isBeforePeriod(textAt(post, "publishedAt"), run);

/**
 * Posts are newest first, and the site chooses the page size, so pages cannot overlap. Instead each page is read again
 * after the following one: posts that moved up because of a deletion are found there.
 */
const next: NextPage = ({ body }, cursor, run) => {
  const page = pageNumber(cursor);
  const [, again, last] = String(cursor ?? "").split(" ");
  if (again) return last ? null : page + 2;
  const posts = parsePosts(body) ?? [];
  const isLast = posts.length === 0 || isPostBeforePeriod(posts[posts.length - 1], run);
  if (page === 1) return isLast ? null : 2;
  return `${page - 1} again${isLast ? " last" : ""}`;
};

/**
 * The feed of a WordPress blog (developer.wordpress.org/advanced-administration/wordpress/feeds), for sites with a
 * closed REST API: it has each post's number of comments (purl.org/rss/1.0/modules/slash). The rows are those of
 * `wordpress`.
 */
export const wordpressFeed = defineConnector({
  id: "wordpress-feed",
  platform: "wordpress",
  name: "WordPress (feed)",
  source: "WordPress feed RSS 2.0",
  apiVersion: { name: "2.0", promisedUntil: null },
  hosts: [],
  signIn: { isOptional: true },
  publicAccounts: { example: siteExample, read: parseBlog },
  // If the first page is missing there is no feed; a later missing page is the end.
  lookups: [feed(0), feed(1)],
  tables: {
    pages: {
      counts: "total",
      request: (run, cursor) => feedRequest(run, pageNumber(cursor)),
      next,
      items: (body) => parsePosts(body) ?? [],
      toleratedFailures: ["not_found"],
      // Without its link a post would be the whole site.
      isUndescribed: (post) => textAt(post, "link") === null,
      // Total counts to date are attributed to the publication date.
      row: (post, run) => ({
        date: publishedDay(post, run),
        period_end: run.today,
        page: textAt(post, "link"),
        title: textAt(post, "title"),
        comments: numberAt(post, "comments"),
      }),
    },
  },
  failures: {
    codes: ({ status, body }) => {
      if (status < 400) return parsePosts(body) === null ? ["no_feed"] : [];
      return [String(status)];
    },
    // Requests are unauthenticated: a site that requires a sign-in does not publish its feed.
    kinds: { no_feed: "unreadable", "401": "permission", "403": "permission" },
    kindsWithoutJson: { 401: "permission" },
  },
  // Self-hosted sites often run on small servers.
  limits: { maxParallelRequests: 4 },
});
