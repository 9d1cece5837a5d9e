import { instantOfText } from "../../time/iso-time.ts";
import { bearer } from "../apply-secret.ts";
import { accountName, bluesky, postUrl } from "../bluesky/connector.ts";
import { defineConnector, type PageCursor, type Run } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, sumOfAll, textAt, toIso, toIsoTime } from "../json.ts";
import { itemsWithSearch, searchBrand, searchesForRun, searchPhrase, searchTerm } from "../listening/brand-searches.ts";
import { endOf, startOf } from "../wall-clock.ts";

const base = "https://bsky.social/xrpc";

/**
 * `name.bsky.social:abcd-efgh-ijkl-mnop`. App passwords have this fixed form, so an account's main password is
 * rejected.
 */
const appPasswordPattern = /^@?((?:[a-z0-9-]+\.)+[a-z]{2,}):([a-z0-9]{4}(?:-[a-z0-9]{4}){3})$/i;

const parseAppPassword = (key: string): { handle: string; password: string } => {
  const [, handle = "", password = ""] = appPasswordPattern.exec(key.trim()) ?? [];
  return { handle: handle.toLowerCase(), password };
};

/** Search posts before this moment; a cursor is only needed where a whole page falls within one second. */
interface SearchPosition {
  until: string;
  cursor: string | undefined;
}

function toSearchPosition(run: Run, pageCursor: PageCursor | null): SearchPosition {
  const [, until, cursor] = /^(\S+)(?: (.+))?$/.exec(String(pageCursor ?? toIso(endOf(run)))) ?? [];
  return { until: until ?? "", cursor };
}

/** The time Bluesky sorts by: the post's own `createdAt`, but never later than when it was indexed. */
function sortTime(post: Json): string | null {
  const [first] = [textAt(post, "record.createdAt"), textAt(post, "indexedAt")]
    .map(toIsoTime)
    .filter((time) => time !== null)
    .sort();
  return first ?? null;
}

const plusOneSecond = (time: string): string => toIso(instantOfText(time) + 1000);

/** Bluesky's post search, available to signed-in users only: an app password is exchanged for a session. */
export const blueskyMentions = defineConnector({
  id: "bluesky-mentions",
  platform: "bluesky",
  name: { en: "Bluesky (mentions)", es: "Bluesky (menciones)", nl: "Bluesky (vermeldingen)" },
  alsoFoundBy: ["Bsky"],
  source: "Bluesky API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: ["https://bsky.social/"],
  signIn: {
    apiKey: {
      where: "https://bsky.app/settings/app-passwords",
      form: appPasswordPattern,
      applySecret: bearer,
      exchange: {
        request: { url: `${base}/com.atproto.server.createSession`, method: "POST" },
        applySecret: (key) => {
          const { handle, password } = parseAppPassword(key);
          return { json: { identifier: handle, password } };
        },
        token: (body) => textAt(body, "accessJwt"),
      },
      facts: (key) => ({ account: parseAppPassword(key).handle }),
    },
  },
  owner: {
    request: ({ facts }) => ({ url: `${base}/app.bsky.actor.getProfile`, query: { actor: String(facts.account) } }),
    read: (body) => ({ account: accountName(body), accountId: textAt(body, "did") }),
  },
  tracksBrands: true,
  lookups: [],
  tables: {
    mentions: {
      counts: "total",
      parts: (run) => searchesForRun(run, { names: true, hashtags: true, handles: /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i }),
      pageSize: 100,
      request: (run, pageCursor, search, _metrics, size = 100) => ({
        url: `${base}/app.bsky.feed.searchPosts`,
        query: {
          q: searchPhrase(search),
          tag: textAt(search, "kind") === "hashtag" ? [searchTerm(search)] : undefined,
          sort: "latest",
          since: toIso(startOf(run)),
          until: toSearchPosition(run, pageCursor).until,
          limit: size,
          cursor: toSearchPosition(run, pageCursor).cursor,
        },
      }),
      // Bluesky does not guarantee that cursors reach all results, so each page is requested by time.
      next: ({ body }, pageCursor, run) => {
        const cursor = textAt(body, "cursor");
        const posts = listAt(body, "posts");
        if (cursor === null) return null;
        const { until } = toSearchPosition(run, pageCursor);
        const last = sortTime(posts[posts.length - 1] ?? null);
        const nextUntil = last === null ? until : plusOneSecond(last);
        return nextUntil < until ? nextUntil : `${until} ${cursor}`;
      },
      items: itemsWithSearch("posts"),
      isUndescribed: (item) => accountName(at(item, "found.author")) === null,
      row: (item) => {
        const post = at(item, "found");
        return {
          account: searchBrand(at(item, "search")),
          mention_id: textAt(post, "uri"),
          url: postUrl(post),
          published_at: toIsoTime(textAt(post, "record.createdAt")),
          type: "mention",
          author: accountName(at(post, "author")),
          text: textAt(post, "record.text"),
          language: textAt(post, "record.langs.0"),
          likes: numberAt(post, "likeCount"),
          comments: numberAt(post, "replyCount"),
          shares: sumOfAll(numberAt(post, "repostCount"), numberAt(post, "quoteCount")),
        };
      },
    },
  },
  failures: {
    ...bluesky.failures,
    kinds: {
      ...bluesky.failures.kinds,
      // The app password is wrong or was revoked.
      AuthenticationRequired: "auth_expired",
      AuthMissing: "auth_expired",
      BadQueryString: "invalid",
    },
  },
  limits: { ...bluesky.limits, maxParallelRequests: 5 },
});
