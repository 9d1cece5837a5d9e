import { defineConnector } from "../define-connector.ts";
import { at, type Json, numberAt, sumOfAll, textAt, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";

const base = "https://public.api.bsky.app/xrpc";

/**
 * Accepts `https://bsky.app/profile/name.bsky.social`, `@name.bsky.social` and the bare handle; a DID is returned
 * unchanged.
 */
function parseHandle(typed: string): string | null {
  const name = typed.trim().replace(/^https?:\/\/bsky\.app\/profile\//, "");
  const handle = name
    .replace(/^@/, "")
    .replace(/\/[\s\S]*$/, "")
    .toLowerCase();
  if (/^did:[a-z]+:[\w.:%-]+$/i.test(name)) return name;
  return /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(handle) ? handle : null;
}

const typeByEmbed: Readonly<Record<string, string>> = {
  "app.bsky.embed.images": "image",
  // Up to ten pictures.
  "app.bsky.embed.gallery": "image",
  "app.bsky.embed.video": "video",
  "app.bsky.embed.external": "link",
  "app.bsky.embed.record": "quote",
  "app.bsky.embed.recordWithMedia": "quote",
};

/** An account's handle; its DID where Bluesky shows the placeholder for a handle that no longer resolves. */
export function accountName(account: Json): string | null {
  const handle = textAt(account, "handle");
  return handle === null || handle === "handle.invalid" ? textAt(account, "did") : handle;
}

/** A post's URL on bsky.app; null when its author or record key is missing. */
export function postUrl(post: Json): string | null {
  const [, key] = /\/app\.bsky\.feed\.post\/([^/]+)$/.exec(textAt(post, "uri") ?? "") ?? [];
  const author = accountName(at(post, "author"));
  return key && author ? `https://bsky.app/profile/${author}/post/${key}` : null;
}

function postType(post: Json): string | null {
  if (at(post, "record.embed") !== null) return typeByEmbed[textAt(post, "record.embed.$type") ?? ""] ?? null;
  return textAt(post, "record.createdAt") === null ? null : "text";
}

const repostReason = "app.bsky.feed.defs#reasonRepost";
/** Why a post is in the feed of an account besides being its own. */
const knownReasons: readonly string[] = [repostReason, "app.bsky.feed.defs#reasonPin"];

/** Bluesky's public AppView (docs.bsky.app, the `app.bsky` lexicons). No sign-in required. */
export const bluesky = defineConnector({
  id: "bluesky",
  platform: "bluesky",
  name: "Bluesky",
  alsoFoundBy: ["Bsky"],
  source: "Bluesky API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: ["https://public.api.bsky.app/"],
  signIn: { isOptional: true },
  publicAccounts: { example: "name.bsky.social", read: parseHandle },
  lookups: [
    {
      request: ({ account }) => ({ url: `${base}/app.bsky.actor.getProfile`, query: { actor: account } }),
      read: (body) => ({
        account: accountName(body),
        accountId: textAt(body, "did"),
        followers: numberAt(body, "followersCount"),
        posts: numberAt(body, "postsCount"),
      }),
    },
  ],
  tables: {
    posts: {
      counts: "total",
      pageSize: 100,
      request: ({ facts, account }, cursor, _part, _metrics, size = 100) => ({
        url: `${base}/app.bsky.feed.getAuthorFeed`,
        query: {
          actor: String(facts.accountId ?? account),
          limit: size,
          filter: "posts_no_replies",
          cursor: cursor ?? undefined,
        },
      }),
      next: cursorAt("cursor"),
      items: (body) => (at(body, "feed") as readonly Json[] | null) ?? [],
      // The feed is sorted by the time of the repost, not of the original post.
      isBeforePeriod: (item, run) =>
        isBeforePeriod(toIsoTime(textAt(item, "reason.indexedAt") ?? textAt(item, "post.indexedAt")), run),
      isUndescribed: (item) =>
        at(item, "reason") !== null && !knownReasons.includes(textAt(item, "reason.$type") ?? ""),
      row: (item) => {
        if (textAt(item, "reason.$type") === repostReason) return null;
        const post = at(item, "post");
        return {
          post_id: textAt(post, "uri"),
          url: postUrl(post),
          published_at: toIsoTime(textAt(post, "record.createdAt")),
          type: postType(post),
          text: textAt(post, "record.text"),
          likes: numberAt(post, "likeCount"),
          comments: numberAt(post, "replyCount"),
          shares: sumOfAll(numberAt(post, "repostCount"), numberAt(post, "quoteCount")),
          saves: numberAt(post, "bookmarkCount"),
        };
      },
    },
    days: {
      counts: "total",
      snapshot: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
    },
  },
  failures: {
    codes: ({ body }) => [textAt(body, "error"), textAt(body, "message")].filter((code) => code !== null),
    kinds: {
      "Profile not found": "not_found",
      "Account has been suspended": "not_found",
      AccountTakedown: "not_found",
      AccountDeactivated: "not_found",
      BlockedActor: "permission",
      BlockedByActor: "permission",
      ExpiredToken: "auth_expired",
      InvalidToken: "auth_expired",
      RateLimitExceeded: "rate_limited",
      UpstreamFailure: "server",
      UpstreamTimeout: "server",
      InternalServerError: "server",
    },
  },
  limits: {
    maxParallelRequests: 10,
    retryDelayMs: ({ headers }, now) => {
      const reset = Number(headers["ratelimit-reset"]);
      return reset > 0 ? Math.max(0, reset * 1000 - now) : null;
    },
  },
});
