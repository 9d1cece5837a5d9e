import type { Connector } from "./define-connector.ts";

/**
 * Beginnings of every address that the script asks of these platforms, sorted: what the manifest has to list. The page on
 * which a user agrees is none of them, since the user's browser opens it.
 */
export function requestedUrlPrefixes(connectors: readonly Connector[]): string[] {
  const urls = connectors.flatMap(({ hosts, signIn: { oauth } }) => {
    const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
    return [...hosts, oauth?.tokenUrl, oauth?.longLivedExchange?.url, renewal, oauth?.revoke?.url];
  });
  const prefixes = [...new Set(urls.filter((address): address is string => address !== undefined))];
  const hasShorterPrefix = (address: string) =>
    prefixes.some((other) => other !== address && address.startsWith(other));
  return prefixes.filter((address) => !hasShorterPrefix(address)).sort();
}
