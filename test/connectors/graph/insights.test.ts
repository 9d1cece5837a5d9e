import { describe, expect, it } from "vitest";
import { breakdown, daySeries, linkClicks, metricNumber, metricValue } from "../../../src/connectors/graph/insights.ts";
import type { Json } from "../../../src/connectors/json.ts";

describe("Graph insights", () => {
  it.each([
    ["a total", { name: "likes", total_value: { value: 12 } }, 12],
    ["the last of its values", { name: "likes", values: [{ value: 4 }, { value: 5 }] }, 5],
    ["its total where it has values too", { name: "likes", values: [{ value: 4 }], total_value: { value: 9 } }, 9],
    ["a reported 0", { name: "likes", values: [{ value: 0 }] }, 0],
  ])("an insight's value is %s", (_, item, value) => {
    expect(metricNumber({ data: [item] }, "likes")).toBe(value);
  });

  it.each([
    ["there is no such metric", { data: [] }],
    ["it has no values", { data: [{ name: "likes", values: [] }] }],
    ["its value is an object", { data: [{ name: "likes", values: [{ value: { like: 3 } }] }] }],
    ["there is no response", null],
  ])("an insight has no number where %s", (_, body) => {
    expect(metricNumber(body, "likes")).toBeNull();
  });

  it("an insight can be an object of counts", () => {
    expect(metricValue({ data: [{ name: "likes", values: [{ value: { like: 3, love: 1 } }] }] }, "likes")).toEqual({
      like: 3,
      love: 1,
    });
  });

  it("an insight's day is the one before its end time, whose seconds are preserved", () => {
    const values: Json[] = [
      { value: 10, end_time: "2026-05-02T07:00:00+0000" },
      { value: 11, end_time: "2026-05-03T00:00:00-0700" },
      { value: 12 },
    ];
    expect(daySeries({ data: [{ name: "reach", values }] }, "reach")).toEqual([
      { day: "2026-05-01", ends: 1_777_705_200, value: 10 },
      { day: "2026-05-02", ends: 1_777_791_600, value: 11 },
    ]);
  });

  it("an insight is counted by the values of its breakdown, and by link", () => {
    const results: Json[] = [
      { dimension_values: ["NL"], value: 7 },
      { dimension_values: [], value: 1 },
      { dimension_values: ["BE"] },
    ];
    expect(breakdown({ data: [{ name: "who", total_value: { breakdowns: [{ results }] } }] }, "who")).toEqual([
      { value: "NL", count: 7 },
    ]);
    const links = [
      { value: 11, link_url: "https://a.example/" },
      { value: 2, link_url: "https://b.example/" },
    ];
    expect(linkClicks({ data: [{ name: "clicks", link_total_values: links }] }, "clicks")).toBe(13);
    expect(linkClicks({ data: [{ name: "clicks", link_total_values: [] }] }, "clicks")).toBeNull();
  });
});
