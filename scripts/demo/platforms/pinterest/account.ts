import { asked, type DemoRoute, dayBefore } from "../../define-demo.ts";
import { analysedDays, api, day, dayCounts, followers, refusal, someOf, statusOf, username } from "./world.ts";

const accountRoute: DemoRoute = {
  method: "GET",
  address: `${api}/user_account`,
  contract: {
    query: {
      type: "object",
      properties: { ad_account_id: { type: "string", pattern: "^\\d+$" } },
      additionalProperties: false,
    },
  },
  answer: (_request, world) => ({
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

const daysRoute: DemoRoute = {
  method: "GET",
  address: `${api}/user_account/analytics`,
  contract: {
    query: {
      type: "object",
      required: ["start_date", "end_date"],
      properties: {
        start_date: day,
        end_date: day,
        metric_types: someOf([...metrics, ...metrics.map((metric) => `${metric}_RATE`)]),
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
  answer: (request, world) => {
    const [from = "", to = ""] = [asked(request, "start_date"), asked(request, "end_date")];
    if (from < dayBefore(world.today, analysedDays + 1))
      return refusal(400, 1, "start_date is more than 90 days back.");
    const wanted = (asked(request, "metric_types") ?? metrics.join(",")).split(",");
    const ages = Array.from({ length: analysedDays + 2 }, (_, age) => analysedDays + 1 - age);
    const daily_metrics = ages
      .map((age) => ({ age, date: dayBefore(world.today, age) }))
      .filter(({ date }) => date >= from && date <= to)
      .map(({ age, date }) => {
        const isTold = ["READY", "ESTIMATE"].includes(statusOf(age));
        const numbers = Object.entries(dayCounts(date)).filter(([metric]) => wanted.includes(metric));
        return { date, data_status: statusOf(age), metrics: isTold ? Object.fromEntries(numbers) : {} };
      });
    return { body: { all: { summary_metrics: {}, daily_metrics } } };
  },
};

export const accountRoutes: readonly DemoRoute[] = [accountRoute, daysRoute];
