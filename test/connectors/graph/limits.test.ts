import { describe, expect, it } from "vitest";
import { retryDelayMs, usedShare } from "../../../src/connectors/graph/usage-limits.ts";
import { toResponse } from "./graph-bodies.ts";

const business = (minutes: number) =>
  JSON.stringify({
    "17841455500000009": [
      { type: "instagram", call_count: 91, total_cputime: 3, total_time: 4, estimated_time_to_regain_access: minutes },
    ],
  });

describe("Meta usage limits", () => {
  it("the used share of Meta's quota is the highest percentage in either header", () => {
    const app = JSON.stringify({ call_count: 28, total_cputime: 35, total_time: 25 });
    expect(usedShare?.(toResponse(200, null, { "x-app-usage": app }))).toBe(0.35);
    expect(usedShare?.(toResponse(200, null, { "x-app-usage": app, "x-business-use-case-usage": business(0) }))).toBe(
      0.91,
    );
  });

  it("the used share of Meta's quota is unknown without readable headers", () => {
    expect(usedShare?.(toResponse(200, null))).toBeNull();
    expect(usedShare?.(toResponse(200, null, { "x-app-usage": "{broken" }))).toBeNull();
  });

  it("Meta's rate limit lasts the minutes that the header estimates", () => {
    expect(retryDelayMs?.(toResponse(403, null, { "x-business-use-case-usage": business(12) }), 0)).toBe(720_000);
    expect(retryDelayMs?.(toResponse(403, null, { "x-business-use-case-usage": business(0) }), 0)).toBeNull();
    expect(retryDelayMs?.(toResponse(403, null), 0)).toBeNull();
  });
});
