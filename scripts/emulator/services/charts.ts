import { emulate, enumOf } from "../strict-object.ts";

type Service = typeof GoogleAppsScript.Charts;

/** The kinds of charts that sheets can hold; the service's own charts, which are pictures, are not emulated. */
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
