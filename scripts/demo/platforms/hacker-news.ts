import type { Brand } from "../../../src/platforms/define-platform.ts";
import { asked, type DemoPlatform, type DemoRequest, type DemoWorld, invented, publishedAt } from "../define-demo.ts";
import { demoBrands, fewestSearches, heardOf, saidBy, saidText, saidWith } from "../mentions.ts";

const namesOf = ({ names }: Brand) => names;
/** A search shows no more of what it finds, whatever page is asked. */
const mostShown = 1_000;

const isComment = (number: number): boolean => number % 5 < 3;
const idOf = (number: number): string => String(48_000_000 - number);
const secondsOf = (world: DemoWorld, number: number): number => Date.parse(publishedAt(world, number)) / 1000;

const counts = (number: number) => ({
  points: invented(300, "points", number),
  num_comments: invented(80, "answers", number),
});

const html = (text: string): string => `<p>${text.replace(/</g, "&lt;").replace(/'/g, "&#x27;")}`;

const hit = (world: DemoWorld, number: number) => ({
  objectID: idOf(number),
  author: saidBy(number, "bakery_example"),
  created_at_i: secondsOf(world, number),
  _tags: [isComment(number) ? "comment" : "story", `author_${number}`],
  _highlightResult: { title: { value: "<em>Bakery</em>", matchLevel: "full" } },
  ...(isComment(number)
    ? { title: null, comment_text: html(saidText(number)), story_text: null, points: null, num_comments: null }
    : { title: saidText(number), comment_text: null, story_text: null, url: null, ...counts(number) }),
});

function search(request: DemoRequest, world: DemoWorld) {
  const term = (asked(request, "query") ?? "").replace(/"/g, "");
  const [, from = "", to = ""] =
    /^created_at_i>=(\d+),created_at_i<=(\d+)$/.exec(asked(request, "numericFilters") ?? "") ?? [];
  const found = saidWith(world, term).filter((number) => {
    const seconds = secondsOf(world, number);
    return seconds >= Number(from) && seconds <= Number(to);
  });
  const size = Number(asked(request, "hitsPerPage") ?? 20);
  const page = Number(asked(request, "page") ?? 0);
  const hits = found
    .slice(0, mostShown)
    .slice(page * size, (page + 1) * size)
    .map((number) => hit(world, number));
  return { body: { hits, page, nbHits: found.length, nbPages: Math.ceil(Math.min(found.length, mostShown) / size) } };
}

/** Hacker News' search: contract from its documentation. */
export const hackerNewsDemo: DemoPlatform<"hacker-news"> = {
  id: "hacker-news",
  account: "",
  brands: demoBrands,
  secretOf: () => null,
  needsSecret: false,
  refusals: {
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
          required: ["query"],
          properties: {
            query: { type: "string", pattern: '^"[^"]+"$' },
            tags: { enum: ["(story,comment)"] },
            numericFilters: { type: "string", pattern: "^created_at_i>=\\d+,created_at_i<=\\d+$" },
            hitsPerPage: { type: "string", pattern: "^\\d{1,3}$" },
            page: { type: "string", pattern: "^\\d+$" },
          },
          additionalProperties: false,
        },
      },
      answer: search,
    },
  ],
  expected: (_table, world) =>
    heardOf(world, namesOf).map(({ brand, number }) => ({
      platform: "hacker-news",
      account: brand,
      mention_id: idOf(number),
      url: `https://news.ycombinator.com/item?id=${idOf(number)}`,
      published_at: publishedAt(world, number),
      type: isComment(number) ? "comment" : "mention",
      author: saidBy(number, "bakery_example"),
      text: saidText(number),
      likes: isComment(number) ? null : counts(number).points,
      comments: isComment(number) ? null : counts(number).num_comments,
    })),
  fewest: (_table, world) => fewestSearches(world, namesOf, 100),
};
