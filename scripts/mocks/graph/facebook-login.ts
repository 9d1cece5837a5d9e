import { type MockRoute, queryValue } from "../server/define-mock.ts";
import { commaListSchema, graphList, objectSchema, pickFields, upTo100 } from "./graph-list.ts";
import type { GraphResponses } from "./graph-responses.ts";

export const graphBase = "https://graph.facebook.com/v25.0";

const portfolioId = "201000000000001";

/** In no list but the portfolio's. */
const portfolioPage = {
  id: "101000000000050",
  name: "Boon Agency",
  access_token: "invented-token-of-the-agency-0123456789",
  tasks: ["ANALYZE", "MESSAGING", "MODERATE"],
};

const graphListOf = (pages: readonly Readonly<Record<string, unknown>>[], fields: string, responses: GraphResponses) =>
  responses.ok({ data: pages.map((page) => pickFields(page, fields)) });

/**
 * A page's own token, which Facebook gives to the users who work on it.
 */
export const pageTokenRoute = (
  responses: GraphResponses,
  page: Readonly<{ id: string; name: string; access_token: string }>,
): MockRoute => ({
  method: "GET",
  address: `${graphBase}/${page.id}`,
  contract: { query: objectSchema({ fields: commaListSchema(["id", "name", "access_token"]) }, ["fields"]) },
  respond: (request) => responses.ok(pickFields(page, queryValue(request, "fields") ?? "")),
});

/**
 * The first requests after any Facebook login: the user, and the user's pages.
 *
 * @param fields Fields of a page that may be requested beside its id and name.
 */
export const loginRoutes = (
  responses: GraphResponses,
  fields: readonly string[],
  pages: readonly Readonly<Record<string, unknown>>[],
): MockRoute[] => [
  {
    method: "GET",
    address: `${graphBase}/me/permissions`,
    contract: { query: objectSchema({}) },
    respond: ({ scopes }) =>
      responses.ok({ data: (scopes ?? []).map((permission) => ({ permission, status: "granted" })) }),
  },
  {
    method: "GET",
    address: `${graphBase}/me/businesses`,
    contract: {
      query: objectSchema({ fields: commaListSchema(["id", "name"]), limit: upTo100, after: { type: "string" } }),
    },
    respond: ({ scopes }) =>
      scopes?.includes("business_management")
        ? responses.ok({ data: [{ id: portfolioId, name: "Boon Agency" }] })
        : (responses.errorResponses.permission ?? {}),
  },
  ...["owned_pages", "client_pages"].map(
    (list): MockRoute => ({
      method: "GET",
      address: `${graphBase}/${portfolioId}/${list}`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema(["id", "name", "access_token", "tasks", ...fields]),
            limit: upTo100,
            after: { type: "string" },
          },
          ["fields"],
        ),
      },
      respond: (request) =>
        graphListOf(list === "owned_pages" ? [portfolioPage] : [], queryValue(request, "fields") ?? "", responses),
    }),
  ),
  {
    method: "GET",
    address: `${graphBase}/me`,
    contract: { query: objectSchema({ fields: commaListSchema(["id", "name"]) }) },
    respond: () => responses.ok({ id: "10200000000000001", name: "Bea Boon" }),
  },
  {
    method: "GET",
    address: `${graphBase}/me/accounts`,
    contract: {
      query: objectSchema(
        { fields: commaListSchema(["id", "name", ...fields]), limit: upTo100, after: { type: "string" } },
        ["fields"],
      ),
    },
    respond: (request) => {
      const list = graphList(request, pages, (page) => pages.indexOf(page));
      return responses.ok({
        ...list,
        data: list.data.map((page) => pickFields(page, queryValue(request, "fields") ?? "")),
      });
    },
  },
];

/** Requires the page's own token and, if given, a scope of the login. */
export const routeForPage =
  (responses: GraphResponses, pageToken: string) =>
  (scope: string | null, respond: MockRoute["respond"]): MockRoute["respond"] =>
  (request, world) => {
    if (request.headers.authorization !== `Bearer ${pageToken}`)
      return responses.error(400, 190, "This method must be called with a Page Access Token");
    const isAllowed = scope === null || request.scopes?.includes(scope);
    return isAllowed ? respond(request, world) : (responses.errorResponses.permission ?? {});
  };
