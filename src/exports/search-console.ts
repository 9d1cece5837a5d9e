import { defineFormat } from "./define-format.ts";

/**
 * Google Search Console, Performance, Export: a zip file with tables for days, pages and more. The table of pages has no
 * period: it is that of the days in the same zip file, or else the day of the export.
 */
const performance = {
  platform: "google-search",
  table: "pages",
  accountInName: /([^/\\]+?)-Performance-on-Search/,
} as const;

const metrics = { clicks: { en: "Clicks" }, impressions: { en: "Impressions" }, position: { en: "Position" } };

const otherDimensions = ["Top queries", "Country", "Device", "Search appearance"];

export const searchConsoleDays = defineFormat({
  ...performance,
  id: "search-console-days",
  label: "Search Console export by day",
  requiredFields: ["date", "clicks", "impressions", "position"],
  headers: { date: { en: "Date" }, ...metrics },
  dates: { date: "YYYY-MM-DD" },
});

export const searchConsolePages = defineFormat({
  ...performance,
  id: "search-console-pages",
  label: "Search Console export of pages",
  requiredFields: ["page", "clicks", "impressions"],
  headers: { date: {}, period_end: {}, page: { en: "Top pages" }, ...metrics },
  exportDate: "date",
  periodFromFormat: "search-console-days",
});

export const searchConsoleOthers = defineFormat({
  ...performance,
  id: "search-console-others",
  label: "Search Console export of queries, countries, devices or appearances",
  rejection: "noTable",
  requiredFields: ["dimension", "clicks"],
  headers: { ...metrics },
  columns: { dimension: { en: otherDimensions } },
});

/** A comparison of two periods: `8/1/25 - 8/30/25 Clicks` and `7/1/25 - 7/31/25 Clicks`. Each period becomes a row. */
export const searchConsoleCompared = defineFormat({
  ...performance,
  id: "search-console-compared",
  label: "Search Console comparison of pages",
  layout: "ranges",
  requiredFields: ["page", "clicks", "impressions"],
  headers: { date: {}, period_end: {}, page: { en: "Top pages" }, ...metrics },
  dates: { date: ["MM/DD/YY", "MM/DD/YYYY"], period_end: ["MM/DD/YY", "MM/DD/YYYY"] },
  ambiguousDateFields: ["date", "period_end"],
});

export const searchConsoleComparedOthers = defineFormat({
  ...performance,
  id: "search-console-compared-others",
  label: "Search Console comparison of queries, countries, devices or appearances",
  rejection: "noTable",
  layout: "ranges",
  requiredFields: ["dimension", "clicks"],
  headers: { ...metrics },
  columns: { dimension: { en: otherDimensions } },
});

export const searchConsoleFilters = defineFormat({
  ...performance,
  id: "search-console-filters",
  label: "Search Console list of filters",
  rejection: "noTable",
  requiredFields: ["filter", "setting"],
  hasOnlyKnownColumns: true,
  headers: {},
  columns: { filter: { en: "Filter" }, setting: { en: "Value" } },
});
