import type { Brand } from "../../src/connectors/define-connector.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
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
  mentionsWithTerm,
  mentionText,
  mockBrands,
} from "./server/mentions.ts";

const namesOf = ({ names }: Brand) => names;
/** A search returns no more results, whatever the page. */
const maxResults = 1_000;

const isComment = (number: number): boolean => number % 5 < 3;
const idOf = (number: number): string => String(48_000_000 - number);
const secondsOf = (world: MockWorld, number: number): number => Date.parse(publishedAt(world, number)) / 1000;

const counts = (number: number) => ({
  points: pseudoRandom(300, "points", number),
  num_comments: pseudoRandom(80, "answers", number),
});

const html = (text: string): string => `<p>${text.replace(/</g, "&lt;").replace(/'/g, "&#x27;")}`;

const hit = (world: MockWorld, number: number) => ({
  objectID: idOf(number),
  author: mentionAuthor(number, "bakery_example"),
  created_at_i: secondsOf(world, number),
  _tags: [isComment(number) ? "comment" : "story", `author_${number}`],
  _highlightResult: { title: { value: "<em>Bakery</em>", matchLevel: "full" } },
  ...(isComment(number)
    ? { title: null, comment_text: html(mentionText(number)), story_text: null, points: null, num_comments: null }
    : { title: mentionText(number), comment_text: null, story_text: null, url: null, ...counts(number) }),
});

function search(request: MockRequest, world: MockWorld) {
  const term = (queryValue(request, "query") ?? "").replace(/"/g, "");
  const [, from = "", to = ""] =
    /^created_at_i>=(\d+),created_at_i<=(\d+)$/.exec(queryValue(request, "numericFilters") ?? "") ?? [];
  const found = mentionsWithTerm(world, term).filter((number) => {
    const seconds = secondsOf(world, number);
    return seconds >= Number(from) && seconds <= Number(to);
  });
  const size = Number(queryValue(request, "hitsPerPage") ?? 20);
  const page = Number(queryValue(request, "page") ?? 0);
  const hits = found
    .slice(0, maxResults)
    .slice(page * size, (page + 1) * size)
    .map((number) => hit(world, number));
  return { body: { hits, page, nbHits: found.length, nbPages: Math.ceil(Math.min(found.length, maxResults) / size) } };
}

/** Hacker News' search: contract from its documentation. */
export const hackerNewsMock: ConnectorMock<"hacker-news"> = {
  id: "hacker-news",
  account: "",
  brands: mockBrands,
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    rate_limited: { status: 429, body: { message: "Too many requests" } },
    invalid: { status: 400, body: { message: "invalid numericFilters", status: 400 } },
    server: { status: 503, body: { message: "Unavailable" } },
  },
  routes: [
    {
      method: "GET",
      address: "https://hn.algolia.com/api/v1/search_by_date",
      contract: {
        query: {
          type: "object",
          required: ["query", "restrictSearchableAttributes"],
          properties: {
            query: { type: "string", pattern: '^"[^"]+"$' },
            tags: { enum: ["(story,comment)"] },
            numericFilters: { type: "string", pattern: "^created_at_i>=\\d+,created_at_i<=\\d+$" },
            hitsPerPage: { type: "string", pattern: "^\\d{1,3}$" },
            page: { type: "string", pattern: "^\\d+$" },
            // Without it the names of authors are searched too.
            restrictSearchableAttributes: { const: "title,story_text,comment_text,url" },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { tags: "(story,comment)" } },
      respond: search,
    },
  ],
  expected: (_table, world) =>
    expectedMentions(world, namesOf).map(
      ({ brand, number }): AnyRow => ({
        platform: "hacker-news",
        account: brand,
        mention_id: idOf(number),
        url: `https://news.ycombinator.com/item?id=${idOf(number)}`,
        published_at: publishedAt(world, number),
        type: isComment(number) ? "comment" : "mention",
        author: mentionAuthor(number, "bakery_example"),
        text: mentionText(number),
        likes: isComment(number) ? null : counts(number).points,
        comments: isComment(number) ? null : counts(number).num_comments,
      }),
    ),
  fewestRequests: (_table, world) => fewestSearches(world, namesOf, 100),
};
