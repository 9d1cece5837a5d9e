/**
 * The API revision. Klaviyo answers each for two years. Raising it changes the line below; note here what changed.
 */
export const klaviyoApi = { name: "2026-07-15", promisedUntil: "2028-07-15" } as const;

export const revision = klaviyoApi.name;

export const headers: Readonly<Record<string, string>> = { Accept: "application/vnd.api+json", revision };
