import { describe, expect, it } from "vitest";
import { blueskyMentionsMock } from "../../scripts/mocks/bluesky-mentions.ts";
import { hackerNewsMock } from "../../scripts/mocks/hacker-news.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";

function importMentions(mock: ConnectorMock) {
  const mockImport = openMockImport(mock, 60);
  expect(runMockImport(mockImport)).toEqual({ state: "done" });
  return mockImport.sheets.get("mentions") ?? [];
}

describe("imported mentions", () => {
  it("a mention has the sentiment of its text, and none in a language without a word list", () => {
    const rows = importMentions(blueskyMentionsMock);
    const about = (words: string) =>
      rows.filter(({ text, language }) => String(text).includes(words) && language === "en");
    expect(about("wonderful morning").length).toBeGreaterThan(0);
    for (const { sentiment } of about("wonderful morning")) expect(sentiment).toBeGreaterThan(0);
    for (const { sentiment } of about("terrible")) expect(sentiment).toBeLessThan(0);
    const french = rows.filter(({ language }) => language === "fr");
    expect(french.length).toBeGreaterThan(0);
    for (const { sentiment } of french) expect(sentiment).toBeNull();
  });

  it("a mention's language is detected where the platform reports none", () => {
    const rows = importMentions(hackerNewsMock).filter(({ text }) => String(text).includes("Waited an hour"));
    expect(rows.map(({ language }) => language)).toContain("en");
  });

  it("a mention is one row for each brand it names, however many of the brand's terms match", () => {
    const rows = importMentions(blueskyMentionsMock);
    const keys = rows.map(({ mention_id, account }) => `${account} ${mention_id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const both = rows.filter(({ text }) => String(text).includes("Bakery Example and Sunrise Bakes"));
    expect(new Set(both.map(({ account }) => account))).toEqual(new Set(["Bakery Example", "Sunrise Bakes"]));
  });

  it("a brand's own post is never its own mention, but can be a competitor's", () => {
    const own = importMentions(blueskyMentionsMock).filter(({ author }) => author === "bakery.example.com");
    expect(new Set(own.map(({ account }) => account))).toEqual(new Set(["Sunrise Bakes"]));
  });
});
