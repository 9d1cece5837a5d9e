import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { klaviyo } from "../../src/connectors/klaviyo/connector.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { toHttpRequest } from "../../src/connectors/sync/to-http-request.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Brood & Boon", conversionMetric: "RESQ6t", isOrders: 1 },
};

const campaigns = listOf(klaviyo, "campaigns");
const [names] = campaigns.details ?? [];
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

const result = (campaign_id: string, campaign_message_id: string, statistics: Record<string, number | null>): Json => ({
  groupings: { campaign_id, campaign_message_id, send_channel: "email" },
  statistics,
});

const reportOf = (...results: Json[]): Json => ({
  data: { type: "campaign-values-report", attributes: { results } },
  links: { next: null },
});

const statistics = {
  recipients: 1_000,
  delivered: 980,
  bounced: 20,
  opens_unique: 392,
  opens: 520,
  open_rate: 0.4,
  clicks_unique: 49,
  clicks: 80,
  unsubscribe_uniques: 5,
  spam_complaints: 1,
  conversion_value: 812.5,
};

describe("Klaviyo reports", () => {
  it("a Klaviyo report requests counts of all e-mails sent in the period", () => {
    expect(campaigns.request(run, null, null, [])).toEqual({
      url: "https://a.klaviyo.com/api/campaign-values-reports",
      method: "POST",
      headers: {
        Accept: "application/vnd.api+json",
        "Content-Type": "application/vnd.api+json",
        revision: "2026-07-15",
      },
      json: {
        data: {
          type: "campaign-values-report",
          attributes: {
            statistics: [
              "recipients",
              "delivered",
              "bounced",
              "opens_unique",
              "opens",
              "clicks_unique",
              "clicks",
              "unsubscribe_uniques",
              "spam_complaints",
              "conversion_value",
            ],
            timeframe: { start: "2026-09-01T00:00:00+00:00", end: "2026-10-01T00:00:00+00:00" },
            conversion_metric_id: "RESQ6t",
            filter: 'equals(send_channel,"email")',
          },
        },
      },
    });
  });

  it("Klaviyo reports cover a year at most and are sequential, since two a minute are allowed", () => {
    const long = { ...run, from: "2024-10-01" };
    const timeframe = (page: number | null) =>
      JSON.stringify(campaigns.request(long, page, null, []).json)
        .match(/"start":"(.{10}).*"end":"(.{10})/)
        ?.slice(1);
    expect(timeframe(null)).toEqual(["2024-10-01", "2025-10-01"]);
    expect(timeframe(1)).toEqual(["2025-10-01", "2026-10-01"]);
    expect(campaigns.next?.(response(200, reportOf()), null, long)).toBe(1);
    expect(campaigns.next?.(response(200, reportOf()), 1, long)).toBeNull();
    expect(campaigns.next?.(response(200, reportOf()), null, run)).toBeNull();
  });

  it("a Klaviyo report is not requested where the account has no metrics", () => {
    expect(campaigns.parts?.(run)).toEqual([null]);
    expect(campaigns.parts?.({ ...run, facts: { conversionMetric: null } })).toEqual([]);
  });

  it("a Klaviyo report becomes a row for each campaign, with name and send time from the campaign list", () => {
    const [item = null] = campaigns.items(reportOf(result("01ABC", "01DEF", statistics)), run, null);
    const body: Json = {
      data: [
        {
          type: "campaign",
          id: "01ABC",
          attributes: { name: "September news", send_time: "2026-09-01T10:00:00+02:00" },
          relationships: { "campaign-messages": { data: [{ type: "campaign-message", id: "01DEF" }] } },
        },
      ],
      included: [
        { type: "campaign-message", id: "01DEF", attributes: { definition: { content: { subject: "Fresh bread" } } } },
      ],
    };
    const [campaign = null] = names?.read(body, [item]) ?? [];
    expect(campaigns.row(item, run, { campaign })).toEqual({
      campaign_id: "01ABC",
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
      revenue: 812.5,
    });
  });

  it("a Klaviyo report adds up the messages of an A/B campaign", () => {
    const body = reportOf(
      result("01ABC", "01A", { recipients: 500, opens_unique: 200, clicks: null }),
      result("01XYZ", "01B", { recipients: 40 }),
      result("01ABC", "01C", { recipients: 480, opens_unique: 150, clicks: 3 }),
    );
    const rows = readRows(klaviyo, "campaigns", body, run);
    expect(rows).toMatchObject([
      { campaign_id: "01ABC", recipients: 980, opens: 350, total_clicks: 3, complaints: null },
      { campaign_id: "01XYZ", recipients: 40, opens: null, total_clicks: null },
    ]);
  });

  it("a Klaviyo campaign is imported without a name only where the list of campaigns was refused", () => {
    const [item = null] = campaigns.items(reportOf(result("01ABC", "01DEF", statistics)), run, null);
    const [missing = null] = names?.read({ data: [] }, [item]) ?? [];
    expect(campaigns.isUndescribed?.(item, { campaign: missing, archived: missing })).toBe(true);
    expect(campaigns.isUndescribed?.(item, { campaign: null, archived: missing })).toBe(false);
    expect(campaigns.row(item, run, { campaign: null, archived: missing })).toMatchObject({
      title: null,
      sent_at: null,
      opens: 392,
    });
  });

  it.each([
    ["an empty report", reportOf()],
    ["nothing", null],
    ["text", "Bad gateway"],
  ])("a Klaviyo report has no rows in %s", (_, body) => {
    expect(readRows(klaviyo, "campaigns", body, run)).toEqual([]);
  });

  it("a Klaviyo campaign only has revenue where the metric counts orders", () => {
    const metrics = (...found: string[]): Json => ({
      data: found.map((name, index) => ({ type: "metric", id: `METRI${index}`, attributes: { name } })),
    });
    const read = (body: Json) => klaviyo.lookups[1]?.read(body, run, response(200, body));
    expect(read(metrics("Opened Email", "Placed Order"))).toEqual({ conversionMetric: "METRI1", isOrders: 1 });
    expect(read(metrics("Opened Email"))).toEqual({ conversionMetric: "METRI0", isOrders: 0 });
    expect(read(metrics())).toEqual({ conversionMetric: null, isOrders: 0 });
    const noShop = { ...run, facts: { ...run.facts, isOrders: 0 } };
    expect(
      readRows(klaviyo, "campaigns", reportOf(result("01ABC", "01DEF", statistics)), noShop)[0]?.revenue,
    ).toBeNull();
  });
});

describe("Klaviyo campaign names", () => {
  it("Klaviyo campaign names are requested in URLs that are not too long", () => {
    const ids = Array.from({ length: names?.batch ?? 0 }, (_, number) => ({
      id: `01K${String(number).padStart(23, "0")}`,
    }));
    const request = names?.request(ids, run, []);
    expect(request?.query?.filter).toMatch(/^and\(equals\(messages\.channel,"email"\),any\(id,\["01K0+","01K0+1",/);
    expect(toHttpRequest(request ?? { url: "" }, {}).url.length).toBeLessThan(2_048);
  });
});

describe("Klaviyo errors", () => {
  it.each([
    ["a wrong key", 401, "authentication_failed", "auth_expired"],
    ["a missing permission", 403, "permission_denied", "permission"],
    ["too many requests", 429, "throttled", "rate_limited"],
    ["an invalid request", 400, "invalid", "invalid"],
    ["a server error", 503, "service_unavailable", "server"],
  ])("Klaviyo's error is recognized: %s", (_, status, code, kind) => {
    const refused = response(status, { errors: [{ id: "0", status, code, title: "…", detail: "…" }] });
    expect(classifyResponse(klaviyo, refused)).toMatchObject({ failure: { kind } });
  });
});
