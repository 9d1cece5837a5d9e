import { bearer } from "../apply-secret.ts";
import { toBase64Url } from "../base64.ts";
import { defineConnector } from "../define-connector.ts";
import { listAt, numberAt, textAt, toIsoTime } from "../json.ts";

const base = "https://op3.dev/api/1";

/** OP3's public preview token, from its documentation; a user's own token replaces it. */
const headers = { Authorization: "Bearer preview07ce" };

/** Without a limit OP3 returns eight episodes. */
const maxEpisodes = 1_000;

const uuidPattern = /^[0-9a-f]{32}$/;
const guidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const feedPattern = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/i;

/** Accepts a podcast's id at OP3, its `podcast:guid`, its page at OP3, or its feed's URL. */
function parseShow(typed: string): string | null {
  const text = typed.trim();
  const id = text.replace(/^https:\/\/op3\.dev\/show\//i, "").toLowerCase();
  if (uuidPattern.test(id) || guidPattern.test(id)) return id;
  return feedPattern.test(text) ? text : null;
}

/** The first day of the month that was this many months before a day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return first.toISOString().slice(0, 10);
}

/** The Open Podcast Prefix Project: op3.dev/api/docs. */
export const op3 = defineConnector({
  id: "op3",
  platform: "op3",
  name: "OP3",
  alsoFoundBy: ["Open Podcast Prefix Project"],
  source: "OP3 API 1",
  apiVersion: { name: "1", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    isOptional: true,
    apiKey: {
      where: "https://op3.dev/api/keys",
      form: /^[\w.-]{8,200}$/,
      applySecret: bearer,
      // Any request that does not depend on a podcast.
      owner: {
        request: () => ({ url: `${base}/queries/recent-episodes-with-transcripts`, query: { limit: 1 } }),
        read: () => ({}),
      },
    },
  },
  publicAccounts: { example: "https://example.com/podcast/feed.xml", read: parseShow },
  lookups: [
    {
      request: ({ account }) => ({
        url: `${base}/shows/${account.includes("/") ? toBase64Url(account) : account}`,
        headers,
      }),
      read: (body) => {
        const accountId = textAt(body, "showUuid");
        return accountId === null ? null : { account: textAt(body, "title") ?? accountId, accountId };
      },
    },
  ],
  tables: {
    episodes: {
      counts: "total",
      request: ({ facts }) => ({
        url: `${base}/queries/episode-download-counts`,
        query: { showUuid: String(facts.accountId), limit: maxEpisodes },
        headers,
      }),
      items: (body) => listAt(body, "episodes"),
      // OP3 counts episodes of this month and the two before.
      notes: (_, { from, today }) => (from < monthsBefore(today, 2) ? ["recent"] : []),
      row: (episode) => ({
        episode_id: textAt(episode, "itemGuid"),
        title: textAt(episode, "title"),
        published_at: toIsoTime(textAt(episode, "pubdate")),
        // The other counts cover the first days after publication, and are missing until those are over.
        downloads: numberAt(episode, "downloadsAll"),
      }),
    },
  },
  failures: {
    codes: ({ status, body }) =>
      status < 400 ? [] : [textAt(body, "error") ?? textAt(body, "message") ?? "", String(status)],
    kinds: { unauthorized: "auth_expired", expired: "auth_expired", blocked: "auth_expired" },
  },
  limits: { maxParallelRequests: 3 },
});
