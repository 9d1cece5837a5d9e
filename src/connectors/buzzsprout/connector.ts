import { defineConnector } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";

const base = "https://www.buzzsprout.com/api";

/** Buzzsprout rejects requests without a User-Agent. */
const headers = { "User-Agent": "Engagement for Google Sheets" };

const podcasts = { url: `${base}/podcasts.json`, headers };

/** Drafts, private and withdrawn episodes are in the list too. */
const isUnpublished = (episode: Json): boolean =>
  at(episode, "private") === true || textAt(episode, "inactive_at") !== null;

/**
 * Buzzsprout's API: github.com/buzzsprout/buzzsprout-api. It returns all episodes in one response, with total plays to
 * date.
 */
export const buzzsprout = defineConnector({
  id: "buzzsprout",
  platform: "buzzsprout",
  name: "Buzzsprout",
  source: "Buzzsprout API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://www.buzzsprout.com/my/profile/api",
      form: /^[0-9a-zA-Z_-]{16,200}$/,
      applySecret: (key) => ({ headers: { Authorization: `Token token=${key}` } }),
    },
  },
  accounts: {
    request: () => podcasts,
    items: (body) =>
      listAt(body, "").flatMap((podcast) => {
        const id = textAt(podcast, "id");
        return id === null ? [] : [{ id, name: textAt(podcast, "title") ?? id }];
      }),
  },
  lookups: [
    {
      request: () => podcasts,
      read: (body, { account }) => {
        const podcast = listAt(body, "").find((podcastItem) => textAt(podcastItem, "id") === account);
        return podcast === undefined ? null : { account: textAt(podcast, "title") ?? account, accountId: account };
      },
    },
  ],
  tables: {
    episodes: {
      counts: "total",
      request: ({ account }) => ({ url: `${base}/${encodePart(account)}/episodes.json`, headers }),
      items: (body) => listAt(body, ""),
      isUndescribed: (episode) => typeof at(episode, "private") !== "boolean",
      row: (episode) =>
        isUnpublished(episode)
          ? null
          : {
              episode_id: textAt(episode, "id"),
              title: textAt(episode, "title"),
              published_at: toIsoTime(textAt(episode, "published_at")),
              duration: numberAt(episode, "duration"),
              plays: numberAt(episode, "total_plays"),
            },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  limits: { maxParallelRequests: 3 },
});
