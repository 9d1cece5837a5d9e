import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import { ga4 } from "../../src/connectors/ga4/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "314159265",
  from: "2026-09-01",
  to: "2026-09-02",
  today: "2026-09-03",
  now: 0,
  facts: {},
};

const pages = listOf(ga4, "pages");
const traffic = listOf(ga4, "traffic");
const metrics = pages.metrics as string[];
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

/** A report in Google's format: every value is text. */
const report = (dimensions: string[], rows: [string[], string[]][], more: Record<string, Json> = {}): Json => ({
  dimensionHeaders: dimensions.map((name) => ({ name })),
  metricHeaders: metrics.map((name) => ({ name, type: "TYPE_INTEGER" })),
  rows: rows.map(([values, counts]) => ({
    dimensionValues: values.map((value) => ({ value })),
    metricValues: counts.map((value) => ({ value })),
  })),
  rowCount: rows.length,
  metadata: { currencyCode: "EUR", timeZone: "Europe/Madrid" },
  kind: "analyticsData#runReport",
  ...more,
});

describe("Google Analytics reports", () => {
  it("a Google Analytics report requests only counts, never rates", () => {
    expect(pages.parts?.(run)).toEqual(["pagePath", "sessionDefaultChannelGroup", ""]);
    expect(pages.request(run, 10_000, "pagePath", metrics)).toEqual({
      url: "https://analyticsdata.googleapis.com/v1beta/properties/314159265:runReport",
      method: "POST",
      json: {
        dateRanges: [{ startDate: "2026-09-01", endDate: "2026-09-02" }],
        dimensions: [{ name: "date" }, { name: "pagePath" }],
        metrics: [
          { name: "sessions" },
          { name: "engagedSessions" },
          { name: "activeUsers" },
          { name: "newUsers" },
          { name: "screenPageViews" },
          { name: "userEngagementDuration" },
          { name: "keyEvents" },
        ],
        orderBys: [{ dimension: { dimensionName: "date" } }, { dimension: { dimensionName: "pagePath" } }],
        limit: "10000",
        offset: "10000",
        returnPropertyQuota: true,
      },
    });
  });

  it("a Google Analytics report does not request days before Google's first", () => {
    const early = pages.request({ ...run, from: "2001-01-01" }, null, "", metrics).json;
    expect(early).toMatchObject({ dateRanges: [{ startDate: "2015-08-14", endDate: "2026-09-02" }] });
  });

  it("a Google Analytics report becomes a row for each page and day, with bounces calculated from sessions", () => {
    const body = report(
      ["date", "pagePath"],
      [
        [
          ["20260901", "/taart"],
          ["200", "130", "150", "90", "520", "11700", "4.5"],
        ],
      ],
    );
    expect(readRows(ga4, "pages", body, run, "pagePath")).toEqual([
      {
        account: "314159265",
        date: "2026-09-01",
        page: "/taart",
        channel: null,
        sessions: 200,
        engaged_sessions: 130,
        users: 150,
        new_users: 90,
        views: 520,
        engagement_time: 11_700,
        bounces: 70,
        key_events: 4.5,
      },
    ]);
  });

  it("a Google Analytics report has rows for channels without a page, and for days without either", () => {
    const counts = ["10", "4", "8", "2", "30", "95", "0"];
    const channels = report(["date", "sessionDefaultChannelGroup"], [[["20260901", "Organic Social"], counts]]);
    expect(readRows(ga4, "pages", channels, run)[0]).toMatchObject({
      page: null,
      channel: "Organic Social",
      bounces: 6,
    });
    expect(readRows(ga4, "pages", report(["date"], [[["20260901"], counts]]), run)[0]).toMatchObject({
      date: "2026-09-01",
      page: null,
      channel: null,
      key_events: 0,
    });
  });

  it("traffic is requested by the four tags of links, and for the whole site", () => {
    expect(traffic.parts?.(run)).toEqual([
      "sessionSource,sessionMedium,sessionCampaignName,sessionManualAdContent",
      "",
    ]);
    const byLink = traffic.request(run, null, traffic.parts?.(run)[0] ?? "", traffic.metrics ?? []).json;
    expect(byLink).toMatchObject({
      dimensions: ["date", "sessionSource", "sessionMedium", "sessionCampaignName", "sessionManualAdContent"].map(
        (name) => ({ name }),
      ),
      metrics: ["sessions", "engagedSessions", "keyEvents"].map((name) => ({ name })),
    });
  });

  it("traffic becomes a row for each day and link, as Google writes its tags, and a row for each day", () => {
    const byLink = {
      dimensionHeaders: ["date", "sessionSource", "sessionMedium", "sessionCampaignName", "sessionManualAdContent"].map(
        (name) => ({ name }),
      ),
      metricHeaders: ["sessions", "engagedSessions", "keyEvents"].map((name) => ({ name })),
      rows: [
        ["instagram", "social", "Spring sale", "reel 7"],
        ["(direct)", "(none)", "(direct)", ""],
      ].map((tags, index) => ({
        dimensionValues: ["20260901", ...tags].map((value) => ({ value })),
        metricValues: [40 + index, 30, 2.5].map((value) => ({ value: String(value) })),
      })),
      rowCount: 2,
    };
    expect(readRows(ga4, "traffic", byLink, run, traffic.parts?.(run)[0] ?? "")).toEqual([
      {
        account: "314159265",
        date: "2026-09-01",
        traffic_source: "instagram",
        medium: "social",
        campaign: "Spring sale",
        content: "reel 7",
        sessions: 40,
        engaged_sessions: 30,
        key_events: 2.5,
      },
      expect.objectContaining({ campaign: "(direct)", content: "(not set)", sessions: 41 }),
    ]);
    const whole = report(["date"], [[["20260901"], ["200", "130", "150", "90", "520", "11700", "4.5"]]]);
    expect(readRows(ga4, "traffic", whole, run, "")[0]).toMatchObject({
      campaign: null,
      content: null,
      sessions: 200,
      key_events: 4.5,
    });
  });

  it("a Google Analytics metric that was not requested is empty, not 0, since values are read by header", () => {
    const body = {
      dimensionHeaders: [{ name: "pagePath" }, { name: "date" }],
      metricHeaders: [{ name: "screenPageViews" }, { name: "sessions" }],
      rows: [
        {
          dimensionValues: [{ value: "(not set)" }, { value: "20260902" }],
          metricValues: [{ value: "7" }, { value: "3" }],
        },
      ],
      rowCount: 1,
    };
    expect(readRows(ga4, "pages", body, run)[0]).toMatchObject({
      date: "2026-09-02",
      page: "(not set)",
      views: 7,
      sessions: 3,
      engaged_sessions: null,
      bounces: null,
      key_events: null,
    });
  });

  it.each([
    ["an empty report, without rows or a row count", { kind: "analyticsData#runReport" }],
    ["nothing", null],
    ["text", "Not found"],
  ])("a Google Analytics report has no rows for %s", (_, body) => {
    expect(readRows(ga4, "pages", body, run)).toEqual([]);
    expect(pages.next?.(response(200, body), null, run)).toEqual([]);
  });

  it("a Google Analytics row has no date where Google combined rare days", () => {
    const body = report(
      ["date", "pagePath"],
      [
        [
          ["(other)", "(other)"],
          ["1", "0", "1", "0", "1", "0", "0"],
        ],
      ],
    );
    expect(readRows(ga4, "pages", body, run)[0]?.date).toBeNull();
  });

  it("a Google Analytics report's first page determines all others, for parallel requests", () => {
    expect(pages.next?.(response(200, { rowCount: 25_001 }), null, run)).toEqual([10_000, 20_000]);
    expect(pages.next?.(response(200, { rowCount: 10_000 }), null, run)).toEqual([]);
    expect(pages.next?.(response(200, { rowCount: 25_001 }), 10_000, run)).toBeNull();
  });
});

