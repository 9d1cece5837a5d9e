import type { Connector } from "./define-connector.ts";

/**
 * Prefixes of every URL that the script fetches for these connectors, sorted, for the manifest. Authorization pages are
 * not included, since the user's browser opens them.
 */
export function requestedUrlPrefixes(connectors: readonly Pick<Connector, "hosts" | "signIn">[]): string[] {
  const urls = connectors.flatMap(({ hosts, signIn: { oauth } }) => {
    const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
    return [...hosts, oauth?.tokenUrl, oauth?.longLivedExchange?.url, renewal, oauth?.revoke?.url];
  });
  const prefixes = [...new Set(urls.filter((address): address is string => address !== undefined))];
  const hasShorterPrefix = (address: string) =>
    prefixes.some((other) => other !== address && address.startsWith(other));
  return prefixes.filter((address) => !hasShorterPrefix(address)).sort();
}
