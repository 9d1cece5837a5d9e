import type { Limits } from "../define-connector.ts";

/** The version of Meta's Graph API that is asked; it answers until 2028-07-29. An ended version is answered by a later one. */
export const graphVersion = "v25.0";

/** Every answer names the version that gave it. */
export const version: Limits["version"] = { header: "facebook-api-version", expectedPrefix: graphVersion };
