import { describe, expect, it } from "vitest";
import { brevo } from "../../src/connectors/brevo/connector.ts";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-01-01",
  to: "2026-10-01",
  today: "2026-10-01",
  now: Date.parse("2026-10-01T09:30:00Z"),
  facts: { account: "Brood & Boon" },
};

const campaigns = listOf(brevo, "campaigns");
const [singleCampaign] = campaigns.details ?? [];
const response = (status: number, body: Json, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});

const stats = {
  sent: 1_000,
  delivered: 980,
  viewed: 520,
  uniqueViews: 392,
  clickers: 80,
  uniqueClicks: 49,
  unsubscriptions: 5,
  hardBounces: 8,
  softBounces: 12,
  complaints: 1,
  deferred: 3,
  appleMppOpens: 180,
  opensRate: 40,
};

const campaign = {
  id: 12,
  name: "September news",
  subject: "Fresh bread",
  status: "sent",
  sentDate: "2026-09-01T10:00:00.000+02:00",
  statistics: { globalStats: stats },
};

const row = {
  campaign_id: "12",
  title: "September news",
  subject: "Fresh bread",
  sent_at: "2026-09-01T08:00:00Z",
  recipients: 1_000,
  delivered: 980,
  bounces: 20,
  opens: 392,
  total_opens: 520,
  clicks: 49,
  total_clicks: 80,
  unsubscribes: 5,
  complaints: 1,
};

const noCounts = {
  recipients: null,
  delivered: null,
  bounces: null,
  opens: null,
  total_opens: null,
  clicks: null,
  total_clicks: null,
  unsubscribes: null,
  complaints: null,
};

