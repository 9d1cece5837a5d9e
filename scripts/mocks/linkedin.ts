import { dayMs } from "../../src/time/day.ts";
import {
  aclsContract,
  followerContract,
  lookupContract,
  organizationContract,
  postsContract,
  shareContract,
  sizeContract,
  visitContract,
} from "./linkedin/contract.ts";
import {
  dayElements,
  dayRows,
  followers,
  linkedinPost,
  page,
  pageId,
  pageName,
  postRows,
  type Statistic,
  statisticsOfPost,
  urnOf,
} from "./linkedin/page.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockResponse,
  type MockRoute,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://api.linkedin.com/rest";
const pageSize = 100;
/** Post ids that fit into a URL of 2 KB. */
const idsPerRequest = 45;

const errorResponse = (status: number, more: Record<string, unknown>): MockResponse => ({
  status,
  body: { status, ...more },
});

const denied = errorResponse(403, {
  serviceErrorCode: 100,
  code: "ACCESS_DENIED",
  message: "Not enough permissions to access: partnerApiOrganizationalEntity",
});

const listOf = (elements: readonly unknown[], start = 0, count = 10, hasMore = false): MockResponse => {
  const links = hasMore
    ? [{ type: "application/json", rel: "next", href: `/rest/?start=${start + count}&count=${count}` }]
    : [];
  return { body: { paging: { start, count, links }, elements } };
};

/** Statistics of the requested posts; a post of another page fails the request. */
function postStatistics(request: MockRequest, world: MockWorld): MockResponse {
  const name = queryValue(request, "shares") === undefined ? "ugcPosts" : "shares";
  const ids = (queryValue(request, name) ?? "").replace(/^List\(|\)$/g, "").split(",");
  const numbers = new Map(Array.from({ length: world.size }, (_, number) => [urnOf(number), number]));
  if (ids.some((id) => !numbers.has(id))) return denied;
  const elements = ids.flatMap((id) => {
    const number = numbers.get(id) as number;
    const totalShareStatistics = world.deleted.has(number) ? null : statisticsOfPost(number);
    return totalShareStatistics
      ? [{ totalShareStatistics, organizationalEntity: page, [name.replace(/s$/, "")]: id }]
      : [];
  });
  return listOf(elements);
}

/** Daily statistics; LinkedIn stores twelve months. */
function dayStatistics(request: MockRequest, world: MockWorld, statistic: Statistic): MockResponse {
  const [start = 0, end = 0] = (queryValue(request, "timeIntervals")?.match(/\d{13}/g) ?? []).map(Number);
  const oldest = Date.parse(`${world.today}T00:00:00Z`) - 366 * dayMs;
  return start < oldest
    ? errorResponse(400, { code: "ILLEGAL_ARGUMENT", message: "timeIntervals is out of range" })
    : listOf(dayElements(world, statistic, start, end));
}

/** A route for the invented page only. */
const organizationRoute = (
  path: string,
  contract: MockRoute["contract"],
  of: string,
  respond: MockRoute["respond"],
): MockRoute => ({
  method: "GET",
  address: `${base}/${path}`,
  contract,
  respond: (request, world) =>
    (request.params[of] ?? queryValue(request, of) ?? "").replace(/^urn:li:organization:/, "") === pageId
      ? respond(request, world)
      : denied,
});

const organization = { id: Number(pageId), localizedName: pageName, vanityName: "invented-bakery" };

/** LinkedIn's Community Management API for one page. */
export const linkedinMock: ConnectorMock<"linkedin"> = {
  id: "linkedin",
  account: pageId,
  secretOf: ({ headers }) => /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, {
      serviceErrorCode: 65601,
      code: "REVOKED_ACCESS_TOKEN",
      message: "The token used in the request has been revoked by the user",
    }),
    permission: denied,
    rate_limited: errorResponse(429, {
      serviceErrorCode: 101,
      message: "Resource level throttle APPLICATION MINUTE limit for calls to this resource is reached.",
    }),
    quota_exhausted: errorResponse(429, {
      serviceErrorCode: 101,
      message: "Resource level throttle APPLICATION DAY limit for calls to this resource is reached.",
    }),
    version_gone: errorResponse(426, {
      code: "NONEXISTENT_VERSION",
      message: "Requested version 20220101 is not active",
    }),
    not_found: errorResponse(404, { code: "NOT_FOUND", message: "Could not find entity" }),
    invalid: errorResponse(400, { code: "ILLEGAL_ARGUMENT", message: "Query parameters are not valid" }),
    server: errorResponse(500, { code: "INTERNAL_SERVER_ERROR", message: "Internal Server Error" }),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/organizationAcls`,
      contract: aclsContract,
      imitates: { query: { role: "ADMINISTRATOR", state: "APPROVED" } },
      respond: () =>
        listOf([
          { role: "ADMINISTRATOR", state: "APPROVED", organization: page, roleAssignee: "urn:li:person:inv3nted" },
        ]),
    },
    organizationRoute("organizations/:id", organizationContract, "id", () => ({
      body: organization,
    })),
    {
      method: "GET",
      address: `${base}/organizationsLookup`,
      contract: lookupContract,
      respond: (request) => {
        const ids: readonly string[] = (queryValue(request, "ids") ?? "").match(/\d+/g) ?? [];
        const isKnown = ids.includes(pageId);
        const statuses = Object.fromEntries(ids.map((id) => [id, id === pageId ? 200 : 404]));
        return { body: { results: isKnown ? { [pageId]: organization } : {}, statuses, errors: {} } };
      },
    },
    organizationRoute("networkSizes/:urn", sizeContract, "urn", () => ({ body: { firstDegreeSize: followers } })),
    organizationRoute("posts", postsContract, "author", (request, world) => {
      const start = Number(queryValue(request, "start") ?? 0);
      const count = Number(queryValue(request, "count") ?? 10);
      const time = queryValue(request, "sortBy") === "CREATED" ? "createdAt" : "lastModifiedAt";
      const posts = itemNumbers(world).map((number) => linkedinPost(world, number));
      const elements = posts.sort((a, b) => b[time] - a[time]).slice(start, start + count);
      return listOf(elements, start, count, posts.length > start + count);
    }),
    organizationRoute("organizationalEntityShareStatistics", shareContract, "organizationalEntity", (request, world) =>
      queryValue(request, "timeIntervals") === undefined
        ? postStatistics(request, world)
        : dayStatistics(request, world, "shares"),
    ),
    organizationRoute(
      "organizationalEntityFollowerStatistics",
      followerContract,
      "organizationalEntity",
      (request, world) => dayStatistics(request, world, "followers"),
    ),
    organizationRoute("organizationPageStatistics", visitContract, "organization", (request, world) =>
      dayStatistics(request, world, "visits"),
    ),
  ],
  expected: (table, world) => (table === "posts" ? postRows(world) : table === "days" ? dayRows(world) : []),
  fewestRequests: (table, world) => {
    if (table !== "posts") return { requests: 5, batches: 3 };
    const numbers = itemNumbers(world);
    const pages = Math.max(1, Math.ceil(numbers.length / pageSize));
    let details = 0;
    for (let start = 0; start < numbers.length; start += pageSize) {
      const kinds = numbers.slice(start, start + pageSize).map((number) => urnOf(number).split(":")[2]);
      for (const kind of new Set(kinds))
        details += Math.ceil(kinds.filter((one) => one === kind).length / idsPerRequest);
    }
    return { requests: 2 + pages + details, batches: 2 + pages + (numbers.length > 0 ? 1 : 0) };
  },
};
