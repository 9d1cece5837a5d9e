import type { AnyRow } from "../../src/tables/rows.ts";
import { campaignRow, countsOf, subjectOf, titleOf } from "./campaigns.ts";
import { campaignValuesRequest } from "./klaviyo-contract.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockWorld,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://a.klaviyo.com/api";
const account = "Brood & Boon";
const orders = "RESQ6t";
/** Campaigns that the connector requests in one URL. */
const batch = 40;

const idOf = (number: number): string => `01K${String(number).padStart(23, "0")}`;
const messageOf = (number: number): string => `01M${String(number).padStart(23, "0")}`;

/** Every tenth campaign is an A/B test: its numbers come in two rows. */
const shares = (number: number): readonly number[] => (number % 10 === 9 ? [0.5, 0.5] : [1]);

function statistics(number: number): Readonly<Record<string, number>> {
  const counts = countsOf(number);
  return {
    recipients: counts.sent,
    delivered: counts.delivered,
    bounced: counts.hard + counts.soft,
    opens_unique: counts.opens,
    opens: counts.totalOpens,
    clicks_unique: counts.clicks,
    clicks: counts.totalClicks,
    unsubscribe_uniques: counts.unsubscribes,
    spam_complaints: counts.complaints,
    conversion_value: counts.cents,
  };
}

interface ReportRequest {
  data: { attributes: { statistics: string[]; timeframe: { start: string; end: string } } };
}

function campaignValues({ body }: MockRequest, world: MockWorld) {
  const { timeframe, statistics: wanted } = (body as unknown as ReportRequest).data.attributes;
  const results = itemNumbers(world)
    .filter((number) => {
      const sent = publishedAt(world, number);
      return sent >= timeframe.start.replace("+00:00", "Z") && sent < timeframe.end.replace("+00:00", "Z");
    })
    .flatMap((number) => {
      const all = statistics(number);
      return shares(number).map((share, part) => ({
        groupings: {
          campaign_id: idOf(number),
          campaign_message_id: `${messageOf(number)}${part}`,
          send_channel: "email",
        },
        statistics: Object.fromEntries(wanted.map((name) => [name, (all[name] ?? 0) * share])),
      }));
    });
  return {
    data: { type: "campaign-values-report", id: "0", attributes: { results } },
    links: { self: `${base}/campaign-values-reports`, next: null, prev: null },
  };
}

function campaigns(request: MockRequest, world: MockWorld) {
  // None of the invented campaigns is archived.
  if (queryValue(request, "filter")?.includes("equals(archived,true)")) return { data: [], included: [], links: {} };
  const [, list = ""] = /any\(id,\[(.*)\]\)/.exec(queryValue(request, "filter") ?? "") ?? [];
  const wanted = list.split(",").map((id) => id.replace(/"/g, ""));
  const found = itemNumbers(world).filter((number) => wanted.includes(idOf(number)));
  return {
    data: found.map((number) => ({
      type: "campaign",
      id: idOf(number),
      attributes: { name: titleOf(number), send_time: publishedAt(world, number).replace("Z", "+00:00") },
      relationships: { "campaign-messages": { data: [{ type: "campaign-message", id: messageOf(number) }] } },
    })),
    included: found.map((number) => ({
      type: "campaign-message",
      id: messageOf(number),
      attributes: { definition: { content: { subject: subjectOf(number) } } },
    })),
    links: { self: `${base}/campaigns`, next: null, prev: null },
  };
}

const errorResponse = (status: number, code: string, detail: string) => ({
  status,
  body: {
    errors: [{ id: "0", status, code, title: detail, detail, source: { pointer: "/data/" }, links: {}, meta: {} }],
  },
});

const versioned = {
  type: "object",
  required: ["revision"],
  properties: { revision: { const: "2026-07-15" }, accept: { const: "application/vnd.api+json" } },
};

/** Klaviyo: contract from the OpenAPI documents of revision 2026-07-15. */
export const klaviyoMock: ConnectorMock<"klaviyo"> = {
  id: "klaviyo",
  account: "",
  key: "pk_0123456789abcdef0123456789abcdef01",
  secretOf: ({ headers }) => /^Klaviyo-API-Key (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "authentication_failed", "Incorrect authentication credentials."),
    permission: errorResponse(403, "permission_denied", "The API key is missing required scopes."),
    rate_limited: errorResponse(429, "throttled", "Request was throttled."),
    not_found: errorResponse(404, "not_found", "A resource was not found."),
    invalid: errorResponse(400, "invalid", "Invalid input."),
    server: errorResponse(500, "server_error", "Internal server error."),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/accounts`,
      contract: { headers: versioned },
      respond: () => ({
        body: {
          data: [
            { type: "account", id: "AbC123", attributes: { contact_information: { organization_name: account } } },
          ],
        },
      }),
    },
    {
      method: "GET",
      address: `${base}/metrics`,
      contract: {
        headers: versioned,
        query: {
          type: "object",
          properties: { "fields[metric]": { enum: ["name", "name,integration"] }, "page[cursor]": { type: "string" } },
          additionalProperties: false,
        },
      },
      imitates: { query: { "fields[metric]": ["name", "integration"] } },
      respond: () => ({
        body: {
          data: [
            {
              type: "metric",
              id: "AAAAAA",
              attributes: { name: "Opened Email", integration: { name: "Klaviyo", category: "Internal" } },
            },
            {
              type: "metric",
              id: orders,
              attributes: { name: "Placed Order", integration: { name: "Shopify", category: "eCommerce" } },
            },
          ],
        },
      }),
    },
    {
      method: "POST",
      address: `${base}/campaign-values-reports`,
      contract: { headers: versioned, body: campaignValuesRequest },
      imitates: { body: { "data.attributes.filter": 'equals(send_channel,"email")' } },
      respond: (request, world) => ({
        headers: { "ratelimit-limit": "1, 1;w=1, 2;w=60, 225;w=86400" },
        body: campaignValues(request, world),
      }),
    },
    {
      method: "GET",
      address: `${base}/campaigns`,
      contract: {
        headers: versioned,
        query: {
          type: "object",
          required: ["filter"],
          properties: {
            filter: { type: "string", pattern: "equals\\(messages\\.channel,[\"']email[\"']\\)" },
            include: { enum: ["campaign-messages", "tags"] },
            "fields[campaign]": { type: "string", pattern: "^(name|send_time|status)(,(name|send_time|status))*$" },
            "fields[campaign-message]": { enum: ["definition.content.subject"] },
            "page[cursor]": { type: "string" },
            "page[size]": { type: "string", pattern: "^([1-9]\\d?|100)$" },
          },
          additionalProperties: false,
        },
      },
      imitates: {
        query: {
          include: "campaign-messages",
          "fields[campaign]": ["name", "send_time"],
          "fields[campaign-message]": "definition.content.subject",
        },
      },
      respond: (request, world) => ({ body: campaigns(request, world) }),
    },
  ],
  expected: (table, world) =>
    table === "campaigns"
      ? itemNumbers(world).map(
          (number): AnyRow => ({
            platform: "klaviyo",
            account,
            campaign_id: idOf(number),
            ...campaignRow(world, number),
            total_opens: countsOf(number).totalOpens,
            total_clicks: countsOf(number).totalClicks,
            revenue: countsOf(number).cents,
          }),
        )
      : [],
  fewestRequests: (_, { size }) => {
    // The account and its metrics, a report of the year, and names: five lists of them in parallel, archived ones too.
    const names = 2 * Math.ceil(size / batch);
    return { requests: 3 + names, batches: 3 + Math.ceil(names / 5) };
  },
};
