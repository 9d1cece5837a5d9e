import type { Brand } from "../../../src/platforms/define-platform.ts";
import {
  asked,
  type DemoAnswer,
  type DemoPlatform,
  type DemoRequest,
  type DemoWorld,
  invented,
} from "../define-demo.ts";
import { demoBrands, fewestSearches, heardOf, isOwnVoice, saidBy, saidIn, saidText, saidWith } from "../mentions.ts";
import { bearerIn } from "./google.ts";
import { usageQuery, userQuery } from "./x/contract.ts";
import { invalid } from "./x/timeline.ts";
import { xDemo } from "./x.ts";

const base = "https://api.x.com/2";
const appToken = "AAAAAAAAAAAAAAAAAAAAAinventedBearerTokenForMentions0123456789%3Dabcdefghij";
const ownName = "bakery_example";

const termsOf = ({ names, hashtags, isOwn }: Brand): string[] => [
  ...names,
  ...hashtags.map((tag) => `#${tag}`),
  ...(isOwn ? [`@${ownName}`] : []),
];

/** Much is said on X: a post every half hour, so that there are some within the week that X searches. */
const saidAt = ({ today }: DemoWorld, number: number): string =>
  new Date(Date.parse(`${today}T08:00:00Z`) - number * 30 * 60_000).toISOString().replace(".000Z", "Z");

/** Older ones are no longer found, at whatever time of the day: X searches a week. */
const mostFound = 6 * 48 - 8;
const foundBy = (world: DemoWorld, term: string): number[] =>
  saidWith(world, term).filter((number) => number < mostFound);

const idOf = (number: number): string => String(1_960_000_000_000_000_000n - BigInt(number));
const authorId = (number: number): string => (isOwnVoice(number) ? "700" : String(701 + (number % 5)));

const counts = (number: number) => ({
  retweet_count: invented(20, "reposts", number),
  quote_count: invented(4, "quotes", number),
  reply_count: invented(15, "replies", number),
  like_count: invented(200, "likes", number),
  bookmark_count: invented(9, "bookmarks", number),
  impression_count: 100 + invented(900, "impressions", number),
});

const escaped = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");

const post = (world: DemoWorld, number: number) => ({
  id: idOf(number),
  text: escaped(saidText(number)),
  edit_history_tweet_ids: [idOf(number)],
  author_id: authorId(number),
  created_at: saidAt(world, number).replace("Z", ".000Z"),
  lang: saidIn(number),
  public_metrics: counts(number),
});

const operators = /^(?:"([^"]+)"|([#@]\w+)) -is:retweet((?: -from:\w{1,15})*)$/;

function search(request: DemoRequest, world: DemoWorld): DemoAnswer {
  const [, phrase, word, without = ""] = operators.exec(asked(request, "query") ?? "") ?? [];
  const term = phrase ?? word;
  if (term === undefined)
    return invalid({ query: [asked(request, "query") ?? ""] }, "There were errors processing your request");
  const token = asked(request, "next_token");
  if (token !== undefined && !/^b26v\d+$/.test(token))
    return invalid({ next_token: [token] }, "The `next_token` query parameter value is not valid");
  const start = asked(request, "start_time") ?? "";
  const left = foundBy(world, term).filter((number) => {
    const time = saidAt(world, number);
    const isLeftOut = without.includes(`-from:${ownName}`) && isOwnVoice(number);
    const isAsked = time >= start && time < (asked(request, "end_time") ?? "9999");
    return isAsked && !isLeftOut && number >= Number(token?.slice(4) ?? 0);
  });
  const size = Number(asked(request, "max_results") ?? 10);
  const page = left.slice(0, size);
  const following = left[size];
  const users = [...new Set(page.map(authorId))].map((id) => {
    const number = page.find((one) => authorId(one) === id) ?? 0;
    return { id, name: "Somebody", username: saidBy(number, ownName) };
  });
  return {
    headers: { "x-rate-limit-limit": "450", "x-rate-limit-remaining": "449" },
    body: {
      ...(page.length > 0 ? { data: page.map((number) => post(world, number)), includes: { users } } : {}),
      meta: { result_count: page.length, ...(following === undefined ? {} : { next_token: `b26v${following}` }) },
    },
  };
}

const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };

const found = (world: DemoWorld) => heardOf(world, termsOf).filter(({ number }) => number < mostFound);

/** X's search of the last seven days: contract by hand, from its reference. */
export const xMentionsDemo: DemoPlatform<"x-mentions"> = {
  id: "x-mentions",
  account: "",
  brands: demoBrands,
  secretOf: bearerIn,
  needsSecret: true,
  key: appToken,
  rotatesRefreshTokens: true,
  refusals: {
    ...xDemo.refusals,
    bad_place: invalid({ next_token: ["b26v"] }, "The `next_token` query parameter value is not valid"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/users/me`,
      contract: { query: userQuery },
      answer: () => ({ body: { data: { id: "700", name: "Bakery", username: ownName } } }),
    },
    {
      method: "GET",
      address: `${base}/usage/tweets`,
      contract: { query: usageQuery },
      answer: () => ({ body: { data: { project_cap: "3000000", project_id: "1", project_usage: "120" } } }),
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
      answer: search,
    },
  ],
  expected: (_table, world) =>
    found(world).map(({ brand, number }) => {
      const { like_count, reply_count, retweet_count, quote_count } = counts(number);
      const author = saidBy(number, ownName);
      return {
        platform: "x",
        account: brand,
        mention_id: idOf(number),
        url: `https://x.com/${author}/status/${idOf(number)}`,
        published_at: saidAt(world, number),
        type: "mention",
        author,
        text: saidText(number),
        language: saidIn(number),
        likes: like_count,
        comments: reply_count,
        shares: retweet_count + quote_count,
      };
    }),
  fewest: (_table, world) => fewestSearches({ ...world, size: Math.min(world.size, mostFound) }, termsOf, 100),
};
