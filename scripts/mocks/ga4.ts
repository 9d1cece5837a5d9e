import type { AnyRow } from "../../src/tables/rows.ts";
import { reportRequest } from "./ga4-contract.ts";
import { bearerIn, googleRefusals } from "./google.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockResponse,
  type MockWorld,
  pseudoRandom,
  publishedAt,
} from "./server/define-mock.ts";

const property = "314159265";
const channels = ["Direct", "Organic Search", "Organic Social"];

/** Source, medium, campaign and content of links, as the add-on and Google write them. */
const tags: readonly (readonly string[])[] = [
  ["instagram", "social", "voorjaar", "reel 7"],
  ["nieuwsbrief", "email", "voorjaar", "(not set)"],
  ["google", "organic", "(organic)", "(not set)"],
];

interface Visits {
  date: string;
  page: string | null;
  channel: string | null;
  tags: readonly string[] | null;
}

const site = { page: null, channel: null, tags: null };

const daysOf = (world: MockWorld): string[] => [
  ...new Set(itemNumbers(world).map((number) => publishedAt(world, number).slice(0, 10))),
];

/** The property's numbers, by the dimension requested beside the date. */
const visits: Readonly<Record<string, (world: MockWorld) => Visits[]>> = {
  pagePath: (world) =>
    itemNumbers(world).map((number) => ({
      date: publishedAt(world, number).slice(0, 10),
      page: number % 50 === 49 ? `(other) ${number}` : `/brood/${number}`,
      channel: null,
      tags: null,
    })),
  sessionDefaultChannelGroup: (world) =>
    daysOf(world).flatMap((date) => channels.map((channel) => ({ ...site, date, channel }))),
  sessionSource: (world) => daysOf(world).flatMap((date) => tags.map((each) => ({ ...site, date, tags: each }))),
  "": (world) => daysOf(world).map((date) => ({ ...site, date })),
};

function counts({ date, page, channel, tags }: Visits) {
  const seed = (name: string, below: number) =>
    pseudoRandom(below, name, date, page ?? "", channel ?? "", ...(tags ?? []));
  const sessions = 1 + seed("sessions", 400);
  const engagedSessions = seed("engaged", sessions + 1);
  return {
    sessions,
    engagedSessions,
    activeUsers: 1 + seed("users", sessions),
    newUsers: seed("new", sessions),
    screenPageViews: sessions + seed("views", 900),
    userEngagementDuration: engagedSessions * 47,
    keyEvents: seed("key", 12),
  };
}

interface Report {
  dateRanges: { startDate: string; endDate: string }[];
  dimensions?: { name: string }[];
  metrics: { name: string }[];
  limit?: string;
  offset?: string;
  returnPropertyQuota?: boolean;
}

const tagDimensions = ["sessionSource", "sessionMedium", "sessionCampaignName", "sessionManualAdContent"];

const orderOf = ({ date, page, channel, tags }: Visits) => date + (page ?? channel ?? tags?.join("\n") ?? "");

function runReport(report: Report, world: MockWorld): MockResponse {
  const [{ startDate, endDate }] = report.dateRanges as [Report["dateRanges"][0]];
  if (startDate < "2015-08-14") return invalid("Start date must be 2015-08-14 or later.");
  const dimensions = (report.dimensions ?? []).map(({ name }) => name);
  const metrics = report.metrics.map(({ name }) => name);
  const all = (visits[dimensions.find((name) => name !== "date") ?? ""] as (world: MockWorld) => Visits[])(world)
    .filter(({ date }) => date >= startDate && date <= endDate)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const offset = Number(report.offset ?? 0);
  const rows = all.slice(offset, offset + Number(report.limit ?? 10_000)).map((row) => {
    const value: Readonly<Record<string, string>> = {
      date: row.date.replace(/-/g, ""),
      pagePath: row.page ?? "",
      sessionDefaultChannelGroup: row.channel ?? "",
      ...Object.fromEntries(tagDimensions.map((name, index) => [name, row.tags?.[index] ?? ""])),
    };
    const counted: Readonly<Record<string, number>> = counts(row);
    return {
      dimensionValues: dimensions.map((name) => ({ value: value[name] })),
      metricValues: metrics.map((name) => ({ value: String(counted[name]) })),
    };
  });
  return {
    body: {
      dimensionHeaders: dimensions.map((name) => ({ name })),
      metricHeaders: metrics.map((name) => ({ name, type: "TYPE_INTEGER" })),
      ...(all.length > 0 ? { rows, rowCount: all.length } : {}),
      metadata: { currencyCode: "EUR", timeZone: "Europe/Amsterdam" },
      ...(report.returnPropertyQuota ? { propertyQuota: quota } : {}),
      kind: "analyticsData#runReport",
    },
  };
}

