import { queryParameter } from "../apply-secret.ts";
import { type Detail, defineConnector, type Run } from "../define-connector.ts";
import type { DeletionCheck } from "../deletion-check.ts";
import { googleSignIn } from "../google/sign-in.ts";
import { at, byId, type Json, listAt, numberAt, textAt, toIso, toIsoTime } from "../json.ts";
import { searchBrand, searchesForRun, searchPhrase } from "../listening/brand-searches.ts";
import { cursorAt } from "../next-page.ts";
import { endOf, isBeforePeriod, startOf } from "../wall-clock.ts";
import { dataApi, keyCheck } from "../youtube/channel.ts";
import { failures } from "../youtube/failures.ts";

const isCommentSearch = (search: Json): boolean => textAt(search, "kind") === "comments";

/** The only scope with which YouTube shows comments to a signed-in user. It also allows editing and deleting them. */
const commentsScope = "https://www.googleapis.com/auth/youtube.force-ssl";

const showsComments = ({ permissions }: Run): boolean =>
  permissions === undefined || permissions.includes(commentsScope);

/** Comments on the user's own videos, if they have allowed it, and a search for every name and hashtag. */
function searchParts(run: Run): Json[] {
  const own = run.brands?.find(({ isOwn }) => isOwn);
  const comments = own && run.facts.channelId && showsComments(run) ? [{ kind: "comments", brand: own.name }] : [];
  return [...comments, ...searchesForRun(run, { names: true, hashtags: true })];
}

const videoId = (item: Json): string | null => textAt(item, "found.id.videoId");

/** Search results have truncated descriptions, and neither counts nor languages. */
const video: Detail = {
  name: "video",
  appliesTo: (item) => videoId(item) !== null,
  batch: 50,
  request: (items) => ({
    url: `${dataApi}/videos`,
    query: { part: "snippet,statistics", id: items.map(videoId).join(",") },
  }),
  read: (body, items) => {
    const videos = byId(listAt(body, "items"), "id");
    return items.map((item) => videos.get(videoId(item)) ?? null);
  },
};

/** Videos alone: a comment can also be missing because comments are held back or turned off. */
const deletionCheck: DeletionCheck = {
  reason: "What is stored is refreshed or deleted after 30 days (III.E.4).",
  source: "https://developers.google.com/youtube/terms/developer-policies",
  batch: 50,
  perDay: 500,
  // The ids of comments are longer.
  idOf: ({ mention_id }) => (/^[\w-]{11}$/.test(mention_id) ? mention_id : null),
  request: (ids) => ({ url: `${dataApi}/videos`, query: { part: "id", id: ids.join(",") } }),
  // Videos that were deleted, or made private, are left out of the list.
  deleted: ({ body }, ids) => {
    if (textAt(body, "kind") !== "youtube#videoListResponse") return [];
    const there = listAt(body, "items").map((item) => textAt(item, "id"));
    return ids.filter((id) => !there.includes(id));
  },
};

