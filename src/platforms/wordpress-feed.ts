import { type ApiRequest, definePlatform, type Next, type PageMark, type Run } from "./define-platform.ts";
import { type Json, numberAt, textAt } from "./json.ts";
import { readSite, siteExample } from "./own-sites.ts";
import { dayOf, isBeforePeriod } from "./wall-clock.ts";
import { readFeed } from "./wordpress/read-feed.ts";

/** The site's address as it was typed, perhaps that of its feed. */
const readBlog = (typed: string): string | null => readSite(typed.replace(/\/feed\/?(?:\?.*)?$/i, ""));

const postsIn = (body: Json) => (typeof body === "string" ? readFeed(body) : null);

const feed = ({ account }: Run, page: number): ApiRequest => ({
  url: `${account}/feed/`,
  query: { paged: page > 1 ? page : undefined },
  isText: true,
});

/** A page by its number; ` again` where it is read once more, ` last` where nothing follows after that. */
const pageIn = (mark: PageMark | null): number => Number(String(mark ?? 1).split(" ")[0]);

function publishedDay(post: Json, run: Run): string | null {
  const time = textAt(post, "publishedAt");
  return time === null ? null : dayOf(time, run);
}

const isTooOld = (post: Json | undefined, run: Run): boolean =>
  post !== undefined && isBeforePeriod(textAt(post, "publishedAt"), run);

/**
 * Newest posts come first, on pages of a size that the site chooses: no page can begin with the last post of the one before.
 * So each page is read again after the one that follows it. What moved up in between, since a post was deleted, is found there.
 */
const next: Next = ({ body }, mark, run) => {
  const page = pageIn(mark);
  const [, again, last] = String(mark ?? "").split(" ");
  if (again) return last ? null : page + 2;
  const posts = postsIn(body) ?? [];
  const isLast = posts.length === 0 || isTooOld(posts[posts.length - 1], run);
  if (page === 1) return isLast ? null : 2;
  return `${page - 1} again${isLast ? " last" : ""}`;
};

/**
 * The feed of a blog with WordPress (developer.wordpress.org/advanced-administration/wordpress/feeds), for those that keep their
 * REST API closed: it holds each post's number of comments (purl.org/rss/1.0/modules/slash). Its rows are those of `wordpress`.
 */
export const wordpressFeed = definePlatform({
  id: "wordpress-feed",
  platform: "wordpress",
  name: "WordPress (feed)",
  source: "WordPress feed RSS 2.0",
  hosts: [],
  signIn: { isOptional: true },
  publicAccounts: { example: siteExample, read: readBlog },
  // Without a first page there is no feed; without a later one it has ended.
  lookups: [
    {
      request: (run) => feed(run, 1),
      read: (body, { account }) => (postsIn(body) === null ? null : { account: account.replace("https://", "") }),
    },
  ],
  tables: {
    pages: {
      request: (run, mark) => feed(run, pageIn(mark)),
      next,
      items: (body) => postsIn(body) ?? [],
      mayFail: ["not_found"],
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
      if (status < 400) return postsIn(body) === null ? ["no_feed"] : [];
      return [String(status)];
    },
    // Nobody signs in: a site that asks for it keeps its feed to itself.
    kinds: { no_feed: "unreadable", "401": "permission", "403": "permission" },
    bare: { 401: "permission" },
  },
  // Sites of people's own are often small.
  limits: { atOnce: 4 },
});
