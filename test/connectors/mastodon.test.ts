import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import { htmlToText } from "../../src/connectors/html-to-text.ts";
import type { Json } from "../../src/connectors/json.ts";
import { mastodon } from "../../src/connectors/mastodon/connector.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "bakkerij@mastodon.nl",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: 0,
  facts: { account: "bakkerij@mastodon.nl", accountId: "109246474478239584", followers: 1204 },
};

const posts = listOf(mastodon, "posts");
const response = (status: number, body: Json, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});

describe("Mastodon accounts", () => {
  it.each([
    ["a name with its server", "@Bakkerij@Mastodon.nl", "bakkerij@mastodon.nl"],
    ["a name without the first @", "bakkerij@mastodon.nl", "bakkerij@mastodon.nl"],
    ["a profile's address", "https://mastodon.nl/@bakkerij", "bakkerij@mastodon.nl"],
    ["a post's address", "https://mastodon.nl/@bakkerij/113000000000000000", "bakkerij@mastodon.nl"],
    ["the URL that servers use", "https://mastodon.nl/users/bakkerij", "bakkerij@mastodon.nl"],
    ["an account as shown by another server", "https://mastodon.social/@bakkerij@mastodon.nl", "bakkerij@mastodon.nl"],
    ["a name without a server", "@bakkerij", null],
    ["a server without a name", "https://mastodon.nl/about", null],
    ["a server in a private network", "@bakkerij@printer.local", null],
    ["an IP address", "@bakkerij@192.168.0.1", null],
    ["a path instead of a server", "@bakkerij@mastodon.nl/admin", null],
    ["nothing", "", null],
  ])("a Mastodon account is recognized from %s", (_, typed, account) => {
    expect(mastodon.publicAccounts?.read(typed)).toBe(account);
  });

  it("a Mastodon account is requested from its own server", () => {
    expect(mastodon.lookups[0]?.request(run)).toEqual({
      url: "https://mastodon.nl/api/v1/accounts/lookup",
      query: { acct: "bakkerij" },
    });
    expect(posts.request(run, "113", null, [])).toEqual({
      url: "https://mastodon.nl/api/v1/accounts/109246474478239584/statuses",
      query: { limit: 40, exclude_reblogs: true, exclude_replies: true, max_id: "113" },
    });
  });

  it("a Mastodon account does not exist where the response has no id", () => {
    expect(mastodon.lookups[0]?.read({ username: "bakkerij" }, run, response(200, null))).toBeNull();
  });
});

describe("Mastodon posts", () => {
  const status = {
    id: "114520000000000001",
    created_at: "2026-05-19T10:42:47.123Z",
    url: "https://mastodon.nl/@bakkerij/114520000000000001",
    content:
      '<p>Brood &amp; boon: 5 &lt; 6&#39;s<br />Meer op <a href="https://brood.example/lang"><span class="invisible">https://</span><span class="ellipsis">brood.example/la</span><span class="invisible">ng</span></a></p><p>Tot morgen!</p>',
    media_attachments: [{ type: "video", meta: { original: { duration: 12.5 } } }],
    replies_count: 3,
    reblogs_count: 4,
    favourites_count: 0,
    quotes_count: 1,
    reblog: null,
  };

  it("a Mastodon post has plain text, and counts boosts and quotes as shares", () => {
    expect(readRows(mastodon, "posts", [status], run)).toEqual([
      {
        post_id: "114520000000000001",
        url: "https://mastodon.nl/@bakkerij/114520000000000001",
        published_at: "2026-05-19T10:42:47Z",
        type: "video",
        text: "Brood & boon: 5 < 6's\nMeer op https://brood.example/lang\nTot morgen!",
        likes: 0,
        comments: 3,
        shares: 5,
        duration: 12.5,
      },
    ]);
  });

  it("a Mastodon post leaves empty what an older server does not count", () => {
    const { quotes_count, ...older } = status;
    expect(readRows(mastodon, "posts", [{ ...older, reblogs_count: 2 }], run)[0]?.shares).toBe(2);
    expect(readRows(mastodon, "posts", [{ id: "1", media_attachments: [] }], run)).toEqual([
      {
        post_id: "1",
        url: null,
        published_at: null,
        type: "text",
        text: null,
        likes: null,
        comments: null,
        shares: null,
        duration: null,
      },
    ]);
  });

  it.each([
    ["an image", { media_attachments: [{ type: "image" }, { type: "image" }] }, "image"],
    ["a looping clip", { media_attachments: [{ type: "gifv" }] }, "gif"],
    ["an unsupported attachment", { media_attachments: [{ type: "unknown" }] }, null],
    ["a poll", { media_attachments: [], poll: { id: "9" } }, "poll"],
    ["a link with a preview", { media_attachments: [], card: { url: "https://brood.example/" } }, "link"],
    ["text only", { media_attachments: [], poll: null, card: null }, "text"],
  ])("a Mastodon post's type follows its attachment: %s", (_, carried, type) => {
    expect(readRows(mastodon, "posts", [{ ...status, ...carried }], run)[0]?.type).toBe(type);
  });

  it("a Mastodon boost is skipped", () => {
    expect(readRows(mastodon, "posts", [{ ...status, reblog: { id: "9" } }], run)).toEqual([]);
  });

  it("Mastodon pages follow the Link header and end without one", () => {
    const next = '<https://mastodon.nl/api/v1/accounts/1/statuses?limit=40&max_id=1139>; rel="next"';
    const prev = '<https://mastodon.nl/api/v1/accounts/1/statuses?limit=40&min_id=1141>; rel="prev"';
    expect(posts.next?.(response(200, [], { link: `${next}, ${prev}` }), null, run)).toBe("1139");
    expect(posts.next?.(response(200, [], { link: prev }), "1139", run)).toBeNull();
    expect(posts.next?.(response(200, []), "1139", run)).toBeNull();
  });

  it("a Mastodon list ends at the first post older than the period", () => {
    expect(posts.isBeforePeriod?.({ created_at: "2026-05-01T00:00:00.000Z" }, run)).toBe(false);
    expect(posts.isBeforePeriod?.({ created_at: "2026-04-30T23:59:59.999Z" }, run)).toBe(true);
  });
});

describe("Mastodon servers", () => {
  it("a Mastodon rate limit reports its end as a date-time", () => {
    const limited = response(429, null, { "x-ratelimit-reset": "2026-08-01T13:55:00.029100Z" });
    expect(mastodon.limits.retryDelayMs?.(limited, Date.parse("2026-08-01T13:54:30Z"))).toBe(30_029);
    expect(mastodon.limits.retryDelayMs?.(limited, Date.parse("2026-08-01T14:00:00Z"))).toBe(0);
    expect(mastodon.limits.retryDelayMs?.(response(429, null), 0)).toBeNull();
  });
});

describe("plain text of HTML", () => {
  it.each([
    ["paragraphs and breaks become lines", "<p>One<br>two</p><p>three</p>", "One\ntwo\nthree"],
    ["entities are decoded once", "&amp;lt; &#8364; &#x1F35E; &nbsp;&unknown;", "&lt; € 🍞  &unknown;"],
    ["scripts are not text", "<p>a</p><script>alert(1)</script>", "a"],
    ["invalid character numbers stay as they are", "&#0; &#1114112;", "&#0; &#1114112;"],
  ])("plain text of HTML: %s", (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
