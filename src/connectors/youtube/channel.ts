import type { Lookup, PublicAccounts, QueryValue, Run } from "../define-connector.ts";
import { at, numberAt, textAt } from "../json.ts";
import { decodeIfPossible } from "../percent-escapes.ts";

export const dataApi = "https://youtube.googleapis.com/youtube/v3";

/** Whether the run reads the connection's own channel, the only one with Analytics. */
export const isOwnChannel = ({ account }: Run): boolean => account === "";

/**
 * Accepts `@name`, `UC…`, a channel's URL in its three readable forms, or a bare name. The API cannot look up `/c/`
 * URLs.
 */
export const publicChannelNames: PublicAccounts = {
  example: "@name",
  read: (typed) => {
    const path = typed
      .trim()
      .replace(/^https?:\/\//i, "")
      .replace(/^((www|m)\.)?youtube\.com\//i, "");
    const [, id] = /^(?:channel\/)?(UC[\w-]{22})(?:[/?#]|$)/.exec(path) ?? [];
    if (id) return id;
    const [, user] = /^user\/([\w.-]+)/i.exec(path) ?? [];
    if (user) return `user/${user}`;
    const [, handle] = /^@?([\p{L}\p{M}\p{N}_.·-]{1,30})(?:[/?#]|$)/u.exec(decodeIfPossible(path)) ?? [];
    return handle && (path.startsWith("@") || path === handle) ? `@${handle.toLowerCase()}` : null;
  },
};

function channelQuery(account: string): Record<string, QueryValue> {
  if (account === "") return { mine: true };
  if (account.startsWith("@")) return { forHandle: account };
  return account.startsWith("user/") ? { forUsername: account.slice(5) } : { id: account };
}

/** The signed-in user's channel. */
export const ownChannelLookup: Lookup = {
  request: () => ({ url: `${dataApi}/channels`, query: { part: "snippet", mine: true } }),
  read: (body) =>
    at(body, "items.0") === null
      ? null
      : { account: textAt(body, "items.0.snippet.title"), accountId: textAt(body, "items.0.id") },
};

/** A key belongs to a project, not a channel: the cheapest request tests it. */
export const keyCheck: Lookup = {
  request: () => ({ url: `${dataApi}/i18nRegions`, query: { part: "snippet" } }),
  read: () => ({}),
};

/** The channel. `uploads` is the playlist of its videos, `since` the day before its creation, for any time zone. */
export const channelLookup: Lookup = {
  request: ({ account }) => ({
    url: `${dataApi}/channels`,
    query: { part: "snippet,statistics,contentDetails", ...channelQuery(account) },
  }),
  read: (body) => {
    const found = at(body, "items.0");
    if (found === null) return null;
    const isHidden = at(found, "statistics.hiddenSubscriberCount") === true;
    return {
      account: textAt(found, "snippet.title") ?? textAt(found, "id"),
      accountId: textAt(found, "id"),
      // Rounded down to three significant digits by YouTube.
      followers: isHidden ? null : numberAt(found, "statistics.subscriberCount"),
      posts: numberAt(found, "statistics.videoCount"),
      uploads: textAt(found, "contentDetails.relatedPlaylists.uploads"),
      since: textAt(found, "snippet.publishedAt")?.slice(0, 10) ?? null,
    };
  },
};
