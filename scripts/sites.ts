import { parseSite, siteExample } from "../src/connectors/site-keys.ts";
import { UsageError } from "./start/options.ts";

/**
 * The websites that `SITES` names, as the manifest lists them: people's own, which only whoever deploys the add-on knows.
 * Throws a UsageError with what to write instead where one of them cannot be asked.
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

/** Somebody may have written a password into an address. */
const withoutUser = (address: string): string => address.replace(/[^/]*@/, "…@");
