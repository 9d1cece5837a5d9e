import type { AnyRow } from "../../src/tables/rows.ts";
import { postsOf } from "./blog.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockResponse,
  type MockRoute,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const site = "https://blog.broodenboon.example";
const api = `${site}/wp-json/wp/v2`;
const pageSize = 100;

const idOf = (number: number): number => 50_000 - number;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/'/g, "&#8217;");

type Post = ReturnType<typeof postsOf>[number];

/** What `_embed` adds to a post: its first ten comments, and no key at all where there are none. */
const embedded = ({ at, comments }: Post) => ({
  author: [{ id: 1, name: "Boon", link: `${site}/author/boon/` }],
  ...(comments > 0
    ? {
        replies: [
          Array.from({ length: Math.min(10, comments) }, (_, number) => ({
            id: at * 100 + number,
            parent: 0,
            author_name: "Invented reader",
            date: "2026-01-01T00:00:00",
            content: { rendered: "<p>Lovely!</p>" },
            type: "comment",
          })),
        ],
      }
    : {}),
});

const postFields = ["id", "date_gmt", "link", "title", "_links.author", "_links.replies", "_embedded"];

const postResponse = (post: Post) => ({
  id: idOf(post.at),
  date_gmt: post.publishedAt.replace("Z", ""),
  link: `${site}/${post.slug}/`,
  title: { rendered: escaped(post.title) },
  _links: {
    author: [{ embeddable: true, href: `${api}/users/1` }],
    replies: [{ embeddable: true, href: `${api}/comments?post=${idOf(post.at)}` }],
  },
  _embedded: embedded(post),
});

const counted = (total: number, per: number) => ({
  "X-WP-Total": String(total),
  "X-WP-TotalPages": String(Math.ceil(total / per)),
});

function posts(request: MockRequest, world: MockWorld): MockResponse {
  const after = queryValue(request, "after") ?? "";
  const before = queryValue(request, "before") ?? "9";
  const newest = postsOf(world).filter(({ publishedAt }) => publishedAt > after && publishedAt < before);
  const all = queryValue(request, "order") === "asc" ? [...newest].reverse() : newest;
  const per = Number(queryValue(request, "per_page") ?? 10);
  const offset = Number(queryValue(request, "offset") ?? 0);
  return { headers: counted(all.length, per), body: all.slice(offset, offset + per).map(postResponse) };
}

function comments(request: MockRequest, world: MockWorld): MockResponse {
  const found = postsOf(world).find(({ at }) => String(idOf(at)) === queryValue(request, "post"));
  const total = found?.comments ?? 0;
  return { headers: counted(total, 1), body: total > 0 ? [{ id: idOf(found?.at ?? 0) * 100 }] : [] };
}

const errorResponse = (status: number, code: string, message: string): MockResponse => ({
  status,
  body: { code, message, data: { status } },
});

const integer = { type: "string", pattern: "^\\d+$" };
const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$" };

/** The arguments of a list, as far as the connector uses them; WordPress publishes them with the list itself. */
const listQuery = (more: Record<string, unknown>) => ({
  type: "object",
  properties: {
    context: { enum: ["view", "embed"] },
    page: integer,
    per_page: { type: "string", pattern: "^([1-9]\\d?|100)$" },
    offset: integer,
    after: time,
    before: time,
    order: { enum: ["asc", "desc"] },
    _fields: { type: "string" },
    ...more,
  },
  additionalProperties: false,
});

const routes: MockRoute[] = [
  {
    method: "GET",
    address: `${site}/wp-json/`,
    contract: { query: { type: "object", properties: { _fields: { type: "string" } }, additionalProperties: false } },
    imitates: { query: { _fields: ["name", "namespaces"] } },
    respond: () => ({ body: { name: "Brood &amp; Boon", namespaces: ["oembed/1.0", "wp/v2"] } }),
  },
  {
    method: "GET",
    address: `${api}/posts`,
    contract: {
      query: listQuery({ orderby: { enum: ["date", "id", "modified", "title"] }, _embed: { type: "string" } }),
    },
    imitates: { query: { orderby: "date", order: "desc", _embed: ["author", "replies"], _fields: postFields } },
    respond: posts,
  },
  {
    method: "GET",
    address: `${api}/comments`,
    contract: { query: listQuery({ post: integer, orderby: { enum: ["date_gmt", "id"] } }) },
    imitates: { query: { per_page: "1", _fields: ["id"] } },
    respond: comments,
  },
];

/** A WordPress blog: contract from the arguments that its own routes publish. */
export const wordpressMock: ConnectorMock<"wordpress"> = {
  id: "wordpress",
  account: site,
  sites: [`${site}/`],
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    permission: errorResponse(401, "rest_not_logged_in", "You are not currently logged in."),
    not_found: errorResponse(404, "rest_no_route", "No route was found matching the URL and request method."),
    rate_limited: { status: 429, body: "Too Many Requests" },
    invalid: errorResponse(400, "rest_invalid_param", "Invalid parameter(s): per_page"),
    server: errorResponse(500, "internal_server_error", "There has been a critical error on this website."),
  },
  routes,
  expected: (table, world) =>
    table === "pages"
      ? postsOf(world).map(
          ({ title, slug, publishedAt, comments: total }): AnyRow => ({
            platform: "wordpress",
            account: "blog.broodenboon.example",
            date: publishedAt.slice(0, 10),
            period_end: world.today,
            page: `${site}/${slug}/`,
            title: title.replace(/'/g, "’"),
            comments: total,
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const pages = Math.max(1, Math.ceil(world.size / pageSize));
    const postsWithManyComments = postsOf(world).filter((post) => post.comments >= 10).length;
    // Four requests are sent in parallel.
    return {
      requests: 1 + pages + postsWithManyComments,
      batches: 2 + Math.ceil((pages - 1 + postsWithManyComments) / 4),
    };
  },
};
