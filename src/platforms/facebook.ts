import { definePlatform, type Facts, type Lookup, type Run } from "./define-platform.ts";
import { batchAt } from "./graph/batch.ts";
import { facebookDays } from "./graph/facebook-days.ts";
import { facebookPosts } from "./graph/facebook-posts.ts";
import { failures } from "./graph/failures.ts";
import { used, wait } from "./graph/limits.ts";
import { facebookBase as base, facebookLogin } from "./graph/sign-in.ts";
import { graphVersion, version } from "./graph/version.ts";
import { type Json, listAt, numberAt, textAt } from "./json.ts";
import { graphCursor } from "./paging.ts";

/** People with more pages than ten lists of 100 are not known. */
const mostLists = 10;

/** Without a choice it is the first of the user's pages. */
const pageIn = (body: Json, { account }: Run): Json =>
  listAt(body, "data").find((page) => account === "" || textAt(page, "id") === account) ?? null;

/** A page answers to its own token only, which stands in the list of the user's pages. */
const pageToken = (list: number): Lookup => ({
  when: ({ facts }) => list === 0 || typeof facts.morePages === "string",
  request: ({ facts }) => ({
    url: `${base}/me/accounts`,
    query: { fields: "id,name,access_token", limit: 100, after: facts.morePages ?? undefined },
  }),
  read: (body, run, answer): Facts | null => {
    const page = pageIn(body, run);
    if (page !== null) return { account: textAt(page, "name"), accountId: textAt(page, "id"), morePages: null };
    const more = graphCursor(answer, null, run);
    return typeof more === "string" && list < mostLists - 1 ? { morePages: more } : null;
  },
  secret: (body, run) => textAt(pageIn(body, run), "access_token"),
});

/** Facebook's Graph API: pages whose analytics the user may see. */
export const facebook = definePlatform({
  id: "facebook",
  platform: "facebook",
  name: "Facebook Pages",
  source: `Facebook API ${graphVersion}`,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_read_engagement", "read_insights"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: {
    request: (page) => ({
      url: `${base}/me/accounts`,
      query: { fields: "id,name,tasks", limit: 100, after: page ?? undefined },
    }),
    next: graphCursor,
    items: (body) =>
      listAt(body, "data").flatMap((page) => {
        const id = textAt(page, "id");
        const tasks = listAt(page, "tasks");
        const mayAnalyse = tasks.length === 0 || tasks.includes("ANALYZE");
        return id === null || !mayAnalyse ? [] : [{ id, name: textAt(page, "name") ?? id }];
      }),
  },
  lookups: [
    ...Array.from({ length: mostLists }, (_, list) => pageToken(list)),
    {
      request: ({ facts }) => ({
        url: `${base}/${facts.accountId}`,
        query: { fields: "id,name,followers_count,fan_count" },
      }),
      read: (body) => ({ followers: numberAt(body, "followers_count") ?? numberAt(body, "fan_count") }),
    },
  ],
  tables: { posts: facebookPosts(base, batchAt(base)), days: facebookDays(base) },
  failures,
  limits: { atOnce: 10, used, wait, version },
});
