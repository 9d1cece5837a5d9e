/** The API revision, and JSON:API's media type. */
export const revision = "2026-07-15";

export const headers: Readonly<Record<string, string>> = { Accept: "application/vnd.api+json", revision };
