import { type MockRoute, queryValue } from "../server/define-mock.ts";
import { commaListSchema, graphList, objectSchema, pickFields, upTo100 } from "./graph-list.ts";
import type { GraphResponses } from "./graph-responses.ts";

export const graphBase = "https://graph.facebook.com/v25.0";

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
