import { toBase64Url } from "../../src/connectors/base64.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { dayMs } from "../../src/time/day.ts";
import { episodesOf, podcast } from "./episodes.ts";
import { bearerIn } from "./google.ts";
import { type ConnectorMock, pseudoRandom, queryValue, subtractDays } from "./server/define-mock.ts";

const base = "https://op3.dev/api/1";
const feed = "https://broodenboon.example/podcast/feed.xml";
const showUuid = "0123456789abcdef0123456789abcdef";

const guidOf = (number: number): string => `broodenboon-${9_000 - number}`;

const errorResponse = (status: number, error: string) => ({ status, body: { error } });

/** Null for episodes published too recently to have a count of their first days. */
const firstDays = (days: number, age: number, downloads: number, number: number) =>
  age < days ? {} : { [`downloads${days}`]: downloads - pseudoRandom(downloads + 1, "later", days, number) };

/** OP3: contract from its published API description, errors from its source code. */
export const op3Mock: ConnectorMock<"op3"> = {
  id: "op3",
  account: feed,
  key: "invented-op3-key-0123456789abcdef",
  secretOf: bearerIn,
  requiresSecret: true,
  // OP3's public preview token.
  issuedSecrets: ["preview07ce"],
  errorResponses: {
    auth_expired: errorResponse(401, "expired"),
    permission: errorResponse(403, "forbidden"),
    not_found: { status: 404, body: { message: "not found" } },
    rate_limited: errorResponse(429, "too many requests"),
    invalid: errorResponse(400, "Bad 'showUuid'"),
    server: errorResponse(500, "Error: internal"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/shows/:show`,
      contract: {
        query: {
          type: "object",
          properties: { token: { type: "string" }, episodes: { enum: ["include", "exclude"] } },
          additionalProperties: false,
        },
      },
      respond: ({ params }) =>
        [showUuid, toBase64Url(feed)].includes(params.show ?? "")
          ? { body: { showUuid, title: podcast, statsPageUrl: `https://op3.dev/show/${showUuid}` } }
          : { status: 404, body: { message: "not found" } },
    },
    {
      method: "GET",
      address: `${base}/queries/episode-download-counts`,
      contract: {
        query: {
          type: "object",
          required: ["showUuid"],
          properties: {
            token: { type: "string" },
            showUuid: { type: "string", pattern: "^[0-9a-f]{32}$" },
            limit: { type: "string", pattern: "^([1-9]\\d{0,2}|1000)$" },
          },
          additionalProperties: false,
        },
      },
      respond: (request, world) => {
        if (queryValue(request, "showUuid") !== showUuid) return errorResponse(404, "not found");
        const ageOf = (published: string) =>
          Math.floor((Date.parse(`${world.today}T12:00:00Z`) - Date.parse(published)) / dayMs);
        return {
          body: {
            showUuid,
            showTitle: podcast,
            minDownloadHour: `${subtractDays(world.today, 700)}T00`,
            maxDownloadHour: `${world.today}T09`,
            // Without a limit OP3 returns eight episodes.
            episodes: episodesOf(world)
              .slice(0, Number(queryValue(request, "limit") ?? 8))
              .map(({ at, title, publishedAt, downloads }) => ({
                itemGuid: guidOf(at),
                title,
                pubdate: publishedAt.replace("Z", ".000Z"),
                ...firstDays(1, ageOf(publishedAt), downloads, at),
                ...firstDays(7, ageOf(publishedAt), downloads, at),
                ...firstDays(30, ageOf(publishedAt), downloads, at),
                downloadsAll: downloads,
              })),
            queryTime: 12,
          },
        };
      },
    },
    {
      method: "GET",
      address: `${base}/queries/recent-episodes-with-transcripts`,
      contract: {
        query: {
          type: "object",
          properties: { token: { type: "string" }, limit: { type: "string", pattern: "^\\d+$" } },
          additionalProperties: false,
        },
      },
      respond: (_, world) => ({ body: { asof: `${world.today}T00:00:00.000Z`, episodes: [], queryTime: 3 } }),
    },
  ],
  expected: (table, world) =>
    table === "episodes"
      ? episodesOf(world).map(
          ({ at, title, publishedAt, downloads }): AnyRow => ({
            platform: "op3",
            account: podcast,
            episode_id: guidOf(at),
            title,
            published_at: publishedAt,
            downloads,
          }),
        )
      : [],
  fewestRequests: () => ({ requests: 2, batches: 2 }),
};
