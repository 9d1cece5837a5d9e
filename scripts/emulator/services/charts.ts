import { emulate, enumOf } from "../strict-object.ts";

type Service = typeof GoogleAppsScript.Charts;

/** The chart types for charts in sheets; the image charts of this service are not emulated. */
export const createCharts = () =>
  emulate<Service>()("Charts", {
    ChartType: enumOf<Service["ChartType"]>(
      "AREA",
      "BAR",
      "BUBBLE",
      "CANDLESTICK",
      "COLUMN",
      "COMBO",
      "GAUGE",
      "GEO",
      "HISTOGRAM",
      "LINE",
      "ORG",
      "PIE",
      "RADAR",
      "SCATTER",
      "SPARKLINE",
      "STEPPED_AREA",
      "TABLE",
      "TIMELINE",
      "TREEMAP",
      "WATERFALL",
    ),
  });
