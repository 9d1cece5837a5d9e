import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { linesFor, type Metric, metricTable } from "./metric-table.ts";

/** Rows of the period that can be added up without counting the same visits twice. */
const countedOnce = (flag: string, what = "visits") => `${flag},1,[[pages.${what}]],1`;

const sum = (field: string, what?: string) => (flag: string) => total(`pages.${field}`, countedOnce(flag, what));

const metrics: readonly Metric[] = [
  { label: "sessions", field: "sessions", format: "count", in: sum("sessions") },
  { label: "users", field: "users", format: "count", in: sum("users") },
  { label: "views", field: "views", format: "count", in: sum("views") },
  {
    label: "engagedRate",
    field: "engaged_sessions",
    format: "rate",
    in: (flag) => ratio("pages.engaged_sessions", "pages.sessions", countedOnce(flag)),
    meaning: "engagedRateMeaning",
  },
  {
    label: "bounceRate",
    field: "engaged_sessions",
    format: "rate",
    in: (flag) =>
      `=IFERROR(1-${ratio("pages.engaged_sessions", "pages.sessions", countedOnce(flag)).slice("=IFERROR(".length)}`,
    meaning: "bounceRateMeaning",
    benchmark: "website bounces|sessions",
  },
  {
    label: "viewsPerSession",
    field: "views",
    format: "number",
    in: (flag) => ratio("pages.views", "pages.sessions", countedOnce(flag)),
    meaning: "viewsPerSessionMeaning",
  },
  {
    label: "timePerUser",
    field: "engagement_time",
    format: "duration",
    in: (flag) => ratio("pages.engagement_time", "pages.users", countedOnce(flag)),
    meaning: "timePerUserMeaning",
  },
  { label: "searchImpressions", field: "impressions", format: "count", in: sum("impressions", "searches") },
  { label: "searchClicks", field: "impressions", format: "count", in: sum("clicks", "searches") },
  {
    label: "searchClickRate",
    field: "impressions",
    format: "rate",
    in: (flag) => ratio("pages.clicks", "pages.impressions", countedOnce(flag, "searches")),
    meaning: "searchClickRateMeaning",
  },
  { label: "comments", field: "comments", format: "count", in: sum("comments", "discussion") },
];

/** How visitors used the website, and how it was found. */
export const website = defineBlock({
  title: "website",
  definition: "websiteDefinition",
  needs: { table: "pages", all: ["date"], any: ["sessions", "views", "users", "impressions", "comments"] },
  parts: (inputs) => [[metricTable("website", "pages", linesFor(inputs, "pages", metrics))]],
});
