import { expect, it } from "vitest";
import { availableMetrics, type Metric, metricTable } from "../../src/reports/blocks/metric-table.ts";
import { filled } from "./planned-inputs.ts";

const metric = (rest: Partial<Metric> = {}): Metric => ({
  label: "posts",
  format: "count",
  toFormula: (period) => `[[pages.${period}.sessions]]`,
  ...rest,
});
const rowOf = (rest: Partial<Metric> = {}) =>
  metricTable("pages", [metric(rest)], (period) => `[[pages.${period}.rows]]`).rows[0];

it("a row of metrics has this period, the ones before with their changes, and what it means", () => {
  const changeFrom = (cell: string, period: string) =>
    `IF(AND(ISNUMBER([[here.1]]),ISNUMBER(${cell}),N([[pages.now.rows]])>=[[minCompared]],N([[pages.${period}.rows]])>=[[minCompared]]),IF(${cell}>0,`;
  const row = rowOf({ meaning: "figure", direction: "rise" });
  expect(row).toEqual([
    { text: "posts" },
    { formula: "=[[pages.now.sessions]]" },
    { formula: '=IF([[has.pages.before]]=1,[[pages.before.sessions]],"")' },
    { formula: expect.stringContaining(changeFrom("[[here.2]]", "before")), style: "rise" },
    { formula: '=IF([[has.pages.year]]=1,[[pages.year.sessions]],"")' },
    { formula: expect.stringContaining(changeFrom("[[here.4]]", "year")), style: "rise" },
    { text: "figure" },
  ]);
});

it("a change is neither good nor bad unless the metric says so, and some metrics have none", () => {
  expect(rowOf()?.[3]).toMatchObject({ style: "move" });
  expect(rowOf({ direction: "fall" })?.[5]).toMatchObject({ style: "fall" });
  const without = rowOf({ hasNoChange: true });
  expect([without?.[3], without?.[5], without?.[6]]).toEqual([null, null, null]);
});

it("a table has a column for benchmarks only if a metric has one", () => {
  const both = metricTable("pages", [metric({ benchmark: "email opens|delivered" }), metric()], () => "1");
  expect(both.columns).toHaveLength(8);
  expect(both.rows.map((row) => row[6])).toEqual([
    {
      formula:
        '=IFERROR(INDEX([[benchmarks.rate]],MATCH("email opens|delivered|"&[[industry]],[[benchmarks.key]],0)),"")',
    },
    null,
  ]);
  expect(metricTable("pages", [metric()], () => "1").columns).toHaveLength(7);
});

it("a metric about competitors is blank without any", () => {
  const row = rowOf({ isAboutCompetitors: true, meaning: "figure" });
  expect(row?.[0]).toEqual({ formula: '=IF([[competitors]]="","",[[t.posts]])' });
  expect(row?.[6]).toEqual({ formula: '=IF([[competitors]]="","",[[t.figure]])' });
});

it("a metric is shown if rows of the period have its field, or if it needs none", () => {
  const metrics = [metric(), metric({ field: "sessions" }), metric({ field: "users" }), metric({ field: "views" })];
  const contents = { pages: { ...filled(3, ["sessions"]), byField: { sessions: 1, users: 0 } } };
  expect(availableMetrics({ contents }, "pages", metrics).map(({ field }) => field)).toEqual([undefined, "sessions"]);
  expect(availableMetrics({ contents: {} }, "pages", metrics)).toHaveLength(1);
});
