import { defineConnector, type ListSource, type Lookup } from "../define-connector.ts";
import { graphBatch } from "../graph/batch.ts";
import {
  isPublicAccount,
  ownOrPublic,
  publicAccountLookup,
  publicAccountPosts,
  publicAccountsByName,
} from "../graph/business-discovery.ts";
import { failures } from "../graph/failures.ts";
import { instagramAudience } from "../graph/instagram-audience.ts";
import { instagramDays } from "../graph/instagram-days.ts";
import { instagramPosts } from "../graph/instagram-posts.ts";
import { isPortfolioList, nextPageLists, pageListRequest, searchPageLists } from "../graph/pages.ts";
import { facebookBase as base, facebookLogin } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { type Json, listAt, numberAt, textAt } from "../json.ts";

const batch = graphBatch(base);

const pages = "id,name,instagram_business_account{id,username}";

const instagramAccounts = (body: Json) =>
  listAt(body, "data").flatMap((page) => {
    const id = textAt(page, "instagram_business_account.id");
    return id === null ? [] : [{ id, name: textAt(page, "instagram_business_account.username") ?? id }];
  });

/** The account that makes the requests: for public numbers any own account will do. */
const firstAccountLookup: Lookup = {
  ...searchPageLists(pages, (body) => {
    const [firstAccount] = instagramAccounts(body);
    return firstAccount ? { ownId: firstAccount.id } : null;
  }),
  when: (run) => isPublicAccount(run) || run.account === "",
};

const chosenAccountLookup: Lookup = {
  bundle: batch,
  when: (run) => !isPublicAccount(run),
  request: ({ account, facts }) => ({
    url: `${base}/${facts.ownId ?? account}`,
    query: { fields: "id,username,followers_count,media_count" },
  }),
  read: (body) => {
    const accountId = textAt(body, "id");
    if (accountId === null) return null;
    return {
      account: textAt(body, "username"),
      accountId,
      followers: numberAt(body, "followers_count"),
      posts: numberAt(body, "media_count"),
    };
  },
};

const emptySource: ListSource<never> = {
  counts: "unknown",
  parts: () => [],
  request: () => ({ url: base }),
  items: () => [],
  row: () => null,
};

/** Instagram's Graph API with Facebook Login: professional accounts linked to a page, and public numbers of others. */
export const instagramBusiness = defineConnector({
  id: "instagram-business",
  platform: "instagram",
  name: {
    en: "Instagram (with a Facebook login)",
    es: "Instagram (con Facebook)",
    nl: "Instagram (met Facebook-login)",
  },
  alsoFoundBy: ["Meta", "IG", "Insta", "Reels"],
  source: `Instagram API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["instagram_basic", "instagram_manage_insights", "pages_read_engagement", "pages_show_list"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: {
    request: (list) => pageListRequest(list, pages),
    next: nextPageLists,
    isOptional: isPortfolioList,
    items: instagramAccounts,
  },
  publicAccounts: publicAccountsByName,
  lookups: [firstAccountLookup, chosenAccountLookup, publicAccountLookup(base)],
  tables: {
    posts: ownOrPublic(instagramPosts(base, "instagram_manage_insights", batch), publicAccountPosts(base)),
    days: ownOrPublic(instagramDays(base, batch), emptySource),
    audience: ownOrPublic(instagramAudience(base), emptySource),
  },
  failures,
  limits: { maxParallelRequests: 10, usedShare, retryDelayMs, version },
});
