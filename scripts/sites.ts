import { parseSite, siteExample } from "../src/connectors/site-keys.ts";
import { UsageError } from "./start/options.ts";

/**
 * The websites in `SITES`, as listed in the manifest: the users' own, which only the deployer knows. Throws a UsageError
 * that says what to write instead if one of them cannot be requested.
 */
export function readSites(text: string | undefined): string[] {
  const named = (text ?? "").split(",").map((address) => address.trim());
  return named
    .filter((address) => address !== "")
    .map((address) => {
      const site = parseSite(address);
      if (site !== null) return `${site}/`;
      throw new UsageError(
        `SITES names ${withoutUser(address)}, which is no public website with https. Write addresses such as ${siteExample}, with commas between them.`,
      );
    });
}

/** Hides a user and password in an address. */
const withoutUser = (address: string): string => address.replace(/[^/]*@/, "…@");
