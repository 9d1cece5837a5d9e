import { defineConnector, type PageCursor, type Run } from "../define-connector.ts";
import { htmlToText } from "../html-to-text.ts";
import { at, type Json, listAt, numberAt, textAt, toIso } from "../json.ts";
import { itemsWithSearch, searchBrand, searchesForRun, searchPhrase } from "../listening/brand-searches.ts";
import { secondsOf } from "../wall-clock.ts";

const pageSize = 100;

/** Results from this second or earlier, and the page within them, counted from 0. */
interface SearchPosition {
  until: number;
  page: number;
}

function toSearchPosition(run: Run, cursor: PageCursor | null): SearchPosition {
  if (cursor === null) return { until: secondsOf(run).until - 1, page: 0 };
  const [until, page] = String(cursor).split(" ").map(Number);
  return { until: until ?? 0, page: page ?? 0 };
}

/** A story's title and text, or a comment's text; both may contain HTML. */
function hitText(hit: Json): string | null {
  const parts = ["title", "story_text", "comment_text"].map((name) => htmlToText(textAt(hit, name) ?? ""));
  return parts.filter((part) => part !== "").join("\n") || null;
}

/** A hit is tagged as a story or a comment. */
function hitType(hit: Json): string | null {
  const tags = listAt(hit, "_tags");
  if (tags.includes("comment")) return "comment";
  return tags.includes("story") ? "mention" : null;
}

/** Hacker News through Algolia's search: hn.algolia.com/api. No sign-in required. */
export const hackerNews = defineConnector({
  id: "hacker-news",
  platform: "hacker-news",
  name: "Hacker News",
  alsoFoundBy: ["HN", "Y Combinator"],
  source: "Hacker News search API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: ["https://hn.algolia.com/"],
  signIn: { isOptional: true },
  tracksBrands: true,
  lookups: [],
  tables: {
    mentions: {
      counts: "total",
      parts: (run) => searchesForRun(run, { names: true }),
      pageSize,
      splitPage: (cursor, size, smaller) => {
        const [until, page] = String(cursor ?? "").split(" ");
        return page === undefined ? [cursor] : [`${until} ${Math.floor((Number(page) * size) / smaller)}`];
      },
      request: (run, cursor, search, _metrics, size = pageSize) => {
        const { until, page } = toSearchPosition(run, cursor);
        return {
          url: "https://hn.algolia.com/api/v1/search_by_date",
          query: {
            query: searchPhrase(search),
            tags: "(story,comment)",
            // Otherwise the names of authors are searched too.
            restrictSearchableAttributes: "title,story_text,comment_text,url",
            numericFilters: `created_at_i>=${secondsOf(run).since},created_at_i<=${until}`,
            hitsPerPage: size,
            page,
          },
        };
      },
      // A search returns at most 1,000 hits, so each page starts at the time where the previous one ended.
      next: ({ body }, cursor, run, size = pageSize) => {
        const hits = listAt(body, "hits");
        const last = numberAt(hits[hits.length - 1] ?? null, "created_at_i");
        if (hits.length < size || last === null) return null;
        const { until, page } = toSearchPosition(run, cursor);
        return last < until ? `${last} 0` : `${until} ${page + 1}`;
      },
      items: itemsWithSearch("hits"),
      isUndescribed: (item) => textAt(item, "found.author") === null,
      row: (item) => {
        const hit = at(item, "found");
        const id = textAt(hit, "objectID");
        const seconds = numberAt(hit, "created_at_i");
        return {
          account: searchBrand(at(item, "search")),
          mention_id: id,
          url: id === null ? null : `https://news.ycombinator.com/item?id=${id}`,
          published_at: seconds === null ? null : toIso(seconds * 1000),
          type: hitType(hit),
          author: textAt(hit, "author"),
          text: hitText(hit),
          likes: numberAt(hit, "points"),
          comments: numberAt(hit, "num_comments"),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  limits: { maxParallelRequests: 5 },
});
