import type { AnyRow } from "../../src/tables/rows.ts";
import { episodesOf, podcast } from "./episodes.ts";
import type { ConnectorMock } from "./server/define-mock.ts";

const base = "https://www.buzzsprout.com/api";
const podcastId = "1234567";

const idOf = (number: number): number => 9_000_000 - number;

const headers = { type: "object", required: ["user-agent"] };

/** Drafts and private episodes are in the list too. */
const unpublished = {
  id: 9_000_001,
  title: "For members",
  published_at: "2026-01-01T08:00:00.000-00:00",
  duration: 600,
  private: true,
  inactive_at: null,
  total_plays: 3,
};

const errorResponse = (status: number, error: string) => ({ status, body: { error } });

/** Buzzsprout: contract from its documentation. */
export const buzzsproutMock: ConnectorMock<"buzzsprout"> = {
  id: "buzzsprout",
  account: podcastId,
  secretOf: (request) => /^Token token=(.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "HTTP Token: Access denied."),
    permission: errorResponse(403, "Forbidden"),
    not_found: errorResponse(404, "Not Found"),
    rate_limited: errorResponse(429, "Too Many Requests"),
    server: errorResponse(503, "Service Unavailable"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/podcasts.json`,
      contract: { headers },
      respond: () => ({ body: [{ id: Number(podcastId), title: podcast, author: "Brood & Boon", language: "nl" }] }),
    },
    {
      method: "GET",
      address: `${base}/:id/episodes.json`,
      contract: { headers },
      respond: ({ params }, world) =>
        params.id === podcastId
          ? {
              headers: { ETag: '"invented"' },
              body: [
                unpublished,
                ...episodesOf(world).map(({ at, number, title, publishedAt, duration, downloads }) => ({
                  id: idOf(at),
                  title,
                  audio_url: `https://www.buzzsprout.com/${podcastId}/${idOf(at)}.mp3`,
                  published_at: publishedAt.replace("Z", ".000-00:00"),
                  duration,
                  season_number: 1,
                  episode_number: number,
                  private: false,
                  inactive_at: null,
                  total_plays: downloads,
                })),
              ],
            }
          : errorResponse(404, "Not Found"),
    },
  ],
  expected: (table, world) =>
    table === "episodes"
      ? episodesOf(world).map(
          ({ at, title, publishedAt, duration, downloads }): AnyRow => ({
            platform: "buzzsprout",
            account: podcast,
            episode_id: String(idOf(at)),
            title,
            published_at: publishedAt,
            duration,
            plays: downloads,
          }),
        )
      : [],
  fewestRequests: () => ({ requests: 2, batches: 2 }),
};
