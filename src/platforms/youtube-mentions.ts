import { type Detail, definePlatform, type Run } from "./define-platform.ts";
import { googleSignIn } from "./google/sign-in.ts";
import { at, isoOf, isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { brandOf, phraseOf, searchesFor } from "./listening/searches.ts";
import { markAt } from "./paging.ts";
import { inQuery } from "./sending.ts";
import { endOf, isBeforePeriod, startOf } from "./wall-clock.ts";
import { dataApi, keyOwner } from "./youtube/channel.ts";
import { failures } from "./youtube/failures.ts";

const isComments = (search: Json): boolean => textAt(search, "kind") === "comments";

/** The comments below one's own videos, and a search for every name and hashtag. */
function partsOf(run: Run): Json[] {
  const own = run.brands?.find(({ isOwn }) => isOwn);
  const comments = own && run.facts.channelId ? [{ kind: "comments", brand: own.name }] : [];
  return [...comments, ...searchesFor(run, { names: true, hashtags: true })];
}

const videoIn = (item: Json): string | null => textAt(item, "found.id.videoId");

/** The search shows no more than the beginning of a description, and neither counts nor languages. */
const video: Detail = {
  name: "video",
  of: (item) => videoIn(item) !== null,
  batch: 50,
  request: (items) => ({
    url: `${dataApi}/videos`,
    query: { part: "snippet,statistics", id: items.map(videoIn).join(",") },
  }),
  read: (body, items) => {
    const videos = new Map(listAt(body, "items").map((one) => [textAt(one, "id"), one]));
    return items.map((item) => videos.get(videoIn(item)) ?? null);
  },
};

/** What the search is for, without the marks of phrases: YouTube does not promise to heed them. */
const wordsOf = (search: Json): string => phraseOf(search).replace(/"/g, "");

const isOwnChannel = ({ facts, brands = [] }: Run, channelId: string | null, brand: string): boolean =>
  channelId !== null && channelId === facts.channelId && brands.some(({ name, isOwn }) => isOwn && name === brand);

function videoRow(found: Json, search: Json, run: Run) {
  const [title, description] = [textAt(found, "snippet.title"), textAt(found, "snippet.description")];
  const text = [title, description].filter((part) => part !== null).join("\n");
  // YouTube also finds what only sounds like it.
  if (!text.toLowerCase().includes(wordsOf(search).toLowerCase())) return null;
  if (isOwnChannel(run, textAt(found, "snippet.channelId"), brandOf(search))) return null;
  const id = textAt(found, "id");
  return {
    account: brandOf(search),
    mention_id: id,
    url: id === null ? null : `https://www.youtube.com/watch?v=${id}`,
    published_at: isoTime(textAt(found, "snippet.publishedAt")),
    type: "mention",
    author: textAt(found, "snippet.channelTitle"),
    text,
    likes: numberAt(found, "statistics.likeCount"),
    comments: numberAt(found, "statistics.commentCount"),
  };
}

function commentRow(found: Json, search: Json, run: Run) {
  const comment = at(found, "snippet.topLevelComment.snippet");
  if (isOwnChannel(run, textAt(comment, "authorChannelId.value"), brandOf(search))) return null;
  const id = textAt(found, "snippet.topLevelComment.id") ?? textAt(found, "id");
  const below = textAt(found, "snippet.videoId");
  return {
    account: brandOf(search),
    mention_id: id,
    url: id === null || below === null ? null : `https://www.youtube.com/watch?v=${below}&lc=${id}`,
    published_at: isoTime(textAt(comment, "publishedAt")),
    type: "comment",
    author: textAt(comment, "authorDisplayName"),
    text: textAt(comment, "textOriginal") ?? textAt(comment, "textDisplay"),
    likes: numberAt(comment, "likeCount"),
    comments: numberAt(found, "snippet.totalReplyCount"),
  };
}

/** YouTube's Data API v3: videos that name a brand, and what is written below one's own. */
export const youtubeMentions = definePlatform({
  id: "youtube-mentions",
  platform: "youtube",
  name: "YouTube (mentions and comments)",
  source: "YouTube API v3",
  hosts: ["https://youtube.googleapis.com/"],
  signIn: {
    // The only permission with which YouTube shows comments to who signed in.
    oauth: googleSignIn("youtube.force-ssl"),
    ownKey: {
      where: "https://console.cloud.google.com/apis/credentials",
      form: /^AIza[\w-]{35}$/,
      send: inQuery("key"),
      facts: () => ({ isKey: 1 }),
      owner: keyOwner,
    },
  },
  owner: {
    request: () => ({ url: `${dataApi}/channels`, query: { part: "snippet", mine: true } }),
    read: (body) => ({ account: textAt(body, "items.0.snippet.title"), accountId: textAt(body, "items.0.id") }),
  },
  listens: true,
  lookups: [
    {
      // A key belongs to no channel.
      when: ({ facts }) => facts.isKey === undefined,
      request: () => ({ url: `${dataApi}/channels`, query: { part: "id", mine: true } }),
      read: (body) => ({ channelId: textAt(body, "items.0.id") }),
    },
  ],
  tables: {
    mentions: {
      parts: partsOf,
      request: (run, page, search) => {
        const pageToken = page ?? undefined;
        if (isComments(search))
          return {
            url: `${dataApi}/commentThreads`,
            query: {
              part: "snippet",
              allThreadsRelatedToChannelId: String(run.facts.channelId),
              order: "time",
              textFormat: "plainText",
              maxResults: 100,
              pageToken,
            },
          };
        return {
          url: `${dataApi}/search`,
          query: {
            part: "snippet",
            type: "video",
            q: wordsOf(search),
            order: "date",
            publishedAfter: isoOf(startOf(run)),
            publishedBefore: isoOf(endOf(run)),
            maxResults: 50,
            pageToken,
          },
        };
      },
      next: markAt("nextPageToken"),
      items: (body, _run, search) => listAt(body, "items").map((found) => ({ found, search })),
      isTooOld: (item, run) =>
        isBeforePeriod(isoTime(textAt(item, "found.snippet.topLevelComment.snippet.publishedAt")), run),
      details: [video],
      row: (item, run, details) => {
        const search = at(item, "search");
        if (isComments(search)) return commentRow(at(item, "found"), search, run);
        return details.video ? videoRow(details.video, search, run) : null;
      },
      // Comments that are switched off.
      mayFail: ["not_enough_data"],
    },
  },
  failures: { ...failures, kinds: { ...failures.kinds, commentsDisabled: "not_enough_data" } },
  limits: { atOnce: 5 },
});
