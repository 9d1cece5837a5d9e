import type { RowOf } from "../../tables/rows.ts";
import type { ListSource } from "../define-connector.ts";
import { numberAt, textAt } from "../json.ts";
import { breakdown } from "./insights.ts";

const genderNames: Readonly<Record<string, string>> = { F: "female", M: "male", U: "unknown" };

/** Current followers of an own account by country, city, age and gender; empty below 100 followers. */
export const instagramAudience = (base: string) =>
  ({
    counts: "unknown",
    parts: () => ["country", "city", "age", "gender"],
    metrics: ["follower_demographics"],
    request: ({ facts }, _page, part, metrics) => ({
      url: `${base}/${facts.accountId}/insights`,
      query: {
        metric: metrics.join(","),
        period: "lifetime",
        metric_type: "total_value",
        timeframe: "this_month",
        breakdown: String(part),
      },
    }),
    items: (body, _run, part) =>
      breakdown(body, "follower_demographics").map((slice) => ({ dimension: String(part), ...slice })),
    toleratedFailures: ["not_enough_data"],
    row: (slice, { today }) => {
      const value = textAt(slice, "value") ?? "";
      const dimension = textAt(slice, "dimension");
      return {
        date: today,
        dimension,
        value: dimension === "gender" ? (genderNames[value] ?? value) : value,
        followers: numberAt(slice, "count"),
      };
    },
  }) satisfies ListSource<RowOf<"audience">>;
