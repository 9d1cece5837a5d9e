import { bearer } from "../apply-secret.ts";
import { defineConnector, type Facts, type Lookup, type Run } from "../define-connector.ts";
import { type Json, listAt, numberAt, textAt, toIso } from "../json.ts";
import { cursorWhile } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";

const base = "https://open.tiktokapis.com/v2";

/** What each permission adds to the account's id and name; users can untick any of them. */
const profileFields = "username";
const statsFields = "follower_count,video_count";
const fieldSets: readonly (readonly string[])[] = [[profileFields, statsFields], [statsFields], [profileFields], []];

const attemptOf = ({ facts }: Run): number => Number(facts.attempt ?? 0);
const videoFields =
  "id,create_time,share_url,title,video_description,duration,view_count,like_count,comment_count,share_count";

const accountLookup: Lookup = {
  request: (run) => ({
    url: `${base}/user/info/`,
    query: { fields: ["open_id,display_name", ...(fieldSets[attemptOf(run)] ?? [])].join(",") },
  }),
  read: (body): Facts | null =>
    textAt(body, "data.user.open_id") === null
      ? null
      : {
          account: textAt(body, "data.user.username") ?? textAt(body, "data.user.display_name"),
          accountId: textAt(body, "data.user.open_id"),
          followers: numberAt(body, "data.user.follower_count"),
          posts: numberAt(body, "data.user.video_count"),
        },
  // TikTok refuses all fields for one that it may not give.
  readFailure: (kind, run) => {
    const isAboutFields = kind === "permission" || (attemptOf(run) > 0 && (kind === "invalid" || kind === "not_found"));
    return isAboutFields && attemptOf(run) < fieldSets.length - 1 ? { attempt: attemptOf(run) + 1 } : undefined;
  },
  isRepeated: ({ facts }) => facts.accountId === undefined,
};

const createdTime = (video: Json): string | null => {
  const seconds = numberAt(video, "create_time");
  return seconds === null ? null : toIso(seconds * 1000);
};

/** TikTok's Display API v2 (developers.tiktok.com): the user's public videos; the list has all of their numbers. */
export const tiktok = defineConnector({
  id: "tiktok",
  platform: "tiktok",
  name: "TikTok",
  alsoFoundBy: ["musical.ly"],
  source: "TikTok Display API v2",
  apiVersion: { name: "v2", promisedUntil: null },
  hosts: ["https://open.tiktokapis.com/"],
  signIn: {
    oauth: {
      appPrefix: "TIKTOK",
      authorizeUrl: "https://www.tiktok.com/v2/auth/authorize/",
      tokenUrl: `${base}/oauth/token/`,
      scopes: ["user.info.basic", "user.info.profile", "user.info.stats", "video.list"],
      scopeSeparator: ",",
      clientIdParameter: "client_key",
      renewal: "refresh_token",
      revoke: { url: `${base}/oauth/revoke/`, tokenIn: "form", name: "token", authenticatesClient: true },
      applySecret: bearer,
    },
  },
  owner: accountLookup,
  lookups: [accountLookup],
  tables: {
    posts: {
      counts: "unknown",
      permission: "video.list",
      pageSize: 20,
      request: (_run, cursor, _part, _metrics, size = 20) => ({
        url: `${base}/video/list/`,
        method: "POST",
        query: { fields: videoFields },
        json: { max_count: size, ...(cursor === null ? {} : { cursor: Number(cursor) }) },
      }),
      next: cursorWhile("data.cursor", "data.has_more"),
      items: (body) => listAt(body, "data.videos"),
      isBeforePeriod: (video, run) => isBeforePeriod(createdTime(video), run),
      row: (video) => ({
        post_id: textAt(video, "id"),
        url: textAt(video, "share_url")?.replace(/\?[\s\S]*$/, "") ?? null,
        published_at: createdTime(video),
        type: "video",
        title: textAt(video, "title"),
        text: textAt(video, "video_description"),
        views: numberAt(video, "view_count"),
        likes: numberAt(video, "like_count"),
        comments: numberAt(video, "comment_count"),
        shares: numberAt(video, "share_count"),
        duration: numberAt(video, "duration"),
      }),
    },
    days: {
      counts: "unknown",
      permission: "user.info.stats",
      snapshot: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
    },
  },
  failures: {
    // Successful responses also have a code: "ok".
    codes: ({ body }) =>
      [textAt(body, "error.code") ?? textAt(body, "error")].filter(
        (code) => code !== null && code !== "ok",
      ) as string[],
    kinds: {
      access_token_invalid: "auth_expired",
      scope_not_authorized: "permission",
      scope_permission_missed: "permission",
      invalid_params: "invalid",
      rate_limit_exceeded: "rate_limited",
      internal_error: "server",
    },
  },
  limits: { maxParallelRequests: 5 },
});
