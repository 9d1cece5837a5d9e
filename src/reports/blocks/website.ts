import { defineBlock, formula, type SentencesPart } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import { filledText } from "../figures/sentences.ts";
import { hasRows } from "../report-inputs.ts";
import { metricSources } from "./benchmark-sources.ts";
import { availableMetrics, type Metric, metricTable } from "./metric-table.ts";

const result = (name: string) => (period: Period) => `[[pages.${period}.${name}]]`;

const metrics: readonly Metric[] = [
  { label: "sessions", field: "sessions", format: "count", toFormula: result("sessions"), direction: "rise" },
  {
    label: "users",
    field: "users",
    format: "count",
    toFormula: result("users"),
    direction: "rise",
    meaning: formula(`=IF(N([[pages.now.userRows]])>1,${filledText("usersSummed", "[[pages.now.userRows]]")},"")`),
  },
  { label: "views", field: "views", format: "count", toFormula: result("views"), direction: "rise" },
  {
    label: "engagedRate",
    field: "engaged_sessions",
    format: "rate",
    toFormula: result("engagedRate"),
    direction: "rise",
    meaning: "engagedRateMeaning",
  },
  {
    label: "bounceRate",
    field: "engaged_sessions",
    format: "rate",
    toFormula: (period) => `IF(ISNUMBER(${result("engagedRate")(period)}),1-${result("engagedRate")(period)},"")`,
    direction: "fall",
    meaning: "bounceRateMeaning",
    benchmark: "website bounces|sessions",
  },
  {
    label: "viewsPerSession",
    field: "views",
    format: "number",
    toFormula: result("viewsPerSession"),
    direction: "rise",
    meaning: "viewsPerSessionMeaning",
  },
  {
    label: "timePerUser",
    field: "engagement_time",
    format: "duration",
    toFormula: result("timePerUser"),
    direction: "rise",
    meaning: "timePerUserMeaning",
  },
  {
    label: "searchImpressions",
    field: "impressions",
    format: "count",
    toFormula: result("impressions"),
    direction: "rise",
  },
  { label: "searchClicks", field: "impressions", format: "count", toFormula: result("clicks"), direction: "rise" },
  {
    label: "searchClickRate",
    field: "impressions",
    format: "rate",
    toFormula: result("searchClickRate"),
    direction: "rise",
    meaning: "searchClickRateMeaning",
  },
  { label: "comments", field: "comments", format: "count", toFormula: result("comments"), direction: "rise" },
];

/** How many rows do not lie in the period, and how many of those that do share days with longer ones. */
const leftOut: SentencesPart = {
  kind: "sentences",
  isOneLine: true,
  sentences: [
    formula(
      `=IF(N([[pages.now.across]])>0,IF([[edges]]=2,${filledText("rowsShared", "[[pages.now.across]]")},${filledText("rowsAcross", "[[pages.now.across]]")}),"")`,
    ),
    formula(`=IF(N([[pages.now.inner]])>0,${filledText("rowsInner", "[[pages.now.inner]]")},"")`),
  ],
};

/** How visitors used the website, and how they found it. */
export const website = defineBlock({
  title: "website",
  definition: "websiteDefinition",
  isFilled: (inputs) => hasRows(inputs, "pages", "sessions", "views", "users", "impressions", "comments"),
  parts: (inputs) => {
    const shown = availableMetrics(inputs, "pages", metrics);
    // Rows of a site are days, channels or pages: any number of them says as much as another.
    const rowsIn = (period: Period) => `IF(N([[pages.${period}.rows]])>0,[[minCompared]],0)`;
    return [[metricTable("pages", shown, rowsIn)], [metricSources(shown)], [leftOut]];
  },
});
