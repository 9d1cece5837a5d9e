import { basicAuth, queryParameter } from "../apply-secret.ts";
import { type Detail, defineConnector, type Lookup } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, sumKnown, textAt, toIso } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";
import { dayOf, isInPeriod } from "../wall-clock.ts";

const base = "https://api.podbean.com/v1";

const pageSize = 100;

const podcast: Lookup = {
  request: () => ({ url: `${base}/podcasts` }),
  read: (body) => {
    const accountId = textAt(body, "podcasts.0.id");
    return accountId === null ? null : { account: textAt(body, "podcasts.0.title") ?? accountId, accountId };
  },
};

const followers: Lookup = {
  forTables: ["days"],
  request: ({ facts }) => ({
    url: `${base}/analytics/podcastAnalyticReports`,
    query: { podcast_id: String(facts.accountId), "types[]": "followers" },
  }),
  read: (body) => ({ followers: numberAt(body, "followers") }),
  // Only some plans include statistics.
  toleratedFailures: ["permission"],
};

/** Unix seconds as ISO 8601. */
function publishedAt(episode: Json): string | null {
  const seconds = numberAt(episode, "publish_time");
  return seconds === null ? null : toIso(seconds * 1_000);
}

const isPublished = (episode: Json): boolean => ["publish", null].includes(textAt(episode, "status"));

/** Downloads by month from publication to the end of the period; days only reach back 90 days. */
const downloads: Detail = {
  name: "downloads",
  appliesTo: (episode, run) => isPublished(episode) && isInPeriod(publishedAt(episode), run),
  batch: 1,
  request: ([episode = null], run) => ({
    url: `${base}/podcastStats/stats`,
    query: {
      episode_id: textAt(episode, "id") ?? "",
      start: dayOf(publishedAt(episode) ?? run.from, run),
      end: run.to < run.today ? run.to : run.today,
      period: "m",
    },
  }),
  read: (body) => [
    sumKnown(
      ...Object.keys(body ?? {})
        .filter((month) => /^\d{4}-\d\d$/.test(month))
        .map((month) => numberAt(body, month)),
    ),
  ],
  // Only some plans include statistics.
  toleratedFailures: ["permission"],
};

/** Podbean's API. `duration` is not read, since its unit is undocumented. */
export const podbean = defineConnector({
  id: "podbean",
  platform: "podbean",
  name: "Podbean",
  source: "Podbean API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://developers.podbean.com/apps/",
      form: /^\w{8,100}:\w{8,100}$/,
      exchange: {
        request: { url: `${base}/oauth/token`, method: "POST", form: { grant_type: "client_credentials" } },
        applySecret: basicAuth(),
        token: (body) => textAt(body, "access_token"),
      },
      applySecret: queryParameter("access_token"),
    },
  },
  owner: podcast,
  lookups: [podcast, followers],
  tables: {
    episodes: {
      counts: "total",
      pageSize,
      request: (_run, page, _part, _metrics, size = pageSize) => ({
        url: `${base}/episodes`,
        query: { offset: pageOffset(page), limit: size },
      }),
      next: overlappingPages(pageSize, "episodes", "id", ({ body }) => at(body, "has_more") === true),
      items: (body) => listAt(body, "episodes"),
      details: [downloads],
      row: (episode, _, { downloads: count = null }) =>
        isPublished(episode)
          ? {
              episode_id: textAt(episode, "id"),
              title: textAt(episode, "title"),
              published_at: publishedAt(episode),
              downloads: count as number | null,
            }
          : null,
    },
    days: { counts: "total", snapshot: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }) },
  },
  failures: {
    codes: ({ status, body }) => (status < 400 ? [] : [textAt(body, "error") ?? "", String(status)]),
    // OAuth's codes (RFC 6749 section 5.2, RFC 6750 section 3.1).
    kinds: {
      invalid_client: "auth_expired",
      unauthorized_client: "auth_expired",
      invalid_token: "auth_expired",
      insufficient_scope: "permission",
    },
  },
  limits: { maxParallelRequests: 3 },
});
