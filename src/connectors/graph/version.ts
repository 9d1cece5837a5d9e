import type { Limits } from "../define-connector.ts";

/**
 * The requested version of Meta's Graph API, available until 2028-07-29. Meta redirects retired versions to a later
 * one.
 */
export const graphVersion = "v25.0";

/** Every response names its version in this header. */
export const version: Limits["version"] = { header: "facebook-api-version", expectedPrefix: graphVersion };
