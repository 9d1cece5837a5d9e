import { type Accounts, defineConnector } from "../define-connector.ts";
import { graphBatch } from "../graph/batch.ts";
import { failures } from "../graph/failures.ts";
import { facebookBase as base, facebookLogin } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { instagramBusiness } from "../instagram-business/connector.ts";
import { addDays, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { isBeforePeriod } from "../wall-clock.ts";

/** Media are in the order in which they were tagged, which can be long after publication. */
const unorderedDays = 30;

/** Posts of others that tag an own professional Instagram account. */
export const instagramTags = defineConnector({
  id: "instagram-tags",
  platform: "instagram",
  name: {
    en: "Instagram (tagged posts)",
    es: "Instagram (publicaciones etiquetadas)",
    nl: "Instagram (getagde berichten)",
  },
  alsoFoundBy: ["Meta", "IG", "Insta"],
  source: `Instagram API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["instagram_basic", "instagram_manage_comments", "pages_read_engagement", "pages_show_list"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: instagramBusiness.accounts as Accounts,
  lookups: [
    {
      bundle: graphBatch(base),
      request: ({ account }) => ({ url: `${base}/${account}`, query: { fields: "id,username" } }),
      read: (body) => {
        const accountId = textAt(body, "id");
        return accountId === null ? null : { account: textAt(body, "username"), accountId };
      },
    },
  ],
  tables: {
    mentions: {
      counts: "unknown",
      pageSize: 100,
      request: ({ facts }, page, _part, _metrics, size = 100) => ({
        url: `${base}/${facts.accountId}/tags`,
        query: {
          fields: "id,caption,permalink,timestamp,username,like_count,comments_count",
          limit: size,
          after: page ?? undefined,
        },
      }),
      // Unlike other Graph lists this one has no URL of a next page: it ends with an empty page.
      next: ({ body }) => (listAt(body, "data").length === 0 ? null : textAt(body, "paging.cursors.after")),
      items: (body) => listAt(body, "data"),
      isBeforePeriod: (media, run) =>
        isBeforePeriod(toIsoTime(textAt(media, "timestamp")), { ...run, from: addDays(run.from, -unorderedDays) }),
      isRoughlySorted: true,
      // Own posts are known by their author alone.
      isUndescribed: (media) => textAt(media, "username") === null,
      row: (media, { facts }) => {
        const author = textAt(media, "username");
        if (author !== null && author === facts.account) return null;
        return {
          mention_id: textAt(media, "id"),
          url: textAt(media, "permalink"),
          published_at: toIsoTime(textAt(media, "timestamp")),
          type: "mention",
          author,
          text: textAt(media, "caption"),
          likes: numberAt(media, "like_count"),
          comments: numberAt(media, "comments_count"),
        };
      },
    },
  },
  failures,
  limits: { maxParallelRequests: 10, usedShare, retryDelayMs, version },
});
