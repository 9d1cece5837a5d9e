import { contractViolations } from "../server/check-contract.ts";
import type { ConnectorMock, MockRequest, MockResponse, MockRoute, MockWorld } from "../server/define-mock.ts";
import { findRoutes } from "../server/find-route.ts";
import type { GraphResponses } from "./graph-responses.ts";

interface Part {
  method?: unknown;
  relative_url?: unknown;
}

/** Handles one request of a batch by the same routes and contracts as a single request. */
function respondToPart(
  mock: ConnectorMock,
  base: string,
  { method, relative_url: relative }: Part,
  outer: MockRequest,
  world: MockWorld,
): MockResponse | null {
  if (method !== "GET" || typeof relative !== "string" || relative.startsWith("/")) return null;
  const [path = "", query = ""] = relative.split("?");
  const lists: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) lists[name] = [...(lists[name] ?? []), value];
  const call = { method: "GET", url: `${base}/${path}`, query: lists, headers: { ...outer.headers }, body: null };
  const [found] = findRoutes([mock], call.method, call.url);
  if (!found || contractViolations(found.route, call, null) !== null) return null;
  return found.route.respond({ ...call, params: found.params, scopes: outer.scopes }, world);
}

/**
 * Graph's batch endpoint: up to 50 requests, each response a JSON string; a request that no contract allows fails the
 * whole batch.
 */
export const batchRoute = (base: string, responses: GraphResponses, mock: () => ConnectorMock): MockRoute => ({
  method: "POST",
  address: `${base}/`,
  contract: {
    query: { maxProperties: 0 },
    body: {
      type: "object",
      required: ["batch"],
      properties: { batch: { type: "string", pattern: "^\\[" }, include_headers: { enum: ["true", "false"] } },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const parts = JSON.parse((request.body as { batch: string }).batch) as Part[];
    if (parts.length > 50)
      return responses.error(400, 1, "Too many requests in batch message. Maximum batch size is 50");
    const partResponses = parts.map((part) => respondToPart(mock(), base, part, request, world));
    if (partResponses.includes(null)) return responses.errorResponses.invalid as MockResponse;
    return responses.ok(
      partResponses.map((response) => ({
        code: response?.status ?? 200,
        headers: Object.entries(response?.headers ?? {}).map(([name, value]) => ({ name, value })),
        body: JSON.stringify(response?.body ?? null),
      })),
    );
  },
});
