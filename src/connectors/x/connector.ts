import { bearer } from "../apply-secret.ts";
import { type ApiResponse, defineConnector, type Facts, type Lookup } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, textAt } from "../json.ts";
import { postRow, postsWithMedia } from "./post-row.ts";
import { nextTimelinePage, refusedParameters, switchNaming, timelinePage, timelineParts } from "./timeline.ts";

const base = "https://api.x.com/2";

/** Accepts `https://x.com/name`, `twitter.com/name`, `@name` and the bare name. */
function parseHandle(typed: string): string | null {
  const name = typed.trim().replace(/^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, "");
  const [, handle = ""] = /^@?([^/?#]*)/.exec(name) ?? [];
  return /^\w{1,15}$/.test(handle) ? handle : null;
}

const userFacts = (body: Json): Facts | null =>
  textAt(body, "data.id") === null
    ? null
    : {
        account: textAt(body, "data.username"),
        accountId: textAt(body, "data.id"),
        followers: numberAt(body, "data.public_metrics.followers_count"),
        posts: numberAt(body, "data.public_metrics.post_count") ?? numberAt(body, "data.public_metrics.tweet_count"),
      };

const userFields = { "user.fields": "public_metrics,username" };

const accountLookup: Lookup = { request: () => ({ url: `${base}/users/me`, query: userFields }), read: userFacts };

/** `usage-capped` in `https://api.twitter.com/2/problems/usage-capped`: hosts vary, the last segment does not. */
const problemType = (error: Json): string | null => textAt(error, "type")?.split("/").pop() ?? null;

/** Problem types; beside posts or on an empty page they concern single posts and are ignored. */
function codes(response: ApiResponse): string[] {
  const { status, body } = response;
  if (status < 400 && (at(body, "data") !== null || at(body, "meta") !== null)) return [];
  const errors = listAt(body, "errors");
  return [
    ...refusedParameters(response).map((name) => `parameter ${name}`),
    ...[body, ...errors].map(problemType),
    ...errors.map((error) => textAt(error, "code")),
  ].filter((code): code is string => code !== null && code !== "about:blank");
}

/** The X API v2 (docs.x.com), with the field names of its versions 2.159 and 2.167. */
export const x = defineConnector({
  id: "x",
  platform: "x",
  name: "X",
  alsoFoundBy: ["Twitter", "tweets"],
  source: "X API v2",
  apiVersion: { name: "v2", promisedUntil: null },
  hosts: ["https://api.x.com/"],
  signIn: {
    oauth: {
      appPrefix: "X",
      authorizeUrl: "https://x.com/i/oauth2/authorize",
      tokenUrl: `${base}/oauth2/token`,
      scopes: ["tweet.read", "users.read", "offline.access"],
      pkce: true,
      clientAuthentication: "basic",
      renewal: "refresh_token",
      revoke: { url: `${base}/oauth2/revoke`, tokenIn: "form", name: "token", authenticatesClient: true },
      applySecret: bearer,
    },
    apiKey: {
      where: "https://developer.x.com/en/portal/dashboard",
      form: /^[\w%+/=-]{60,}$/,
      applySecret: bearer,
      // The token belongs to an app, so it has no user.
      owner: { request: () => ({ url: `${base}/usage/tweets`, query: { days: 1 } }), read: () => ({}) },
    },
  },
  owner: accountLookup,
  publicAccounts: { example: "@name", read: parseHandle },
  lookups: [
    { ...accountLookup, when: ({ account }) => account === "" },
    {
      when: ({ account }) => account !== "",
      request: ({ account }) => ({ url: `${base}/users/by/username/${account}`, query: userFields }),
      read: userFacts,
    },
  ],
  tables: {
    posts: {
      counts: "total",
      parts: timelineParts,
      pageSize: 100,
      minPageSize: 5,
      request: timelinePage,
      next: nextTimelinePage,
      items: postsWithMedia,
      row: postRow,
      adapt: switchNaming,
    },
    days: {
      counts: "total",
      snapshot: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
    },
  },
  failures: {
    codes,
    kinds: {
      "parameter pagination_token": "bad_place",
      "invalid-request": "invalid",
      "resource-not-found": "not_found",
      "not-authorized-for-resource": "permission",
      "client-forbidden": "permission",
      "client-not-enrolled": "permission",
      "usage-capped": "quota_exhausted",
      "rate-limit-exceeded": "rate_limited",
      "88": "rate_limited",
    },
  },
  limits: {
    maxParallelRequests: 5,
    retryDelayMs: ({ headers }, now) => {
      const reset = Number(headers["x-rate-limit-reset"]);
      return reset > 0 ? Math.max(0, reset * 1000 - now) : null;
    },
  },
  price: {
    row: { posts: 0.005, days: 0.01 },
    ownAccountRow: { posts: 0.001, days: 0.01 },
    url: "https://docs.x.com/x-api/getting-started/pricing",
  },
});
