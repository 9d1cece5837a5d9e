import type { Row } from "../../../src/tables/define-table.ts";
import { asked, type DemoPlatform, type DemoRequest, type DemoWorld } from "../define-demo.ts";
import { episodesOf, podcast } from "./episodes.ts";

const base = "https://api.podbean.com/v1";
const podcastId = "inventedPod1";
const followers = 812;
const key = "inventedClient01:inventedSecret0123456789";
const token = "inventedPodbeanToken0123456789";
const pageSize = 100;

const idOf = (number: number): string => `EP${(90_000 - number).toString(36).toUpperCase()}`;

/** The app's id and secret where a token is asked for, the token everywhere else. */
function secretOf(request: DemoRequest): string | null {
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (!request.url.endsWith("/oauth/token")) return asked(request, "access_token") ?? null;
  return basic === undefined ? null : Buffer.from(basic, "base64").toString("utf8");
}

const refusal = (status: number, error: string, description: string) => ({
  status,
  body: { error, error_description: description },
});

function episodePage(request: DemoRequest, world: DemoWorld) {
  const offset = Number(asked(request, "offset") ?? 0);
  const limit = Number(asked(request, "limit") ?? 20);
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

const rowsOf: Record<string, (world: DemoWorld) => Row[]> = {
  episodes: (world) =>
    episodesOf(world).map(({ at, title, publishedAt }) => ({
      platform: "podbean",
      account: podcast,
      episode_id: idOf(at),
      title,
      published_at: publishedAt,
    })),
  days: (world) => [{ platform: "podbean", account: podcast, date: world.today, followers }],
};

/** Podbean: contract from clients that others have published. */
export const podbeanDemo: DemoPlatform<"podbean"> = {
  id: "podbean",
  account: "",
  key,
  secretOf,
  needsSecret: true,
  handedOut: [token],
  refusals: {
    auth_expired: refusal(401, "invalid_token", "The access token provided is invalid"),
    permission: refusal(403, "access_denied", "The plan does not include this"),
    not_found: refusal(404, "not_found", "Not found"),
    rate_limited: refusal(429, "too_many_requests", "Too many requests"),
    server: refusal(503, "server_error", "The server is busy"),
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
      answer: () => ({ body: { access_token: token, expires_in: 604_800, token_type: "Bearer" } }),
    },
    {
      method: "GET",
      address: `${base}/podcasts`,
      contract: {},
      answer: () => ({ body: { podcasts: [{ id: podcastId, title: podcast, object: "Podcast" }] } }),
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
      answer: (request, world) => ({ body: episodePage(request, world) }),
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
      answer: () => ({ body: { followers } }),
    },
  ],
  expected: (table, world) => rowsOf[table]?.(world) ?? [],
  fewest: (table, { size }) => {
    // The token and the podcast come before anything else.
    const requests = 2 + (table === "days" ? 1 : Math.max(1, Math.ceil(size / pageSize)));
    return { requests, rounds: requests };
  },
};
