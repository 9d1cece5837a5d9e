import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { mailchimp } from "../../src/connectors/mailchimp/connector.ts";
import { classifyHttpResponse, classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { dc: "us7", account: "Brood & Boon" },
};

const campaigns = listOf(mailchimp, "campaigns");
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

const report = {
  id: "a1b2c3d4e5",
  campaign_title: "September news",
  list_name: "Customers",
  subject_line: "Fresh bread",
  emails_sent: 1_000,
  abuse_reports: 1,
  unsubscribed: 5,
  send_time: "2026-09-01T10:00:00+02:00",
  bounces: { hard_bounces: 8, soft_bounces: 12, syntax_errors: 3 },
  forwards: { forwards_count: 3, forwards_opens: 2 },
  opens: {
    opens_total: 520,
    proxy_excluded_opens: 300,
    unique_opens: 392,
    proxy_excluded_unique_opens: 210,
    open_rate: 0.4,
  },
  clicks: { clicks_total: 80, unique_clicks: 60, unique_subscriber_clicks: 49, click_rate: 0.05 },
  ecommerce: { total_orders: 2, total_spent: 61, total_revenue: 54.5 },
};

describe("Mailchimp keys", () => {
  const key = `${"0123456789abcdef".repeat(2)}-us21`;

  it("a Mailchimp key determines the data center, and is sent as a password", () => {
    const { apiKey } = mailchimp.signIn;
    expect(apiKey?.facts?.(key)).toEqual({ dc: "us21" });
    const tools = { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: () => "" };
    expect(apiKey?.applySecret(key, tools)).toEqual({ headers: { Authorization: `Basic <anystring:${key}>` } });
    expect(mailchimp.lookups[0]?.request({ ...run, facts: { dc: "us21" } }).url).toBe(
      "https://us21.api.mailchimp.com/3.0/",
    );
    expect(mailchimp.hosts).toContain("https://us21.api.mailchimp.com/3.0/");
  });

  it.each([
    ["without a data center", "0123456789abcdef".repeat(2)],
    ["with an unknown data center", `${"0123456789abcdef".repeat(2)}-us99`],
    ["with a URL instead of a data center", `${"0123456789abcdef".repeat(2)}-evil.example`],
  ])("a Mailchimp key is rejected %s", (_, wrong) => {
    expect(mailchimp.signIn.apiKey?.form.test(wrong)).toBe(false);
  });
});

describe("Mailchimp campaigns", () => {
  it("Mailchimp campaigns are requested by the days they were sent", () => {
    const { url, query } = campaigns.request(run, "999 a1", null, []);
    expect(url).toBe("https://us7.api.mailchimp.com/3.0/reports");
    expect(query).toMatchObject({
      count: 1_000,
      offset: 999,
      since_send_time: "2026-08-31T23:59:59+00:00",
      before_send_time: "2026-10-01T00:00:00+00:00",
    });
  });

  it("a Mailchimp campaign counts people and events separately, including proxy opens and bounces", () => {
    expect(readRows(mailchimp, "campaigns", { reports: [report] }, run)).toEqual([
      {
        campaign_id: "a1b2c3d4e5",
        title: "September news",
        subject: "Fresh bread",
        list: "Customers",
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
        forwards: 3,
        revenue: 54.5,
      },
    ]);
  });

  it("a Mailchimp campaign leaves empty what its report lacks", () => {
    expect(readRows(mailchimp, "campaigns", { reports: [{ id: "a1", emails_sent: 10, send_time: "" }] }, run)).toEqual([
      {
        campaign_id: "a1",
        title: null,
        subject: null,
        list: null,
        sent_at: null,
        recipients: 10,
        delivered: null,
        bounces: null,
        opens: null,
        total_opens: null,
        clicks: null,
        total_clicks: null,
        unsubscribes: null,
        complaints: null,
        forwards: null,
        revenue: null,
      },
    ]);
  });

  it.each([
    ["an empty account", { reports: [], total_items: 0 }],
    ["nothing", null],
    ["text", "Forbidden"],
  ])("there are no Mailchimp campaigns in %s", (_, body) => {
    expect(readRows(mailchimp, "campaigns", body, run)).toEqual([]);
    expect(campaigns.next?.(response(200, body), null, run)).toBeNull();
  });

  it("Mailchimp pages continue at the last campaign of a page and end after all of them", () => {
    const page = (first: number, length: number): Json => ({
      reports: Array.from({ length }, (_, index) => ({ id: `c${first + index}` })),
      total_items: 1_200,
    });
    expect(campaigns.next?.(response(200, page(0, 1_000)), null, run)).toBe("999 c999");
    expect(campaigns.next?.(response(200, page(999, 201)), "999 c999", run)).toBeNull();
  });
});

describe("Mailchimp errors", () => {
  it.each([
    ["a wrong key", 401, "API Key Invalid", "auth_expired"],
    ["a closed account", 403, "User Disabled", "permission"],
    ["too many connections", 429, "Too Many Requests", "rate_limited"],
    ["a server error", 500, "Internal Server Error", "server"],
  ])("Mailchimp's error is recognized: %s", (_, status, title, kind) => {
    expect(classifyResponse(mailchimp, response(status, { title, status }))).toMatchObject({ failure: { kind } });
  });

  it.each([
    ["without a body", ""],
    ["as an HTML page", "<html><body>Forbidden</body></html>"],
  ])("a Mailchimp 403 %s means too many simultaneous connections", (_, text) => {
    const refused = classifyHttpResponse(mailchimp, { status: 403, headers: {}, text }, false);
    expect(refused).toMatchObject({ failure: { kind: "rate_limited" } });
  });
});
