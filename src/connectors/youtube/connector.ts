import { bearer, queryParameter } from "../apply-secret.ts";
import { defineConnector } from "../define-connector.ts";
import { channelDays, countries } from "./analytics.ts";
import { channelLookup, keyCheck, ownChannelLookup, publicChannelNames } from "./channel.ts";
import { failures } from "./failures.ts";
import { videos } from "./videos.ts";

/**
 * YouTube's Data API v3, and Analytics API v2 for the user's own channel: developers.google.com/youtube. Additions to
 * playlists do not count as saves: most go to lists that do not express liking.
 */
export const youtube = defineConnector({
  id: "youtube",
  platform: "youtube",
  name: "YouTube",
  alsoFoundBy: ["Google", "YT", "Shorts"],
  source: "YouTube API v3",
  apiVersion: { name: "v3", promisedUntil: null },
  hosts: ["https://youtube.googleapis.com/", "https://youtubeanalytics.googleapis.com/"],
  signIn: {
    oauth: {
      appPrefix: "GOOGLE",
      authorizeUrl: "https://accounts.google.com/o/oauth2/v2/auth",
      tokenUrl: "https://oauth2.googleapis.com/token",
      scopes: [
        "https://www.googleapis.com/auth/youtube.readonly",
        "https://www.googleapis.com/auth/yt-analytics.readonly",
      ],
      // Google only issues a refresh token when the user is asked for consent again.
      authorizeParameters: { access_type: "offline", prompt: "consent" },
      pkce: true,
      renewal: "refresh_token",
      revoke: { url: "https://oauth2.googleapis.com/revoke", tokenIn: "form", name: "token" },
      applySecret: bearer,
    },
    apiKey: {
      where: "https://console.cloud.google.com/apis/credentials",
      form: /^AIza[\w-]{35}$/,
      applySecret: queryParameter("key"),
      owner: keyCheck,
    },
  },
  owner: ownChannelLookup,
  publicAccounts: publicChannelNames,
  lookups: [channelLookup],
  tables: { posts: videos, days: channelDays, audience: countries },
  failures,
  limits: { maxParallelRequests: 10 },
});
