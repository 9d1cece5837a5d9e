import { describe, expect, it } from "vitest";
import { parseSite, siteKeyForm } from "../../src/connectors/site-keys.ts";

describe("URLs of self-hosted sites", () => {
  it.each([
    ["https://blog.example.com", "https://blog.example.com"],
    [" HTTPS://Blog.Example.com/ ", "https://blog.example.com"],
    ["blog.example.com", "https://blog.example.com"],
    ["https://example.com/Blog/nl//", "https://example.com/Blog/nl"],
    ["https://xn--brd-boon-8za.example", "https://xn--brd-boon-8za.example"],
  ])("a site's URL is recognized from %j", (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });

  it.each([
    "http://blog.example.com",
    "ftp://blog.example.com",
    "//blog.example.com",
    "localhost",
    "https://localhost/blog",
    "https://shop.localhost",
    "https://printer.local",
    "https://wiki.corp.internal",
    "https://127.0.0.1",
    "https://10.0.0.1/blog",
    "https://[::1]",
    "https://2130706433",
    "https://0x7f.1",
    "https://user:password@blog.example.com",
    "https://blog.example.com@evil.example",
    "https://blog.example.com:8443",
    "https://blog.example.com?key=1",
    "https://blog.example.com/#top",
    "https://blog.example.com/../admin",
    "https://blog.example.com/a b",
    "https://blog.example.com\\@evil.example",
    "https://-blog.example.com",
    "javascript:alert(1)",
    "blog",
    "",
  ])("a site's URL is not %j", (typed) => {
    expect(parseSite(typed)).toBeNull();
  });
});

describe("keys for one site", () => {
  const keys = siteKeyForm(/^[0-9a-f]{8}$/);

  it("a site key follows the site's URL, and both parts can be read again", () => {
    expect(keys.form.test("https://blog.example.com/ 0123abcd")).toBe(true);
    expect(keys.facts("blog.example.com   0123abcd")).toEqual({ site: "https://blog.example.com" });
    expect(keys.keyOf(" https://blog.example.com 0123abcd ")).toBe("0123abcd");
  });

  it.each([
    "0123abcd",
    "https://blog.example.com",
    "http://blog.example.com 0123abcd",
    "blog.example.com 0123abcg",
    "",
  ])("a site key is not %j", (typed) => {
    expect(keys.form.test(typed)).toBe(false);
  });
});
