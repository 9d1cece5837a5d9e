import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { availableMetrics, type Metric, metricTable } from "./metric-table.ts";

/** The condition for rows of the period that can be added up without counting visits twice. */
const countedOnce = (flag: string, kind = "visits") => `${flag},1,[[pages.${kind}]],1`;

const sum = (field: string, kind?: string) => (flag: string) => total(`pages.${field}`, countedOnce(flag, kind));

const metrics: readonly Metric[] = [
  { label: "sessions", field: "sessions", format: "count", toFormula: sum("sessions") },
  { label: "users", field: "users", format: "count", toFormula: sum("users") },
  { label: "views", field: "views", format: "count", toFormula: sum("views") },
  {
    label: "engagedRate",
    field: "engaged_sessions",
    format: "rate",
    toFormula: (flag) => ratio("pages.engaged_sessions", "pages.sessions", countedOnce(flag)),
    meaning: "engagedRateMeaning",
  },
  {
    label: "bounceRate",
    field: "engaged_sessions",
    format: "rate",
    toFormula: (flag) =>
      `=IFERROR(1-${ratio("pages.engaged_sessions", "pages.sessions", countedOnce(flag)).slice("=IFERROR(".length)}`,
    meaning: "bounceRateMeaning",
    benchmark: "website bounces|sessions",
  },
  {
    label: "viewsPerSession",
    field: "views",
    format: "number",
    toFormula: (flag) => ratio("pages.views", "pages.sessions", countedOnce(flag)),
    meaning: "viewsPerSessionMeaning",
  },
  {
    label: "timePerUser",
    field: "engagement_time",
    format: "duration",
    toFormula: (flag) => ratio("pages.engagement_time", "pages.users", countedOnce(flag)),
    meaning: "timePerUserMeaning",
  },
  { label: "searchImpressions", field: "impressions", format: "count", toFormula: sum("impressions", "searches") },
  { label: "searchClicks", field: "impressions", format: "count", toFormula: sum("clicks", "searches") },
  {
    label: "searchClickRate",
    field: "impressions",
    format: "rate",
    toFormula: (flag) => ratio("pages.clicks", "pages.impressions", countedOnce(flag, "searches")),
    meaning: "searchClickRateMeaning",
  },
  { label: "comments", field: "comments", format: "count", toFormula: sum("comments", "discussion") },
];

/** How visitors used the website, and how they found it. */
export const website = defineBlock({
  title: "website",
  definition: "websiteDefinition",
  needs: { table: "pages", all: ["date"], any: ["sessions", "views", "users", "impressions", "comments"] },
  parts: (inputs) => [[metricTable("website", "pages", availableMetrics(inputs, "pages", metrics))]],
});
