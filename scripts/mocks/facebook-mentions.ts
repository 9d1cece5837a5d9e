import type { AnyRow } from "../../src/tables/rows.ts";
import { graphBase as base, loginRoutes, pageTokenRoute, routeForPage } from "./graph/facebook-login.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { commaListSchema, graphList, graphTime, objectSchema, pickFields, upTo100 } from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import {
  bearerToken,
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockRoute,
  type MockWorld,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";
import { mentionText } from "./server/mentions.ts";

const responses = graphResponses("OAuthException", "v25.0");
const pageToken = "invented-page-token-for-mentions-0123456789";
const page = { id: "101000000000077", name: "Bakery Example" };

/** Every third is a review, the others are posts that tag the page. */
const isReview = (number: number): boolean => number % 3 === 2;
const reviewsOf = (world: MockWorld): number[] => itemNumbers(world).filter(isReview);
const postsOf = (world: MockWorld): number[] => itemNumbers(world).filter((number) => !isReview(number));

const postId = (number: number): string => `10300000000000${number % 7}_6${String(number).padStart(8, "0")}`;
const storyId = (number: number): string => `7000000000${number}`;
const urlOf = (number: number): string => `https://www.facebook.com/${postId(number).replace("_", "/posts/")}`;

const counts = (number: number) => ({
  reactions: pseudoRandom(90, "reactions", number),
  comments: pseudoRandom(20, "comments", number),
  shares: pseudoRandom(6, "shares", number),
});

/** Recommendations replaced stars. */
const starsOf = (number: number): number | null => (number % 4 === 1 ? 1 + pseudoRandom(5, "stars", number) : null);
const isPositive = (number: number): boolean => number % 2 === 0;

const post = (world: MockWorld, number: number) => ({
  id: postId(number),
  message: mentionText(number),
  created_time: graphTime(publishedAt(world, number)),
  updated_time: graphTime(publishedAt(world, number)),
  permalink_url: urlOf(number),
  shares: counts(number).shares === 0 ? undefined : { count: counts(number).shares },
  reactions: { data: [], summary: { total_count: counts(number).reactions } },
  comments: { data: [], summary: { total_count: counts(number).comments } },
});

function review(world: MockWorld, number: number, fields: string) {
  const stars = starsOf(number);
  const one = {
    created_time: graphTime(publishedAt(world, number)),
    has_review: true,
    review_text: mentionText(number),
    ...(stars === null ? { recommendation_type: isPositive(number) ? "positive" : "negative" } : { rating: stars }),
    open_graph_story: { id: storyId(number) },
    reviewer: { name: "Somebody's name", id: "9" },
  };
  return pickFields(one, fields);
}

const pageRoute = routeForPage(responses, pageToken);

const listRoute = (
  name: string,
  fields: readonly string[],
  list: (request: MockRequest, world: MockWorld) => unknown,
): MockRoute => ({
  method: "GET",
  address: `${base}/${page.id}/${name}`,
  contract: {
    query: objectSchema({ fields: commaListSchema(fields), limit: upTo100, after: { type: "string" } }, ["fields"]),
  },
  respond: pageRoute(null, (request, world) => responses.ok(list(request, world))),
});

/** Facebook's tagged posts and page reviews: contract by hand, from Meta's reference. */
export const facebookMentionsMock: ConnectorMock<"facebook-mentions"> = {
  id: "facebook-mentions",
  account: page.id,
  secretOf: bearerToken,
  requiresSecret: true,
  key: "invented-token-of-facebook-mentions-0123456789",
  issuedSecrets: [pageToken],
  errorResponses: responses.errorResponses,
  routes: [
    batchRoute(base, responses, () => facebookMentionsMock),
    ...loginRoutes(
      responses,
      ["access_token", "tasks"],
      [{ ...page, access_token: pageToken, tasks: ["ANALYZE", "MODERATE"] }],
    ),
    pageTokenRoute(responses, { ...page, access_token: pageToken }),
    listRoute(
      "tagged",
      [
        "id",
        "message",
        "created_time",
        "updated_time",
        "permalink_url",
        "shares",
        "reactions.summary(true).limit(0)",
        "comments.summary(true).limit(0)",
      ],
      (request, world) => {
        const list = graphList(request, postsOf(world), (number) => number);
        const fields = queryValue(request, "fields") ?? "";
        return { ...list, data: list.data.map((number) => pickFields(post(world, number), fields)) };
      },
    ),
    listRoute(
      "ratings",
      ["created_time", "has_review", "rating", "recommendation_type", "review_text", "open_graph_story{id}"],
      (request, world) => {
        const list = graphList(request, reviewsOf(world), (number) => number);
        const fields = queryValue(request, "fields") ?? "";
        return { ...list, data: list.data.map((number) => review(world, number, fields)) };
      },
    ),
  ],
  expected: (_table, world) => [
    ...postsOf(world).map(
      (number): AnyRow => ({
        platform: "facebook" as const,
        account: page.name,
        mention_id: postId(number),
        url: urlOf(number),
        published_at: publishedAt(world, number),
        type: "mention",
        text: mentionText(number),
        likes: counts(number).reactions,
        comments: counts(number).comments,
        shares: counts(number).shares === 0 ? null : counts(number).shares,
      }),
    ),
    ...reviewsOf(world).map((number) => {
      const stars = starsOf(number);
      return {
        platform: "facebook" as const,
        account: page.name,
        mention_id: storyId(number),
        published_at: publishedAt(world, number),
        type: "review",
        text: mentionText(number),
        rating: stars,
        sentiment: stars === null ? (isPositive(number) ? 1 : -1) : (stars - 3) / 2,
      };
    }),
  ],
  fewestRequests: (_table, world) => {
    const pages = [postsOf(world), reviewsOf(world)].map(({ length }) => Math.max(1, Math.ceil(length / 100)));
    // The page's token and the check for reviews are requested first.
    return { requests: 2 + pages.reduce((all, some) => all + some, 0), batches: 2 + Math.max(...pages) };
  },
};
