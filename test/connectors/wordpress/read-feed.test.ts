import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/connectors/wordpress-feed/read-feed.ts";

const root = '<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">';
const feed = (inside: string, begins = root): string => `${begins}<channel>${inside}</channel></rss>`;
const item = (inside: string, begins = root) => readFeed(feed(`<item>${inside}</item>`, begins))?.[0];

describe("RSS feeds", () => {
  it("a feed's posts are read in order, and nothing around them", () => {
    const text = feed(
      "<title>Bread</title><image><title>Logo</title><link>https://example.com/logo</link></image>" +
        "<item><title>One</title></item><!-- <item><title>Hidden</title></item> --><item><title>Two</title></item>",
    );
    expect(readFeed(`\uFEFF\n<?xml version="1.0"?>\n${text}\n<!-- from the cache -->\n`)).toEqual([
      { link: null, title: "One", publishedAt: null, comments: null },
      { link: null, title: "Two", publishedAt: null, comments: null },
    ]);
    expect(readFeed(feed(""))).toEqual([]);
  });

  it("a feed's CDATA and entities are decoded once", () => {
    expect(item("<title><![CDATA[Rye & spelt]]></title>")?.title).toBe("Rye & spelt");
    expect(item("<title>Rye &amp; spelt &#x2013; &lt;new&gt; &amp;amp;</title>")?.title).toBe(
      "Rye & spelt – <new> &amp;",
    );
    expect(item("<link> https://example.com/?p=1&#038;q=2 </link>")?.link).toBe("https://example.com/?p=1&q=2");
  });

  it("a feed's tags inside of texts or other elements are ignored", () => {
    const inside =
      "<content:encoded><![CDATA[</item><title>Wrong</title>]]></content:encoded>" +
      "<media:group><title>Wrong too</title><slash:comments>99</slash:comments></media:group>" +
      '<enclosure url="https://example.com/a.mp3"/><title>Right</title><slash:comments>0</slash:comments>';
    expect(item(inside)).toMatchObject({ title: "Right", comments: 0 });
  });

  it("a feed's number of comments is found by its namespace, whatever the prefix", () => {
    const other = "<rss xmlns:s='http://purl.org/rss/1.0/modules/slash/'>";
    expect(item("<s:comments>7</s:comments><slash:comments>8</slash:comments>", other)?.comments).toBe(7);
    expect(item("<slash:comments>8</slash:comments>", '<rss version="2.0">')?.comments).toBeNull();
    expect(item("<comments>https://example.com/#comments</comments>")?.comments).toBeNull();
  });

  it.each(["", "-1", "1.5", "1e3", "many", "12345678901"])("a feed's number of comments is never %j", (count) => {
    expect(item(`<slash:comments>${count}</slash:comments>`)?.comments).toBeNull();
  });

  it.each([
    ["Tue, 01 Sep 2026 23:30:00 +0000", "2026-09-01T23:30:00Z"],
    ["Tue, 01 Sep 2026 23:30:00 -0300", "2026-09-02T02:30:00Z"],
    ["1 Sep 2026 08:00 GMT", "2026-09-01T08:00:00Z"],
    ["2026-09-01", null],
    ["Tue, 01 Foo 2026 23:30:00 +0000", null],
    ["yesterday", null],
  ])("a feed's time %j is read as %j", (written, publishedAt) => {
    expect(item(`<pubDate>${written}</pubDate>`)?.publishedAt).toBe(publishedAt);
  });

  it.each([
    "",
    "{}",
    "<!doctype html><title>Home</title>",
    '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    '<!DOCTYPE rss [<!ENTITY a "&b;&b;">]><rss><channel></channel></rss>',
    "<rss><channel><item></channel></rss>",
    "<rss><channel><item><title>Half",
    "<rss><channel><item><title><![CDATA[Half</title></item></channel></rss>",
    "<rss><channel></channel></rss><rss></rss>",
  ])("a feed is not %j", (text) => {
    expect(readFeed(text)).toBeNull();
  });

  it.each([
    ["<", ""],
    ["<a>", ""],
    ["<a/>", ""],
    ["<![CDATA[", ""],
    ["<!--", ""],
    ["&#38;", "<title>"],
    ["<![CDATA[<script>]]>", "<title>"],
    [" xmlns:", "<rss"],
  ])("a feed of ten million characters of %j after %j is read quickly", (nonsense, before) => {
    const text = `${root}<channel><item>${before}${nonsense.repeat(Math.ceil(10_000_000 / nonsense.length))}`;
    const began = performance.now();
    expect(readFeed(text)).toBeNull();
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it("a feed's title that is too long is left out", () => {
    expect(item(`<title>${"<![CDATA[<script>]]>".repeat(100_000)}</title><link>https://example.com/</link>`)).toEqual({
      link: "https://example.com/",
      title: null,
      publishedAt: null,
      comments: null,
    });
  });
});
