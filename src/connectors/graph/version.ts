import type { Limits } from "../define-connector.ts";

/**
 * The requested version of Meta's Graph API. Meta redirects retired versions to a later one. Raising it changes the line
 * below; note here what changed.
 */
export const graphApi = { name: "v25.0", promisedUntil: "2028-07-29" } as const;

export const graphVersion = graphApi.name;

/** Every response names its version in this header. */
export const version: Limits["version"] = { header: "facebook-api-version", expectedPrefix: graphVersion };
