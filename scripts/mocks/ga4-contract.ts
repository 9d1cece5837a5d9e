import type { JsonSchema } from "./server/define-mock.ts";

const named = (names: readonly string[]) => ({
  type: "array",
  minItems: 1,
  items: { type: "object", required: ["name"], properties: { name: { enum: names } }, additionalProperties: false },
});
const day = { type: "string", pattern: "^(\\d{4}-\\d\\d-\\d\\d|\\d+daysAgo|yesterday|today)$" };
const wholeNumber = { type: "string", pattern: "^\\d+$" };
const dimensions = [
  "date",
  "pagePath",
  "sessionDefaultChannelGroup",
  "sessionSource",
  "sessionMedium",
  "sessionCampaignName",
  "sessionManualAdContent",
];

/**
 * `RunReportRequest` of the discovery document, limited to the dimensions and metrics that the connector may request.
 */
export const reportRequest: JsonSchema = {
  type: "object",
  required: ["dateRanges", "metrics"],
  properties: {
    dateRanges: {
      type: "array",
      minItems: 1,
      maxItems: 4,
      items: {
        type: "object",
        required: ["startDate", "endDate"],
        properties: { startDate: day, endDate: day, name: { type: "string" } },
        additionalProperties: false,
      },
    },
    dimensions: { ...named(dimensions), maxItems: 9 },
    metrics: {
      ...named([
        "sessions",
        "engagedSessions",
        "activeUsers",
        "newUsers",
        "screenPageViews",
        "userEngagementDuration",
        "keyEvents",
      ]),
      maxItems: 10,
    },
    orderBys: {
      type: "array",
      items: {
        type: "object",
        properties: {
          desc: { type: "boolean" },
          dimension: {
            type: "object",
            properties: { dimensionName: { enum: dimensions } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    limit: wholeNumber,
    offset: wholeNumber,
    keepEmptyRows: { type: "boolean" },
    returnPropertyQuota: { type: "boolean" },
  },
  additionalProperties: false,
};
