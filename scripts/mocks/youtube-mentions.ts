import type { Brand } from "../../src/connectors/define-connector.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockRoute,
  type MockWorld,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";
import {
  expectedMentions,
  fewestSearches,
  isOwnPost,
  mentionAuthor,
  mentionsWithTerm,
  mentionText,
  mockBrands,
} from "./server/mentions.ts";
import { dataApi, partsOf, withParts } from "./youtube/world.ts";
import { youtubeMock } from "./youtube.ts";

const channelId = "UCinvented0Listener00000";
const ownName = "bakery_example";

const termsOf = ({ names, hashtags }: Brand): string[] => [...names, ...hashtags.map((tag) => `#${tag}`)];

const videoId = (number: number): string => `men${String(number).padStart(8, "0")}`;
const commentId = (number: number): string => `Ugx${String(number).padStart(20, "0")}`;

/** Every other video about the bakery has a comment below the bakery's own videos. */
const commentsOf = (world: MockWorld): number[] => itemNumbers(world).filter((number) => number % 2 === 0);
const channelOf = (number: number): string =>
  isOwnPost(number) ? channelId : `UCguest${String(number % 5).padStart(17, "0")}`;

const counts = (number: number) => ({
  likes: pseudoRandom(900, "likes", number),
  comments: pseudoRandom(70, "comments", number),
  replies: pseudoRandom(5, "replies", number),
});

const video = (world: MockWorld, number: number) => ({
  kind: "youtube#video",
  id: videoId(number),
  snippet: {
    publishedAt: publishedAt(world, number),
    channelId: channelOf(number),
    channelTitle: mentionAuthor(number, ownName),
    title: `Film ${number}`,
    description: mentionText(number),
  },
  statistics: {
    viewCount: "1200",
    ...(number % 8 === 7 ? {} : { likeCount: String(counts(number).likes) }),
    commentCount: String(counts(number).comments),
  },
});

/** "time" and "date" are the newest first; any other order, which is also the one without a choice, has nothing to do with time. */
const inOrder = (request: MockRequest, numbers: readonly number[]): number[] =>
  ["time", "date"].includes(queryValue(request, "order") ?? "")
    ? [...numbers]
    : [...numbers].sort((a, b) => counts(b).likes - counts(a).likes);

/** YouTube's search also returns approximate matches. */
const isApproximateMatch = (number: number): boolean => number % 9 === 4;

const unlike = (world: MockWorld, number: number) => {
  const { snippet, ...rest } = video(world, number);
  return { ...rest, snippet: { ...snippet, title: "Sunrise", description: "A baker bakes." } };
};

const thread = (world: MockWorld, number: number) => ({
  kind: "youtube#commentThread",
  id: commentId(number),
  snippet: {
    channelId,
    videoId: videoId(number),
    topLevelComment: {
      id: commentId(number),
      snippet: {
        textDisplay: mentionText(number),
        authorDisplayName: `@${mentionAuthor(number, ownName)}`,
        authorChannelId: { value: channelOf(number) },
        likeCount: counts(number).likes,
        publishedAt: publishedAt(world, number),
      },
    },
    totalReplyCount: counts(number).replies,
  },
});

function paged(request: MockRequest, numbers: readonly number[], item: (number: number) => Record<string, unknown>) {
  const from = queryValue(request, "pageToken")?.slice(1);
  const size = Number(queryValue(request, "maxResults") ?? 5);
  const ordered = inOrder(request, numbers);
  const remaining = from === undefined ? ordered : ordered.slice(ordered.indexOf(Number(from)));
  const nextNumber = remaining[size] === undefined ? {} : { nextPageToken: `P${remaining[size]}` };
  return { body: { ...nextNumber, items: remaining.slice(0, size).map((number) => withParts(request, item(number))) } };
}

const query = (required: readonly string[], properties: Readonly<Record<string, unknown>>) => ({
  query: {
    type: "object",
    required,
    properties: { ...properties, pageToken: { type: "string", pattern: "^P\\d+$" } },
    additionalProperties: false,
  },
});

const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };

