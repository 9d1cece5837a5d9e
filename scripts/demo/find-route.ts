import type { DemoPlatform, DemoRoute } from "./define-demo.ts";

export interface FoundRoute {
  platform: DemoPlatform;
  route: DemoRoute;
  params: Record<string, string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const patterns = new Map<string, RegExp>();

/** `:name` after a slash stands for anything up to the next slash. */
function patternOf(address: string): RegExp {
  const known = patterns.get(address);
  if (known) return known;
  const parts = address.split(/(?<=\/):([A-Za-z]\w*)/);
  const pattern = parts.map((part, at) => (at % 2 === 0 ? escaped(part) : `(?<${part}>[^/]+?)`)).join("");
  const made = new RegExp(`^${pattern}$`);
  patterns.set(address, made);
  return made;
}

/** The routes that an address fits, in their order: at most one of each platform. */
export function findRoutes(platforms: readonly DemoPlatform[], method: string, url: string): FoundRoute[] {
  return platforms.flatMap((platform) => {
    for (const route of platform.routes) {
      const found = route.method === method ? patternOf(route.address).exec(url) : null;
      if (!found) continue;
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return [{ platform, route, params: Object.fromEntries(params) }];
    }
    return [];
  });
}
