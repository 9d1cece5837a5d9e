import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { metricTable } from "./metric-table.ts";

/** Rows of the period that can be added up without counting the same visits twice. */
const once = (flag: string, what = "visits") => `${flag},1,[[pages.${what}]],1`;

const sum = (field: string, what?: string) => (flag: string) => total(`pages.${field}`, once(flag, what));

/** How visitors used the website, and how it was found. */
export const website = defineBlock({
  title: "website",
  definition: "websiteDefinition",
  needs: { table: "pages", all: ["date"], any: ["sessions", "views", "users", "impressions", "comments"] },
  parts: () => [
    [
      metricTable("website", "pages", [
        { label: "sessions", format: "count", in: sum("sessions") },
        { label: "users", format: "count", in: sum("users") },
        { label: "views", format: "count", in: sum("views") },
        {
          label: "engagedRate",
          format: "rate",
          in: (flag) => ratio("pages.engaged_sessions", "pages.sessions", once(flag)),
          meaning: "engagedRateMeaning",
        },
        {
          label: "bounceRate",
          format: "rate",
          in: (flag) =>
            `=IFERROR(1-${ratio("pages.engaged_sessions", "pages.sessions", once(flag)).slice("=IFERROR(".length)}`,
          meaning: "bounceRateMeaning",
          benchmark: "website bounces|sessions",
        },
        {
          label: "viewsPerSession",
          format: "number",
          in: (flag) => ratio("pages.views", "pages.sessions", once(flag)),
          meaning: "viewsPerSessionMeaning",
        },
        {
          label: "timePerUser",
          format: "duration",
          in: (flag) => ratio("pages.engagement_time", "pages.users", once(flag)),
          meaning: "timePerUserMeaning",
        },
        { label: "searchImpressions", format: "count", in: sum("impressions", "searches") },
        { label: "searchClicks", format: "count", in: sum("clicks", "searches") },
        {
          label: "searchClickRate",
          format: "rate",
          in: (flag) => ratio("pages.clicks", "pages.impressions", once(flag, "searches")),
          meaning: "searchClickRateMeaning",
        },
        { label: "comments", format: "count", in: sum("comments", "discussion") },
      ]),
    ],
  ],
});
