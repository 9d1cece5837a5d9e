import type { ApiRequest, ApiResponse, PageCursor } from "../define-connector.ts";
import { addDays, dayToSeconds, listAt, textAt } from "../json.ts";

/**
 * The API version, as year and month. LinkedIn answers each for about twelve months, so the day is expected, not
 * announced. Raising it changes the line below; note here what changed.
 */
export const linkedinApi = { name: "202607", promisedUntil: "2027-07-01" } as const;

export const linkedinVersion = linkedinApi.name;

export const base = "https://api.linkedin.com/rest";

const headers = { "LinkedIn-Version": linkedinVersion, "X-Restli-Protocol-Version": "2.0.0" };

export const organizationUrn = (id: string): string => `urn:li:organization:${id}`;

/** The last part of a URN: `123` in `urn:li:organization:123`. */
export const idOfUrn = (urn: string): string => urn.slice(urn.lastIndexOf(":") + 1);

/** A Rest.li 2.0 request, including the version header. */
export const request = (path: string, options: Omit<ApiRequest, "url"> = {}): ApiRequest => ({
  url: `${base}/${path}`,
  ...options,
  headers: { ...headers, ...options.headers },
});

export const hasNextLink = ({ body }: ApiResponse): boolean =>
  listAt(body, "paging.links").some((link) => textAt(link, "rel") === "next");

/** The organization's daily statistics, both days inclusive. Parentheses, commas and colons stay unencoded. */
export const dailyStatistics = (
  path: string,
  name: string,
  id: string,
  days: { from: string; to: string },
  page: PageCursor | null,
): ApiRequest => {
  const start = dayToSeconds(days.from) * 1000;
  const end = dayToSeconds(addDays(days.to, 1)) * 1000;
  return request(path, {
    query: { q: name, [name]: organizationUrn(id), start: page ?? undefined },
    rawQuery: `timeIntervals=(timeRange:(start:${start},end:${end}),timeGranularityType:DAY)`,
  });
};
