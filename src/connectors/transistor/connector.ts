import { header } from "../apply-secret.ts";
import { type Detail, defineConnector, type Run } from "../define-connector.ts";
import { addDays, byId, type Json, listAt, numberAt, sumKnown, textAt, toIsoTime } from "../json.ts";
import { pageNumbers, splitPageNumbers } from "../next-page.ts";
import { encodePart } from "../percent-escapes.ts";
import { isInPeriod } from "../wall-clock.ts";

const base = "https://api.transistor.fm/v1";

const pageSize = 100;

/**
 * Daily downloads of all episodes come in one response; for longer periods it would grow too large, so episodes are
 * requested one by one.
 */
const maxDaysTogether = 400;

const publishedDay = (episode: Json): string =>
  (toIsoTime(textAt(episode, "attributes.published_at")) ?? "").slice(0, 10);

/** Transistor only accepts `31-12-2026`. */
const toTransistorDate = (day: string): string => day.split("-").reverse().join("-");

const isEpisodeInPeriod = (episode: Json, run: Run): boolean =>
  isInPeriod(toIsoTime(textAt(episode, "attributes.published_at")), run);

const isRecent = (episode: Json, { today }: Run): boolean => publishedDay(episode) > addDays(today, -maxDaysTogether);

/** From the day before the oldest of these episodes, since Transistor's days may start at another time, until today. */
function firstDay(episodes: readonly Json[], { today }: Run) {
  const first = episodes.map(publishedDay).sort()[0] ?? today;
  return { start_date: toTransistorDate(addDays(first, -1)), end_date: toTransistorDate(addDays(today, 1)) };
}

const totalDownloads = (downloads: readonly Json[]): number | null =>
  sumKnown(...downloads.map((day) => numberAt(day, "downloads")));

const jointAnalytics: Detail = {
  name: "jointDownloads",
  appliesTo: (episode, run) => isEpisodeInPeriod(episode, run) && isRecent(episode, run),
  batch: pageSize,
  request: (episodes, run) => ({
    url: `${base}/analytics/${encodePart(run.account)}/episodes`,
    query: firstDay(episodes, run),
  }),
  read: (body, episodes) => {
    const all = byId(listAt(body, "data.attributes.episodes"), "id");
    return episodes.map((episode) => totalDownloads(listAt(all.get(textAt(episode, "id")) ?? null, "downloads")));
  },
};

const episodeAnalytics: Detail = {
  name: "singleDownloads",
  appliesTo: (episode, run) => isEpisodeInPeriod(episode, run) && !isRecent(episode, run),
  batch: 1,
  request: (episodes, run) => ({
    url: `${base}/analytics/episodes/${textAt(episodes[0] as Json, "id")}`,
    query: firstDay(episodes, run),
  }),
  read: (body) => [totalDownloads(listAt(body, "data.attributes.downloads"))],
};

const showsRequest = (page: number) => ({
  url: `${base}/shows`,
  query: { "pagination[page]": page, "pagination[per]": pageSize },
});

/** Transistor's API: developers.transistor.fm. */
export const transistor = defineConnector({
  id: "transistor",
  platform: "transistor",
  name: "Transistor",
  source: "Transistor API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://dashboard.transistor.fm/account",
      form: /^[\w-]{16,200}$/,
      applySecret: header("x-api-key"),
    },
  },
  accounts: {
    request: (page) => showsRequest(Number(page ?? 1)),
    next: pageNumbers(({ body }) => numberAt(body, "meta.totalPages")),
    items: (body) =>
      listAt(body, "data").flatMap((show) => {
        const id = textAt(show, "id");
        return id === null ? [] : [{ id, name: textAt(show, "attributes.title") ?? id }];
      }),
  },
  lookups: [
    {
      request: ({ account }) => ({ url: `${base}/shows/${encodePart(account)}` }),
      read: (body) => {
        const accountId = textAt(body, "data.id");
        return accountId === null ? null : { account: textAt(body, "data.attributes.title") ?? accountId, accountId };
      },
    },
  ],
  tables: {
    episodes: {
      counts: "total",
      // Oldest first: new episodes come last, and mostly recent ones get deleted, so pages stay stable.
      pageSize,
      splitPage: splitPageNumbers,
      request: ({ account }, page, _part, _metrics, size = pageSize) => ({
        url: `${base}/episodes`,
        query: {
          show_id: account,
          status: "published",
          order: "asc",
          "pagination[page]": Number(page ?? 1),
          "pagination[per]": size,
        },
      }),
      next: pageNumbers(({ body }) => numberAt(body, "meta.totalPages")),
      items: (body) => listAt(body, "data"),
      details: [jointAnalytics, episodeAnalytics],
      row: (episode, _, details) => ({
        episode_id: textAt(episode, "id"),
        title: textAt(episode, "attributes.title"),
        published_at: toIsoTime(textAt(episode, "attributes.published_at")),
        duration: numberAt(episode, "attributes.duration"),
        downloads: numberAt(details, "jointDownloads") ?? numberAt(details, "singleDownloads"),
      }),
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Ten requests in ten seconds; exceeding it blocks the client for ten seconds.
  limits: { maxParallelRequests: 5, retryDelayMs: () => 10_000 },
});
