import type { AnyRow } from "../../src/tables/rows.ts";
import { campaignRow, countsOf, subjectOf, titleOf } from "./campaigns.ts";
import { bearerIn } from "./google.ts";
import { type ConnectorMock, itemNumbers, type MockWorld, publishedAt, queryValue } from "./server/define-mock.ts";

const base = "https://api.hubapi.com";
const account = "21046720";
const pageSize = 100;

const idOf = (number: number): string => String(370_563_038_439 - number);

/** Every seventh is sent by a workflow on each signup, so it is not a campaign. */
const isAutomatic = (number: number): boolean => number % 7 === 6;

function email(world: MockWorld, number: number) {
  const counts = countsOf(number);
  return {
    id: idOf(number),
    name: titleOf(number),
    subject: subjectOf(number),
    type: isAutomatic(number) ? "AUTOMATED_EMAIL" : "BATCH_EMAIL",
    state: "PUBLISHED",
    isPublished: true,
    publishDate: publishedAt(world, number),
    publishedAt: publishedAt(world, number),
    stats: {
      counters: {
        sent: counts.sent,
        delivered: counts.delivered,
        open: counts.opens,
        click: counts.clicks,
        bounce: counts.hard + counts.soft,
        hardbounced: counts.hard,
        softbounced: counts.soft,
        unsubscribed: counts.unsubscribes,
        spamreport: counts.complaints,
        dropped: 0,
      },
      deviceBreakdown: {},
      qualifierStats: {},
      ratios: { openratio: 40, clickratio: 5 },
    },
  };
}

const errorResponse = (status: number, category: string, message: string, more = {}) => ({
  status,
  body: { status: "error", message, correlationId: "00000000-0000-0000-0000-000000000000", category, ...more },
});

const flag = { enum: ["true", "false"] };

/** HubSpot: contract from the reference of the marketing e-mail API. */
export const hubspotMock: ConnectorMock<"hubspot"> = {
  id: "hubspot",
  account: "",
  key: "pat-eu1-01234567-89ab-cdef-0123-456789abcdef",
  secretOf: bearerIn,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "INVALID_AUTHENTICATION", "Authentication credentials not found."),
    permission: errorResponse(
      403,
      "MISSING_SCOPES",
      "This app hasn't been granted all required scopes to make this call.",
    ),
    not_found: errorResponse(404, "OBJECT_NOT_FOUND", "Resource not found"),
    rate_limited: errorResponse(429, "RATE_LIMITS", "You have reached your secondly limit.", {
      policyName: "SECONDLY",
    }),
    quota_exhausted: errorResponse(429, "RATE_LIMITS", "You have reached your daily limit.", { policyName: "DAILY" }),
    invalid: errorResponse(400, "VALIDATION_ERROR", "Invalid input"),
    server: errorResponse(500, "INTERNAL_ERROR", "internal error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/account-info/v3/details`,
      contract: {},
      respond: () => ({ body: { portalId: Number(account), accountType: "STANDARD", timeZone: "Europe/Amsterdam" } }),
    },
    {
      method: "GET",
      address: `${base}/marketing/v3/emails`,
      contract: {
        query: {
          type: "object",
          properties: {
            limit: { type: "string", pattern: "^([1-9]\\d?|100)$" },
            after: { type: "string" },
            includeStats: flag,
            isPublished: flag,
            archived: flag,
            sort: { type: "string" },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { isPublished: "true" } },
      respond: (request, world) => {
        const limit = Number(queryValue(request, "limit") ?? 10);
        const remaining = itemNumbers(world).filter((number) => number >= Number(queryValue(request, "after") ?? 0));
        const results = remaining.slice(0, limit).map((number) => {
          const { stats, ...bare } = email(world, number);
          return queryValue(request, "includeStats") === "true" ? { ...bare, stats } : bare;
        });
        const next = remaining[limit];
        return {
          body: {
            total: itemNumbers(world).length,
            results,
            ...(next === undefined ? {} : { paging: { next: { after: String(next), link: `${base}/next` } } }),
          },
        };
      },
    },
  ],
  expected: (table, world) =>
    table === "campaigns"
      ? itemNumbers(world)
          .filter((number) => !isAutomatic(number))
          .map(
            (number): AnyRow => ({
              platform: "hubspot",
              account,
              campaign_id: idOf(number),
              ...campaignRow(world, number),
            }),
          )
      : [],
  fewestRequests: (_, { size }) => {
    const requests = 1 + Math.max(1, Math.ceil(size / pageSize));
    return { requests, batches: requests };
  },
};
