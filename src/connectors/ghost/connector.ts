import { toBase64Url } from "../base64.ts";
import { type ApiRequest, type ApplySecret, defineConnector, type ListSource, type Run } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, textAt, toIso, toIsoTime } from "../json.ts";
import { pageNumbers, splitPageNumbers } from "../next-page.ts";
import { siteKeyForm } from "../site-keys.ts";
import { dayOf, endOf, startOf } from "../wall-clock.ts";

const pageSize = 100;

/** Lifetime of a signed token in seconds; Ghost rejects longer ones. */
const tokenLifetimeSeconds = 300;

/** An Admin API key, `id:secret` in hexadecimal digits, preceded by the site's URL. */
const keys = siteKeyForm(/^[0-9a-f]{24}:[0-9a-f]{64}$/);

const signRequest: ApplySecret = (typed, { now, hmacSha256 }) => {
  const [id = "", secret = ""] = keys.keyOf(typed).split(":");
  const issuedAt = now();
  const parts = [
    { alg: "HS256", typ: "JWT", kid: id },
    { iat: issuedAt, exp: issuedAt + tokenLifetimeSeconds, aud: "/admin/" },
  ];
  const signingInput = parts.map((part) => toBase64Url(JSON.stringify(part))).join(".");
  return { headers: { Authorization: `Ghost ${signingInput}.${hmacSha256(secret, signingInput)}` } };
};

/** Removes the editor's path, `/ghost`, which the browser's address bar shows. */
function factsOfKey(typed: string) {
  const site = keys.facts(typed).site?.replace(/\/ghost$/, "") ?? null;
  return { site, account: site?.replace("https://", "") ?? null };
}

/** Oldest first, so that posts published during an import do not shift the pages. */
const postsRequest = (site: unknown, query: NonNullable<ApiRequest["query"]>): ApiRequest => ({
  url: `${site}/ghost/api/admin/posts/`,
  query: { include: "count.clicks,email,newsletter", order: "published_at asc,id asc", ...query },
});

function publishedDay(post: Json, run: Run): string | null {
  const time = toIsoTime(textAt(post, "published_at"));
  return time === null ? null : dayOf(time, run);
}

/** Clicks on links in the newsletter; null where none was sent, or the site does not track clicks. */
const clicksOf = (post: Json): number | null =>
  at(post, "email.track_clicks") === true ? numberAt(post, "count.clicks") : null;

/** Everything published. */
const publishedPosts: Pick<ListSource, "pageSize" | "splitPage" | "request" | "next" | "items"> = {
  pageSize,
  splitPage: splitPageNumbers,
  request: (run, page, _part, _metrics, size = pageSize) =>
    postsRequest(run.facts.site, {
      filter: `status:[published,sent]+published_at:>='${toIso(startOf(run))}'+published_at:<'${toIso(endOf(run))}'`,
      limit: size,
      page: Number(page ?? 1),
    }),
  next: pageNumbers(({ body }) => numberAt(body, "meta.pagination.pages")),
  items: (body) => listAt(body, "posts"),
};

/** Ghost's Admin API: ghost.org/docs/admin-api. */
export const ghost = defineConnector({
  id: "ghost",
  platform: "ghost",
  name: "Ghost",
  source: "Ghost Admin API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: [],
  signIn: {
    apiKey: {
      where: "https://ghost.org/docs/admin-api/#token-authentication",
      form: keys.form,
      applySecret: signRequest,
      facts: factsOfKey,
    },
  },
  owner: {
    request: ({ facts }) => postsRequest(facts.site, { limit: 1 }),
    read: (body, { facts }) => (Array.isArray(at(body, "posts")) ? { account: facts.account ?? null } : null),
  },
  lookups: [],
  tables: {
    pages: {
      counts: "total",
      ...publishedPosts,
      // Without its link a post would be the whole site.
      isUndescribed: (post) =>
        !["published", "sent"].includes(textAt(post, "status") ?? "") || textAt(post, "url") === null,
      // `sent` posts went out as a newsletter only. Total counts to date are attributed to the publication date.
      row: (post, run) =>
        textAt(post, "status") === "sent"
          ? null
          : {
              date: publishedDay(post, run),
              period_end: run.today,
              page: textAt(post, "url"),
              title: textAt(post, "title"),
              clicks: clicksOf(post),
            },
    },
    campaigns: {
      counts: "total",
      ...publishedPosts,
      row: (post) =>
        textAt(post, "email.email_count") === null
          ? null
          : {
              campaign_id: textAt(post, "id"),
              title: textAt(post, "title"),
              subject: textAt(post, "email.subject"),
              list: textAt(post, "newsletter.name"),
              sent_at: toIsoTime(textAt(post, "published_at")),
              recipients: numberAt(post, "email.email_count"),
              delivered: numberAt(post, "email.delivered_count"),
              bounces: numberAt(post, "email.failed_count"),
              opens: at(post, "email.track_opens") === true ? numberAt(post, "email.opened_count") : null,
              clicks: clicksOf(post),
            },
    },
  },
  failures: {
    codes: ({ status, body }) =>
      status < 400 ? [] : [textAt(body, "errors.0.code") ?? "", textAt(body, "errors.0.type") ?? "", String(status)],
    kinds: {
      INVALID_JWT: "auth_expired",
      UNKNOWN_ADMIN_API_KEY: "auth_expired",
      UnauthorizedError: "auth_expired",
      NoPermissionError: "permission",
      TooManyRequestsError: "rate_limited",
    },
  },
  // Self-hosted sites often run on small servers.
  limits: { maxParallelRequests: 4 },
});