const routes: readonly MockRoute[] = [
  {
    method: "GET",
    address: `${dataApi}/channels`,
    contract: query(["part", "mine"], { part: partsOf("id", "snippet"), mine: { enum: ["true"] } }),
    respond: (request) => ({
      body: { items: [withParts(request, { id: channelId, snippet: { title: "Bakery Example" } })] },
    }),
  },
  {
    method: "GET",
    address: `${dataApi}/search`,
    contract: query(["part", "type", "q"], {
      part: partsOf("snippet"),
      type: { enum: ["video"] },
      q: { type: "string", minLength: 1 },
      order: { enum: ["date", "rating", "relevance", "title", "viewCount"] },
      publishedAfter: time,
      publishedBefore: time,
      maxResults: { type: "string", pattern: "^([0-9]|[1-4][0-9]|50)$" },
    }),
    imitates: { query: { order: "date" } },
    respond: (request, world) => {
      const found = mentionsWithTerm(world, queryValue(request, "q") ?? "").filter((number) => {
        const at = publishedAt(world, number);
        return (
          at >= (queryValue(request, "publishedAfter") ?? "") && at < (queryValue(request, "publishedBefore") ?? "9")
        );
      });
      return paged(request, found, (number) => ({
        kind: "youtube#searchResult",
        id: { kind: "youtube#video", videoId: videoId(number) },
        snippet: { title: `Film ${number}`, description: `${mentionText(number).slice(0, 12)}...` },
      }));
    },
  },
  {
    method: "GET",
    address: `${dataApi}/videos`,
    contract: query(["part", "id"], {
      part: partsOf("id", "snippet", "statistics"),
      id: { type: "string", pattern: "^[\\w-]{11}(,[\\w-]{11}){0,49}$" },
    }),
    respond: (request, world) => {
      const there = itemNumbers(world);
      const wanted = (queryValue(request, "id") ?? "").split(",").map((id) => Number(id.slice(3)));
      const items = wanted
        .filter((number) => there.includes(number))
        .map((number) => withParts(request, isApproximateMatch(number) ? unlike(world, number) : video(world, number)));
      return { body: { kind: "youtube#videoListResponse", items } };
    },
  },
  {
    method: "GET",
    address: `${dataApi}/commentThreads`,
    contract: query(["part", "allThreadsRelatedToChannelId"], {
      part: partsOf("id", "snippet", "replies"),
      allThreadsRelatedToChannelId: { enum: [channelId] },
      order: { enum: ["time", "relevance"] },
      textFormat: { enum: ["plainText"] },
      maxResults: { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" },
    }),
    imitates: { query: { order: "time", textFormat: "plainText" } },
    respond: (request, world) => paged(request, commentsOf(world), (number) => thread(world, number)),
  },
  {
    method: "GET",
    address: `${dataApi}/i18nRegions`,
    contract: query(["part"], { part: { enum: ["snippet"] } }),
    respond: () => ({ body: { items: [{ id: "NL", snippet: { gl: "NL" } }] } }),
  },
];

const { invalid_metric: _, ...errorResponses } = youtubeMock.errorResponses;

/** YouTube's search and comments: contracts from its discovery document. */
export const youtubeMentionsMock: ConnectorMock<"youtube-mentions"> = {
  id: "youtube-mentions",
  account: "",
  brands: mockBrands,
  key: `AIza${"InventedKeyForMentions".padEnd(35, "0")}`,
  secretOf: youtubeMock.secretOf,
  requiresSecret: true,
  errorResponses,
  routes,
  expected: (_table, world) => [
    ...expectedMentions(world, termsOf)
      .filter(({ number }) => !isApproximateMatch(number))
      .map(
        ({ brand, number }): AnyRow => ({
          platform: "youtube" as const,
          account: brand,
          mention_id: videoId(number),
          url: `https://www.youtube.com/watch?v=${videoId(number)}`,
          published_at: publishedAt(world, number),
          type: "mention",
          author: mentionAuthor(number, ownName),
          text: `Film ${number}\n${mentionText(number)}`,
          likes: number % 8 === 7 ? null : counts(number).likes,
          comments: counts(number).comments,
        }),
      ),
    ...commentsOf(world)
      .filter((number) => !isOwnPost(number))
      .map(
        (number): AnyRow => ({
          platform: "youtube" as const,
          account: "Bakery Example",
          mention_id: commentId(number),
          url: `https://www.youtube.com/watch?v=${videoId(number)}&lc=${commentId(number)}`,
          published_at: publishedAt(world, number),
          type: "comment",
          author: `@${mentionAuthor(number, ownName)}`,
          text: mentionText(number),
          likes: counts(number).likes,
          comments: counts(number).replies,
        }),
      ),
  ],
  // The channel first; then searches with the videos of each page, and comments.
  fewestRequests: (_table, world) => {
    const { requests, batches } = fewestSearches(world, termsOf, 50);
    const comments = Math.max(1, Math.ceil(commentsOf(world).length / 100));
    const videos = Math.ceil(
      mockBrands.flatMap(termsOf).reduce((all, term) => all + mentionsWithTerm(world, term).length, 0) / 50,
    );
    return { requests: 1 + requests + videos + comments, batches: 2 + Math.max(batches, comments) };
  },
};
