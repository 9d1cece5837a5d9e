import { searchConsoleMock } from "../../../../scripts/mocks/search-console.ts";
import type { ConnectorMock, MockRoute } from "../../../../scripts/mocks/server/define-mock.ts";
import { mockCredentials } from "../../../../scripts/mocks/server/mock-secrets.ts";
import type { ImportDefinition, ImportState } from "../../../../src/rpc/connect-calls.ts";
import { ask, noor } from "../../add-on.ts";
import { openWithMocks, rowsOf, type WithMocks, type WithMocksOptions } from "../with-mocks.ts";

/**
 * An agency whose clients have a site each in Search Console. With three posts, a site is read with three requests: one
 * for the days, and one for each of the two days with posts. It then has five rows: two days and three pages.
 */
export const requestsPerSite = 3;
export const rowsPerSite = 5;

export interface Agency extends WithMocks {
  /** What Search Console lists; tests change it. */
  sites: string[];
  /** Sites that Search Console lists and does not let anybody read. */
  forbidden: Set<string>;
  /** The first days that were asked for, by site, in order. */
  asked: { site: string; from: string }[];
}

export const siteOf = (number: number): string => `sc-domain:client-${String(number).padStart(3, "0")}.example`;

const forbiddenAnswer = searchConsoleMock.errorResponses.permission ?? {};

export function openAgency(clients: number, options: Omit<WithMocksOptions, "platforms"> = {}): Agency {
  const sites = Array.from({ length: clients }, (_, number) => siteOf(number + 1));
  const forbidden = new Set<string>();
  const asked: Agency["asked"] = [];
  const [listRoute, queryRoute] = searchConsoleMock.routes as [MockRoute, MockRoute];
  const platform: ConnectorMock = {
    ...searchConsoleMock,
    routes: [
      {
        ...listRoute,
        respond: () => ({ body: { siteEntry: sites.map((siteUrl) => ({ siteUrl, permissionLevel: "SITE_OWNER" })) } }),
      },
      {
        ...queryRoute,
        respond: (request, world) => {
          const site = request.params.site ?? "";
          const body = request.body as { startDate: string; dimensions: string[] };
          if (!body.dimensions.includes("PAGE")) asked.push({ site, from: body.startDate });
          if (!sites.includes(site) || forbidden.has(site)) return forbiddenAnswer;
          return queryRoute.respond({ ...request, params: { site: searchConsoleMock.account } }, world);
        },
      },
    ],
  };
  const opened = openWithMocks({ size: 3, latency: 0, ...options, platforms: [platform] });
  const agency: Agency = Object.assign(opened, { sites, forbidden, asked });
  connect(agency);
  return agency;
}

/** A stored sign-in of a user. */
export function connect({ project }: Agency, email: string = noor.email): void {
  const stored = {
    id: "c1",
    platform: "search-console",
    kind: "signIn",
    account: "",
    facts: {},
    secret: mockCredentials(searchConsoleMock).token,
    refreshToken: null,
    expiresAt: null,
    issuedAt: 0,
    scopes: [],
    permissions: [],
  };
  const own = project.state.userProperties[email] ?? {};
  project.state.userProperties[email] = { ...own, "engagement.connection.c1": JSON.stringify(stored) };
}

const definition: ImportDefinition = {
  id: "",
  platform: "search-console",
  account: "",
  accountName: "",
  accounts: "all",
  isPublic: false,
  tables: ["pages"],
  period: { kind: "sinceLast", days: 30 },
  lookBack: 0,
  sheet: null,
  schedule: { every: "hand" },
  fillFollowers: false,
};

export const saveAgency = (agency: Agency, more: Partial<ImportDefinition> = {}): Promise<ImportState> =>
  ask<ImportState>(agency.addOn, "saveImport", { ...definition, ...more });

/** The number of rows of each site in the sheet, by site. */
export function rowsBySite(agency: Agency): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rowsOf(agency, "Pages")) counts[String(row.Account)] = (counts[String(row.Account)] ?? 0) + 1;
  return counts;
}

/** The number of requests for rows of sites so far. */
export const dataRequests = ({ demo }: Agency): number =>
  demo.log.filter(({ call }) => call.url.includes("searchAnalytics")).length;
