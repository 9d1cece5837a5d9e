import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import { hubspot } from "../../src/connectors/hubspot/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "21046720" },
};

const campaigns = listOf(hubspot, "campaigns");
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

const email = {
  id: "370563038439",
  name: "September news",
  subject: "Fresh bread",
  type: "BATCH_EMAIL",
  publishDate: "2026-09-01T08:00:00.000Z",
  publishedAt: "2026-08-30T12:00:00.000Z",
  stats: {
    counters: {
      sent: 1_000,
      delivered: 980,
      open: 392,
      click: 49,
      bounce: 20,
      hardbounced: 8,
      softbounced: 12,
      unsubscribed: 5,
      spamreport: 1,
    },
    ratios: { openratio: 40, clickratio: 5 },
  },
};

const row = {
  campaign_id: "370563038439",
  title: "September news",
  subject: "Fresh bread",
  sent_at: "2026-09-01T08:00:00Z",
  recipients: 1_000,
  delivered: 980,
  bounces: 20,
  opens: 392,
  clicks: 49,
  unsubscribes: 5,
  complaints: 1,
};

describe("HubSpot campaigns", () => {
  it("HubSpot's published e-mails are requested with their counts", () => {
    expect(campaigns.request(run, "NTI1Cg", null, [])).toEqual({
      url: "https://api.hubapi.com/marketing/v3/emails",
      query: { limit: 100, after: "NTI1Cg", includeStats: true, isPublished: true },
    });
  });

  it("a HubSpot campaign counts people and has the time it was sent, not planned", () => {
    expect(readRows(hubspot, "campaigns", { results: [email] }, run)).toEqual([row]);
  });

  it("a HubSpot campaign's long id keeps every digit", () => {
    expect(
      readRows(hubspot, "campaigns", { results: [{ ...email, id: "99999999999999999999" }] }, run)[0]?.campaign_id,
    ).toBe("99999999999999999999");
  });

  it("HubSpot e-mails that a workflow keeps sending are skipped", () => {
    const types = ["AUTOMATED_EMAIL", "SINGLE_SEND_API", "AB_EMAIL", "RSS_EMAIL_CHILD"];
    const results = types.map((type, id) => ({ ...email, type, id: String(id) }));
    expect(readRows(hubspot, "campaigns", { results }, run).map(({ campaign_id }) => campaign_id)).toEqual(["2", "3"]);
  });

  it("a HubSpot campaign without counts leaves them empty", () => {
    const { stats, publishDate, ...bare } = email;
    expect(readRows(hubspot, "campaigns", { results: [bare] }, run)).toEqual([
      {
        ...row,
        sent_at: "2026-08-30T12:00:00Z",
        recipients: null,
        delivered: null,
        bounces: null,
        opens: null,
        clicks: null,
        unsubscribes: null,
        complaints: null,
      },
    ]);
  });

  it.each([
    ["an empty account", { total: 0, results: [] }],
    ["nothing", null],
    ["text", "Bad gateway"],
  ])("there are no HubSpot campaigns in %s", (_, body) => {
    expect(readRows(hubspot, "campaigns", body, run)).toEqual([]);
    expect(campaigns.next?.(response(200, body), null, run)).toBeNull();
  });

  it("HubSpot pages continue by cursor, never with the URL in the response", () => {
    const paging = { next: { after: "NTI1Cg", link: "https://api.hubapi.com/elsewhere" } };
    expect(campaigns.next?.(response(200, { results: [], paging }), null, run)).toBe("NTI1Cg");
  });
});

describe("HubSpot errors", () => {
  it.each([
    ["a wrong token", 401, { category: "INVALID_AUTHENTICATION" }, "auth_expired"],
    ["a missing permission", 403, { category: "MISSING_SCOPES" }, "permission"],
    [
      "too many requests in ten seconds",
      429,
      { category: "RATE_LIMITS", policyName: "TEN_SECONDLY_ROLLING" },
      "rate_limited",
    ],
    ["too many requests in a day", 429, { category: "RATE_LIMITS", policyName: "DAILY" }, "quota_exhausted"],
    ["a server error", 502, { category: "INTERNAL_ERROR" }, "server"],
  ])("HubSpot's error is recognized: %s", (_, status, body, kind) => {
    expect(classifyResponse(hubspot, response(status, { status: "error", ...body }))).toMatchObject({
      failure: { kind },
    });
  });
});
