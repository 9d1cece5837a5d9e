import type { AnyRow } from "../../src/tables/rows.ts";
import { episodesOf, podcast } from "./episodes.ts";
import { type ConnectorMock, type MockRequest, type MockWorld, queryValue } from "./server/define-mock.ts";

const base = "https://api.podbean.com/v1";
const podcastId = "inventedPod1";
const followers = 812;
const key = "inventedClient01:inventedSecret0123456789";
const token = "inventedPodbeanToken0123456789";
const pageSize = 100;

const idOf = (number: number): string => `EP${(90_000 - number).toString(36).toUpperCase()}`;

/** The app's id and secret at the token endpoint, the token everywhere else. */
function secretOf(request: MockRequest): string | null {
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (!request.url.endsWith("/oauth/token")) return queryValue(request, "access_token") ?? null;
  return basic === undefined ? null : Buffer.from(basic, "base64").toString("utf8");
}

const errorResponse = (status: number, error: string, description: string) => ({
  status,
  body: { error, error_description: description },
});

function episodePage(request: MockRequest, world: MockWorld) {
  const offset = Number(queryValue(request, "offset") ?? 0);
  const limit = Number(queryValue(request, "limit") ?? 20);
  const all = episodesOf(world);
  const page = all.slice(offset, offset + limit).map(({ at, title, publishedAt, duration }) => ({
    id: idOf(at),
    podcast_id: podcastId,
    title,
    publish_time: Date.parse(publishedAt) / 1_000,
    status: "publish",
    type: "public",
    duration,
    object: "Episode",
  }));
  return { episodes: page, offset, limit, has_more: offset + page.length < all.length };
}

/** Some downloads are of the episode's own month, the others of the current one. */
/** Half of the downloads are of the day of publication, the others of today. */
function downloadsByMonth(
  { publishedAt, downloads }: ReturnType<typeof episodesOf>[number],
  { today }: MockWorld,
  start: string,
  end: string,
) {
  const first = Math.floor(downloads / 2);
  const months: Record<string, number> = {};
  for (const [day, count] of [
    [publishedAt.slice(0, 10), first],
    [today, downloads - first],
  ] as const) {
    const month = day.slice(0, 7);
    if (day >= start && day <= end) months[month] = (months[month] ?? 0) + count;
  }
  return months;
}

const rowsOf: Record<string, (world: MockWorld) => AnyRow[]> = {
  episodes: (world) =>
    episodesOf(world).map(
      ({ at, title, publishedAt, downloads }): AnyRow => ({
        platform: "podbean",
        account: podcast,
        episode_id: idOf(at),
        title,
        published_at: publishedAt,
        downloads,
      }),
    ),
  days: (world) => [{ platform: "podbean", account: podcast, date: world.today, followers }],
};

/** Podbean: contract from published third-party clients. */
export const podbeanMock: ConnectorMock<"podbean"> = {
  id: "podbean",
  account: "",
  key,
  secretOf,
  requiresSecret: true,
  issuedSecrets: [token],
  errorResponses: {
    auth_expired: errorResponse(401, "invalid_token", "The access token provided is invalid"),
    permission: errorResponse(403, "access_denied", "The plan does not include this"),
    not_found: errorResponse(404, "not_found", "Not found"),
    rate_limited: errorResponse(429, "too_many_requests", "Too many requests"),
    server: errorResponse(503, "server_error", "The server is busy"),
  },
  routes: [
    {
      method: "POST",
      address: `${base}/oauth/token`,
      contract: {
        body: {
          type: "object",
          required: ["grant_type"],
          properties: { grant_type: { const: "client_credentials" } },
          additionalProperties: false,
        },
      },
      respond: () => ({ body: { access_token: token, expires_in: 604_800, token_type: "Bearer" } }),
    },
    {
      method: "GET",
      address: `${base}/podcasts`,
      contract: {},
      respond: () => ({ body: { podcasts: [{ id: podcastId, title: podcast, object: "Podcast" }] } }),
    },
    {
      method: "GET",
      address: `${base}/episodes`,
      contract: {
        query: {
          type: "object",
          properties: {
            offset: { type: "string", pattern: "^\\d+$" },
            limit: { type: "string", pattern: "^([1-9]?\\d|100)$" },
          },
          additionalProperties: false,
        },
      },
      respond: (request, world) => ({ body: episodePage(request, world) }),
    },
    {
      method: "GET",
      address: `${base}/analytics/podcastAnalyticReports`,
      contract: {
        query: {
          type: "object",
          required: ["podcast_id", "types[]"],
          properties: {
            podcast_id: { type: "string" },
            "types[]": { enum: ["followers", "likes", "comments", "total_episode_length"] },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { podcast_id: podcastId, "types[]": "followers" } },
      respond: () => ({ body: { followers } }),
    },
    {
      method: "GET",
      address: `${base}/podcastStats/stats`,
      contract: {
        query: {
          type: "object",
          required: ["episode_id", "start", "end", "period"],
          properties: {
            episode_id: { type: "string" },
            start: { type: "string", format: "date" },
            end: { type: "string", format: "date" },
            period: { enum: ["d", "m"] },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { period: "m" } },
      respond: (request, world) => {
        const episode = episodesOf(world).find(({ at }) => idOf(at) === queryValue(request, "episode_id"));
        if (!episode) return errorResponse(404, "not_found", "Not found");
        const [start = "", end = ""] = [queryValue(request, "start"), queryValue(request, "end")];
        return { body: downloadsByMonth(episode, world, start, end) };
      },
    },
  ],
  expected: (table, world) => rowsOf[table]?.(world) ?? [],
  fewestRequests: (table, { size }) => {
    // The token and the podcast are requested first.
    const lists = 2 + (table === "days" ? 1 : Math.max(1, Math.ceil(size / pageSize)));
    return {
      requests: lists + (table === "days" ? 0 : size),
      batches: lists + (table === "days" || size === 0 ? 0 : 1),
    };
  },
};
