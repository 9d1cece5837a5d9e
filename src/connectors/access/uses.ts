import type { PlatformId } from "../../tables/platforms.ts";
import { nameIn } from "../../text/language.ts";
import type { Connector } from "../define-connector.ts";
import { requestedUrlPrefixes, signInUrls } from "../requested-url-prefixes.ts";

/** A scope, and whose sign-ins ask for it. */
export interface ScopeUse {
  scope: string;
  /** The English names of connectors. */
  connectors: readonly string[];
  platforms: readonly PlatformId[];
  /** Only asked for in a second consent, by those who want what needs it. */
  isOptional: boolean;
}

/** An address of the manifest, and the platforms that it is for. */
export interface AddressUse {
  address: string;
  /** Those that are read from it. */
  read: readonly PlatformId[];
  /** Those to which it signs users in. */
  signIn: readonly PlatformId[];
}

const platformsOf = (connectors: readonly Connector[]): PlatformId[] => [
  ...new Set(connectors.map(({ platform }) => platform)),
];

/** Every scope that a sign-in asks for, in the order of the connectors. */
export function scopeUses(connectors: readonly Connector[]): ScopeUse[] {
  const usesOf = (isOptional: boolean): ScopeUse[] => {
    const scopesOf = ({ signIn: { oauth } }: Connector) => (isOptional ? oauth?.optionalScopes : oauth?.scopes) ?? [];
    return [...new Set(connectors.flatMap(scopesOf))].map((scope) => {
      const asking = connectors.filter((one) => scopesOf(one).includes(scope));
      return {
        scope,
        connectors: asking.map(({ name }) => nameIn(name, "en")),
        platforms: platformsOf(asking),
        isOptional,
      };
    });
  };
  return [...usesOf(false), ...usesOf(true)];
}

/** Every address of the manifest, apart from the users' own sites, with who uses it and what for. */
export function addressUses(connectors: readonly Connector[]): AddressUse[] {
  return requestedUrlPrefixes(connectors).map((address) => {
    const isIn = (urls: readonly string[]) => urls.some((url) => url.startsWith(address));
    return {
      address,
      read: platformsOf(connectors.filter(({ hosts }) => isIn(hosts))),
      signIn: platformsOf(connectors.filter((one) => isIn(signInUrls(one)))),
    };
  });
}
