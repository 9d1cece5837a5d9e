import { hourMs } from "../../time/day.ts";
import { type ApiResponse, defineConnector, type ListSource, type NoteKind, type Run } from "../define-connector.ts";
import { googleFailures } from "../google/failures.ts";
import { googleSignIn } from "../google/sign-in.ts";
import { at, type Json, listAt, numberAt, textAt } from "../json.ts";
import { cursorAt, offsetsUpTo, splitOffsets } from "../next-page.ts";

/** Three reports: by page, by channel, and for the whole site, since visitors per page cannot be added up. */
const pageBreakdowns = ["pagePath", "sessionDefaultChannelGroup", ""];

/** Two reports: by the tags of links, and for the whole site, which shows what Google withholds of the first. */
const trafficBreakdowns = ["sessionSource,sessionMedium,sessionCampaignName,sessionManualAdContent", ""];

/** Counts only; rates are calculated from them. */
const pageMetrics = [
  "sessions",
  "engagedSessions",
  "activeUsers",
  "newUsers",
  "screenPageViews",
  "userEngagementDuration",
  "keyEvents",
];

const trafficMetrics = ["sessions", "engagedSessions", "keyEvents"];

/** Google rejects earlier dates. */
const earliestDay = "2015-08-14";

const pageSize = 10_000;

const toDateRange = ({ from, to }: { from: string; to: string }) => ({
  startDate: from < earliestDay ? earliestDay : from,
  endDate: to < earliestDay ? earliestDay : to,
});

/** A row's values, keyed by the report's headers. */
function rowsByName(report: Json, _run: Run, breakdown: Json): Json[] {
  const headers = (list: string) => listAt(report, list).map((header) => textAt(header, "name") ?? "");
  const dimensionNames = headers("dimensionHeaders");
  const metricNames = headers("metricHeaders");
  return listAt(report, "rows").map((row) =>
    Object.fromEntries([
      ["breakdown", breakdown],
      ...dimensionNames.map((name, index) => [name, at(row, `dimensionValues.${index}.value`)]),
      ...metricNames.map((name, index) => [name, at(row, `metricValues.${index}.value`)]),
    ]),
  );
}

/** Token quotas of a property, and the remainder that counts as low: a tenth of a standard property's quota. */
const tokenQuotas = { tokensPerDay: 20_000, tokensPerHour: 4_000, tokensPerProjectPerHour: 1_400 };

function notes(report: Json): NoteKind[] {
  const isQuotaLow = Object.entries(tokenQuotas).some(([name, quota]) => {
    const remaining = numberAt(report, `propertyQuota.${name}.remaining`);
    return remaining !== null && remaining < quota;
  });
  const notesByCondition: [NoteKind, boolean][] = [
    ["sampled", listAt(report, "metadata.samplingMetadatas").length > 0],
    ["thresholded", at(report, "metadata.subjectToThresholding") === true],
    ["incomplete", at(report, "metadata.dataLossFromOtherRow") === true],
    ["quota", isQuotaLow],
  ];
  return notesByCondition.filter(([, holds]) => holds).map(([kind]) => kind);
}

const toDay = (text: string | null): string | null =>
  /^\d{8}$/.test(text ?? "") ? (text as string).replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3") : null;

const errorMessage = ({ body }: ApiResponse): string => textAt(body, "error.message") ?? "";

/** The metric a report rejects, taken from the error message. */
const findUnknownMetric = (response: ApiResponse): string | null =>
  /Field (\w+) is not a valid metric/.exec(errorMessage(response))?.[1] ?? null;

const dimensionsOf = (breakdown: Json): string[] => String(breakdown).split(",").filter(Boolean);

/** Reports by day, each with one of the breakdowns. */
const reportsByDay = (breakdowns: readonly string[], metrics: readonly string[]) =>
  ({
    counts: "total",
    countsDaysIn: "account",
    parts: () => breakdowns,
    metrics,
    pageSize,
    splitPage: splitOffsets,
    request: (run, page, part, requestedMetrics, size = pageSize) => {
      const dimensionNames = ["date", ...dimensionsOf(part)];
      return {
        url: `https://analyticsdata.googleapis.com/v1beta/properties/${run.account}:runReport`,
        method: "POST",
        json: {
          dateRanges: [toDateRange(run)],
          dimensions: dimensionNames.map((name) => ({ name })),
          metrics: requestedMetrics.map((name) => ({ name })),
          // Pages of a report only fit together in a fixed order.
          orderBys: dimensionNames.map((dimensionName) => ({ dimension: { dimensionName } })),
          limit: String(size),
          offset: String(page ?? 0),
          returnPropertyQuota: true,
        },
      };
    },
    next: offsetsUpTo(pageSize, "rowCount"),
    items: rowsByName,
    notes,
  }) satisfies Omit<ListSource, "row">;

