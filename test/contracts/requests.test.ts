import { expect, it } from "vitest";
import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";
import { callsTo } from "./calls-to.ts";
import { against, discoveryType, openApiCheck } from "./published-specs.ts";

for (const [id, file, request, response] of [
  ["ga4", "google/analyticsdata.v1beta.json", "RunReportRequest", "RunReportResponse"],
  ["search-console", "google/searchconsole.v1.json", "SearchAnalyticsQueryRequest", "SearchAnalyticsQueryResponse"],
] as const)
  against(id, [file], () => {
    it("the description allows every report request, and has every field of the mock's responses", () => {
      const isAllowed = discoveryType(file, request);
      const isValidResponse = discoveryType(file, response);
      const calls = callsTo(id).filter(({ call }) => call.body !== null);
      expect(calls.length).toBeGreaterThan(1);
      for (const { call, reply } of calls) {
        isAllowed(JSON.parse(call.body ?? ""));
        expect(isAllowed.errors).toBeNull();
        isValidResponse("text" in reply ? JSON.parse(reply.text) : null);
        expect(isValidResponse.errors).toBeNull();
      }
      expect(isAllowed({ dimension: [] })).toBe(false);
    });
  });

for (const [id, files, isDescribed] of [
  ["mastodon", ["mastodon/schema.json"], (): boolean => true],
  [
    "klaviyo",
    ["klaviyo/get_campaigns.json", "klaviyo/reporting.json", "klaviyo/get_metrics.json"],
    // No description of the accounts endpoint is available.
    ({ url }: MockCall): boolean => !url.endsWith("/accounts"),
  ],
] as const)
  against(id, files, () => {
    it("the description allows every request of an import", async () => {
      const problemIn = await openApiCheck(...files);
      const calls = callsTo(id).filter(({ call }) => isDescribed(call));
      expect(calls.length).toBeGreaterThan(1);
      for (const { call } of calls) expect(problemIn(call), call.url).toBe("");
      const [first] = calls;
      if (first) expect(problemIn({ ...first.call, url: `${first.call.url}&unheard=of` })).not.toBe("");
    });
  });
