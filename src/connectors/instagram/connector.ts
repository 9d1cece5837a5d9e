import { bearer } from "../apply-secret.ts";
import { defineConnector, type Lookup } from "../define-connector.ts";
import { failures } from "../graph/failures.ts";
import { instagramAudience } from "../graph/instagram-audience.ts";
import { instagramDays } from "../graph/instagram-days.ts";
import { instagramPosts } from "../graph/instagram-posts.ts";
import { accessToken } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { at, numberAt, textAt } from "../json.ts";

const host = "https://graph.instagram.com";
const base = `${host}/${graphVersion}`;

const accountLookup: Lookup = {
  request: () => ({ url: `${base}/me`, query: { fields: "user_id,username,followers_count,media_count" } }),
  read: (body) => {
    // Meta's guide shows the response wrapped in a list of one, its reference without.
    const user = at(body, "data.0") ?? body;
    const accountId = textAt(user, "user_id");
    if (accountId === null) return null;
    return {
      account: textAt(user, "username"),
      accountId,
      followers: numberAt(user, "followers_count"),
      posts: numberAt(user, "media_count"),
    };
  },
};

/**
 * Instagram's Graph API with Instagram Login: professional accounts, no Facebook page needed. It has no batch requests.
 */
export const instagram = defineConnector({
  id: "instagram",
  platform: "instagram",
  name: "Instagram",
  alsoFoundBy: ["Meta", "IG", "Insta", "Reels"],
  source: `Instagram API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: [`${host}/`, "https://api.instagram.com/"],
  signIn: {
    oauth: {
      appPrefix: "INSTAGRAM",
      authorizeUrl: "https://www.instagram.com/oauth/authorize",
      tokenUrl: "https://api.instagram.com/oauth/access_token",
      scopes: ["instagram_business_basic", "instagram_business_manage_insights"],
      scopeSeparator: ",",
      longLivedExchange: {
        url: `${host}/access_token`,
        query: { grant_type: "ig_exchange_token" },
        tokenParameter: "access_token",
        clientParameters: ["client_secret"],
      },
      renewal: {
        url: `${host}/refresh_access_token`,
        query: { grant_type: "ig_refresh_token" },
        tokenParameter: "access_token",
        minAgeSeconds: 86_400,
      },
      applySecret: bearer,
    },
    apiKey: accessToken("https://developers.facebook.com/apps/"),
  },
  owner: accountLookup,
  lookups: [accountLookup],
  tables: {
    posts: instagramPosts(base, "instagram_business_manage_insights"),
    days: instagramDays(base),
    audience: instagramAudience(base),
  },
  failures,
  limits: { maxParallelRequests: 50, usedShare, retryDelayMs, version },
});
