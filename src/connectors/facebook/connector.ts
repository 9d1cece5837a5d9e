import { defineConnector } from "../define-connector.ts";
import { graphBatch } from "../graph/batch.ts";
import { facebookDays } from "../graph/facebook-days.ts";
import { facebookPosts } from "../graph/facebook-posts.ts";
import { failures } from "../graph/failures.ts";
import { pagesWithTasks, pageTokenLookups } from "../graph/pages.ts";
import { facebookBase as base, facebookLogin } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { numberAt, textAt } from "../json.ts";

/** Facebook's Graph API: pages whose insights the user may read. */
export const facebook = defineConnector({
  id: "facebook",
  platform: "facebook",
  name: { en: "Facebook Pages", es: "Páginas de Facebook", nl: "Facebook-pagina's" },
  alsoFoundBy: ["Meta", "FB"],
  source: `Facebook API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_read_engagement", "read_insights"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: pagesWithTasks("ANALYZE"),
  lookups: [
    ...pageTokenLookups,
    {
      request: ({ facts }) => ({
        url: `${base}/${facts.accountId}`,
        query: { fields: "id,name,followers_count,fan_count" },
      }),
      read: (body) => ({ followers: numberAt(body, "followers_count") ?? numberAt(body, "fan_count") }),
    },
  ],
  tables: { posts: facebookPosts(base, graphBatch(base)), days: facebookDays(base) },
  failures,
  limits: { maxParallelRequests: 10, usedShare, retryDelayMs, version },
});