describe("Google Analytics notes", () => {
  it.each([
    ["nothing to note", { timeZone: "Europe/Madrid" }, []],
    ["a sample", { samplingMetadatas: [{ samplesReadCount: "500", samplingSpaceSize: "10000" }] }, ["sampled"]],
    ["rows with few people left out", { subjectToThresholding: true }, ["thresholded"]],
    ["rare pages combined", { dataLossFromOtherRow: true }, ["incomplete"]],
    ["no sample although the list is there", { samplingMetadatas: [], subjectToThresholding: false }, []],
  ])("a Google Analytics note is passed on: %s", (_, metadata, notes) => {
    expect(pages.notes?.({ metadata }, run)).toEqual(notes);
  });

  it("a Google Analytics note warns when less than a tenth of a standard property's quota is left", () => {
    const remainingQuota = (tokensPerDay: number, tokensPerHour: number): Json => ({
      propertyQuota: { tokensPerDay: { remaining: tokensPerDay }, tokensPerHour: { remaining: tokensPerHour } },
    });
    expect(pages.notes?.(remainingQuota(199_000, 39_000), run)).toEqual([]);
    expect(pages.notes?.(remainingQuota(19_999, 39_000), run)).toEqual(["quota"]);
    expect(pages.notes?.(remainingQuota(199_000, 3_999), run)).toEqual(["quota"]);
  });
});

