import { defineConnector } from "../define-connector.ts";
import type { DeletionCheck } from "../deletion-check.ts";
import { at, numberAt, textAt, toIsoTime } from "../json.ts";
import { itemsWithSearch, searchBrand, searchesForRun, searchTerm } from "../listening/brand-searches.ts";
import { mastodon, statusShares, statusText } from "../mastodon/connector.ts";
import { linkHeader } from "../next-page.ts";
import { encodePart } from "../percent-escapes.ts";
import { isBeforePeriod } from "../wall-clock.ts";

/** The largest server: it has the public posts of every account that any of its users follows. */
const server = "mastodon.social";

/** Accounts on the server itself are written without it. */
const toHandle = (account: string | null): string | null =>
  account === null || account.includes("@") ? account : `${account}@${server}`;

/** Posts of this server alone: those of others it can also have forgotten. */
const deletionCheck: DeletionCheck = {
  reason: "The answer costs nothing, and says that the post does not exist.",
  source: "https://docs.joinmastodon.org/methods/statuses/#get",
  batch: 1,
  perDay: 100,
  idOf: ({ mention_id, author }) => {
    const [name, id = ""] = mention_id.split("/");
    return name === server && author.endsWith(`@${server}`) && /^\d+$/.test(id) ? id : null;
  },
  request: ([id = ""]) => ({ url: `https://${server}/api/v1/statuses/${id}` }),
  deleted: ({ status, body }, ids) => (status === 404 && textAt(body, "error") === "Record not found" ? ids : []),
};

/** Mastodon's public hashtag timelines (docs.joinmastodon.org). Full-text search requires an account on the server. */
export const mastodonMentions = defineConnector({
  id: "mastodon-mentions",
  platform: "mastodon",
  name: "Mastodon (hashtags)",
  alsoFoundBy: ["Fediverse"],
  source: "Mastodon API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: [`https://${server}/`],
  signIn: { isOptional: true },
  tracksBrands: true,
  lookups: [],
  tables: {
    mentions: {
      counts: "total",
      parts: (run) => searchesForRun(run, { hashtags: true }),
      pageSize: 40,
      request: (_run, page, search, _metrics, size = 40) => ({
        url: `https://${server}/api/v1/timelines/tag/${encodePart(searchTerm(search))}`,
        query: { limit: size, max_id: page ?? undefined },
      }),
      next: linkHeader("max_id"),
      items: itemsWithSearch(""),
      deletionCheck,
      isBeforePeriod: (item, run) => isBeforePeriod(toIsoTime(textAt(item, "found.created_at")), run),
      isUndescribed: (item) => textAt(item, "found.account.acct") === null,
      row: (item) => {
        const status = at(item, "found");
        const id = textAt(status, "id");
        return {
          account: searchBrand(at(item, "search")),
          // Post ids are unique per server only.
          mention_id: id === null ? null : `${server}/${id}`,
          url: textAt(status, "url"),
          published_at: toIsoTime(textAt(status, "created_at")),
          type: "mention",
          author: toHandle(textAt(status, "account.acct")),
          text: statusText(status),
          language: textAt(status, "language"),
          likes: numberAt(status, "favourites_count"),
          comments: numberAt(status, "replies_count"),
          shares: statusShares(status),
        };
      },
    },
  },
  failures: mastodon.failures,
  limits: mastodon.limits,
});
