import type { JsonSchema } from "./server/define-mock.ts";

const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00$" };

const statistics = [
  "bounced",
  "clicks",
  "clicks_unique",
  "conversion_value",
  "conversions",
  "delivered",
  "opens",
  "opens_unique",
  "recipients",
  "spam_complaints",
  "unsubscribe_uniques",
  "unsubscribes",
];

/** `CampaignValuesRequestDTO`, with its count statistics only. */
export const campaignValuesRequest: JsonSchema = {
  type: "object",
  required: ["data"],
  properties: {
    data: {
      type: "object",
      required: ["type", "attributes"],
      properties: {
        type: { const: "campaign-values-report" },
        attributes: {
          type: "object",
          required: ["statistics", "timeframe", "conversion_metric_id"],
          properties: {
            statistics: { type: "array", items: { enum: statistics } },
            timeframe: {
              type: "object",
              required: ["start", "end"],
              properties: { start: time, end: time },
              additionalProperties: false,
            },
            conversion_metric_id: { type: "string", pattern: "^\\w{6}$" },
            filter: { type: "string", pattern: "^equals\\(send_channel,[\"']email[\"']\\)$" },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
