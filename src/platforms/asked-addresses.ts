import type { Platform } from "./define-platform.ts";

/**
 * Beginnings of every address that the script asks of these platforms, sorted: what the manifest has to list. The page on
 * which a user agrees is none of them, since the user's browser opens it.
 */
export function askedAddresses(platforms: readonly Platform[]): string[] {
  const all = platforms.flatMap(({ hosts, signIn: { oauth } }) => {
    const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
    return [...hosts, oauth?.tokenUrl, oauth?.longLived?.url, renewal, oauth?.revoke?.url];
  });
  const asked = [...new Set(all.filter((address): address is string => address !== undefined))];
  const isCovered = (address: string) => asked.some((other) => other !== address && address.startsWith(other));
  return asked.filter((address) => !isCovered(address)).sort();
}