/** A link's tag; Google shows a word in parentheses where there is none. Null in a row of the whole site. */
const tagAt = (row: Json, name: string): string | null => (at(row, name) === "" ? "(not set)" : textAt(row, name));

/** Google Analytics 4: the Data API, and the Admin API for the list of properties. */
export const ga4 = defineConnector({
  id: "ga4",
  platform: "ga4",
  name: "Google Analytics 4",
  alsoFoundBy: ["GA4", "Universal Analytics"],
  source: "Google Analytics Data API v1beta",
  apiVersion: { name: "v1beta", promisedUntil: null },
  hosts: ["https://analyticsdata.googleapis.com/", "https://analyticsadmin.googleapis.com/"],
  signIn: { oauth: googleSignIn("analytics.readonly") },
  accounts: {
    request: (page) => ({
      url: "https://analyticsadmin.googleapis.com/v1beta/accountSummaries",
      query: { pageSize: 200, pageToken: page ?? undefined },
    }),
    next: cursorAt("nextPageToken"),
    items: (body) =>
      listAt(body, "accountSummaries").flatMap((account) =>
        listAt(account, "propertySummaries").flatMap((property) => {
          const id = (textAt(property, "property") ?? "").replace("properties/", "");
          const names = [textAt(property, "displayName") ?? id, textAt(account, "displayName")];
          return id === "" ? [] : [{ id, name: names.filter((name) => name !== null).join(" – ") }];
        }),
      ),
  },
  lookups: [],
  tables: {
    pages: {
      ...reportsByDay(pageBreakdowns, pageMetrics),
      // Without its page or channel a row would be that of the whole site.
      isUndescribed: (row) => dimensionsOf(at(row, "breakdown")).some((name) => textAt(row, name) === null),
      row: (row, { account }) => {
        const sessions = numberAt(row, "sessions");
        const engagedSessions = numberAt(row, "engagedSessions");
        return {
          account,
          date: toDay(textAt(row, "date")),
          page: textAt(row, "pagePath"),
          channel: textAt(row, "sessionDefaultChannelGroup"),
          sessions,
          engaged_sessions: engagedSessions,
          users: numberAt(row, "activeUsers"),
          new_users: numberAt(row, "newUsers"),
          views: numberAt(row, "screenPageViews"),
          engagement_time: numberAt(row, "userEngagementDuration"),
          bounces: sessions === null || engagedSessions === null ? null : sessions - engagedSessions,
          key_events: numberAt(row, "keyEvents"),
        };
      },
    },
    traffic: {
      ...reportsByDay(trafficBreakdowns, trafficMetrics),
      isUndescribed: (row) => dimensionsOf(at(row, "breakdown")).some((name) => tagAt(row, name) === null),
      row: (row, { account }) => ({
        account,
        date: toDay(textAt(row, "date")),
        traffic_source: tagAt(row, "sessionSource"),
        medium: tagAt(row, "sessionMedium"),
        campaign: tagAt(row, "sessionCampaignName"),
        content: tagAt(row, "sessionManualAdContent"),
        sessions: numberAt(row, "sessions"),
        engaged_sessions: numberAt(row, "engagedSessions"),
        key_events: numberAt(row, "keyEvents"),
      }),
    },
  },
  failures: {
    codes: (response) => [
      ...(findUnknownMetric(response) === null ? [] : ["unknown metric"]),
      ...(/per day/i.test(errorMessage(response)) ? ["exhausted for the day"] : []),
      ...googleFailures.codes(response),
    ],
    kinds: {
      "unknown metric": "invalid_metric",
      "exhausted for the day": "quota_exhausted",
      ...googleFailures.kinds,
    },
    refusedMetric: findUnknownMetric,
  },
  limits: {
    // A property allows ten concurrent requests, shared by everything that reads it.
    maxParallelRequests: 5,
    retryDelayMs: (response) => {
      // "Exhausted potentially thresholded requests quota": it fills up again within the hour.
      if (/thresholded/i.test(errorMessage(response))) return hourMs / 2;
      return /per hour|under an hour/i.test(errorMessage(response)) ? hourMs : null;
    },
  },
});
