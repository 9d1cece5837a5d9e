import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { metricTable } from "./metric-table.ts";

const sum = (field: string) => (flag: string) => total(`pages.${field}`, `${flag},1`);

/** How visitors used the website. */
export const website = defineBlock({
  title: "website",
  definition: "websiteDefinition",
  needs: { table: "pages", all: ["date"], any: ["sessions", "views", "users"] },
  parts: () => [
    [
      metricTable("website", "pages", [
        { label: "sessions", format: "count", in: sum("sessions") },
        { label: "users", format: "count", in: sum("users") },
        {
          label: "engagedRate",
          format: "rate",
          in: (flag) => ratio("pages.engaged_sessions", "pages.sessions", `${flag},1`),
          meaning: "engagedRateMeaning",
        },
        {
          label: "bounceRate",
          format: "rate",
          in: (flag) =>
            `=IFERROR(1-${ratio("pages.engaged_sessions", "pages.sessions", `${flag},1`).slice("=IFERROR(".length)}`,
          meaning: "bounceRateMeaning",
          benchmark: "website bounces|sessions",
        },
        {
          label: "viewsPerSession",
          format: "number",
          in: (flag) => ratio("pages.views", "pages.sessions", `${flag},1`),
          meaning: "viewsPerSessionMeaning",
        },
        {
          label: "timePerUser",
          format: "duration",
          in: (flag) => ratio("pages.engagement_time", "pages.users", `${flag},1`),
          meaning: "timePerUserMeaning",
        },
      ]),
    ],
  ],
});