describe("Brevo campaigns", () => {
  it("Brevo campaigns are requested by the days they were sent, never with an end in the future", () => {
    const { query } = campaigns.request(run, null, null, []);
    expect(query).toEqual({
      status: "sent",
      statistics: "globalStats",
      limit: 100,
      offset: 0,
      sort: "desc",
      excludeHtmlContent: true,
      startDate: "2026-01-01T00:00:00Z",
      endDate: "2026-10-01T09:30:00Z",
    });
    const past = campaigns.request({ ...run, to: "2026-09-15" }, null, null, []).query;
    expect(past?.endDate).toBe("2026-09-16T00:00:00Z");
  });

  it("Brevo campaigns of a period longer than Brevo accepts are found among all campaigns", () => {
    const { query } = campaigns.request({ ...run, from: "2021-01-01" }, null, null, []);
    expect(query).not.toHaveProperty("startDate");
    expect(query).not.toHaveProperty("endDate");
  });

  it("a Brevo campaign counts people and events separately, whatever Brevo's names suggest", () => {
    expect(readRows(brevo, "campaigns", { count: 1, campaigns: [campaign] }, run)).toEqual([row]);
  });

  it("a Brevo campaign older than six months is requested separately, since lists no longer count it", () => {
    const old = {
      ...campaign,
      sentDate: "2026-02-01T08:00:00.000Z",
      statistics: { globalStats: { sent: 0, viewed: 0 } },
    };
    expect(singleCampaign?.appliesTo?.(campaign, run)).toBe(false);
    expect(singleCampaign?.appliesTo?.(old, run)).toBe(true);
    expect(singleCampaign?.appliesTo?.({ ...old, sentDate: "2025-12-31T08:00:00.000Z" }, run)).toBe(false);
    expect(singleCampaign?.request([old], run, [])).toEqual({
      url: "https://api.brevo.com/v3/emailCampaigns/12",
      query: { statistics: "globalStats", excludeHtmlContent: true },
    });
    const [read] = singleCampaign?.read({ id: 12, statistics: { globalStats: stats } }, [old]) ?? [];
    const sent_at = "2026-02-01T08:00:00Z";
    expect(campaigns.row(old, run, { statistics: read as Json })).toEqual({ ...row, sent_at });
    expect(campaigns.row(old, run, {})).toEqual({ ...row, ...noCounts, sent_at });
  });

  it.each([
    // Today is 1 October: 180 days ago is 4 April.
    ["179 days ago", "2026-04-05T08:00:00.000Z", false],
    ["180 days ago", "2026-04-04T00:00:00.000Z", false],
    ["181 days ago", "2026-04-03T23:59:59.000Z", true],
    ["200 days ago", "2026-03-15T08:00:00.000Z", true],
    ["210 days ago", "2026-03-05T08:00:00.000Z", true],
  ])(
    "the list counts a Brevo campaign that was sent %s or not: older ones are requested alone",
    (_, sentDate, isAlone) => {
      expect(singleCampaign?.appliesTo?.({ ...campaign, sentDate }, run)).toBe(isAlone);
      const empty = { ...campaign, sentDate, statistics: { globalStats: { sent: 0 } } };
      expect(campaigns.row(empty, run, { statistics: stats })?.recipients).toBe(isAlone ? stats.sent : 0);
    },
  );

  it("a Brevo campaign leaves empty what Brevo does not count", () => {
    const bare = {
      id: 7,
      sentDate: "2026-09-01T08:00:00Z",
      statistics: { globalStats: { sent: 0, uniqueViews: null } },
    };
    expect(readRows(brevo, "campaigns", { campaigns: [bare] }, run)).toEqual([
      { ...noCounts, campaign_id: "7", title: null, subject: null, sent_at: "2026-09-01T08:00:00Z", recipients: 0 },
    ]);
  });

  it("a Brevo A/B campaign has its first subject", () => {
    const { subject, ...tried } = campaign;
    const body: Json = { campaigns: [{ ...tried, subjectA: "Fresh bread", subjectB: "Bread!" }] };
    expect(readRows(brevo, "campaigns", body, run)).toEqual([row]);
  });

  it.each([
    ["an empty account", { count: 0 }],
    ["nothing", null],
    ["text", "Bad gateway"],
  ])("there are no Brevo campaigns in %s", (_, body) => {
    expect(readRows(brevo, "campaigns", body, run)).toEqual([]);
    expect(campaigns.next?.(response(200, body), null, run)).toBeNull();
  });

  it("Brevo pages continue at the last campaign of a page and end after all of them", () => {
    const page = (first: number, length: number): Json => ({
      count: 150,
      campaigns: Array.from({ length }, (_, index) => ({ id: 900 - first - index })),
    });
    expect(campaigns.next?.(response(200, page(0, 100)), null, run)).toBe("99 801");
    expect(campaigns.next?.(response(200, page(99, 51)), "99 801", run)).toBeNull();
  });
});

describe("Brevo errors", () => {
  it.each([
    ["a wrong key", 401, "unauthorized", "Key not found", "auth_expired"],
    [
      "an unknown IP address",
      401,
      "unauthorized",
      "We have detected you are using an unrecognised IP address 192.0.2.1.",
      "permission",
    ],
    ["a missing permission", 403, "permission_denied", "No access", "permission"],
    ["too many requests", 429, "too_many_requests", "Slow down", "rate_limited"],
    ["a server error", 503, "unavailable", "Try again", "server"],
  ])("Brevo's error is recognized: %s", (_, status, code, message, kind) => {
    expect(classifyResponse(brevo, response(status, { code, message }))).toMatchObject({ failure: { kind } });
  });

  it("a Brevo rate limit reports how many seconds to wait, or until when", () => {
    const wait = (reset: string) =>
      brevo.limits.retryDelayMs?.(response(429, null, { "x-sib-ratelimit-reset": reset }), run.now);
    expect(wait("45")).toBe(45_000);
    expect(wait(String(run.now / 1_000 + 60))).toBe(60_000);
    expect(brevo.limits.retryDelayMs?.(response(429, null), run.now)).toBeNull();
  });
});
