import type { AnyRow } from "../../src/tables/rows.ts";
import { graphBase as base, loginRoutes } from "./graph/facebook-login.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { commaListSchema, graphList, graphTime, objectSchema, pickFields, upTo100 } from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import {
  bearerToken,
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";
import { isOwnPost, mentionText } from "./server/mentions.ts";

const responses = graphResponses("OAuthException", "v25.0");

const own = { id: "17841400000000088", username: "bakery.example" };

const idOf = (number: number): string => `179${String(10_000_000_000_000 + number)}`;
const authorOf = (number: number): string => (isOwnPost(number) ? own.username : `guest.${number % 5}`);
const hidesLikes = (number: number): boolean => number % 6 === 5;
const counts = (number: number) => ({
  likes: pseudoRandom(500, "likes", number),
  comments: pseudoRandom(40, "comments", number),
});

const media = (world: MockWorld, number: number) => ({
  id: idOf(number),
  caption: number % 11 === 10 ? undefined : mentionText(number),
  permalink: `https://www.instagram.com/p/C${number}/`,
  timestamp: graphTime(publishedAt(world, number)),
  username: authorOf(number),
  like_count: hidesLikes(number) ? undefined : counts(number).likes,
  comments_count: counts(number).comments,
});

/** Posts that tag an Instagram account: contract by hand, from Meta's reference. */
export const instagramTagsMock: ConnectorMock<"instagram-tags"> = {
  id: "instagram-tags",
  account: own.id,
  secretOf: bearerToken,
  requiresSecret: true,
  key: "invented-token-of-instagram-tags-0123456789",
  errorResponses: responses.errorResponses,
  routes: [
    batchRoute(base, responses, () => instagramTagsMock),
    ...loginRoutes(
      responses,
      ["instagram_business_account{id,username}"],
      [{ id: "101000000000002", name: "Bakery Example", instagram_business_account: own }],
    ),
    {
      method: "GET",
      address: `${base}/${own.id}`,
      contract: { query: objectSchema({ fields: commaListSchema(["id", "username", "name"]) }, ["fields"]) },
      respond: (request) => responses.ok(pickFields(own, queryValue(request, "fields") ?? "")),
    },
    {
      method: "GET",
      address: `${base}/${own.id}/tags`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema([
              "id",
              "caption",
              "media_type",
              "permalink",
              "timestamp",
              "username",
              "like_count",
              "comments_count",
            ]),
            limit: upTo100,
            after: { type: "string" },
          },
          ["fields"],
        ),
      },
      respond: (request, world) => {
        const { data, paging } = graphList(request, itemNumbers(world), (number) => number);
        const list = data.map((number) => pickFields(media(world, number), queryValue(request, "fields") ?? ""));
        // This list has no URL of a next page.
        return responses.ok({ data: list, ...(paging ? { paging: { cursors: paging.cursors } } : {}) });
      },
    },
  ],
  expected: (_table, world) =>
    itemNumbers(world)
      .filter((number) => !isOwnPost(number))
      .map(
        (number): AnyRow => ({
          platform: "instagram",
          account: own.username,
          mention_id: idOf(number),
          url: `https://www.instagram.com/p/C${number}/`,
          published_at: publishedAt(world, number),
          type: "mention",
          author: authorOf(number),
          text: number % 11 === 10 ? null : mentionText(number),
          likes: hidesLikes(number) ? null : counts(number).likes,
          comments: counts(number).comments,
        }),
      ),
  // The account, its pages, and the empty page at the end.
  fewestRequests: (_table, { size }) => {
    const requests = 2 + Math.ceil(size / 100);
    return { requests, batches: requests };
  },
};
