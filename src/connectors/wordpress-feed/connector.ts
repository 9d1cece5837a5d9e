import { type ApiRequest, defineConnector, type NextPage, type PageCursor, type Run } from "../define-connector.ts";
import { type Json, numberAt, textAt } from "../json.ts";
import { parseSite, siteExample } from "../site-keys.ts";
import { dayOf, isBeforePeriod } from "../wall-clock.ts";
import { readFeed } from "./read-feed.ts";

/** The site's address as it was typed, perhaps that of its feed. */
const parseBlog = (typed: string): string | null => parseSite(typed.replace(/\/feed\/?(?:\?.*)?$/i, ""));

const parsePosts = (body: Json) => (typeof body === "string" ? readFeed(body) : null);

const feedRequest = ({ account }: Run, page: number): ApiRequest => ({
  url: `${account}/feed/`,
  query: { paged: page > 1 ? page : undefined },
  isText: true,
});

/** A page by its number; ` again` where it is read once more, ` last` where nothing follows after that. */
const pageNumber = (cursor: PageCursor | null): number => Number(String(cursor ?? 1).split(" ")[0]);

function publishedDay(post: Json, run: Run): string | null {
  const time = textAt(post, "publishedAt");
  return time === null ? null : dayOf(time, run);
}

const isPostBeforePeriod = (post: Json | undefined, run: Run): boolean =>
  post !== undefined && isBeforePeriod(textAt(post, "publishedAt"), run);

/**
 * Newest posts come first, on pages of a size that the site chooses: no page can begin with the last post of the one before.
 * So each page is read again after the one that follows it. What moved up in between, since a post was deleted, is found there.
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
 * The feed of a blog with WordPress (developer.wordpress.org/advanced-administration/wordpress/feeds), for those that keep their
 * REST API closed: it holds each post's number of comments (purl.org/rss/1.0/modules/slash). Its rows are those of `wordpress`.
 */
export const wordpressFeed = defineConnector({
  id: "wordpress-feed",
  platform: "wordpress",
  name: "WordPress (feed)",
  source: "WordPress feed RSS 2.0",
  hosts: [],
  signIn: { isOptional: true },
  publicAccounts: { example: siteExample, read: parseBlog },
  // Without a first page there is no feed; without a later one it has ended.
  lookups: [
    {
      request: (run) => feedRequest(run, 1),
      read: (body, { account }) => (parsePosts(body) === null ? null : { account: account.replace("https://", "") }),
    },
  ],
  tables: {
    pages: {
      request: (run, cursor) => feedRequest(run, pageNumber(cursor)),
      next,
      items: (body) => parsePosts(body) ?? [],
      toleratedFailures: ["not_found"],
      // What is counted until today belongs to the time since the post came out.
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
    // Nobody signs in: a site that asks for it keeps its feed to itself.
    kinds: { no_feed: "unreadable", "401": "permission", "403": "permission" },
    kindsWithoutJson: { 401: "permission" },
  },
  // Sites of people's own are often small.
  limits: { maxParallelRequests: 4 },
});
