import type { AnyRow } from "../../src/tables/rows.ts";
import { campaignRow, countsOf, subjectOf, titleOf } from "./campaigns.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  publishedAt,
  queryValue,
  subtractDays,
} from "./server/define-mock.ts";

const base = "https://api.brevo.com/v3";
const account = "Brood & Boon";
const pageSize = 100;
/** The list has no counts for older campaigns. */
const countedDays = 180;

const idOf = (number: number): number => 90_000 - number;

const isOld = (world: MockWorld, number: number): boolean =>
  publishedAt(world, number).slice(0, 10) < subtractDays(world.today, countedDays);

function globalStats(number: number | null) {
  const counts = number === null ? null : countsOf(number);
  return {
    sent: counts?.sent ?? 0,
    delivered: counts?.delivered ?? 0,
    viewed: counts?.totalOpens ?? 0,
    uniqueViews: counts?.opens ?? 0,
    clickers: counts?.totalClicks ?? 0,
    uniqueClicks: counts?.clicks ?? 0,
    unsubscriptions: counts?.unsubscribes ?? 0,
    hardBounces: counts?.hard ?? 0,
    softBounces: counts?.soft ?? 0,
    complaints: counts?.complaints ?? 0,
    deferred: 0,
    appleMppOpens: 1,
    opensRate: 40,
    trackableViews: 0,
  };
}

const campaign = (world: MockWorld, number: number, isAlone: boolean) => ({
  id: idOf(number),
  name: titleOf(number),
  subject: subjectOf(number),
  type: "classic",
  status: "sent",
  sentDate: publishedAt(world, number).replace("Z", ".000Z"),
  htmlContent: "",
  statistics: {
    globalStats: globalStats(isOld(world, number) && !isAlone ? null : number),
    campaignStats: [],
    mirrorClick: 0,
    remaining: 0,
    linksStats: {},
    statsByDomain: {},
  },
});

const errorResponse = (status: number, code: string, message: string, headers = {}) => ({
  status,
  headers,
  body: { code, message },
});

const notFound = errorResponse(404, "document_not_found", "Campaign ID does not exist");
const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$" };
const flag = { enum: ["true", "false"] };
const statistics = { enum: ["globalStats", "linksStats", "statsByDomain"] };

/** Brevo: contract from the types of its SDK. */
export const brevoMock: ConnectorMock<"brevo"> = {
  id: "brevo",
  account: "",
  key: "xkeysib-0123456789abcdef0123456789abcdef-inventedkey",
  secretOf: ({ headers }) => headers["api-key"] ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "unauthorized", "Key not found"),
    permission: errorResponse(403, "permission_denied", "You do not have access to this resource"),
    not_found: notFound,
    rate_limited: errorResponse(429, "too_many_requests", "Too many requests", {
      "x-sib-ratelimit-limit": "100",
      "x-sib-ratelimit-remaining": "0",
    }),
    invalid: errorResponse(400, "invalid_parameter", "A parameter is invalid"),
    server: errorResponse(500, "internal_error", "Internal error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/account`,
      contract: {},
      respond: () => ({ body: { email: "hello@broodenboon.example", companyName: account, plan: [] } }),
    },
    {
      method: "GET",
      address: `${base}/emailCampaigns`,
      contract: {
        query: {
          type: "object",
          properties: {
            type: { enum: ["classic", "trigger"] },
            status: { enum: ["suspended", "archive", "sent", "queued", "draft", "inProcess", "inReview"] },
            statistics,
            startDate: time,
            endDate: time,
            limit: { type: "string", pattern: "^([1-9]\\d?|100)$" },
            offset: { type: "string", pattern: "^\\d+$" },
            sort: { enum: ["asc", "desc"] },
            excludeHtmlContent: flag,
          },
          dependencies: { startDate: ["endDate"], endDate: ["startDate"] },
          additionalProperties: false,
        },
      },
      imitates: { query: { status: "sent", statistics: "globalStats", sort: "desc", excludeHtmlContent: "true" } },
      respond: (request, world) => {
        const from = queryValue(request, "startDate") ?? "";
        const to = queryValue(request, "endDate") ?? "9";
        const all = itemNumbers(world).filter((number) => {
          const sent = publishedAt(world, number);
          return sent >= from && sent <= to;
        });
        const offset = Number(queryValue(request, "offset") ?? 0);
        const page = all.slice(offset, offset + Number(queryValue(request, "limit") ?? 50));
        const campaigns = page.map((number) => campaign(world, number, false));
        return { body: campaigns.length > 0 ? { count: all.length, campaigns } : { count: all.length } };
      },
    },
    {
      method: "GET",
      address: `${base}/emailCampaigns/:id`,
      contract: {
        query: {
          type: "object",
          properties: { statistics, excludeHtmlContent: flag },
          additionalProperties: false,
        },
      },
      imitates: { query: { statistics: "globalStats", excludeHtmlContent: "true" } },
      respond: ({ params }, world) => {
        const found = itemNumbers(world).find((number) => String(idOf(number)) === params.id);
        return found === undefined ? notFound : { body: campaign(world, found, true) };
      },
    },
  ],
  expected: (table, world) =>
    table === "campaigns"
      ? itemNumbers(world).map(
          (number): AnyRow => ({
            platform: "brevo",
            account,
            campaign_id: String(idOf(number)),
            ...campaignRow(world, number),
            total_opens: countsOf(number).totalOpens,
            total_clicks: countsOf(number).totalClicks,
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const pages = Math.max(1, Math.ceil(world.size / pageSize));
    const old = itemNumbers(world).filter((number) => isOld(world, number)).length;
    // Three campaigns are requested in parallel.
    return { requests: 1 + pages + old, batches: 1 + pages + Math.ceil(old / 3) };
  },
};
