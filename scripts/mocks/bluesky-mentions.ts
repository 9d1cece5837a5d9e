import type { Brand } from "../../src/connectors/define-connector.ts";
import { at } from "../../src/connectors/json.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { cidOf } from "./bluesky.ts";
import { bearerIn } from "./google.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockWorld,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";
import {
  expectedMentions,
  fewestSearches,
  mentionAuthor,
  mentionLanguage,
  mentionsWithTerm,
  mentionText,
  mockBrands,
} from "./server/mentions.ts";

const base = "https://bsky.social/xrpc";
const handle = "bakery.example.com";
const password = "inve-nted-pass-word";
const session = "invented-session-of-bluesky-0123456789abcdef";

const termsOf = ({ names, hashtags, handles }: Brand): string[] => [
  ...names,
  ...hashtags.map((tag) => `#${tag}`),
  ...handles.slice(0, 1),
];

const authorOf = (number: number): string => mentionAuthor(number, handle, ".bsky.social");
const keyOf = (number: number): string => `3l${String(number).padStart(11, "0")}`;
const didOf = (number: number): string => `did:plc:guest${number % 5}0000000000000000000`;
const uriOf = (number: number): string => `at://${didOf(number)}/app.bsky.feed.post/${keyOf(number)}`;

const counts = (number: number) => ({
  likeCount: pseudoRandom(90, "likes", number),
  replyCount: pseudoRandom(12, "replies", number),
  repostCount: pseudoRandom(20, "reposts", number),
  quoteCount: pseudoRandom(5, "quotes", number),
});

const post = (world: MockWorld, number: number) => ({
  uri: uriOf(number),
  cid: cidOf(number),
  author: { did: didOf(number), handle: authorOf(number) },
  record: {
    $type: "app.bsky.feed.post",
    text: mentionText(number),
    createdAt: publishedAt(world, number).replace("Z", ".250Z"),
    langs: [mentionLanguage(number)],
  },
  ...counts(number),
  indexedAt: publishedAt(world, number).replace("Z", ".930Z"),
});

const errorResponse = (status: number, error: string, message = error) => ({ status, body: { error, message } });

/** Requires a session: an app password alone is not enough. */
function search(request: MockRequest, world: MockWorld) {
  if (bearerIn(request) !== session) return errorResponse(401, "InvalidToken");
  const [phrase = "", tag] = [queryValue(request, "q"), queryValue(request, "tag")];
  // Without `tag`, a hashtag also finds posts that have nothing to do with it.
  const term = tag === undefined && phrase.startsWith("#") ? "" : phrase.replace(/"/g, "");
  const found = mentionsWithTerm(world, term).filter((number) => {
    const time = publishedAt(world, number).replace("Z", ".250Z");
    return time >= (queryValue(request, "since") ?? "") && time < (queryValue(request, "until") ?? "9");
  });
  // "top" is the order without another one.
  if (queryValue(request, "sort") !== "latest") found.sort((a, b) => counts(b).likeCount - counts(a).likeCount);
  const start = Number(queryValue(request, "cursor") ?? 0);
  const end = start + Number(queryValue(request, "limit") ?? 25);
  const posts = found.slice(start, end).map((number) => post(world, number));
  return { body: { posts, hitsTotal: found.length, ...(end < found.length ? { cursor: String(end) } : {}) } };
}

/** Bluesky's search, after signing in with an app password: contract from the `app.bsky` lexicons. */
export const blueskyMentionsMock: ConnectorMock<"bluesky-mentions"> = {
  id: "bluesky-mentions",
  account: "",
  brands: mockBrands,
  key: `${handle}:${password}`,
  issuedSecrets: [session],
  secretOf: (request) => {
    const identifier = at(request.body, "identifier");
    return typeof identifier === "string" ? `${identifier}:${at(request.body, "password")}` : bearerIn(request);
  },
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "AuthenticationRequired", "Invalid identifier or password"),
    rate_limited: errorResponse(429, "RateLimitExceeded", "Rate Limit Exceeded"),
    server: errorResponse(502, "UpstreamFailure", "Upstream Failure"),
    invalid: errorResponse(400, "BadQueryString"),
  },
  routes: [
    {
      method: "POST",
      address: `${base}/com.atproto.server.createSession`,
      contract: {
        body: {
          type: "object",
          required: ["identifier", "password"],
          properties: { identifier: { type: "string" }, password: { type: "string" } },
          additionalProperties: false,
        },
      },
      respond: () => ({
        body: { accessJwt: session, refreshJwt: "invented-refresh-of-bluesky", handle, did: didOf(0), active: true },
      }),
    },
    {
      method: "GET",
      address: `${base}/app.bsky.actor.getProfile`,
      contract: {
        query: {
          type: "object",
          required: ["actor"],
          properties: { actor: { type: "string", minLength: 3 } },
          additionalProperties: false,
        },
      },
      respond: (request) =>
        queryValue(request, "actor") === handle
          ? { body: { did: didOf(0), handle, followersCount: 3 } }
          : errorResponse(400, "InvalidRequest", "Profile not found"),
    },
    {
      method: "GET",
      address: `${base}/app.bsky.feed.searchPosts`,
      contract: {
        query: {
          type: "object",
          required: ["q"],
          properties: {
            q: { type: "string", pattern: '^("[^"]+"|#\\w+)$' },
            tag: { type: "array", items: { type: "string", pattern: "^[^#]+$" } },
            sort: { enum: ["top", "latest"] },
            since: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT" },
            until: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT" },
            limit: { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" },
            cursor: { type: "string" },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { sort: "latest" } },
      respond: search,
    },
  ],
  expected: (_table, world) =>
    expectedMentions(world, termsOf).map(({ brand, number }): AnyRow => {
      const { likeCount, replyCount, repostCount, quoteCount } = counts(number);
      return {
        platform: "bluesky",
        account: brand,
        mention_id: uriOf(number),
        url: `https://bsky.app/profile/${authorOf(number)}/post/${keyOf(number)}`,
        published_at: publishedAt(world, number),
        type: "mention",
        author: authorOf(number),
        text: mentionText(number),
        language: mentionLanguage(number),
        likes: likeCount,
        comments: replyCount,
        shares: repostCount + quoteCount,
      };
    }),
  // The session is requested first.
  fewestRequests: (_table, world) => {
    const { requests, batches } = fewestSearches(world, termsOf, 100);
    return { requests: 1 + requests, batches: 1 + batches };
  },
};
