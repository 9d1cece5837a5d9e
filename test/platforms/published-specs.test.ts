import { describe, expect, it } from "vitest";
import type { DemoCall, DemoReply } from "../../scripts/demo/demo-call.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { openBench, runBench } from "./demo-import.ts";
import { discoveryType, isPublished, openApiCheck } from "./published-specs.ts";

/** What an import asks of a platform, and what its stand-in answers. */
function callsTo(id: string): { call: DemoCall; reply: DemoReply }[] {
  const platform = demoPlatforms.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no stand-in for ${id}.`);
  const bench = openBench(platform);
  expect(runBench(bench)).toEqual({ state: "done" });
  return bench.demo.log;
}

describe.each([
  ["ga4", "google/analyticsdata.v1beta.json", "RunReportRequest", "RunReportResponse"],
  ["search-console", "google/searchconsole.v1.json", "SearchAnalyticsQueryRequest", "SearchAnalyticsQueryResponse"],
])("Google's description of %s", (id, file, request, response) => {
  it.skipIf(!isPublished(file))(
    "allows every report that is asked for, and has every field that its stand-in answers",
    () => {
      const isAllowed = discoveryType(file, request);
      const isAnswer = discoveryType(file, response);
      const calls = callsTo(id).filter(({ call }) => call.body !== null);
      expect(calls.length).toBeGreaterThan(1);
      for (const { call, reply } of calls) {
        isAllowed(JSON.parse(call.body ?? ""));
        expect(isAllowed.errors).toBeNull();
        isAnswer("text" in reply ? JSON.parse(reply.text) : null);
        expect(isAnswer.errors).toBeNull();
      }
      expect(isAllowed({ dimension: [] })).toBe(false);
    },
  );
});

describe.each([
  ["mastodon", ["mastodon/schema.json"], (): boolean => true],
  [
    "klaviyo",
    ["klaviyo/get_campaigns.json", "klaviyo/reporting.json", "klaviyo/get_metrics.json"],
    // The description of accounts is not at hand.
    ({ url }: DemoCall): boolean => !url.endsWith("/accounts"),
  ],
])("the OpenAPI description of %s", (id, files, isDescribed) => {
  it.skipIf(!files.every(isPublished))("allows everything that is asked for", async () => {
    const problemIn = await openApiCheck(...files);
    const calls = callsTo(id).filter(({ call }) => isDescribed(call));
    expect(calls.length).toBeGreaterThan(1);
    for (const { call } of calls) expect(problemIn(call), call.url).toBe("");
    const [first] = calls;
    if (first) expect(problemIn({ ...first.call, url: `${first.call.url}&unheard=of` })).not.toBe("");
  });
});
