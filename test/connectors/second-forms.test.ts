import { describe, expect, it } from "vitest";
import { bluesky } from "../../src/connectors/bluesky/connector.ts";
import { chatwoot } from "../../src/connectors/chatwoot/connector.ts";
import { hackerNews } from "../../src/connectors/hacker-news/connector.ts";
import { mastodon } from "../../src/connectors/mastodon/connector.ts";
import { mastodonMentions } from "../../src/connectors/mastodon-mentions/connector.ts";
import { op3 } from "../../src/connectors/op3/connector.ts";
import { podbean } from "../../src/connectors/podbean/connector.ts";
import { wordpress } from "../../src/connectors/wordpress/connector.ts";
import { wordpressCom } from "../../src/connectors/wordpress-com/connector.ts";
import { wordpressFeed } from "../../src/connectors/wordpress-feed/connector.ts";
import { xMentions } from "../../src/connectors/x-mentions/connector.ts";
import { answeredRun, html, json } from "./answered-run.ts";

/** Platforms as published answers, sources and reports of users show them, where they differ from their documentation. */

const brand = { name: "Pear", isOwn: true, names: ["pear"], handles: [], hashtags: ["pear"] };

/** Chatwoot's `_message.json.jbuilder`: people and bots differ by `sender.type`. */
const chatwootAnswer = (reply: object) => (url: URL) => {
  if (url.pathname.endsWith("/profile")) return json({ accounts: [{ id: 1, name: "Bakery", role: "administrator" }] });
  if (url.pathname.endsWith("/conversations"))
    return json({
      data: {
        meta: { all_count: 1 },
        payload: [{ id: 7, status: "open", created_at: 1_791_000_000, last_activity_at: 1_791_000_600, meta: {} }],
      },
    });
  const question = { id: 1, message_type: 0, created_at: 1_791_000_000, sender: { id: 3, type: "contact" } };
  return json({ payload: [question, { id: 2, message_type: 1, created_at: 1_791_000_300, ...reply }] });
};

const blog = "https://blog.example.com";
const post = { id: 1, date_gmt: "2026-10-05T10:00:00", link: `${blog}/?p=1`, title: { rendered: "Rye" } };
const posts = (count: number) => Array.from({ length: count }, (_, id) => ({ ...post, id, link: `${blog}/?p=${id}` }));
const index = { name: "Bakery", namespaces: ["wp/v2"] };
const feed = `<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><item><title>Rye</title><link>${blog}/?p=1</link><pubDate>Mon, 05 Oct 2026 10:00:00 +0000</pubDate><slash:comments>3</slash:comments></item></channel></rss>`;

