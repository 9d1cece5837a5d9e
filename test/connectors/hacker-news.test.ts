import { describe, expect, it } from "vitest";
import { hackerNews } from "../../src/connectors/hacker-news/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { mentionsRun as run, searchOf, toResponse } from "./mentions-run.ts";
import { listOf, readRows } from "./read-rows.ts";

const mentions = listOf(hackerNews, "mentions");
const search = searchOf("Oven & Co");

describe("Hacker News searches", () => {
  it("Hacker News is searched for every name of every brand as a phrase, and nothing else", () => {
    expect(mentions.parts?.(run)).toEqual([
      { brand: "Oven & Co", kind: "name", term: "Oven & Co" },
      { brand: "Oven & Co", kind: "name", term: "The Oven" },
      { brand: "Mill", kind: "name", term: "Mill Bakery" },
    ]);
    expect(mentions.request(run, null, search, [])).toEqual({
      url: "https://hn.algolia.com/api/v1/search_by_date",
      query: {
        query: '"Oven & Co"',
        tags: "(story,comment)",
        numericFilters: "created_at_i>=1777593600,created_at_i<=1779321599",
        restrictSearchableAttributes: "title,story_text,comment_text,url",
        hitsPerPage: 100,
        page: 0,
      },
    });
  });

  it("Hacker News' search goes back in time from page to page, since a search shows at most a thousand hits", () => {
    const page = (...seconds: number[]) => toResponse({ hits: seconds.map((created_at_i) => ({ created_at_i })) });
    const full = (last: number) => page(...Array.from({ length: 99 }, () => 1_779_000_000), last);
    expect(mentions.next?.(full(1_778_000_000), null, run)).toBe("1778000000 0");
    expect(mentions.request(run, "1778000000 0", search, []).query).toMatchObject({
      numericFilters: "created_at_i>=1777593600,created_at_i<=1778000000",
      page: 0,
    });
    // A full page within one second continues by page number.
    expect(mentions.next?.(full(1_778_000_000), "1778000000 0", run)).toBe("1778000000 1");
    expect(mentions.next?.(page(1_778_000_000), "1778000000 1", run)).toBeNull();
  });
});

describe("Hacker News mentions", () => {
  it("a Hacker News mention is a story or comment with its text, for the brand searched for", () => {
    const body: Json = {
      hits: [
        {
          objectID: "47000001",
          title: "Show HN: Oven &amp; Co",
          story_text: "<p>Bread by <i>post</i>",
          comment_text: null,
          author: "baker",
          points: 0,
          num_comments: 3,
          created_at_i: 1_779_000_000,
          _tags: ["story", "author_baker"],
        },
        {
          objectID: "47000002",
          title: null,
          comment_text: "I like Oven &amp; Co&#x27;s rolls",
          author: "guest",
          points: null,
          num_comments: null,
          created_at_i: 1_779_000_001,
          _tags: ["comment"],
        },
      ],
    };
    expect(readRows(hackerNews, "mentions", body, run, search)).toEqual([
      {
        account: "Oven & Co",
        mention_id: "47000001",
        url: "https://news.ycombinator.com/item?id=47000001",
        published_at: "2026-05-17T06:40:00Z",
        type: "mention",
        author: "baker",
        text: "Show HN: Oven & Co\nBread by post",
        likes: 0,
        comments: 3,
      },
      {
        account: "Oven & Co",
        mention_id: "47000002",
        url: "https://news.ycombinator.com/item?id=47000002",
        published_at: "2026-05-17T06:40:01Z",
        type: "comment",
        author: "guest",
        text: "I like Oven & Co's rolls",
        likes: null,
        comments: null,
      },
    ]);
  });
});
