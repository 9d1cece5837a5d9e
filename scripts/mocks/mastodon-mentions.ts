import type { Brand } from "../../src/connectors/define-connector.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
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

const server = "mastodon.social";
const base = `https://${server}/api/v1`;

const tagsOf = ({ hashtags }: Brand): string[] => hashtags.map((tag) => `#${tag}`);

const idOf = (number: number): string => String(114_000_000_000_000_000n - BigInt(number) * 4_096_000n);
const numberOfId = (id: string): number => Number((114_000_000_000_000_000n - BigInt(id)) / 4_096_000n);

/** Authors are mostly on other servers, some on this one. */
const isFromHere = (number: number): boolean => number % 5 === 0;
const nameOf = (number: number): string => mentionAuthor(number, "bakery");
const accountOf = (number: number): string =>
  nameOf(number) === "bakery" || isFromHere(number) ? nameOf(number) : `${nameOf(number)}@mastodon.nl`;

const counts = (number: number) => ({
  replies_count: pseudoRandom(9, "replies", number),
  reblogs_count: pseudoRandom(30, "reblogs", number),
  favourites_count: pseudoRandom(70, "favourites", number),
});

const urlOf = (number: number): string => `https://${server}/@${accountOf(number)}/${idOf(number)}`;

const status = (world: MockWorld, number: number) => ({
  id: idOf(number),
  created_at: publishedAt(world, number).replace("Z", ".001Z"),
  language: mentionLanguage(number),
  visibility: "public",
  uri: `https://mastodon.nl/statuses/${number}`,
  url: urlOf(number),
  content: `<p>${mentionText(number).replace(/</g, "&lt;")}</p>`,
  reblog: null,
  account: { id: String(9_000 + number), username: nameOf(number), acct: accountOf(number) },
  media_attachments: [],
  ...counts(number),
});

function timeline(request: MockRequest, world: MockWorld) {
  const { tag = "" } = request.params;
  const size = Number(queryValue(request, "limit") ?? 20);
  const before = queryValue(request, "max_id");
  const remaining = mentionsWithTerm(world, `#${tag}`).filter(
    (number) => before === undefined || number > numberOfId(before),
  );
  const page = remaining.slice(0, size);
  const last = page[page.length - 1];
  const next = `<${base}/timelines/tag/${tag}?limit=${size}&max_id=${last === undefined ? "" : idOf(last)}>; rel="next"`;
  return {
    headers: {
      "X-RateLimit-Limit": "300",
      "X-RateLimit-Remaining": "297",
      ...(page.length === size ? { Link: next } : {}),
    },
    body: page.map((number) => status(world, number)),
  };
}

/** The public hashtag timelines and posts of a Mastodon server: contract from docs.joinmastodon.org. */
export const mastodonMentionsMock: ConnectorMock<"mastodon-mentions"> = {
  id: "mastodon-mentions",
  account: "",
  brands: mockBrands,
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    permission: { status: 401, body: { error: "This method requires an authenticated user" } },
    rate_limited: { status: 429, body: { error: "Too many requests" } },
    server: { status: 503, body: { error: "There was a temporary problem serving your request, please try again" } },
  },
  routes: [
    {
      method: "GET",
      address: `${base}/timelines/tag/:tag`,
      contract: {
        query: {
          type: "object",
          properties: {
            limit: { type: "string", pattern: "^([1-9]|[123]\\d|40)$" },
            max_id: { type: "string", pattern: "^\\d+$" },
            since_id: { type: "string", pattern: "^\\d+$" },
            min_id: { type: "string", pattern: "^\\d+$" },
            local: { enum: ["true", "false"] },
            remote: { enum: ["true", "false"] },
          },
          additionalProperties: false,
        },
      },
      respond: timeline,
    },
    {
      method: "GET",
      address: `${base}/statuses/:id`,
      contract: { query: { type: "object", additionalProperties: false } },
      respond: (request, world) => {
        const number = itemNumbers(world).find((one) => idOf(one) === request.params.id);
        return number === undefined
          ? { status: 404, body: { error: "Record not found" } }
          : { body: status(world, number) };
      },
    },
  ],
  expected: (_table, world) =>
    expectedMentions(world, tagsOf).map(({ brand, number }): AnyRow => {
      const { favourites_count, replies_count, reblogs_count } = counts(number);
      const account = accountOf(number);
      return {
        platform: "mastodon",
        account: brand,
        mention_id: `${server}/${idOf(number)}`,
        url: urlOf(number),
        published_at: publishedAt(world, number),
        type: "mention",
        author: account.includes("@") ? account : `${account}@${server}`,
        text: mentionText(number),
        language: mentionLanguage(number),
        likes: favourites_count,
        comments: replies_count,
        shares: reblogs_count,
      };
    }),
  // A full page does not show whether it is the last one.
  fewestRequests: (_table, world) => fewestSearches(world, tagsOf, 40),
};
