import { describe, expect, it } from "vitest";
import { mastodonMentions } from "../../src/connectors/mastodon-mentions/connector.ts";
import { mentionsRun as run, searchOf } from "./mentions-run.ts";
import { listOf, readRows } from "./read-rows.ts";

const mentions = listOf(mastodonMentions, "mentions");
const search = searchOf("OvenAndCo", "hashtag");

describe("Mastodon hashtag timelines", () => {
  it("Mastodon is only searched for hashtags: a brand without any is not searched for", () => {
    expect(mentions.parts?.(run)).toEqual([search]);
    expect(mentions.request(run, "114", searchOf("Café", "hashtag"), [])).toEqual({
      url: "https://mastodon.social/api/v1/timelines/tag/Caf%C3%A9",
      query: { limit: 40, max_id: "114" },
    });
  });

  it("a Mastodon hashtag timeline ends at posts older than the period", () => {
    expect(mentions.isBeforePeriod?.({ found: { created_at: "2026-04-30T23:59:59.000Z" } }, run)).toBe(true);
    expect(mentions.isBeforePeriod?.({ found: { created_at: "2026-05-01T00:00:00.000Z" } }, run)).toBe(false);
  });
});

describe("Mastodon mentions", () => {
  const status = {
    id: "114520000000000001",
    created_at: "2026-05-19T10:42:47.123Z",
    language: "nl",
    url: "https://mastodon.nl/@gast/9",
    content: "<p>Heerlijk brood &amp; boter</p><p>#OvenAndCo</p>",
    account: { acct: "gast@mastodon.nl" },
    replies_count: 1,
    reblogs_count: 2,
    favourites_count: 0,
  };

  it("a Mastodon mention's id includes the server, and its author the full handle", () => {
    const local = { ...status, id: "7", account: { acct: "neighbour" }, reblogs_count: undefined };
    const body = JSON.parse(JSON.stringify([status, local]));
    expect(readRows(mastodonMentions, "mentions", body, run, search)).toEqual([
      {
        account: "Oven & Co",
        mention_id: "mastodon.social/114520000000000001",
        url: "https://mastodon.nl/@gast/9",
        published_at: "2026-05-19T10:42:47Z",
        type: "mention",
        author: "gast@mastodon.nl",
        text: "Heerlijk brood & boter\n#OvenAndCo",
        language: "nl",
        likes: 0,
        comments: 1,
        shares: 2,
      },
      expect.objectContaining({
        mention_id: "mastodon.social/7",
        author: "neighbour@mastodon.social",
        shares: null,
      }),
    ]);
  });
});