/** The search words without phrase quotes: YouTube does not guarantee phrase search. */
const searchWords = (search: Json): string => searchPhrase(search).replace(/"/g, "");

const isBrandChannel = ({ facts, brands = [] }: Run, channelId: string | null, brand: string): boolean =>
  channelId !== null && channelId === facts.channelId && brands.some(({ name, isOwn }) => isOwn && name === brand);

function videoRow(found: Json, search: Json, run: Run) {
  const [title, description] = [textAt(found, "snippet.title"), textAt(found, "snippet.description")];
  const text = [title, description].filter((part) => part !== null).join("\n");
  // YouTube also returns approximate matches.
  if (!text.toLowerCase().includes(searchWords(search).toLowerCase())) return null;
  if (isBrandChannel(run, textAt(found, "snippet.channelId"), searchBrand(search))) return null;
  const id = textAt(found, "id");
  return {
    account: searchBrand(search),
    mention_id: id,
    url: id === null ? null : `https://www.youtube.com/watch?v=${id}`,
    published_at: toIsoTime(textAt(found, "snippet.publishedAt")),
    type: "mention",
    author: textAt(found, "snippet.channelTitle"),
    text,
    likes: numberAt(found, "statistics.likeCount"),
    comments: numberAt(found, "statistics.commentCount"),
  };
}

function commentRow(found: Json, search: Json, run: Run) {
  const comment = at(found, "snippet.topLevelComment.snippet");
  if (isBrandChannel(run, textAt(comment, "authorChannelId.value"), searchBrand(search))) return null;
  const id = textAt(found, "snippet.topLevelComment.id") ?? textAt(found, "id");
  const parentVideoId = textAt(found, "snippet.videoId");
  return {
    account: searchBrand(search),
    mention_id: id,
    url: id === null || parentVideoId === null ? null : `https://www.youtube.com/watch?v=${parentVideoId}&lc=${id}`,
    published_at: toIsoTime(textAt(comment, "publishedAt")),
    type: "comment",
    author: textAt(comment, "authorDisplayName"),
    text: textAt(comment, "textOriginal") ?? textAt(comment, "textDisplay"),
    likes: numberAt(comment, "likeCount"),
    comments: numberAt(found, "snippet.totalReplyCount"),
  };
}

/** YouTube's Data API v3: videos that name a brand, and comments on the user's own. */
export const youtubeMentions = defineConnector({
  id: "youtube-mentions",
  platform: "youtube",
  name: {
    en: "YouTube (mentions and comments)",
    es: "YouTube (menciones y comentarios)",
    nl: "YouTube (vermeldingen en reacties)",
  },
  alsoFoundBy: ["Google", "YT"],
  source: "YouTube API v3",
  apiVersion: { name: "v3", promisedUntil: null },
  hosts: ["https://youtube.googleapis.com/"],
  signIn: {
    oauth: { ...googleSignIn("youtube.readonly"), optionalScopes: [commentsScope] },
    apiKey: {
      where: "https://console.cloud.google.com/apis/credentials",
      form: /^AIza[\w-]{35}$/,
      applySecret: queryParameter("key"),
      facts: () => ({ isKey: 1 }),
      owner: keyCheck,
    },
  },
  owner: {
    request: () => ({ url: `${dataApi}/channels`, query: { part: "snippet", mine: true } }),
    read: (body) => ({ account: textAt(body, "items.0.snippet.title"), accountId: textAt(body, "items.0.id") }),
  },
  tracksBrands: true,
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
      counts: "unknown",
      parts: searchParts,
      // Half of what comment threads allow, and all that a search does.
      pageSize: 50,
      request: (run, page, search, _metrics, size = 50) => {
        const pageToken = page ?? undefined;
        if (isCommentSearch(search))
          return {
            url: `${dataApi}/commentThreads`,
            query: {
              part: "snippet",
              allThreadsRelatedToChannelId: String(run.facts.channelId),
              order: "time",
              textFormat: "plainText",
              maxResults: size * 2,
              pageToken,
            },
          };
        return {
          url: `${dataApi}/search`,
          query: {
            part: "snippet",
            type: "video",
            q: searchWords(search),
            order: "date",
            publishedAfter: toIso(startOf(run)),
            publishedBefore: toIso(endOf(run)),
            maxResults: size,
            pageToken,
          },
        };
      },
      next: cursorAt("nextPageToken"),
      items: (body, _run, search) => listAt(body, "items").map((found) => ({ found, search })),
      isBeforePeriod: (item, run) =>
        isBeforePeriod(toIsoTime(textAt(item, "found.snippet.topLevelComment.snippet.publishedAt")), run),
      details: [video],
      deletionCheck,
      isUndescribed: (item) =>
        isCommentSearch(at(item, "search")) &&
        textAt(item, "found.snippet.topLevelComment.snippet.publishedAt") === null,
      row: (item, run, details) => {
        const search = at(item, "search");
        if (isCommentSearch(search)) return commentRow(at(item, "found"), search, run);
        return details.video ? videoRow(details.video, search, run) : null;
      },
      // Comments are turned off.
      toleratedFailures: ["not_enough_data"],
    },
  },
  failures: { ...failures, kinds: { ...failures.kinds, commentsDisabled: "not_enough_data" } },
  limits: { maxParallelRequests: 5 },
});
