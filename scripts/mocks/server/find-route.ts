import { decodeIfPossible } from "../../../src/connectors/percent-escapes.ts";
import type { ConnectorMock, MockRoute } from "./define-mock.ts";

export interface FoundRoute {
  mock: ConnectorMock;
  route: MockRoute;
  params: Record<string, string>;
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const patterns = new Map<string, RegExp>();

/** `:name` after a slash matches anything up to the next slash. */
function routePattern(address: string): RegExp {
  const cached = patterns.get(address);
  if (cached) return cached;
  const parts = address.split(/(?<=\/):([A-Za-z]\w*)/);
  const pattern = parts.map((part, at) => (at % 2 === 0 ? escapeForRegExp(part) : `(?<${part}>[^/]+?)`)).join("");
  const compiled = new RegExp(`^${pattern}$`);
  patterns.set(address, compiled);
  return compiled;
}

/** The routes matching a URL, in order: at most one per mock. */
export function findRoutes(mocks: readonly ConnectorMock[], method: string, url: string): FoundRoute[] {
  return mocks.flatMap((mock) => {
    for (const route of mock.routes) {
      const found = route.method === method ? routePattern(route.address).exec(url) : null;
      if (!found) continue;
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeIfPossible(value)]);
      return [{ mock, route, params: Object.fromEntries(params) }];
    }
    return [];
  });
}