describe("Platforms in their second form", () => {
  it.each([
    ["a user", { sender: { id: 1, type: "user" } }, true],
    ["a bot", { sender: { id: 9, type: "agent_bot" } }, false],
    ["Chatwoot's assistant", { sender: { id: 9, type: "captain_assistant" } }, false],
    ["an automation", {}, false],
    ["somebody on their phone", { content_attributes: { external_echo: true } }, true],
    ["a user, as older servers write it", { sender_type: "User" }, true],
  ])("a Chatwoot conversation is answered or not by %s", (_, reply, answered) => {
    const { rows } = answeredRun(chatwoot, "conversations", chatwootAnswer(reply), {
      site: "https://app.chatwoot.com",
    });
    expect(rows).toMatchObject([{ answered, first_response_at: answered ? "2026-10-03T04:05:00Z" : null }]);
  });

  it("OP3 returns all twelve episodes, not the eight that it returns unless asked for more", () => {
    const uuid = "0123456789abcdef0123456789abcdef";
    const all = Array.from({ length: 12 }, (_, id) => ({
      itemGuid: `g${id}`,
      pubdate: "2026-10-05T06:00:00.000Z",
      downloadsAll: 3,
    }));
    const { rows, notes } = answeredRun(
      op3,
      "episodes",
      (url) =>
        url.pathname.includes("/shows/")
          ? json({ showUuid: uuid, title: "Bread" })
          : json({ episodes: all.slice(0, Number(url.searchParams.get("limit") ?? 8)) }),
      { account: uuid },
    );
    expect(rows).toHaveLength(12);
    expect(notes).toEqual([]);
  });

  it.each([
    ["shows its home page", html(200)],
    ["is blocked by a firewall", html(403)],
    ["is missing", html(404)],
  ])("a WordPress blog is read by ?rest_route= where /wp-json/ %s", (_, answer) => {
    const { end, rows } = answeredRun(
      wordpress,
      "pages",
      (url) => {
        if (url.pathname.startsWith("/wp-json")) return answer;
        return json(url.searchParams.get("rest_route") === "/" ? index : [post], 200, { "x-wp-total": "1" });
      },
      { account: blog },
    );
    expect([end, rows.map(({ page }) => page)]).toEqual(["done", [post.link]]);
  });

  it("a WordPress blog behind a cache that drops the total is read to its last post", () => {
    const all = posts(250);
    const { rows } = answeredRun(
      wordpress,
      "pages",
      (url) => {
        if (url.pathname === "/wp-json/") return json(index);
        const offset = Number(url.searchParams.get("offset"));
        return json(all.slice(offset, offset + Number(url.searchParams.get("per_page"))));
      },
      { account: blog },
    );
    expect(new Set(rows.map(({ page }) => page)).size).toBe(250);
  });

  it.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    [
      "PHP's notices",
      (text: string) => `<br />\n<b>Notice</b>: Undefined [x] in <b>/x.php</b> on line <b>3</b><br />\n${text}`,
    ],
    ["a cache's comments", (text: string) => `${text}\n<!-- Cached by {a plugin} -->\n<!-- in 0.1 s -->\n`],
  ])("a WordPress blog is read through %s around its JSON", (_, around) => {
    const { end, rows } = answeredRun(
      wordpress,
      "pages",
      (url) => ({
        status: 200,
        headers: { "x-wp-total": "1" },
        text: around(JSON.stringify(url.pathname === "/wp-json/" ? index : [post])),
      }),
      { account: blog },
    );
    expect([end, rows.length]).toEqual(["done", 1]);
  });

  it("a home page that contains JSON is not taken for a blog's answer", () => {
    const page = `<!doctype html>\n<html><script>\n${JSON.stringify(index)}</script></html>`;
    const { end } = answeredRun(wordpress, "pages", () => html(200, page), { account: blog });
    expect(end).toBe("unreadable");
  });

  it("a WordPress blog with plain permalinks has its feed at ?feed=rss2", () => {
    const { rows } = answeredRun(
      wordpressFeed,
      "pages",
      (url) =>
        url.searchParams.get("feed") === "rss2" && !url.searchParams.has("paged") ? html(200, feed) : html(404),
      { account: blog },
    );
    expect(rows).toMatchObject([{ date: "2026-10-05", comments: 3 }]);
  });

  it("a Bluesky post with up to ten pictures is an image, and a DID stands for a handle that no longer resolves", () => {
    const author = { did: "did:plc:a", handle: "handle.invalid" };
    const record = { text: "Ten", createdAt: "2026-10-02T10:00:00Z", embed: { $type: "app.bsky.embed.gallery" } };
    const found = { uri: "at://did:plc:a/app.bsky.feed.post/k", author, record, indexedAt: "2026-10-02T10:00:01Z" };
    const { rows } = answeredRun(
      bluesky,
      "posts",
      (url) => json(url.pathname.endsWith("getProfile") ? author : { feed: [{ post: found }] }),
      { account: "did:plc:a" },
    );
    const url = "https://bsky.app/profile/did:plc:a/post/k";
    expect(rows).toMatchObject([{ account: "did:plc:a", url, type: "image" }]);
  });

  it("a Mastodon account is found where its name has another host than its server", () => {
    const { end, rows } = answeredRun(
      mastodon,
      "posts",
      (url) => {
        if (url.pathname === "/.well-known/webfinger")
          return json({ links: [{ rel: "self", href: "https://social.example.org/users/kevin" }] });
        if (url.host !== "social.example.org") return undefined;
        return json(url.pathname.endsWith("lookup") ? { id: "1" } : [{ id: "2", created_at: "2026-10-02T10:00:00Z" }]);
      },
      { account: "kevin@example.org" },
    );
    expect([end, rows]).toMatchObject(["done", [{ account: "kevin@example.org", post_id: "2" }]]);
  });

  it.each([
    [
      "span",
      '<p>Look<span class="quote-inline"><br/><br/>RE: <a href="https://x.example/1"><span class="invisible">https://</span>x.example/1</a></span></p>',
    ],
    [
      "paragraph",
      '<p class="quote-inline">RE: <a href="https://x.example/1"><span>x.example/1</span></a></p><p>Look</p>',
    ],
  ])("a Mastodon quote has its own text, without the link in a %s for other apps", (_, content) => {
    const status = { id: "2", created_at: "2026-10-02T10:00:00.000Z", content, quote: { state: "accepted" } };
    const { rows } = answeredRun(
      mastodon,
      "posts",
      (url) => json(url.pathname.endsWith("lookup") ? { id: "1" } : [status]),
      { account: "b@mastodon.social" },
    );
    expect(rows).toMatchObject([{ type: "quote", text: "Look" }]);
  });

  it("a Mastodon server that shows hashtags to its members alone says so with 422", () => {
    const refusal = json({ error: "This method requires an authenticated user" }, 422);
    expect(answeredRun(mastodonMentions, "mentions", () => refusal, { brands: [brand] }).end).toBe("permission");
  });

  it("a published Podbean episode has the downloads of its months, and a planned one is left out", () => {
    const { rows, urls } = answeredRun(podbean, "episodes", (url) => {
      if (url.pathname.endsWith("/podcasts")) return json({ podcasts: [{ id: "A", title: "One" }] });
      if (url.pathname.endsWith("/stats")) return json({ "2026-10": 71, "2026-11": 4 });
      const episode = { publish_time: 1_791_000_000, status: "publish" };
      return json({
        episodes: [
          { id: "E1", ...episode },
          { id: "E2", ...episode, status: "future" },
        ],
        has_more: false,
      });
    });
    expect(rows).toMatchObject([{ episode_id: "E1", downloads: 75 }]);
    expect(urls).toContain(
      "https://api.podbean.com/v1/podcastStats/stats?episode_id=E1&start=2026-10-03&end=2026-10-31&period=m",
    );
  });

  it("Hacker News is searched in texts, not in the names of authors", () => {
    const { urls } = answeredRun(hackerNews, "mentions", () => json({ hits: [] }), { brands: [brand] });
    const [url = ""] = urls;
    expect(new URL(url).searchParams.get("restrictSearchableAttributes")).toBe("title,story_text,comment_text,url");
  });

  it("a WordPress.com blog without statistics is told from one that does not exist", () => {
    const run = (message: string) =>
      answeredRun(
        wordpressCom,
        "pages",
        (url) => (url.pathname.endsWith("/sites/5") ? json({ ID: 5 }) : json({ error: "invalid_blog", message }, 404)),
        { account: "5" },
      ).end;
    expect(run("This blog does not have the Stats module enabled")).toBe("permission");
    expect(run("Unknown blog")).toBe("not_found");
  });

  it("X is searched with at most 512 characters, however many accounts the brand has", () => {
    const handles = Array.from({ length: 40 }, (_, number) => `own_account_${number}`);
    const lookup = { data: { id: "1" } };
    const { urls } = answeredRun(xMentions, "mentions", () => json(lookup), { brands: [{ ...brand, handles }] });
    const lengths = urls.flatMap((url) => new URL(url).searchParams.get("query")?.length ?? []);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(512);
    expect(Math.max(...lengths)).toBeGreaterThan(480);
  });
});
