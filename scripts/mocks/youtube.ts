import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  mockText,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";
import { reportsRoute } from "./youtube/reports.ts";
import { dataRoutes, formOf } from "./youtube/videos.ts";
import {
  ageInDays,
  countryViews,
  counts,
  dayCounts,
  errorResponse,
  followers,
  hidesComments,
  hidesLikes,
  isPrivate,
  isUnreported,
  reportedDays,
  title,
  videoId,
} from "./youtube/world.ts";

const baseRow = { platform: "youtube" as const, account: title };

function videoRow(world: MockWorld, number: number): AnyRow {
  const { views, likes, comments, shares, minutes, averageSeconds, averagePercentage, gained } = counts(number);
  const { seconds, type } = formOf(number);
  return {
    ...baseRow,
    post_id: videoId(number),
    url: `https://www.youtube.com/watch?v=${videoId(number)}`,
    published_at: publishedAt(world, number),
    type,
    title: `Bread no. ${number}`,
    text: mockText(number),
    views,
    likes: hidesLikes(number) ? null : likes,
    comments: hidesComments(number) ? null : comments,
    duration: seconds,
    ...(isUnreported(number)
      ? {}
      : {
          shares,
          watch_time: minutes * 60,
          average_view_duration: averageSeconds,
          average_viewed: averagePercentage / 100,
          new_followers: gained,
        }),
  };
}

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) =>
    itemNumbers(world)
      .filter((number) => !isPrivate(number))
      .map((number) => videoRow(world, number)),
  days: (world) => [
    ...reportedDays(world).map((date) => {
      const { minutes, gained, lost, ...numbers } = dayCounts(date);
      return { ...baseRow, date, ...numbers, watch_time: minutes * 60, new_followers: gained, lost_followers: lost };
    }),
    { ...baseRow, date: world.today, followers, posts: world.size },
  ],
  audience: (world) =>
    countryViews(world).map(([value, views]) => ({
      ...baseRow,
      date: world.today,
      dimension: "country",
      value,
      views,
      share: views / 50_803,
    })),
};

/** YouTube's Data API v3 and Analytics API v2: contracts from their discovery documents and references. */
export const youtubeMock: ConnectorMock<"youtube"> = {
  id: "youtube",
  account: "",
  key: `AIza${"InventedKeyOfABakery".padEnd(35, "0")}`,
  secretOf: (request) => queryValue(request, "key") ?? request.headers.authorization?.replace(/^Bearer /, "") ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "authError", "Request had invalid authentication credentials.", {
      status: "UNAUTHENTICATED",
    }),
    permission: errorResponse(403, "insufficientPermissions", "Insufficient Permission"),
    rate_limited: errorResponse(403, "rateLimitExceeded", "Too many requests in a short time."),
    quota_exhausted: errorResponse(
      403,
      "quotaExceeded",
      'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
    ),
    not_found: errorResponse(404, "channelNotFound", "Channel not found."),
    bad_place: errorResponse(400, "invalidPageToken", "The request specifies an invalid page token."),
    invalid: errorResponse(400, "badRequest", "Request contains an invalid argument.", { status: "INVALID_ARGUMENT" }),
    server: errorResponse(503, "backendError", "Backend Error"),
  },
  routes: [...dataRoutes, reportsRoute],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, world) => {
    const pages = Math.ceil(world.size / 50);
    if (table === "posts") return { requests: 1 + Math.max(1, pages) + 2 * pages, batches: 2 + pages };
    const reports = table === "days" ? Math.ceil(ageInDays(world) / 500) : 1;
    return { requests: 1 + reports, batches: 1 + reports };
  },
};
