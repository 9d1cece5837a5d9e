import { describe, expect, it } from "vitest";
import { failures } from "../../../src/connectors/graph/failures.ts";
import { instagram } from "../../../src/connectors/instagram/connector.ts";
import { classifyResponse, isApiFailure } from "../../../src/connectors/sync/classify-response.ts";
import { error, toResponse } from "./graph-bodies.ts";

const kindOf = (status: number, body: ReturnType<typeof error>) => {
  const result = classifyResponse(instagram, toResponse(status, body));
  return isApiFailure(result) ? result.failure.kind : "none";
};

describe("Meta errors", () => {
  it.each([
    ["an expired session", 401, error(190, "Session has expired", { error_subcode: 463 }), "auth_expired"],
    ["a changed password", 400, error(190, "Changed", { error_subcode: 460 }), "auth_expired"],
    ["a removed app", 400, error(190, "Not authorized", { error_subcode: 458 }), "auth_expired"],
    ["a missing permission", 403, error(10, "(#10) Application does not have permission"), "permission"],
    ["a page on which the user has no role", 403, error(200, "(#200) Permissions error"), "permission"],
    ["another permission code", 403, error(294, "Managing advertisements"), "permission"],
    ["a story with few viewers", 403, error(10, "(#10) Not enough viewers for the media"), "not_enough_data"],
    [
      "a post older than the business account",
      400,
      error(100, "Invalid parameter", { error_subcode: 2108006 }),
      "not_enough_data",
    ],
    ["a deleted post", 400, error(100, "Unsupported get request", { error_subcode: 33 }), "not_found"],
    ["an unknown name", 400, error(110, "Invalid user id", { error_subcode: 2207013 }), "not_found"],
    [
      "a metric that does not exist",
      400,
      error(100, "(#100) The value must be a valid insights metric"),
      "invalid_metric",
    ],
    ["no metric left", 400, error(3001, "(#3001) Invalid query", { error_subcode: 1504028 }), "invalid_metric"],
    ["a parameter that is wrong", 400, error(100, "(#100) Invalid parameter"), "invalid"],
    ["too many requests of the app", 403, error(4, "(#4) Application request limit reached"), "rate_limited"],
    ["too many requests of the user", 400, error(17, "(#17) User request limit reached"), "rate_limited"],
    ["too many requests for the page", 400, error(80001, "(#80001) Too many calls"), "rate_limited"],
    ["too many requests for the account", 400, error(80002, "(#80002) Too many calls"), "rate_limited"],
    ["an error at Meta", 500, error(2, "Service temporarily unavailable"), "server"],
    ["an error at Meta that looks like a wrong request", 400, error(1, "An unknown error occurred"), "server"],
    ["a good answer", 200, { data: [] }, "none"],
  ])("Meta's error is recognized by its code: %s", (_, status, body, kind) => {
    expect(kindOf(status, body)).toBe(kind);
  });

  it.each([
    ["by its index", "(#100) metric[1] must be one of the following values: views, reach", "follows"],
    ["by its name", "(#100) Media type does not support the views metric for this media product type", "views"],
    ["by its name in brackets", "(#100) (follows) metric is not available", "follows"],
    [
      "by its name in a long message",
      "(#100) Starting from version 22 and above, the impressions metric is no longer supported for the queried user",
      "impressions",
    ],
  ])("Meta's error names its metric %s", (_, message, metric) => {
    expect(failures.refusedMetric?.(toResponse(400, error(100, message)), ["views", "follows"])).toBe(metric);
  });

  it("Meta's error names no requested metric where its message has none", () => {
    const none = failures.refusedMetric?.(
      toResponse(400, error(100, "(#100) The value must be a valid insights metric")),
      ["reach"],
    );
    expect(["reach"]).not.toContain(none);
  });
});
