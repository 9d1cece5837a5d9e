/** The version of the API, and its form of JSON. */
export const revision = "2026-07-15";

export const headers: Readonly<Record<string, string>> = { Accept: "application/vnd.api+json", revision };
