import { instantOfText } from "../../time/iso-time.ts";
import { defineConnector, type Lookup, type Run } from "../define-connector.ts";
import { htmlToText } from "../html-to-text.ts";
import { at, type Json, listAt, numberAt, sumKnown, textAt, toIsoTime } from "../json.ts";
import { linkHeader } from "../next-page.ts";
import { parseSite } from "../site-keys.ts";
import { isBeforePeriod } from "../wall-clock.ts";

/** Large servers, and servers in our users' languages; deployers can add others as own sites. */
const servers = [
  "mastodon.social",
  "mastodon.online",
  "mastodon.world",
  "mstdn.social",
  "mstdn.jp",
  "mstdn.ca",
  "mas.to",
  "fosstodon.org",
  "hachyderm.io",
  "infosec.exchange",
  "techhub.social",
  "universeodon.com",
  "mastodon.nl",
  "masto.es",
];

const userPattern = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;
const isServerName = (name: string): boolean => parseSite(name) === `https://${name}`;

/** Accepts `@name@server` and URLs such as `https://server/@name`; `/@name@other` is an account on `other`. */
function parseHandle(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const [, host, path] = /^https?:\/\/([^/]+)\/(?:@|users\/)([^/?#]+)/.exec(text) ?? [];
  const [name = "", home = host ?? ""] = (path ?? text.replace(/^@/, "")).split("@");
  return userPattern.test(name) && isServerName(home) && !home.includes("/") ? `${name}@${home}` : null;
}

const nameAndHost = ({ account }: Pick<Run, "account">): string[] => account.split("@");

/** The server is usually the host in the account's name. */
const apiUrl = (run: Run, path: string): string =>
  `https://${run.facts.server ?? nameAndHost(run)[1]}/api/v1/accounts/${path}`;

const account: Lookup = {
  when: ({ facts }) => facts.accountId === undefined,
  request: (run) => ({ url: apiUrl(run, "lookup"), query: { acct: nameAndHost(run)[0] } }),
  read: (body, run) => {
    const accountId = textAt(body, "id");
    const followers = numberAt(body, "followers_count");
    return accountId === null
      ? null
      : { account: run.account, accountId, followers, posts: numberAt(body, "statuses_count") };
  },
};

/** Finds the server by WebFinger (RFC 7033) where names have another host than their server. */
const serverOfName: Lookup = {
  when: ({ facts }) => facts.accountId === undefined,
  request: (run) => ({
    url: `https://${nameAndHost(run)[1]}/.well-known/webfinger`,
    query: { resource: `acct:${run.account}` },
  }),
  read: (body) => {
    const self = listAt(body, "links").find((link) => textAt(link, "rel") === "self");
    const [, server = ""] = /^https:\/\/([^/]+)\//.exec(textAt(self ?? null, "href") ?? "") ?? [];
    return isServerName(server) ? { server } : null;
  },
};

const typeByMedia: Readonly<Record<string, string>> = { image: "image", gifv: "gif", video: "video", audio: "audio" };

function statusType(status: Json): string | null {
  if (at(status, "quote") !== null) return "quote";
  const media = at(status, "media_attachments");
  if (!Array.isArray(media)) return null;
  if (media.length > 0) return typeByMedia[textAt(media, "0.type") ?? ""] ?? null;
  if (at(status, "poll") !== null) return textAt(status, "poll.id") === null ? null : "poll";
  if (at(status, "card") !== null) return textAt(status, "card.url") === null ? null : "link";
  return "text";
}

const quoteLink =
  /<p class="[^"]*\bquote-inline\b[^"]*">[\s\S]*?<\/p>|<span class="[^"]*\bquote-inline\b[^"]*">[\s\S]*?(?=<\/p>|$)/g;

/** A post's text without the link to the quoted post, which servers add for apps that do not show quotes. */
export function statusText(status: Json): string | null {
  const html = textAt(status, "content");
  if (html === null) return null;
  return htmlToText(html.replace(quoteLink, "")) || null;
}

/** Boosts and quotes; servers before 4.5 do not count quotes. */
export function statusShares(status: Json): number | null {
  const boosts = numberAt(status, "reblogs_count");
  return boosts === null ? null : sumKnown(boosts, numberAt(status, "quotes_count"));
}

/** Mastodon's public API (docs.joinmastodon.org), at the account's home server, the only one with complete counts. */
export const mastodon = defineConnector({
  id: "mastodon",
  platform: "mastodon",
  name: "Mastodon",
  alsoFoundBy: ["Fediverse"],
  source: "Mastodon API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: servers.map((name) => `https://${name}/`),
  signIn: { isOptional: true },
  publicAccounts: { example: "@name@mastodon.social", read: parseHandle },
  lookups: [{ ...account, toleratedFailures: ["not_found", "not_listed", "unreadable"] }, serverOfName, account],
  tables: {
    posts: {
      counts: "total",
      pageSize: 40,
      request: (run, page, _part, _metrics, size = 40) => ({
        url: apiUrl(run, `${run.facts.accountId}/statuses`),
        query: { limit: size, exclude_reblogs: true, exclude_replies: true, max_id: page ?? undefined },
      }),
      next: linkHeader("max_id"),
      items: (body) => listAt(body, ""),
      isBeforePeriod: (status, run) => isBeforePeriod(toIsoTime(textAt(status, "created_at")), run),
      row: (status) => {
        if (textAt(status, "reblog.id") !== null) return null;
        return {
          post_id: textAt(status, "id"),
          url: textAt(status, "url"),
          published_at: toIsoTime(textAt(status, "created_at")),
          type: statusType(status),
          text: statusText(status),
          likes: numberAt(status, "favourites_count"),
          comments: numberAt(status, "replies_count"),
          shares: statusShares(status),
          duration: numberAt(status, "media_attachments.0.meta.original.duration"),
        };
      },
    },
    days: {
      counts: "total",
      snapshot: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
    },
  },
  failures: {
    // Requests are unauthenticated, so 401 means the server shows its accounts to members only.
    codes: ({ status, body }) => {
      const error = textAt(body, "error") ?? "";
      if (status < 400) return [];
      // Servers that closed their timelines answer with 422, which otherwise means an invalid request.
      return [...(/authenticated user/i.test(error) ? ["members only"] : []), error, String(status)];
    },
    kinds: {
      "members only": "permission",
      "401": "permission",
      "403": "permission",
      "410": "not_found",
      "422": "invalid",
    },
  },
  limits: {
    maxParallelRequests: 5,
    retryDelayMs: ({ headers }, now) => {
      const reset = instantOfText(headers["x-ratelimit-reset"] ?? "");
      return Number.isNaN(reset) ? null : Math.max(0, reset - now);
    },
  },
});
