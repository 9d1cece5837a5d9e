import { type Detail, definePlatform, type Run } from "./define-platform.ts";
import { dayAfter, isoTime, type Json, listAt, numberAt, sum, textAt } from "./json.ts";
import { allPages } from "./paging.ts";
import { inHeader } from "./sending.ts";
import { isInPeriod } from "./wall-clock.ts";

const base = "https://api.transistor.fm/v1";

const pageSize = 100;

/** Downloads by day of all episodes come in one answer; further back than this it would grow too long, and episodes are asked for one by one. */
const longestTogether = 400;

const publishedDay = (episode: Json): string =>
  (isoTime(textAt(episode, "attributes.published_at")) ?? "").slice(0, 10);

/** `31-12-2026`; Transistor writes days in no other way. */
const inTransistor = (day: string): string => day.split("-").reverse().join("-");

const isWanted = (episode: Json, run: Run): boolean =>
  isInPeriod(isoTime(textAt(episode, "attributes.published_at")), run);

const isRecent = (episode: Json, { today }: Run): boolean => publishedDay(episode) > dayAfter(today, -longestTogether);

/** From the day before the oldest of these episodes came out, since Transistor's days may begin elsewhere, until today. */
function since(episodes: readonly Json[], { today }: Run) {
  const first = episodes.map(publishedDay).sort()[0] ?? today;
  return { start_date: inTransistor(dayAfter(first, -1)), end_date: inTransistor(dayAfter(today, 1)) };
}

const total = (downloads: readonly Json[]): number | null => sum(...downloads.map((day) => numberAt(day, "downloads")));

const together: Detail = {
  name: "together",
  of: (episode, run) => isWanted(episode, run) && isRecent(episode, run),
  batch: pageSize,
  request: (episodes, run) => ({
    url: `${base}/analytics/${encodeURIComponent(run.account)}/episodes`,
    query: since(episodes, run),
  }),
  read: (body, episodes) => {
    const all = new Map(listAt(body, "data.attributes.episodes").map((one) => [textAt(one, "id"), one]));
    return episodes.map((episode) => total(listAt(all.get(textAt(episode, "id")) ?? null, "downloads")));
  },
};

const alone: Detail = {
  name: "alone",
  of: (episode, run) => isWanted(episode, run) && !isRecent(episode, run),
  batch: 1,
  request: (episodes, run) => ({
    url: `${base}/analytics/episodes/${textAt(episodes[0] as Json, "id")}`,
    query: since(episodes, run),
  }),
  read: (body) => [total(listAt(body, "data.attributes.downloads"))],
};

const shows = (page: number) => ({
  url: `${base}/shows`,
  query: { "pagination[page]": page, "pagination[per]": pageSize },
});

/** Transistor's API: developers.transistor.fm. */
export const transistor = definePlatform({
  id: "transistor",
  platform: "transistor",
  name: "Transistor",
  source: "Transistor API v1",
  hosts: [`${base}/`],
  signIn: {
    ownKey: {
      where: "https://dashboard.transistor.fm/account",
      form: /^[\w-]{16,200}$/,
      send: inHeader("x-api-key"),
    },
  },
  accounts: {
    request: (page) => shows(Number(page ?? 1)),
    next: allPages(({ body }) => numberAt(body, "meta.totalPages")),
    items: (body) =>
      listAt(body, "data").flatMap((show) => {
        const id = textAt(show, "id");
        return id === null ? [] : [{ id, name: textAt(show, "attributes.title") ?? id }];
      }),
  },
  lookups: [
    {
      request: ({ account }) => ({ url: `${base}/shows/${encodeURIComponent(account)}` }),
      read: (body) => {
        const accountId = textAt(body, "data.id");
        return accountId === null ? null : { account: textAt(body, "data.attributes.title") ?? accountId, accountId };
      },
    },
  ],
  tables: {
    episodes: {
      // Oldest first: what is published meanwhile comes last, and what is deleted is young in most cases, so pages stay as they are.
      request: ({ account }, page) => ({
        url: `${base}/episodes`,
        query: {
          show_id: account,
          status: "published",
          order: "asc",
          "pagination[page]": Number(page ?? 1),
          "pagination[per]": pageSize,
        },
      }),
      next: allPages(({ body }) => numberAt(body, "meta.totalPages")),
      items: (body) => listAt(body, "data"),
      details: [together, alone],
      row: (episode, _, details) => ({
        episode_id: textAt(episode, "id"),
        title: textAt(episode, "attributes.title"),
        published_at: isoTime(textAt(episode, "attributes.published_at")),
        duration: numberAt(episode, "attributes.duration"),
        downloads: numberAt(details, "together") ?? numberAt(details, "alone"),
      }),
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Ten requests in ten seconds; whoever asks more is kept out for ten seconds.
  limits: { atOnce: 5, wait: () => 10_000 },
});
