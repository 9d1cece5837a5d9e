import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  mockText,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://open.tiktokapis.com/v2";
const username = "bakery.example";
const followers = 18_204;
const pageSize = 20;

const envelope = (data: unknown, code = "ok", message = ""): unknown => ({
  data,
  error: { code, message, log_id: "20260520100000INVENTED" },
});

const errorResponse = (status: number, code: string, message: string): MockResponse => ({
  status,
  body: envelope({}, code, message),
});

/** The scope that a user field requires; unlisted fields need the basic one. */
const scopeOf: Readonly<Record<string, string>> = {
  username: "user.info.profile",
  is_verified: "user.info.profile",
  bio_description: "user.info.profile",
  profile_deep_link: "user.info.profile",
  follower_count: "user.info.stats",
  following_count: "user.info.stats",
  likes_count: "user.info.stats",
  video_count: "user.info.stats",
};

const picked = (whole: Record<string, unknown>, request: MockRequest) =>
  Object.fromEntries((queryValue(request, "fields") ?? "").split(",").map((name) => [name, whole[name]]));

const missesScope = ({ scopes }: MockRequest, needed: readonly string[]): boolean =>
  needed.some((scope) => !scopes?.includes(scope));

const notAuthorized = errorResponse(
  401,
  "scope_not_authorized",
  "The user did not authorize the scope required for the request.",
);

const fieldsQuery = (names: string) => {
  const one = `(${names.replace(/ /g, "|")})`;
  return {
    type: "object",
    required: ["fields"],
    properties: { fields: { type: "string", pattern: `^${one}(,${one})*$` } },
    additionalProperties: false,
  };
};

const idOf = (number: number): string => String(7_480_000_000_000_000_000n - BigInt(number));
const secondsOf = (world: MockWorld, number: number): number => Date.parse(publishedAt(world, number)) / 1000;

const counts = (number: number) => ({
  view_count: pseudoRandom(90_000, "views", number),
  like_count: pseudoRandom(4_000, "likes", number),
  comment_count: pseudoRandom(90, "comments", number),
  share_count: pseudoRandom(120, "shares", number),
  duration: 5 + pseudoRandom(120, "duration", number),
});

const video = (world: MockWorld, number: number) => ({
  id: idOf(number),
  create_time: secondsOf(world, number),
  share_url: `https://www.tiktok.com/@${username}/video/${idOf(number)}?utm_campaign=invented`,
  title: mockText(number).slice(0, 20),
  video_description: mockText(number),
  height: 1024,
  width: 576,
  is_aigc: false,
  ...counts(number),
});

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) =>
    itemNumbers(world).map((number): AnyRow => {
      const { view_count, like_count, comment_count, share_count, duration } = counts(number);
      return {
        platform: "tiktok",
        account: username,
        post_id: idOf(number),
        url: `https://www.tiktok.com/@${username}/video/${idOf(number)}`,
        published_at: publishedAt(world, number),
        type: "video",
        title: mockText(number).slice(0, 20),
        text: mockText(number),
        views: view_count,
        likes: like_count,
        comments: comment_count,
        shares: share_count,
        duration,
      };
    }),
  days: (world) => [{ platform: "tiktok", account: username, date: world.today, followers, posts: world.size }],
};

function videoPage(request: MockRequest, world: MockWorld): MockResponse {
  const { max_count = 10, cursor } = (request.body ?? {}) as { max_count?: number; cursor?: number };
  const remaining = itemNumbers(world).filter(
    (number) => cursor === undefined || secondsOf(world, number) * 1000 < cursor,
  );
  const page = remaining.slice(0, max_count);
  const last = page[page.length - 1];
  return {
    body: envelope({
      videos: page.map((number) => picked(video(world, number), request)),
      cursor: last === undefined ? 0 : secondsOf(world, last) * 1000,
      has_more: remaining.length > page.length,
    }),
  };
}

/** TikTok's Display API v2: contract from its developer documentation. */
export const tiktokMock: ConnectorMock<"tiktok"> = {
  id: "tiktok",
  account: "",
  secretOf: ({ headers }) => /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null,
  requiresSecret: true,
  rotatesRefreshTokens: true,
  errorResponses: {
    auth_expired: errorResponse(
      401,
      "access_token_invalid",
      "The access token is invalid or not found in the request.",
    ),
    permission: notAuthorized,
    invalid: errorResponse(400, "invalid_params", "One or more fields in the request is invalid."),
    rate_limited: errorResponse(429, "rate_limit_exceeded", "The API rate limit was exceeded."),
    server: errorResponse(500, "internal_error", "Something went wrong."),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/user/info/`,
      contract: {
        query: fieldsQuery(
          "open_id union_id avatar_url display_name bio_description profile_deep_link is_verified username follower_count following_count likes_count video_count",
        ),
      },
      respond: (request, { size }) => {
        const user = {
          open_id: "-000inventedOpenId",
          display_name: "Invented bakery",
          username,
          follower_count: followers,
          video_count: size,
        };
        const fields = (queryValue(request, "fields") ?? "").split(",");
        if (
          missesScope(
            request,
            fields.map((name) => scopeOf[name] ?? "user.info.basic"),
          )
        )
          return notAuthorized;
        return { body: envelope({ user: picked(user, request) }) };
      },
    },
    {
      method: "POST",
      address: `${base}/video/list/`,
      contract: {
        query: fieldsQuery(
          "id create_time cover_image_url share_url video_description duration height width title embed_html embed_link like_count comment_count share_count view_count is_aigc",
        ),
        body: {
          type: "object",
          properties: {
            max_count: { type: "integer", minimum: 1, maximum: 20 },
            cursor: { type: "integer", minimum: 1_000_000_000_000 },
          },
          additionalProperties: false,
        },
        headers: {
          type: "object",
          required: ["content-type"],
          properties: { "content-type": { pattern: "^application/json" } },
        },
      },
      respond: (request, world) => (missesScope(request, ["video.list"]) ? notAuthorized : videoPage(request, world)),
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, { size }) => {
    const requests = table === "posts" ? 1 + Math.max(1, Math.ceil(size / pageSize)) : 1;
    return { requests, batches: requests };
  },
};
