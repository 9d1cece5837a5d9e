import { createHmac } from "node:crypto";
import type { AnyRow } from "../../src/tables/rows.ts";
import { postsOf } from "./blog.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  pseudoRandom,
  queryValue,
} from "./server/define-mock.ts";

const site = "https://brieven.broodenboon.example";
const keyId = "0123456789abcdef01234567";
const keySecret = "0123456789abcdef".repeat(4);
const key = `${site} ${keyId}:${keySecret}`;
const pageSize = 100;

type Post = ReturnType<typeof postsOf>[number];

const idOf = (number: number): string => (0xffffff - number).toString(16).padStart(24, "0");

/**
 * Every fifth post is on the site only, every seventh was sent as a newsletter only; one newsletter has no tracking.
 */
const isMailed = ({ at }: Post): boolean => at % 5 !== 1;
const isOnSite = ({ at }: Post): boolean => at % 7 !== 2 || !isMailed({ at } as Post);
const isFollowed = ({ at }: Post): boolean => at % 11 !== 3;

function countsOf({ at }: Post) {
  const sent = 300 + pseudoRandom(700, "sent", at);
  const failed = pseudoRandom(20, "failed", at);
  return { sent, failed, opened: pseudoRandom(sent - failed, "opened", at), clicks: pseudoRandom(200, "clicks", at) };
}

function postResponse(post: Post) {
  const { sent, failed, opened, clicks } = countsOf(post);
  return {
    id: idOf(post.at),
    uuid: "00000000-0000-4000-8000-000000000000",
    title: post.title,
    slug: post.slug,
    lexical: '{"root":{"children":[]}}',
    status: isOnSite(post) ? "published" : "sent",
    published_at: post.publishedAt.replace("Z", ".000Z"),
    url: `${site}/${post.slug}/`,
    newsletter: isMailed(post) ? { id: "1", name: "Weekbrief" } : null,
    email: isMailed(post)
      ? {
          subject: `Weekbrief: ${post.title}`,
          email_count: sent,
          delivered_count: sent - failed,
          failed_count: failed,
          opened_count: opened,
          track_opens: isFollowed(post),
          track_clicks: isFollowed(post),
        }
      : null,
    count: { clicks: isMailed(post) && isFollowed(post) ? clicks : 0 },
  };
}

/** The key that signed a token; an invalid text where the signature, audience or time is wrong. */
function secretOf({ headers }: MockRequest): string | null {
  const [, token] = /^Ghost (.+)$/.exec(headers.authorization ?? "") ?? [];
  if (token === undefined) return null;
  const [head = "", payload = "", signature] = token.split(".");
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Record<string, unknown>;
  const expected = createHmac("sha256", Buffer.from(keySecret, "hex")).update(`${head}.${payload}`).digest("base64url");
  const { aud, iat, exp } = read(payload);
  const isValidSignature = read(head).kid === keyId && signature === expected && aud === "/admin/";
  return isValidSignature && Number(exp) - Number(iat) <= 300 ? key : "wrong";
}

const errorResponse = (status: number, type: string, code: string | null, message: string): MockResponse => ({
  status,
  body: { errors: [{ message, context: null, type, code }] },
});

function posts(request: MockRequest, world: MockWorld): MockResponse {
  const filter = queryValue(request, "filter") ?? "";
  const from = /published_at:>='([^']+)'/.exec(filter)?.[1] ?? "";
  const to = /published_at:<'([^']+)'/.exec(filter)?.[1] ?? "9";
  const newest = postsOf(world).filter(({ publishedAt }) => publishedAt >= from && publishedAt < to);
  const all = queryValue(request, "order")?.startsWith("published_at asc") ? [...newest].reverse() : newest;
  const limit = Number(queryValue(request, "limit") ?? 15);
  const page = Number(queryValue(request, "page") ?? 1);
  const pages = Math.max(1, Math.ceil(all.length / limit));
  const next = page < pages ? page + 1 : null;
  const prev = page > 1 ? page - 1 : null;
  return {
    headers: { "content-version": "v6.65" },
    body: {
      posts: all.slice((page - 1) * limit, page * limit).map(postResponse),
      meta: { pagination: { page, limit, pages, total: all.length, next, prev } },
    },
  };
}

const rows: Record<string, (world: MockWorld) => AnyRow[]> = {
  pages: (world) =>
    postsOf(world)
      .filter(isOnSite)
      .map(
        (post): AnyRow => ({
          platform: "ghost",
          account: "brieven.broodenboon.example",
          date: post.publishedAt.slice(0, 10),
          period_end: world.today,
          page: `${site}/${post.slug}/`,
          title: post.title,
          clicks: isMailed(post) && isFollowed(post) ? countsOf(post).clicks : null,
        }),
      ),
  campaigns: (world) =>
    postsOf(world)
      .filter(isMailed)
      .map((post): AnyRow => {
        const { sent, failed, opened, clicks } = countsOf(post);
        return {
          platform: "ghost",
          account: "brieven.broodenboon.example",
          campaign_id: idOf(post.at),
          title: post.title,
          subject: `Weekbrief: ${post.title}`,
          list: "Weekbrief",
          sent_at: post.publishedAt,
          recipients: sent,
          delivered: sent - failed,
          bounces: failed,
          opens: isFollowed(post) ? opened : null,
          clicks: isFollowed(post) ? clicks : null,
        };
      }),
};

/** A Ghost blog: contract from the documentation of its Admin API. */
export const ghostMock: ConnectorMock<"ghost"> = {
  id: "ghost",
  account: "",
  sites: [`${site}/`],
  key,
  secretOf,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "UnauthorizedError", "UNKNOWN_ADMIN_API_KEY", "Unknown Admin API Key"),
    permission: errorResponse(403, "NoPermissionError", null, "You do not have permission to browse posts"),
    not_found: errorResponse(404, "NotFoundError", null, "Resource not found"),
    rate_limited: errorResponse(429, "TooManyRequestsError", null, "Too many attempts."),
    invalid: errorResponse(400, "BadRequestError", null, "Request not understood error, cannot list posts."),
    server: errorResponse(500, "InternalServerError", null, "An unexpected error occurred, please try again."),
  },
  routes: [
    {
      method: "GET",
      address: `${site}/ghost/api/admin/posts/`,
      contract: {
        query: {
          type: "object",
          properties: {
            include: { type: "string", pattern: "^((tags|authors|email|newsletter|tiers|count\\.clicks)(,|$))+$" },
            filter: { type: "string", pattern: "^status:\\[published,sent\\]\\+published_at:>='" },
            order: { type: "string", pattern: "^(\\w+ (asc|desc)(,|$))+$" },
            fields: { type: "string" },
            formats: { type: "string" },
            limit: { type: "string", pattern: "^([1-9]\\d?|100)$" },
            page: { type: "string", pattern: "^[1-9]\\d*$" },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { include: ["count.clicks", "email", "newsletter"], order: "published_at asc,id asc" } },
      respond: posts,
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (_, { size }) => {
    const pages = Math.max(1, Math.ceil(size / pageSize));
    return { requests: pages, batches: 1 + Math.ceil((pages - 1) / 4) };
  },
};
