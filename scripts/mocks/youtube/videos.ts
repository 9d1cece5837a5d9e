import {
  itemNumbers,
  type MockRoute,
  type MockWorld,
  mockText,
  publishedAt,
  queryValue,
} from "../server/define-mock.ts";
import {
  channelId,
  channelSince,
  counts,
  dataApi,
  errorResponse,
  followers,
  handle,
  hidesComments,
  hidesLikes,
  isPrivate,
  needsSignIn,
  numberOfVideo,
  partsOf,
  title,
  uploads,
  videoId,
  withParts,
} from "./world.ts";

/** Video formats: the length as YouTube writes it and in seconds, the player's size, and the resulting type. */
export const forms = [
  { duration: "PT12M31S", seconds: 751, width: 1778, type: "video" },
  { duration: "PT45S", seconds: 45, width: 563, type: "short" },
  { duration: "PT58S", seconds: 58, width: 1778, type: "video" },
  { duration: "PT1H3M", seconds: 3_780, width: 1778, type: "live" },
  { duration: "P1DT2H", seconds: 93_600, width: 1778, type: "video" },
  { duration: "PT2M", seconds: 120, width: null, type: null },
] as const;

export const formOf = (number: number) => forms[number % forms.length] as (typeof forms)[number];

/** @param width At a height of 1,000. */
const playerSize = (width: number, height: number) => ({
  embedHeight: String(height),
  embedWidth: String(Math.round((width * height) / 1000)),
});

function video(world: MockWorld, number: number, maxHeight: string | undefined) {
  const { views, likes, comments } = counts(number);
  const { duration, width, type } = formOf(number);
  return {
    kind: "youtube#video",
    id: videoId(number),
    snippet: {
      publishedAt: publishedAt(world, number),
      channelId,
      channelTitle: title,
      title: `Bread no. ${number}`,
      description: mockText(number),
      liveBroadcastContent: "none",
    },
    contentDetails: { duration, dimension: "2d", definition: "hd", caption: "false" },
    status: { uploadStatus: "processed", privacyStatus: isPrivate(number) ? "private" : "public" },
    statistics: {
      viewCount: String(views),
      ...(hidesLikes(number) ? {} : { likeCount: String(likes) }),
      favoriteCount: "0",
      ...(hidesComments(number) ? {} : { commentCount: String(comments) }),
    },
    player: {
      embedHtml: "<iframe></iframe>",
      // YouTube names the size for the height that is asked for.
      ...(width === null || maxHeight === undefined ? {} : playerSize(width, Number(maxHeight))),
    },
    ...(type === "live" ? { liveStreamingDetails: { actualEndTime: publishedAt(world, number) } } : {}),
  };
}

const channel = (world: MockWorld) => ({
  kind: "youtube#channel",
  id: channelId,
  snippet: { title, description: "", customUrl: handle, publishedAt: `${channelSince(world)}T18:49:42.012416Z` },
  statistics: {
    viewCount: "9007199254740993",
    subscriberCount: String(followers),
    hiddenSubscriberCount: false,
    videoCount: String(world.size),
  },
  contentDetails: { relatedPlaylists: { likes: "", uploads } },
});

const channelRoute: MockRoute = {
  method: "GET",
  address: `${dataApi}/channels`,
  contract: {
    query: {
      type: "object",
      required: ["part"],
      properties: {
        part: partsOf("id", "snippet", "statistics", "contentDetails", "status", "topicDetails", "brandingSettings"),
        mine: { enum: ["true"] },
        id: { type: "string" },
        forHandle: { type: "string" },
        forUsername: { type: "string" },
      },
      oneOf: [{ required: ["mine"] }, { required: ["id"] }, { required: ["forHandle"] }, { required: ["forUsername"] }],
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const isMine = queryValue(request, "mine") === "true";
    const named = queryValue(request, "id") ?? queryValue(request, "forHandle");
    const errorResponse = isMine ? needsSignIn(request) : null;
    if (errorResponse) return errorResponse;
    const list = { kind: "youtube#channelListResponse", pageInfo: { totalResults: 1, resultsPerPage: 5 } };
    const isFound = isMine || named === channelId || named === handle;
    return { body: isFound ? { ...list, items: [withParts(request, channel(world))] } : list };
  },
};

const uploadsRoute: MockRoute = {
  method: "GET",
  address: `${dataApi}/playlistItems`,
  contract: {
    query: {
      type: "object",
      required: ["part", "playlistId"],
      properties: {
        part: partsOf("id", "snippet", "contentDetails", "status"),
        playlistId: { type: "string" },
        maxResults: { type: "string", pattern: "^([0-9]|[1-4][0-9]|50)$" },
        pageToken: { type: "string" },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const page = queryValue(request, "pageToken") ?? "P0";
    if (queryValue(request, "playlistId") !== uploads || world.size === 0)
      return errorResponse(
        404,
        "playlistNotFound",
        "The playlist identified with the request's parameter cannot be found.",
      );
    if (!/^P\d+$/.test(page))
      return errorResponse(400, "invalidPageToken", "The request specifies an invalid page token.");
    const size = Number(queryValue(request, "maxResults") ?? 5);
    const remaining = itemNumbers(world).filter((number) => number >= Number(page.slice(1)));
    const items = remaining.slice(0, size).map((number) =>
      withParts(request, {
        kind: "youtube#playlistItem",
        id: `item${number}`,
        contentDetails: { videoId: videoId(number), videoPublishedAt: publishedAt(world, number) },
      }),
    );
    const nextNumber = remaining[size] === undefined ? {} : { nextPageToken: `P${remaining[size]}` };
    return { body: { kind: "youtube#playlistItemListResponse", ...nextNumber, items } };
  },
};

const videosRoute: MockRoute = {
  method: "GET",
  address: `${dataApi}/videos`,
  contract: {
    query: {
      type: "object",
      required: ["part", "id"],
      properties: {
        part: partsOf("id", "snippet", "contentDetails", "statistics", "status", "liveStreamingDetails", "player"),
        id: { type: "string", pattern: "^[\\w-]{11}(,[\\w-]{11}){0,49}$" },
        maxHeight: { type: "string", pattern: "^\\d{2,4}$" },
        maxWidth: { type: "string", pattern: "^\\d{2,4}$" },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const there = itemNumbers(world);
    const wanted = (queryValue(request, "id") ?? "").split(",").map(numberOfVideo);
    const items = wanted
      .filter((number) => there.includes(number))
      .map((number) => withParts(request, video(world, number, queryValue(request, "maxHeight"))));
    return { body: { kind: "youtube#videoListResponse", items, pageInfo: { totalResults: items.length } } };
  },
};

const regionsRoute: MockRoute = {
  method: "GET",
  address: `${dataApi}/i18nRegions`,
  contract: {
    query: {
      type: "object",
      required: ["part"],
      properties: { part: { enum: ["snippet"] } },
      additionalProperties: false,
    },
  },
  respond: () => ({ body: { kind: "youtube#i18nRegionListResponse", items: [{ id: "NL", snippet: { gl: "NL" } }] } }),
};

export const dataRoutes: readonly MockRoute[] = [channelRoute, uploadsRoute, videosRoute, regionsRoute];
