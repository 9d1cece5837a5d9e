import { itemNumbers, type MockRequest, type MockRoute, type MockWorld, queryValue } from "../server/define-mock.ts";
import {
  countryViews,
  counts,
  dayCounts,
  errorResponse,
  isUnreported,
  needsSignIn,
  numberOfVideo,
  reportedDays,
} from "./world.ts";

type Numbers = Readonly<Record<string, number>>;

function ofVideo(number: number): Numbers {
  const { views, shares, minutes, averageSeconds, averagePercentage, gained } = counts(number);
  return {
    views,
    shares,
    estimatedMinutesWatched: minutes,
    averageViewDuration: averageSeconds,
    averageViewPercentage: averagePercentage,
    subscribersGained: gained,
  };
}

function ofDay(day: string): Numbers {
  const { minutes, gained, lost, ...rest } = dayCounts(day);
  return { ...rest, estimatedMinutesWatched: minutes, subscribersGained: gained, subscribersLost: lost };
}

const period = (request: MockRequest) => ({
  from: queryValue(request, "startDate") ?? "",
  to: queryValue(request, "endDate") ?? "",
});

/** The subjects of each report, in its sort order. */
const subjects: Readonly<Record<string, (request: MockRequest, world: MockWorld) => [string, Numbers][]>> = {
  day: (request, world) => {
    const { from, to } = period(request);
    const days = reportedDays(world).filter((day) => day >= from && day <= to);
    return days.map((day) => [day, ofDay(day)]);
  },
  video: (request, world) => {
    const there = itemNumbers(world);
    const ids = (queryValue(request, "filters") ?? "").replace("video==", "").split(",");
    return ids
      .filter((id) => there.includes(numberOfVideo(id)) && !isUnreported(numberOfVideo(id)))
      .map((id): [string, Numbers] => [id, ofVideo(numberOfVideo(id))])
      .sort(([, one], [, other]) => (other.views ?? 0) - (one.views ?? 0));
  },
  country: (_request, world) => countryViews(world).map(([country, views]) => [country, { views }]),
};

const known = new Set([...Object.keys(ofVideo(0)), ...Object.keys(ofDay("2026-01-01"))]);

export const reportsRoute: MockRoute = {
  method: "GET",
  address: "https://youtubeanalytics.googleapis.com/v2/reports",
  contract: {
    query: {
      type: "object",
      required: ["ids", "startDate", "endDate", "metrics"],
      properties: {
        ids: { type: "string", pattern: "^channel==(MINE|UC[\\w-]{22})$" },
        startDate: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
        endDate: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
        metrics: { type: "string", pattern: "^[a-zA-Z]+(,[a-zA-Z]+)*$" },
        dimensions: { enum: ["day", "video", "country"] },
        filters: { type: "string", pattern: "^video==[\\w-]{11}(,[\\w-]{11}){0,499}$" },
        sort: { type: "string", pattern: "^-?[a-zA-Z]+$" },
        maxResults: { type: "string", pattern: "^[1-9]\\d*$" },
        startIndex: { type: "string", pattern: "^[1-9]\\d*$" },
      },
      // A list of videos must be sorted and limited to 200.
      if: { properties: { dimensions: { const: "video" } }, required: ["dimensions"] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: {
        required: ["sort", "maxResults"],
        properties: { maxResults: { type: "string", pattern: "^([1-9]\\d?|1\\d\\d|200)$" } },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const unknownMetricResponse = needsSignIn(request);
    if (unknownMetricResponse) return unknownMetricResponse;
    if (!request.scopes?.includes("https://www.googleapis.com/auth/yt-analytics.readonly"))
      return errorResponse(403, "insufficientPermissions", "Insufficient Permission");
    const metrics = (queryValue(request, "metrics") ?? "").split(",");
    const unknown = metrics.find((metric) => !known.has(metric));
    if (unknown)
      return errorResponse(400, "badRequest", `Unknown identifier (${unknown}) given in field parameters.metrics.`);
    const dimension = queryValue(request, "dimensions") ?? "";
    const first = Number(queryValue(request, "startIndex") ?? 1) - 1;
    const rows = (subjects[dimension]?.(request, world) ?? [])
      .slice(first, first + Number(queryValue(request, "maxResults") ?? 1_000))
      .map(([subject, numbers]) => [subject, ...metrics.map((metric) => numbers[metric] ?? 0)]);
    const header = (name: string, columnType: string) => ({ name, columnType, dataType: "STRING" });
    return {
      body: {
        kind: "youtubeAnalytics#resultTable",
        columnHeaders: [header(dimension, "DIMENSION"), ...metrics.map((metric) => header(metric, "METRIC"))],
        ...(rows.length > 0 ? { rows } : {}),
      },
    };
  },
};
