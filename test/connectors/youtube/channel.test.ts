import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/connectors/json.ts";
import { youtube } from "../../../src/connectors/youtube/connector.ts";
import { run } from "./own-channel.ts";

describe("YouTube channels", () => {
  it.each([
    ["a handle", "@OvenAndSons", "@ovenandsons"],
    ["a handle without its @", "ovenandsons", "@ovenandsons"],
    ["a handle in another script", "@パン屋", "@パン屋"],
    ["a channel's address", "https://www.youtube.com/@OvenAndSons/videos", "@ovenandsons"],
    ["a shared URL", "youtube.com/@ovenandsons?si=abc123", "@ovenandsons"],
    ["an address with encoded letters", "https://youtube.com/@pan%C3%B3", "@panó"],
    ["an id", "UCoven0000000000000000aa", "UCoven0000000000000000aa"],
    [
      "an address with an id",
      "https://m.youtube.com/channel/UCoven0000000000000000aa/about",
      "UCoven0000000000000000aa",
    ],
    ["an old address with a user", "https://www.youtube.com/user/OvenTV", "user/OvenTV"],
    ["a URL that the API cannot look up", "https://www.youtube.com/c/Oven", null],
    ["a video's address", "https://www.youtube.com/watch?v=aBcDeFgHiJ-", null],
    ["another site", "https://example.com/@oven", null],
    ["nothing", " ", null],
  ])("a YouTube channel is recognized from %s", (_, typed, account) => {
    expect(youtube.publicAccounts?.read(typed)).toBe(account);
  });

  it.each([
    ["", { mine: true }],
    ["@ovens", { forHandle: "@ovens" }],
    ["user/OvenTV", { forUsername: "OvenTV" }],
    ["UCoven0000000000000000aa", { id: "UCoven0000000000000000aa" }],
  ])("a YouTube channel is requested by the kind of its name: %s", (account, query) => {
    expect(youtube.lookups[0]?.request({ ...run, account })).toEqual({
      url: "https://youtube.googleapis.com/youtube/v3/channels",
      query: { part: "snippet,statistics,contentDetails", ...query },
    });
  });

  const readFacts = (statistics: Json, body?: Json) =>
    youtube.lookups[0]?.read(
      body ?? {
        items: [
          {
            id: "UCoven0000000000000000aa",
            snippet: { title: "Oven & Sons", publishedAt: "2019-03-02T18:49:42.012416Z" },
            statistics,
            contentDetails: { relatedPlaylists: { uploads: "UUoven0000000000000000aa" } },
          },
        ],
      },
      run,
      { status: 200, headers: {}, body: null },
    );

  it("a YouTube channel has a name, subscribers and a creation time read to the microsecond", () => {
    expect(readFacts({ subscriberCount: "12300", hiddenSubscriberCount: false, videoCount: "88" })).toEqual(run.facts);
  });

  it("a YouTube channel that hides its subscribers has an unknown number, not 0", () => {
    expect(readFacts({ subscriberCount: "0", hiddenSubscriberCount: true, videoCount: "88" })?.followers).toBeNull();
    expect(readFacts({ videoCount: "88" })?.followers).toBeNull();
  });

  it("a YouTube channel that does not exist is recognized by a list without items", () => {
    expect(readFacts(null, { kind: "youtube#channelListResponse", pageInfo: { totalResults: 0 } })).toBeNull();
    expect(readFacts(null, { items: [] })).toBeNull();
  });

  it("a YouTube key is only accepted in Google's format", () => {
    const form = youtube.signIn.apiKey?.form as RegExp;
    expect(form.test(`AIza${"x".repeat(35)}`)).toBe(true);
    expect(form.test(`AIza${"x".repeat(34)}`)).toBe(false);
    expect(form.test("ya29.token")).toBe(false);
  });
});
