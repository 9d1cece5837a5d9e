import { type MockRoute, queryValue, subtractDays } from "../server/define-mock.ts";
import {
  analyticsDays,
  api,
  commaList,
  day,
  dayCounts,
  errorResponse,
  followers,
  statusOf,
  username,
} from "./world.ts";

const accountRoute: MockRoute = {
  method: "GET",
  address: `${api}/user_account`,
  contract: {
    query: {
      type: "object",
      properties: { ad_account_id: { type: "string", pattern: "^\\d+$" } },
      additionalProperties: false,
    },
  },
  respond: (_request, world) => ({
    body: {
      id: "549755885174",
      username,
      account_type: "BUSINESS",
      business_name: "Invented Bakery",
      follower_count: followers,
      following_count: 31,
      pin_count: world.size + 7,
      board_count: 4,
      monthly_views: -1,
    },
  }),
};

const metrics = ["ENGAGEMENT", "IMPRESSION", "OUTBOUND_CLICK", "PIN_CLICK", "SAVE"];

const daysRoute: MockRoute = {
  method: "GET",
  address: `${api}/user_account/analytics`,
  contract: {
    query: {
      type: "object",
      required: ["start_date", "end_date"],
      properties: {
        start_date: day,
        end_date: day,
        metric_types: commaList([...metrics, ...metrics.map((metric) => `${metric}_RATE`)]),
        split_field: { enum: ["NO_SPLIT", "APP_TYPE", "OWNED_CONTENT", "SOURCE", "PIN_FORMAT"] },
        app_types: { enum: ["ALL", "MOBILE", "TABLET", "WEB"] },
        content_type: { enum: ["ALL", "PAID", "ORGANIC"] },
        source: { enum: ["ALL", "YOUR_PINS", "OTHER_PINS"] },
        from_claimed_content: { enum: ["OTHER", "CLAIMED", "BOTH"] },
        pin_format: { type: "string" },
        ad_account_id: { type: "string", pattern: "^\\d+$" },
      },
      additionalProperties: false,
    },
  },
  respond: (request, world) => {
    const [from = "", to = ""] = [queryValue(request, "start_date"), queryValue(request, "end_date")];
    if (from < subtractDays(world.today, analyticsDays + 1))
      return errorResponse(400, 1, "start_date is more than 90 days back.");
    const wanted = (queryValue(request, "metric_types") ?? metrics.join(",")).split(",");
    const ages = Array.from({ length: analyticsDays + 2 }, (_, age) => analyticsDays + 1 - age);
    const daily_metrics = ages
      .map((age) => ({ age, date: subtractDays(world.today, age) }))
      .filter(({ date }) => date >= from && date <= to)
      .map(({ age, date }) => {
        const isReported = ["READY", "ESTIMATE"].includes(statusOf(age));
        const numbers = Object.entries(dayCounts(date)).filter(([metric]) => wanted.includes(metric));
        return { date, data_status: statusOf(age), metrics: isReported ? Object.fromEntries(numbers) : {} };
      });
    return { body: { all: { summary_metrics: {}, daily_metrics } } };
  },
};

export const accountRoutes: readonly MockRoute[] = [accountRoute, daysRoute];
