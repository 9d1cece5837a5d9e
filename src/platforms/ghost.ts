import { base64Url } from "./base64.ts";
import { type ApiRequest, definePlatform, type ListSource, type Run, type Send } from "./define-platform.ts";
import { at, isoOf, isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { siteKeys } from "./own-sites.ts";
import { allPages } from "./paging.ts";
import { dayOf, endOf, startOf } from "./wall-clock.ts";

const pageSize = 100;

/** Seconds that a signature counts; Ghost takes none that counts longer. */
const signedFor = 300;

/** An Admin API key: its id, a colon and its secret in hexadecimal digits, after the address of the site that it counts at. */
const keys = siteKeys(/^[0-9a-f]{24}:[0-9a-f]{64}$/);

const sign: Send = (typed, { now, hmacSha256 }) => {
  const [id = "", secret = ""] = keys.keyIn(typed).split(":");
  const issued = now();
  const parts = [
    { alg: "HS256", typ: "JWT", kid: id },
    { iat: issued, exp: issued + signedFor, aud: "/admin/" },
  ];
  const signed = parts.map((part) => base64Url(JSON.stringify(part))).join(".");
  return { headers: { Authorization: `Ghost ${signed}.${hmacSha256(secret, signed)}` } };
};

/** The site without the folder of its editor, which is what the browser shows there. */
function factsOf(typed: string) {
  const site = keys.facts(typed).site?.replace(/\/ghost$/, "") ?? null;
  return { site, account: site?.replace("https://", "") ?? null };
}

const posts = (site: unknown, query: NonNullable<ApiRequest["query"]>): ApiRequest => ({
  url: `${site}/ghost/api/admin/posts/`,
  query,
});

function publishedDay(post: Json, run: Run): string | null {
  const time = isoTime(textAt(post, "published_at"));
  return time === null ? null : dayOf(time, run);
}

/** Clicks on links of the newsletter; nobody counted them where none was sent, or where the site does not follow its readers. */
const clicksOn = (post: Json): number | null =>
  at(post, "email.track_clicks") === true ? numberAt(post, "count.clicks") : null;

/** Everything that came out, oldest first, so that pages stay as they are when something is published meanwhile. */
const published: Pick<ListSource, "request" | "next" | "items"> = {
  request: (run, page) =>
    posts(run.facts.site, {
      filter: `status:[published,sent]+published_at:>='${isoOf(startOf(run))}'+published_at:<'${isoOf(endOf(run))}'`,
      include: "count.clicks,email,newsletter",
      order: "published_at asc,id asc",
      limit: pageSize,
      page: Number(page ?? 1),
    }),
  next: allPages(({ body }) => numberAt(body, "meta.pagination.pages")),
  items: (body) => listAt(body, "posts"),
};

/** Ghost's Admin API: ghost.org/docs/admin-api. */
export const ghost = definePlatform({
  id: "ghost",
  platform: "ghost",
  name: "Ghost",
  source: "Ghost Admin API",
  hosts: [],
  signIn: {
    ownKey: {
      where: "https://ghost.org/docs/admin-api/#token-authentication",
      form: keys.form,
      send: sign,
      facts: factsOf,
    },
  },
  owner: {
    request: ({ facts }) => posts(facts.site, { limit: 1 }),
    read: (body, { facts }) => (Array.isArray(at(body, "posts")) ? { account: facts.account ?? null } : null),
  },
  lookups: [],
  tables: {
    pages: {
      ...published,
      // `sent` are those that only went out as a newsletter. What is counted until today belongs to the time since a post came out.
      row: (post, run) =>
        textAt(post, "status") === "sent"
          ? null
          : {
              date: publishedDay(post, run),
              period_end: run.today,
              page: textAt(post, "url"),
              title: textAt(post, "title"),
              clicks: clicksOn(post),
            },
    },
    campaigns: {
      ...published,
      row: (post) =>
        at(post, "email") === null
          ? null
          : {
              campaign_id: textAt(post, "id"),
              title: textAt(post, "title"),
              subject: textAt(post, "email.subject"),
              list: textAt(post, "newsletter.name"),
              sent_at: isoTime(textAt(post, "published_at")),
              recipients: numberAt(post, "email.email_count"),
              delivered: numberAt(post, "email.delivered_count"),
              bounces: numberAt(post, "email.failed_count"),
              opens: at(post, "email.track_opens") === true ? numberAt(post, "email.opened_count") : null,
              clicks: clicksOn(post),
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
  // Sites of people's own are often small.
  limits: { atOnce: 4 },
});
