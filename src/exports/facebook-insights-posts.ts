import { defineFormat } from "./define-format.ts";

/** Facebook Insights until 2020, post level. Likes, comments and shares were on another sheet. */
export const facebookInsightsPosts = defineFormat({
  id: "facebook-insights-posts",
  label: {
    en: "old Facebook Insights export of posts",
    es: "exportación antigua de publicaciones de Facebook Insights",
    nl: "oude Facebook Insights-export van berichten",
  },
  platform: "facebook",
  table: "posts",
  counts: { others: "unknown", impressions: "total", reach: "total" },
  requiredFields: ["post_id", "reach", "published_at"],
  headers: {
    post_id: { en: "Post ID" },
    url: { en: "Permalink" },
    published_at: { en: "Posted" },
    type: { en: "Type" },
    text: { en: "Post Message" },
    impressions: { en: "Lifetime Post Total Impressions" },
    reach: { en: "Lifetime Post Total Reach" },
  },
  dates: { published_at: ["MM/DD/YYYY HH:mm[:ss]", "MM/DD/YY HH:mm", "MM/DD/YY hh:mm a"] },
  ambiguousDateFields: ["published_at"],
  // Row 2 explains the columns in sentences.
  rowFilters: [{ column: "reach", matches: /^Lifetime: /, reason: "note", isSilent: true }],
});
