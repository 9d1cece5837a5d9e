import type { ConnectorMock, MockRequest, MockResponse, MockWorld } from "./server/define-mock.ts";
import { timelineQuery, usageQuery, userQuery } from "./x/contract.ts";
import { isOwn, isYoung, postsOf, type XAccount, type XNames, xAccounts, xRow } from "./x/posts.ts";
import { invalid, listed, picked, timelineResponse } from "./x/timeline.ts";

const base = "https://api.x.com/2";
const appToken = "AAAAAAAAAAAAAAAAAAAAAinventedBearerTokenOfAnApp0123456789%3Dabcdefghij";

const secretOf = ({ headers }: MockRequest): string | null =>
  /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null;

const errorResponse = (status: number, title: string, type: string): MockResponse => ({
  status,
  body: {
    title,
    detail: title,
    type: type === "" ? "about:blank" : `https://api.twitter.com/2/problems/${type}`,
    status,
  },
});

const notFound = (parameter: string, value: string): MockResponse => ({
  body: {
    errors: [
      {
        value,
        detail: `Could not find user with ${parameter}: [${value}].`,
        title: "Not Found Error",
        resource_type: "user",
        parameter,
        resource_id: value,
        type: "https://api.twitter.com/2/problems/resource-not-found",
      },
    ],
  },
});

function user(
  request: MockRequest,
  { id, username, followers }: XAccount,
  { size }: MockWorld,
  names: XNames,
): MockResponse {
  const public_metrics = {
    followers_count: followers,
    following_count: 12,
    [`${names}_count`]: size,
    listed_count: 3,
    like_count: 40,
    media_count: 9,
  };
  const all = { id, name: "Invented for trying", username, public_metrics };
  return {
    headers: { "x-rate-limit-limit": "75", "x-rate-limit-remaining": "74" },
    body: { data: picked(all, listed(request, "user.fields"), ["id", "name", "username"]) },
  };
}

/** X with either of its names for posts. */
export const xMockWith = (names: XNames, account: XAccount = xAccounts[0]): ConnectorMock<"x"> => ({
  id: "x",
  account: isOwn(account) ? "" : account.username,
  secretOf,
  requiresSecret: true,
  key: appToken,
  rotatesRefreshTokens: true,
  errorResponses: {
    auth_expired: errorResponse(401, "Unauthorized", ""),
    permission: errorResponse(403, "Forbidden", "client-forbidden"),
    rate_limited: errorResponse(429, "Too Many Requests", ""),
    quota_exhausted: errorResponse(403, "UsageCapExceeded", "usage-capped"),
    bad_place: invalid({ pagination_token: ["7140d"] }, "The `pagination_token` query parameter value is not valid"),
    not_found: notFound("username", "nobody_here"),
    invalid: invalid(
      { max_results: ["500"] },
      "The `max_results` query parameter value [500] is not between 5 and 100",
    ),
    server: errorResponse(503, "Service Unavailable", ""),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/users/me`,
      contract: { query: userQuery },
      respond: (request, world) =>
        secretOf(request) === appToken
          ? errorResponse(403, "Unsupported Authentication", "client-forbidden")
          : user(request, xAccounts[0], world, names),
    },
    {
      method: "GET",
      address: `${base}/users/by/username/:name`,
      contract: { query: userQuery },
      respond: (request, world) => {
        const { name = "" } = request.params;
        if (!/^\w{1,15}$/.test(name)) return invalid({ username: [name] }, "The `username` is not valid");
        const found = xAccounts.find(({ username }) => username === name.toLowerCase());
        return found ? user(request, found, world, names) : notFound("username", name);
      },
    },
    {
      method: "GET",
      address: `${base}/users/:id/tweets`,
      contract: { query: timelineQuery },
      respond: (request, world) => {
        const { id = "" } = request.params;
        if (!/^\d{1,19}$/.test(id)) return invalid({ id: [id] }, "The `id` is not valid");
        const found = xAccounts.find((one) => one.id === id);
        return found ? timelineResponse(request, world, found, names) : notFound("id", id);
      },
    },
    {
      method: "GET",
      address: `${base}/usage/tweets`,
      contract: { query: usageQuery },
      respond: (request) =>
        // Tokens of users, unlike those of apps.
        !secretOf(request)?.startsWith("invented-token")
          ? { body: { data: { project_cap: "3000000", project_id: "1", project_usage: "120", cap_reset_day: 3 } } }
          : errorResponse(403, "Unsupported Authentication", "client-forbidden"),
    },
  ],
  expected: (table, world) => {
    if (table === "posts") return postsOf(world).map((number) => xRow(world, account, number, names));
    const { username, followers } = account;
    return table === "days"
      ? [{ platform: "x", account: username, date: world.today, followers, posts: world.size }]
      : [];
  },
  // Young and old posts need separate requests for clicks.
  fewestRequests: (table, world) => {
    const numbers = postsOf(world);
    const young = isOwn(account) ? numbers.filter((number) => isYoung(world, number)).length : 0;
    const pages = Math.ceil(young / 100) + Math.ceil((numbers.length - young) / 100);
    const requests = table === "posts" ? 1 + Math.max(1, pages) : 1;
    return { requests, batches: requests };
  },
});

/** The X API v2 with the names that its responses last had. */
export const xMock = xMockWith("tweet");
