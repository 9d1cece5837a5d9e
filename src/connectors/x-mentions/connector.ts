import { dayMs } from "../../time/day.ts";
import { defineConnector, type Lookup, type PageCursor, type Run } from "../define-connector.ts";
import type { DeletionCheck } from "../deletion-check.ts";
import { at, type Json, listAt, numberAt, sumOfAll, textAt, toIso, toIsoTime } from "../json.ts";
import { searchBrand, searchesForRun, searchPhrase, searchTerm } from "../listening/brand-searches.ts";
import { endOf, startOf } from "../wall-clock.ts";
import { x } from "../x/connector.ts";
import { decodeHtml, referenceTypes } from "../x/post-row.ts";
import { switchNaming } from "../x/timeline.ts";

const handlePattern = /^\w{1,15}$/;

/** The search covers seven days; slightly less, in case the clocks differ. */
const searchWindowMs = 7 * dayMs - 5 * 60_000;

/** The search period, ISO 8601; no end while it is in the future, which X rejects. */
interface SearchRange {
  start: string;
  end: string;
  token: string;
}

function fromCursor(run: Run, cursor: PageCursor | null): SearchRange {
  if (cursor !== null) {
    const [start = "", end = "", token = ""] = String(cursor).split("|");
    return { start, end, token };
  }
  return {
    start: toIso(Math.max(startOf(run), run.now - searchWindowMs)),
    end: endOf(run) < run.now - 60_000 ? toIso(endOf(run)) : "",
    token: "",
  };
}

/** Whether any of the period is still searchable. */
function isWithinSearchWindow(run: Run): boolean {
  const { start, end } = fromCursor(run, null);
  return start < (end || toIso(run.now - 60_000));
}

const fieldsByNaming = {
  tweet: "created_at,public_metrics,lang,referenced_tweets,note_tweet",
  post: "created_at,public_metrics,lang,note_post",
};

/** X rejects longer queries. */
const maxQueryLength = 512;

/**
 * Every post found costs money, so reposts and the brand's own posts are excluded in the query, as far as its length
 * allows; the runner leaves out the rest of the brand's own posts.
 */
function searchQuery({ brands = [] }: Run, search: Json): string {
  const term = textAt(search, "kind") === "handle" ? `@${searchTerm(search)}` : searchPhrase(search);
  const ownHandles =
    brands.find(({ name }) => name === searchBrand(search))?.handles.filter((handle) => handlePattern.test(handle)) ??
    [];
  return ownHandles.reduce((query, name) => {
    const longer = `${query} -from:${name}`;
    return longer.length > maxQueryLength ? query : longer;
  }, `${term} -is:retweet`);
}

/** X has special codes for unknown languages: `und`, and others that start with q. */
const toLanguage = (code: string | null): string | null =>
  code === null || /^(?:und|zxx|q\w\w)$/.test(code) ? null : code;

/** A page's posts, each with its author's name. */
function postsWithAuthors(body: Json, _run: Run, search: Json): Json[] {
  const names = new Map(listAt(body, "includes.users").map((user) => [textAt(user, "id"), textAt(user, "username")]));
  return listAt(body, "data").map((post) => ({ post, search, author: names.get(textAt(post, "author_id")) ?? null }));
}

const deletionCheck: DeletionCheck = {
  reason: "What is stored has to follow what people delete on X.",
  source: "https://docs.x.com/x-api/compliance/streams/introduction",
  batch: 100,
  perDay: 100,
  price: 0.005,
  idOf: ({ mention_id }) => (/^\d{5,19}$/.test(mention_id) ? mention_id : null),
  request: (ids) => ({ url: "https://api.x.com/2/tweets", query: { ids: ids.join(",") } }),
  // A post of a protected account is another problem, `not-authorized-for-resource`.
  deleted: ({ body }, ids) =>
    listAt(body, "errors")
      .filter((error) => /\/resource-not-found$/.test(textAt(error, "type") ?? ""))
      .map((error) => textAt(error, "resource_id") ?? textAt(error, "value") ?? "")
      .filter((id) => ids.includes(id)),
};

/** X's recent search over seven days, with the field names of its versions 2.159 and 2.167. Operators: docs.x.com. */
export const xMentions = defineConnector({
  id: "x-mentions",
  platform: "x",
  name: { en: "X (mentions)", es: "X (menciones)", nl: "X (vermeldingen)" },
  alsoFoundBy: ["Twitter", "tweets"],
  source: "X API v2",
  apiVersion: { name: "v2", promisedUntil: null },
  hosts: x.hosts,
  signIn: x.signIn,
  owner: x.owner as Lookup,
  tracksBrands: true,
  lookups: [],
  tables: {
    mentions: {
      counts: "total",
      parts: (run) =>
        isWithinSearchWindow(run) ? searchesForRun(run, { names: true, hashtags: true, handles: handlePattern }) : [],
      pageSize: 100,
      minPageSize: 10,
      request: (run, cursor, search, _metrics, size = 100) => {
        const { start, end, token } = fromCursor(run, cursor);
        const names = run.facts.names === "post" ? "post" : "tweet";
        return {
          url: "https://api.x.com/2/tweets/search/recent",
          query: {
            query: searchQuery(run, search),
            max_results: size,
            start_time: start,
            end_time: end || undefined,
            [`${names}.fields`]: fieldsByNaming[names],
            expansions: "author_id",
            "user.fields": "username",
            next_token: token || undefined,
          },
        };
      },
      next: ({ body }, cursor, run) => {
        const token = textAt(body, "meta.next_token");
        const { start, end } = fromCursor(run, cursor);
        return token === null ? null : `${start}|${end}|${token}`;
      },
      adapt: switchNaming,
      deletionCheck,
      items: postsWithAuthors,
      row: (item) => {
        const post = at(item, "post");
        if (referenceTypes(post).includes("retweeted")) return null;
        const count = (name: string) => numberAt(post, `public_metrics.${name}`);
        const id = textAt(post, "id");
        const author = textAt(item, "author");
        return {
          account: searchBrand(at(item, "search")),
          mention_id: id,
          url: id === null || author === null ? null : `https://x.com/${author}/status/${id}`,
          published_at: toIsoTime(textAt(post, "created_at")),
          type: "mention",
          author,
          text: decodeHtml(textAt(post, "note_post.text") ?? textAt(post, "note_tweet.text") ?? textAt(post, "text")),
          language: toLanguage(textAt(post, "lang")),
          likes: count("like_count"),
          comments: count("reply_count"),
          shares: sumOfAll(count("repost_count") ?? count("retweet_count"), count("quote_count")),
        };
      },
    },
  },
  failures: { ...x.failures, kinds: { ...x.failures.kinds, "parameter next_token": "bad_place" } },
  limits: x.limits,
  price: {
    // A post, plus its author's account, charged at most once a day each.
    row: { mentions: 0.015 },
    url: "https://docs.x.com/x-api/getting-started/pricing",
  },
});
