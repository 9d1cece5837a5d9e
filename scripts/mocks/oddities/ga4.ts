import type { Oddity } from "./oddity.ts";

export const oddities: Oddity[] = [
  {
    what: "Large times and fractions are written with an exponent.",
    source: "https://github.com/ncb000gt/node-googleanalytics/issues/28",
    date: "2013-11-05",
    account: "123",
    respond: ({ body }) => {
      const { dimensions, metrics } = JSON.parse(body ?? "{}") as Record<string, { name: string }[]>;
      if (dimensions?.length !== 1) return { body: { rows: [], rowCount: 0 } };
      const known: Record<string, string> = {
        userEngagementDuration: "1.2345678E7",
        sessions: "12",
        engagedSessions: "8",
      };
      const values = (metrics ?? []).map(({ name }) => ({ value: known[name] ?? "4.0E2" }));
      return {
        body: {
          dimensionHeaders: dimensions,
          metricHeaders: metrics,
          rows: [{ dimensionValues: [{ value: "20261005" }], metricValues: values }],
          rowCount: 1,
        },
      };
    },
    rows: { pages: [{ date: "2026-10-05", sessions: 12, users: 400, engagement_time: 12_345_678 }] },
  },
];
