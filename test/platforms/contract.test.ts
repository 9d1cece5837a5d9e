import { describe, expect, it } from "vitest";
import type { DemoCall, DemoReply } from "../../scripts/demo/demo-call.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { openBench, runBench } from "./demo-import.ts";
import { answerOf, type Check, discoveryCheck, lexiconCheck, openApiDescription } from "./described-calls.ts";
import { isPublished } from "./published-specs.ts";

/** Everything that an import asks of a platform, and what its stand-in answers. */
function callsTo(id: string): { call: DemoCall; reply: DemoReply }[] {
  const platform = demoPlatforms.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no stand-in for ${id}.`);
  const bench = openBench(platform, 120);
  expect(runBench(bench)).toEqual({ state: "done" });
  return bench.demo.log;
}

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

describe.each(described)("the published description of %s", (id, files, open, wrong) => {
  it.skipIf(!files.every(isPublished))(
    "allows every request of an import, and every answer of its stand-in",
    async () => {
      const check = await open();
      const calls = callsTo(id);
      expect(calls.length).toBeGreaterThan(1);
      const problems = calls.flatMap(({ call, reply }) =>
        check(call, answerOf(reply)).map((problem) => `${call.url.replace(/\?.*/, "")}: ${problem}`),
      );
      expect([...new Set(problems)]).toEqual([]);
    },
  );

  it.skipIf(!files.every(isPublished))("notices a request and an answer that are not as described", async () => {
    const check = await open();
    const sized = /(limit|maxResults|page_size)=\d+/;
    const { call, reply } = callsTo(id).find((one) => sized.test(one.call.url)) as { call: DemoCall; reply: DemoReply };
    const url = call.url.replace(sized, wrong);
    expect(check({ ...call, url }, answerOf(reply))).not.toEqual([]);
    expect(check(call, "an answer of another kind")).not.toEqual([]);
  });
});
