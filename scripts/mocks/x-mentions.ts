import type { Brand } from "../../src/connectors/define-connector.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { bearerIn } from "./google.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  pseudoRandom,
  queryValue,
} from "./server/define-mock.ts";
import {
  expectedMentions,
  fewestSearches,
  isOwnPost,
  mentionAuthor,
  mentionLanguage,
  mentionsWithTerm,
  mentionText,
  mockBrands,
} from "./server/mentions.ts";
import { usageQuery, userQuery } from "./x/contract.ts";
import { invalid, listed, picked } from "./x/timeline.ts";
import { xMock } from "./x.ts";

const base = "https://api.x.com/2";
const appToken = "AAAAAAAAAAAAAAAAAAAAAinventedBearerTokenForMentions0123456789%3Dabcdefghij";
const ownName = "bakery_example";

const termsOf = ({ names, hashtags, isOwn }: Brand): string[] => [
  ...names,
  ...hashtags.map((tag) => `#${tag}`),
  ...(isOwn ? [`@${ownName}`] : []),
];

/** X is busy: a post every half hour, so that some are within the week that X searches. */
const mentionTime = ({ today }: MockWorld, number: number): string =>
  new Date(Date.parse(`${today}T08:00:00Z`) - number * 30 * 60_000).toISOString().replace(".000Z", "Z");

/** Older posts are no longer found, at any time of the day: X searches a week. */
const maxResults = 6 * 48 - 8;
const foundBy = (world: MockWorld, term: string): number[] =>
  mentionsWithTerm(world, term).filter((number) => number < maxResults);

const idOf = (number: number): string => String(1_960_000_000_000_000_000n - BigInt(number));
const authorId = (number: number): string => (isOwnPost(number) ? "700" : String(701 + (number % 5)));

const counts = (number: number) => ({
  retweet_count: pseudoRandom(20, "reposts", number),
  quote_count: pseudoRandom(4, "quotes", number),
  reply_count: pseudoRandom(15, "replies", number),
  like_count: pseudoRandom(200, "likes", number),
  bookmark_count: pseudoRandom(9, "bookmarks", number),
  impression_count: 100 + pseudoRandom(900, "impressions", number),
});

const escaped = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A long post's text is cut, and whole in its note. */
const isLong = (number: number): boolean => number % 10 === 7;

const post = (world: MockWorld, number: number) => ({
  id: idOf(number),
  text: isLong(number) ? `${escaped(mentionText(number)).slice(0, 20)}…` : escaped(mentionText(number)),
  edit_history_tweet_ids: [idOf(number)],
  author_id: authorId(number),
  created_at: mentionTime(world, number).replace("Z", ".000Z"),
  lang: mentionLanguage(number),
  public_metrics: counts(number),
  ...(isLong(number) ? { note_tweet: { text: escaped(mentionText(number)) } } : {}),
});

const operators = /^(?:"([^"]+)"|([#@]\w+)) -is:retweet((?: -from:\w{1,15})*)$/;

function search(request: MockRequest, world: MockWorld): MockResponse {
  const [, phrase, word, without = ""] = operators.exec(queryValue(request, "query") ?? "") ?? [];
  const term = phrase ?? word;
  if (term === undefined)
    return invalid({ query: [queryValue(request, "query") ?? ""] }, "There were errors processing your request");
  const token = queryValue(request, "next_token");
  if (token !== undefined && !/^b26v\d+$/.test(token))
    return invalid({ next_token: [token] }, "The `next_token` query parameter value is not valid");
  const start = queryValue(request, "start_time") ?? "";
  const remaining = foundBy(world, term).filter((number) => {
    const time = mentionTime(world, number);
    const isLeftOut = without.includes(`-from:${ownName}`) && isOwnPost(number);
    const isAsked = time >= start && time < (queryValue(request, "end_time") ?? "9999");
    return isAsked && !isLeftOut && number >= Number(token?.slice(4) ?? 0);
  });
  const expansions = listed(request, "expansions");
  const size = Number(queryValue(request, "max_results") ?? 10);
  const page = remaining.slice(0, size);
  const nextNumber = remaining[size];
  const users = [...new Set(page.map(authorId))].map((id) => {
    const number = page.find((one) => authorId(one) === id) ?? 0;
    return { id, name: "Somebody", username: mentionAuthor(number, ownName) };
  });
  return {
    headers: { "x-rate-limit-limit": "450", "x-rate-limit-remaining": "449" },
    body: {
      ...(page.length > 0
        ? {
            // An expansion brings the field that it expands.
            data: page.map((number) =>
              picked(post(world, number), [...listed(request, "tweet.fields"), ...expansions]),
            ),
            ...(expansions.includes("author_id") ? { includes: { users } } : {}),
          }
        : {}),
      meta: { result_count: page.length, ...(nextNumber === undefined ? {} : { next_token: `b26v${nextNumber}` }) },
    },
  };
}

