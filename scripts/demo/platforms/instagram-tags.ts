import {
  asked,
  bearerOf,
  type DemoPlatform,
  type DemoWorld,
  invented,
  numbersOf,
  publishedAt,
} from "../define-demo.ts";
import { isOwnVoice, saidText } from "../mentions.ts";
import { graphBase as base, loginRoutes } from "./graph/facebook-login.ts";
import { graphAnswers } from "./graph/graph-answers.ts";
import { graphList, graphTime, listOfNames, only, pick, upTo100 } from "./graph/graph-list.ts";

const answers = graphAnswers("OAuthException", "v25.0");

const own = { id: "17841400000000088", username: "bakery.example" };

const idOf = (number: number): string => `179${String(10_000_000_000_000 + number)}`;
const authorOf = (number: number): string => (isOwnVoice(number) ? own.username : `guest.${number % 5}`);
const hidesLikes = (number: number): boolean => number % 6 === 5;
const counts = (number: number) => ({
  likes: invented(500, "likes", number),
  comments: invented(40, "comments", number),
});

const media = (world: DemoWorld, number: number) => ({
  id: idOf(number),
  caption: number % 11 === 10 ? undefined : saidText(number),
  permalink: `https://www.instagram.com/p/C${number}/`,
  timestamp: graphTime(publishedAt(world, number)),
  username: authorOf(number),
  like_count: hidesLikes(number) ? undefined : counts(number).likes,
  comments_count: counts(number).comments,
});

/** Posts in which an account of Instagram is tagged: contract by hand, from Meta's reference. */
export const instagramTagsDemo: DemoPlatform<"instagram-tags"> = {
  id: "instagram-tags",
  account: own.id,
  secretOf: bearerOf,
  needsSecret: true,
  key: "invented-token-of-instagram-tags-0123456789",
  refusals: answers.refusals,
  routes: [
    ...loginRoutes(
      answers,
      ["instagram_business_account{id,username}"],
      [{ id: "101000000000002", name: "Bakery Example", instagram_business_account: own }],
    ),
    {
      method: "GET",
      address: `${base}/${own.id}`,
      contract: { query: only({ fields: listOfNames(["id", "username", "name"]) }, ["fields"]) },
      answer: (request) => answers.ok(pick(own, asked(request, "fields") ?? "")),
    },
    {
      method: "GET",
      address: `${base}/${own.id}/tags`,
      contract: {
        query: only(
          {
            fields: listOfNames([
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
      answer: (request, world) => {
        const { data, paging } = graphList(request, numbersOf(world), (number) => number);
        const list = data.map((number) => pick(media(world, number), asked(request, "fields") ?? ""));
        // This list tells of no next page.
        return answers.ok({ data: list, ...(paging ? { paging: { cursors: paging.cursors } } : {}) });
      },
    },
  ],
  expected: (_table, world) =>
    numbersOf(world)
      .filter((number) => !isOwnVoice(number))
      .map((number) => ({
        platform: "instagram",
        account: own.username,
        mention_id: idOf(number),
        url: `https://www.instagram.com/p/C${number}/`,
        published_at: publishedAt(world, number),
        type: "mention",
        author: authorOf(number),
        text: number % 11 === 10 ? null : saidText(number),
        likes: hidesLikes(number) ? null : counts(number).likes,
        comments: counts(number).comments,
      })),
  // The account, its pages, and an empty one behind them.
  fewest: (_table, { size }) => {
    const requests = 2 + Math.ceil(size / 100);
    return { requests, rounds: requests };
  },
};
