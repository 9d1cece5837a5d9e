import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

/** The own channel, as recorded: its first moment has fractions of a second. */
const channel: MockResponse = {
  body: {
    items: [
      {
        id: "UCZX",
        snippet: { title: "Bakery", publishedAt: "2025-09-08T18:49:42.012416Z" },
        contentDetails: { relatedPlaylists: { uploads: "UUZX" } },
        statistics: { viewCount: "104", subscriberCount: "21", hiddenSubscriberCount: false, videoCount: "3" },
      },
    ],
  },
};

const upload = (videoId: string, videoPublishedAt: string) => ({ contentDetails: { videoId, videoPublishedAt } });

const video = (id: string, publishedAt: string) => ({
  id,
  snippet: { title: `Video ${id}`, description: "", publishedAt, liveBroadcastContent: "none" },
  contentDetails: { duration: "PT3M34S" },
  status: { privacyStatus: "public" },
  statistics: { viewCount: "40", likeCount: "4", favoriteCount: "0", commentCount: "1" },
  player: { embedWidth: "1000", embedHeight: "562" },
});

const report = (names: readonly string[], ...rows: (string | number)[][]): MockResponse => ({
  body: { columnHeaders: names.map((name) => ({ name })), rows },
});

const metricsOf = ({ url }: OddRequest) => (url.searchParams.get("metrics") ?? "").split(",");

const days: Readonly<Record<string, string>> = {
  a: "2026-10-20T10:00:00Z",
  b: "2026-03-01T10:00:00Z",
  c: "2026-10-10T10:00:00Z",
};

export const oddities: Oddity[] = [
  {
    what: "A video that was removed takes its views back: a day has fewer than none.",
    source: "https://github.com/youtube/api-samples/issues/192",
    date: "2018-05-09",
    from: "2026-10-05",
    to: "2026-10-06",
    respond: (request) => {
      if (request.path.endsWith("/channels")) return channel;
      const names = metricsOf(request);
      const row = (day: string, views: number) => [day, ...names.map((name) => (name === "views" ? views : 2))];
      return report(["day", ...names], row("2026-10-05", -100), row("2026-10-06", 30));
    },
    rows: {
      days: [
        { account: "Bakery", date: "2026-10-05", views: null, likes: 2, watch_time: 120 },
        { date: "2026-10-06", views: 30, new_followers: 2, lost_followers: 2 },
      ],
    },
    notes: ["impossible"],
  },
  {
    what: "Days that nobody watched are missing from a report, and a report of nothing has no rows at all.",
    source: "https://github.com/avalanchesiqi/youtube-engagement/issues/2",
    date: "2023-03-24",
    from: "2026-10-05",
    to: "2026-10-07",
    respond: (request) => {
      if (request.path.endsWith("/channels")) return channel;
      const names = metricsOf(request);
      if (request.url.searchParams.get("dimensions") === "country")
        return { body: { columnHeaders: [{ name: "country" }] } };
      return report(["day", ...names], ["2026-10-05", ...names.map(() => 3)], ["2026-10-07", ...names.map(() => 1)]);
    },
    rows: {
      days: [
        { date: "2026-10-05", views: 3 },
        { date: "2026-10-07", views: 1 },
      ],
      audience: [],
    },
  },
  {
    what: "The list of uploads is not by time: an older video stands before a newer one, and may end a page.",
    source: "https://github.com/jdf76/plugin.video.youtube/issues/612",
    date: "2019-06-05",
    account: "UCZXMDk2QjU7dBanCVrMj4CA",
    respond: ({ path, url }) => {
      if (path.endsWith("/channels")) return channel;
      if (path.endsWith("/videos"))
        return {
          body: { items: (url.searchParams.get("id") ?? "").split(",").map((id) => video(id, days[id] ?? "")) },
        };
      const upTo = (id: string) => upload(id, days[id] ?? "");
      return url.searchParams.has("pageToken")
        ? { body: { items: [upTo("c")] } }
        : { body: { items: [upTo("a"), upTo("b")], nextPageToken: "EAAaB1BUOkNBSQ" } };
    },
    rows: {
      posts: [
        { post_id: "a", published_at: "2026-10-20T10:00:00Z", type: "video", duration: 214, views: 40 },
        { post_id: "c", published_at: "2026-10-10T10:00:00Z" },
      ],
    },
  },
];