/** Posts by their ids, and an error beside them for each that is gone. */
function lookUp(request: MockRequest, world: MockWorld): MockResponse {
  const there = new Map(itemNumbers(world).map((number) => [idOf(number), number]));
  const ids = (queryValue(request, "ids") ?? "").split(",");
  const found = ids.flatMap((id) => {
    const number = there.get(id);
    return number === undefined ? [] : [picked(post(world, number), listed(request, "tweet.fields"))];
  });
  const errors = ids
    .filter((id) => !there.has(id))
    .map((id) => ({
      value: id,
      detail: `Could not find tweet with ids: [${id}].`,
      title: "Not Found Error",
      resource_type: "tweet",
      parameter: "ids",
      resource_id: id,
      type: "https://api.twitter.com/2/problems/resource-not-found",
    }));
  return { body: { ...(found.length > 0 && { data: found }), ...(errors.length > 0 && { errors }) } };
}

const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };

const found = (world: MockWorld) => expectedMentions(world, termsOf).filter(({ number }) => number < maxResults);

/** X's recent search and its posts by id: contract by hand, from its reference. */
export const xMentionsMock: ConnectorMock<"x-mentions"> = {
  id: "x-mentions",
  account: "",
  brands: mockBrands,
  secretOf: bearerIn,
  requiresSecret: true,
  key: appToken,
  rotatesRefreshTokens: true,
  errorResponses: {
    ...xMock.errorResponses,
    bad_place: invalid({ next_token: ["b26v"] }, "The `next_token` query parameter value is not valid"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/users/me`,
      contract: { query: userQuery },
      respond: () => ({ body: { data: { id: "700", name: "Bakery", username: ownName } } }),
    },
    {
      method: "GET",
      address: `${base}/usage/tweets`,
      contract: { query: usageQuery },
      respond: () => ({ body: { data: { project_cap: "3000000", project_id: "1", project_usage: "120" } } }),
    },
    {
      method: "GET",
      address: `${base}/tweets/search/recent`,
      contract: {
        query: {
          type: "object",
          required: ["query"],
          properties: {
            query: { type: "string", minLength: 1, maxLength: 4096 },
            max_results: { type: "string", pattern: "^([1-9]\\d|100)$" },
            start_time: time,
            end_time: time,
            sort_order: { enum: ["recency", "relevancy"] },
            next_token: { type: "string", minLength: 4 },
            "tweet.fields": { type: "string", pattern: "^[a-z_]+(,[a-z_]+)*$" },
            "user.fields": { type: "string", pattern: "^[a-z_]+(,[a-z_]+)*$" },
            expansions: { enum: ["author_id"] },
          },
          additionalProperties: false,
        },
      },
      respond: search,
    },
    {
      method: "GET",
      address: `${base}/tweets`,
      contract: {
        query: {
          type: "object",
          required: ["ids"],
          properties: {
            ids: { type: "string", pattern: "^\\d{1,19}(,\\d{1,19}){0,99}$" },
            "tweet.fields": { type: "string", pattern: "^[a-z_]+(,[a-z_]+)*$" },
          },
          additionalProperties: false,
        },
      },
      respond: lookUp,
    },
  ],
  expected: (_table, world) =>
    found(world).map(({ brand, number }): AnyRow => {
      const { like_count, reply_count, retweet_count, quote_count } = counts(number);
      const author = mentionAuthor(number, ownName);
      return {
        platform: "x",
        account: brand,
        mention_id: idOf(number),
        url: `https://x.com/${author}/status/${idOf(number)}`,
        published_at: mentionTime(world, number),
        type: "mention",
        author,
        text: mentionText(number),
        language: mentionLanguage(number),
        likes: like_count,
        comments: reply_count,
        shares: retweet_count + quote_count,
      };
    }),
  fewestRequests: (_table, world) => fewestSearches({ ...world, size: Math.min(world.size, maxResults) }, termsOf, 100),
};
