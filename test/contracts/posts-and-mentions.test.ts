import { expect, it } from "vitest";
import type { MockCall, MockReply } from "../../scripts/mocks/server/mock-call.ts";
import { callsTo } from "./calls-to.ts";
import { type Check, discoveryCheck, lexiconCheck, openApiDescription, responseBody } from "./described-calls.ts";
import { against } from "./published-specs.ts";

const youtube = ["youtube/youtube.v3.json", "youtube/youtubeAnalytics.v2.json"];

const described: [id: string, files: string[], check: () => Check | Promise<Check>, wrong: string][] = [
  ["bluesky", ["bluesky/lexicons"], () => lexiconCheck("bluesky/lexicons"), "limit=101"],
  ["bluesky-mentions", ["bluesky/lexicons"], () => lexiconCheck("bluesky/lexicons"), "limit=101"],
  ["youtube", youtube, () => discoveryCheck(...youtube), "maxResults=51"],
  ["youtube-mentions", youtube, () => discoveryCheck(...youtube), "maxResults=101"],
  ["pinterest", ["pinterest/openapi.json"], () => openApiDescription("pinterest/openapi.json", "/v5"), "page_size=251"],
  ["mastodon", ["mastodon/schema.json"], () => openApiDescription("mastodon/schema.json", "", true), "unheard=of"],
  [
    "mastodon-mentions",
    ["mastodon/schema.json"],
    () => openApiDescription("mastodon/schema.json", "", true),
    "unheard=of",
  ],
];

for (const [id, files, open, wrong] of described)
  against(id, files, () => {
    it("the description allows every request of an import, and every response of its mock", async () => {
      const check = await open();
      const calls = callsTo(id);
      expect(calls.length).toBeGreaterThan(1);
      const problems = calls.flatMap(({ call, reply }) =>
        check(call, responseBody(reply)).map((problem) => `${call.url.replace(/\?.*/, "")}: ${problem}`),
      );
      expect([...new Set(problems)]).toEqual([]);
    });

    it("the check detects a request and a response that are not as described", async () => {
      const check = await open();
      const sized = /(limit|maxResults|page_size)=\d+/;
      const one = callsTo(id).find(({ call }) => sized.test(call.url));
      const { call, reply } = one as { call: MockCall; reply: MockReply };
      const url = call.url.replace(sized, wrong);
      expect(check({ ...call, url }, responseBody(reply))).not.toEqual([]);
      expect(check(call, "an answer of another kind")).not.toEqual([]);
    });
  });
