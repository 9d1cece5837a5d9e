import { platformId, platforms } from "../../tables/index.ts";

/** Whose rows a client's spreadsheet takes: those of these accounts, and mentions of these brands. */
export interface ClientScope {
  /** Names or IDs; with a platform in front, such as `Instagram: rye`, of that platform only. */
  accounts: readonly string[];
  brands: readonly string[];
}

const knownPlatforms: ReadonlySet<string> = new Set(platforms.map(({ id }) => id));

/** A name as it is compared: case and a leading @ say nothing. */
export const normalized = (name: string): string => name.normalize("NFC").trim().replace(/^@/, "").toLowerCase();

/** An entry such as `Instagram: rye`. IDs such as `sc-domain:example.com` have a colon, too. */
function readEntry(entry: string): { platform: string; name: string } {
  const [, before = "", after = ""] = /^([^:]+):(.+)$/.exec(entry) ?? [];
  const platform = platformId(before);
  return knownPlatforms.has(platform)
    ? { platform, name: normalized(after) }
    : { platform: "", name: normalized(entry) };
}

/** The entries as `platform|name`, without a platform as `|name`. */
export const accountKeys = (entries: readonly string[]): string[] =>
  entries.map(readEntry).map(({ platform, name }) => `${platform}|${name}`);

/** Says whether an account of a platform, by one of its names, is among the entries. Case and a leading @ are ignored. */
export type AccountFinder = (platform: string, name: string) => boolean;

export function accountFinder(entries: readonly string[]): AccountFinder {
  const known = new Set(accountKeys(entries));
  return (platform, name) => {
    const wanted = normalized(name);
    return wanted !== "" && (known.has(`|${wanted}`) || known.has(`${platformId(platform)}|${wanted}`));
  };
}
