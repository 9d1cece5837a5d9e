import type { Connector } from "./define-connector.ts";

/**
 * Prefixes of every URL that the script fetches for these connectors, sorted, for the manifest. Authorization pages are
 * not included, since the user's browser opens them.
 */
export function requestedUrlPrefixes(connectors: readonly Pick<Connector, "hosts" | "signIn">[]): string[] {
  const urls = connectors.flatMap((connector) => [...connector.hosts, ...signInUrls(connector)]);
  const prefixes = [...new Set(urls)];
  const hasShorterPrefix = (address: string) =>
    prefixes.some((other) => other !== address && address.startsWith(other));
  return prefixes.filter((address) => !hasShorterPrefix(address)).sort();
}

/** The addresses by which a connector gets, renews and revokes tokens. */
export function signInUrls({ signIn: { oauth } }: Pick<Connector, "signIn">): string[] {
  const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
  const urls = [oauth?.tokenUrl, oauth?.longLivedExchange?.url, renewal, oauth?.revoke?.url];
  return urls.filter((address): address is string => address !== undefined);
}