const quota = {
  tokensPerDay: { consumed: 3, remaining: 199_900 },
  tokensPerHour: { consumed: 3, remaining: 39_900 },
  tokensPerProjectPerHour: { consumed: 3, remaining: 13_900 },
  concurrentRequests: { remaining: 9 },
};

const invalid = (message: string): MockResponse => ({
  status: 400,
  body: { error: { code: 400, message, status: "INVALID_ARGUMENT" } },
});

const denied: MockResponse = {
  status: 403,
  body: {
    error: {
      code: 403,
      message: "User does not have sufficient permissions for this property.",
      status: "PERMISSION_DENIED",
    },
  },
};

function pageRows(world: MockWorld): AnyRow[] {
  return ["pagePath", "sessionDefaultChannelGroup", ""].flatMap((breakdown) =>
    (visits[breakdown]?.(world) ?? []).map(({ tags: _, ...row }): AnyRow => {
      const counted = counts({ ...row, tags: null });
      return {
        platform: "ga4",
        account: property,
        ...row,
        sessions: counted.sessions,
        engaged_sessions: counted.engagedSessions,
        users: counted.activeUsers,
        new_users: counted.newUsers,
        views: counted.screenPageViews,
        engagement_time: counted.userEngagementDuration,
        bounces: counted.sessions - counted.engagedSessions,
        key_events: counted.keyEvents,
      };
    }),
  );
}

function trafficRows(world: MockWorld): AnyRow[] {
  return ["sessionSource", ""].flatMap((breakdown) =>
    (visits[breakdown]?.(world) ?? []).map((row): AnyRow => {
      const counted = counts(row);
      return {
        platform: "ga4",
        account: property,
        date: row.date,
        traffic_source: row.tags?.[0] ?? null,
        medium: row.tags?.[1] ?? null,
        campaign: row.tags?.[2] ?? null,
        content: row.tags?.[3] ?? null,
        sessions: counted.sessions,
        engaged_sessions: counted.engagedSessions,
        key_events: counted.keyEvents,
      };
    }),
  );
}

/** Google Analytics: contract from the discovery documents of the Data API and the Admin API. */
export const ga4Mock: ConnectorMock<"ga4"> = {
  id: "ga4",
  account: property,
  secretOf: bearerIn,
  requiresSecret: true,
  errorResponses: {
    ...googleRefusals,
    permission: denied,
    rate_limited: {
      status: 429,
      body: { error: { code: 429, message: "Exhausted concurrent requests quota.", status: "RESOURCE_EXHAUSTED" } },
    },
    quota_exhausted: {
      status: 429,
      body: { error: { code: 429, message: "Exhausted property tokens per day.", status: "RESOURCE_EXHAUSTED" } },
    },
  },
  routes: [
    {
      method: "GET",
      address: "https://analyticsadmin.googleapis.com/v1beta/accountSummaries",
      contract: {
        query: {
          type: "object",
          properties: { pageSize: { type: "string", pattern: "^\\d{1,3}$" }, pageToken: { type: "string" } },
          additionalProperties: false,
        },
      },
      respond: () => ({
        body: {
          accountSummaries: [
            {
              name: "accountSummaries/100",
              account: "accounts/100",
              displayName: "Brood & Boon",
              propertySummaries: [
                {
                  property: `properties/${property}`,
                  displayName: "broodenboon.example",
                  propertyType: "PROPERTY_TYPE_ORDINARY",
                  parent: "accounts/100",
                },
              ],
            },
            { name: "accountSummaries/101", account: "accounts/101", displayName: "Nothing measured yet" },
          ],
        },
      }),
    },
    {
      method: "POST",
      address: "https://analyticsdata.googleapis.com/v1beta/properties/:id:runReport",
      contract: { body: reportRequest },
      imitates: { body: { returnPropertyQuota: true } },
      respond: ({ params, body }, world) =>
        params.id === property ? runReport(body as unknown as Report, world) : denied,
    },
  ],
  expected: (table, world) => (table === "pages" ? pageRows(world) : table === "traffic" ? trafficRows(world) : []),
  // One report each for pages, channels and days, and for links and days, each a single page up to 10,000 rows.
  fewestRequests: () => ({ requests: 5, batches: 2 }),
};