describe("Google Analytics errors", () => {
  const refusal = (code: number, status: string, message: string, more: Record<string, Json> = {}): ApiResponse =>
    response(code, { error: { code, status, message, ...more } });

  it.each([
    ["an expired token", refusal(401, "UNAUTHENTICATED", "Invalid credentials."), "auth_expired"],
    [
      "another user's property",
      refusal(403, "PERMISSION_DENIED", "User does not have sufficient permissions."),
      "permission",
    ],
    [
      "a permission that was not granted",
      refusal(403, "PERMISSION_DENIED", "Insufficient scopes.", {
        details: [{ reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }],
      }),
      "permission",
    ],
    ["the hourly tokens", refusal(429, "RESOURCE_EXHAUSTED", "Exhausted property tokens per hour."), "rate_limited"],
    ["the daily tokens", refusal(429, "RESOURCE_EXHAUSTED", "Exhausted property tokens per day."), "quota_exhausted"],
    ["a retired metric", refusal(400, "INVALID_ARGUMENT", "Field keyEvents is not a valid metric."), "invalid_metric"],
    ["an invalid request", refusal(400, "INVALID_ARGUMENT", "Invalid property ID."), "invalid"],
    ["a server error", refusal(503, "UNAVAILABLE", "Try again."), "server"],
  ])("Google Analytics' error is recognized: %s", (_, refused, kind) => {
    expect(classifyResponse(ga4, refused)).toMatchObject({ failure: { kind } });
  });

  it("a Google Analytics error names the metric it refers to", () => {
    const refused = refusal(400, "INVALID_ARGUMENT", "Field keyEvents is not a valid metric. For a list see the docs.");
    expect(ga4.failures.refusedMetric?.(refused, metrics)).toBe("keyEvents");
  });

  it("Google Analytics' hourly quota delays the next request by an hour", () => {
    const wait = (message: string) => ga4.limits.retryDelayMs?.(refusal(429, "RESOURCE_EXHAUSTED", message), 0);
    expect(wait("Exhausted property tokens per hour.")).toBe(3_600_000);
    expect(wait("Exhausted concurrent requests quota.")).toBeNull();
  });
});

describe("Google Analytics properties", () => {
  it("a Google Analytics property is offered with its account's name", () => {
    const body: Json = {
      accountSummaries: [
        {
          displayName: "Brood & Boon",
          propertySummaries: [
            { property: "properties/314159265", displayName: "broodenboon.example" },
            { property: "properties/271828182" },
          ],
        },
        { displayName: "Empty" },
      ],
      nextPageToken: "next",
    };
    expect(ga4.accounts?.items(body)).toEqual([
      { id: "314159265", name: "broodenboon.example – Brood & Boon" },
      { id: "271828182", name: "271828182 – Brood & Boon" },
    ]);
    expect(ga4.accounts?.next?.(response(200, body), null, run)).toBe("next");
  });
});
