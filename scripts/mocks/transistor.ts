import type { AnyRow } from "../../src/tables/rows.ts";
import { episodesOf, podcast } from "./episodes.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockWorld,
  pseudoRandom,
  queryValue,
  subtractDays,
} from "./server/define-mock.ts";

const base = "https://api.transistor.fm/v1";
const showId = "24204";
const pageSize = 100;

const idOf = (number: number): string => String(900_000 - number);

const inTransistor = (day: string): string => day.split("-").reverse().join("-");
const day = { type: "string", pattern: "^\\d\\d-\\d\\d-\\d{4}$" };
const number = { type: "string", pattern: "^[1-9]\\d*$" };
const dates = {
  type: "object",
  properties: { start_date: day, end_date: day },
  dependencies: { start_date: ["end_date"], end_date: ["start_date"] },
  additionalProperties: false,
};

type Episode = ReturnType<typeof episodesOf>[number];

/** An episode's daily downloads within the requested days: some on the first day, the rest today. */
function downloadsIn(request: MockRequest, world: MockWorld, { at, publishedAt, downloads }: Episode) {
  const from = inTransistor(queryValue(request, "start_date") ?? inTransistor(subtractDays(world.today, 6)));
  const to = inTransistor(queryValue(request, "end_date") ?? inTransistor(world.today));
  const first = pseudoRandom(downloads + 1, "first day", at);
  return [
    { date: publishedAt.slice(0, 10), downloads: first },
    { date: world.today, downloads: downloads - first },
  ]
    .filter(({ date }) => date >= from && date <= to)
    .map((one) => ({ ...one, date: inTransistor(one.date) }));
}

const notFound = { status: 404, body: { errors: [{ title: "Record not found" }] } };

function episodePage(request: MockRequest, world: MockWorld) {
  const per = Number(queryValue(request, "pagination[per]") ?? 10);
  const page = Number(queryValue(request, "pagination[page]") ?? 1);
  const newest = episodesOf(world);
  const all = queryValue(request, "order") === "asc" ? [...newest].reverse() : newest;
  return {
    data: all.slice((page - 1) * per, page * per).map(({ at, number, title, publishedAt, duration }) => ({
      id: idOf(at),
      type: "episode",
      attributes: { title, number, season: 1, status: "published", duration, published_at: publishedAt },
      relationships: { show: { data: { id: showId, type: "show" } } },
    })),
    meta: { currentPage: page, totalPages: Math.max(1, Math.ceil(all.length / per)), totalCount: all.length },
  };
}

/** Transistor: contract from its documentation. */
export const transistorMock: ConnectorMock<"transistor"> = {
  id: "transistor",
  account: showId,
  secretOf: ({ headers }) => headers["x-api-key"] ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: { status: 401, body: null },
    permission: { status: 403, body: { errors: [{ title: "Forbidden" }] } },
    not_found: notFound,
    rate_limited: { status: 429, body: null },
    server: { status: 500, body: { errors: [{ title: "Internal server error" }] } },
  },
  routes: [
    {
      method: "GET",
      address: `${base}/shows`,
      contract: {
        query: {
          type: "object",
          properties: { "pagination[page]": number, "pagination[per]": number, private: {}, query: {} },
          additionalProperties: false,
        },
      },
      respond: () => ({
        body: {
          data: [{ id: showId, type: "show", attributes: { title: podcast }, relationships: {} }],
          meta: { currentPage: 1, totalPages: 1, totalCount: 1 },
        },
      }),
    },
    {
      method: "GET",
      address: `${base}/shows/:id`,
      contract: {},
      respond: ({ params }) =>
        params.id === showId
          ? { body: { data: { id: showId, type: "show", attributes: { title: podcast }, relationships: {} } } }
          : notFound,
    },
    {
      method: "GET",
      address: `${base}/episodes`,
      contract: {
        query: {
          type: "object",
          properties: {
            show_id: { type: "string" },
            status: { enum: ["published", "draft", "scheduled"] },
            order: { enum: ["asc", "desc"] },
            query: {},
            "pagination[page]": number,
            "pagination[per]": number,
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { status: "published", order: "asc" } },
      respond: (request, world) =>
        queryValue(request, "show_id") === showId ? { body: episodePage(request, world) } : notFound,
    },
    {
      method: "GET",
      address: `${base}/analytics/episodes/:id`,
      contract: { query: dates },
      respond: (request, world) => {
        const found = episodesOf(world).find(({ at }) => idOf(at) === request.params.id);
        if (!found) return notFound;
        const attributes = { downloads: downloadsIn(request, world, found) };
        return { body: { data: { id: request.params.id, type: "episode_analytics", attributes } } };
      },
    },
    {
      method: "GET",
      address: `${base}/analytics/:show/episodes`,
      contract: { query: dates },
      respond: (request, world) => {
        if (request.params.show !== showId) return notFound;
        const episodes = episodesOf(world).map((one) => ({
          // Ids are numbers here, but text in the list of episodes.
          id: Number(idOf(one.at)),
          title: one.title,
          downloads: downloadsIn(request, world, one),
        }));
        return { body: { data: { id: showId, type: "episodes_analytics", attributes: { episodes } } } };
      },
    },
  ],
  expected: (table, world) =>
    table === "episodes"
      ? episodesOf(world).map(
          ({ at, title, publishedAt, duration, downloads }): AnyRow => ({
            platform: "transistor",
            account: podcast,
            episode_id: idOf(at),
            title,
            published_at: publishedAt,
            duration,
            downloads,
          }),
        )
      : [],
  fewestRequests: (_, { size }) => {
    const pages = Math.max(1, Math.ceil(size / pageSize));
    // One response has the downloads of a page's episodes.
    return { requests: 1 + 2 * pages, batches: 1 + 1 + Math.ceil((2 * pages - 1) / 5) };
  },
};
