import { describe, expect, it } from "vitest";
import type { Run } from "../../src/connectors/define-connector.ts";
import { classifyHttpResponse } from "../../src/connectors/sync/classify-response.ts";
import { wordpress } from "../../src/connectors/wordpress/connector.ts";
import { wordpressFeed } from "../../src/connectors/wordpress-feed/connector.ts";
import { listOf, readRows } from "./read-rows.ts";

const site = "https://blog.example.com";

const run: Run = {
  account: site,
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "blog.example.com" },
};

const pages = listOf(wordpressFeed, "pages");

const feed = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
  <channel><title>Bread</title><link>${site}</link>${items.map((item) => `<item>${item}</item>`).join("")}</channel></rss>`;

const rye = `<title>Rye &#038; spelt &#8211; baker&#8217;s choice</title><link>${site}/rye/</link>
  <comments>${site}/rye/#comments</comments><pubDate>Tue, 01 Sep 2026 23:30:00 +0000</pubDate>
  <slash:comments>12</slash:comments>`;

const post = (day: string): string => `<link>${site}/${day}/</link><pubDate>${day} 2026 08:00:00 +0000</pubDate>`;

const following = (cursor: string | number | null, body: string) =>
  pages.next?.({ status: 200, headers: {}, body }, cursor, run);

describe("WordPress feeds", () => {
  it.each([
    ["https://Blog.example.com/", site],
    ["blog.example.com/feed/", site],
    ["https://example.com/news/feed?paged=2", "https://example.com/news"],
    ["http://blog.example.com/feed/", null],
    ["https://localhost/feed/", null],
  ])("a WordPress feed is recognized from %j as that of %j", (typed, account) => {
    expect(wordpressFeed.publicAccounts?.read(typed)).toBe(account);
  });

  it("a WordPress feed is requested below the site as text, the first page without a number", () => {
    const [lookup] = wordpressFeed.lookups;
    const first = { url: `${site}/feed/`, query: { paged: undefined }, isText: true };
    expect(lookup?.request(run)).toEqual(first);
    expect(lookup?.read(feed(), run, { status: 200, headers: {}, body: feed() })).toEqual({ ...run.facts, isPlain: 0 });
    expect(pages.request(run, null, null, [])).toEqual(first);
    expect(pages.request(run, 3, null, []).query).toEqual({ paged: 3 });
    expect(pages.request(run, "2 again", null, []).query).toEqual({ paged: 2 });
  });

  it("a WordPress feed's post has the same row as from the REST API, on its publication day", () => {
    const rows = readRows(wordpressFeed, "pages", feed(rye), run);
    expect(rows).toEqual([
      {
        date: "2026-09-01",
        period_end: "2026-10-01",
        page: "https://blog.example.com/rye/",
        title: "Rye & spelt – baker’s choice",
        comments: 12,
      },
    ]);
    const same = {
      date_gmt: "2026-09-01T23:30:00",
      link: `${site}/rye/`,
      title: { rendered: "Rye &#038; spelt &#8211; baker&#8217;s choice" },
      _links: { replies: [{}] },
      _embedded: { author: [{}], replies: [[]] },
    };
    expect(listOf(wordpress, "pages").row(same, run, {})).toEqual({ ...rows[0], comments: 0 });
    expect(wordpressFeed.platform).toBe(wordpress.platform);
  });

  it("a WordPress feed is read while pages have posts, each page again after the one that follows it", () => {
    const full = feed(post("20 Sep"), post("02 Sep"));
    expect(following(null, full)).toBe(2);
    expect(following(2, full)).toBe("1 again");
    expect(following("1 again", full)).toBe(3);
    expect(following(3, full)).toBe("2 again");
    expect(following("2 again", full)).toBe(4);
  });

  it("a WordPress feed ends at an empty page, beyond the last page, and before the period", () => {
    expect(following(null, feed())).toBeNull();
    expect(following(3, feed())).toBe("2 again last");
    expect(following("2 again last", feed(rye))).toBeNull();
    expect(pages.toleratedFailures).toEqual(["not_found"]);
    const past = feed(post("02 Sep"), post("31 Aug"));
    expect(following(null, past)).toBeNull();
    expect(following(2, past)).toBe("1 again last");
    expect(following(2, feed(post("01 Sep"), "<title>Without a day</title>"))).toBe("1 again");
  });

  it.each([
    [200, "<!doctype html><title>Home</title>", "unreadable"],
    [200, feed(rye).slice(0, -9), "unreadable"],
    [200, "", "unreadable"],
    [401, "<html>Members</html>", "permission"],
    [401, '{"code":"rest_not_logged_in"}', "permission"],
    [403, "<html>Forbidden</html>", "permission"],
    [404, "<html>Not here</html>", "not_found"],
    [404, feed(), "not_found"],
    [429, "", "rate_limited"],
    [500, "<html>Critical error</html>", "server"],
  ])("a WordPress feed's response %i %s means %s", (status, text, kind) => {
    expect(classifyHttpResponse(wordpressFeed, { status, headers: {}, text }, true)).toMatchObject({
      failure: { kind },
    });
  });

  it("a WordPress feed is accepted where it is complete", () => {
    const result = classifyHttpResponse(wordpressFeed, { status: 200, headers: {}, text: feed(rye) }, true);
    expect(result).toEqual({ response: { status: 200, headers: {}, body: feed(rye) } });
  });
});
