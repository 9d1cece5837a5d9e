import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/connectors/json.ts";
import { classifyResponse, isApiFailure } from "../../../src/connectors/sync/classify-response.ts";
import { youtube } from "../../../src/connectors/youtube/connector.ts";

describe("YouTube errors", () => {
  const error = (code: number, reason: string, message = "No.", more: { [name: string]: Json } = {}): Json => ({
    error: { code, message, errors: [{ message, domain: "youtube", reason }], ...more },
  });
  const html = 'You have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.';
  const invalidKey = "API key not valid. Please pass a valid API key.";

  it.each([
    ["the daily quota, with HTML in its message", 403, error(403, "quotaExceeded", html), "quota_exhausted"],
    ["too many requests", 403, error(403, "userRateLimitExceeded"), "rate_limited"],
    ["too many requests of the newer kind", 429, error(429, "rateLimitExceeded"), "rate_limited"],
    ["an expired token", 401, error(401, "authError", "Bad.", { status: "UNAUTHENTICATED" }), "auth_expired"],
    ["a wrong key", 400, error(400, "badRequest", invalidKey, { status: "INVALID_ARGUMENT" }), "auth_expired"],
    ["a key where a sign-in is required", 401, error(401, "authorizationRequired"), "permission"],
    ["a permission that was not granted", 403, error(403, "insufficientPermissions"), "permission"],
    ["an API that is not enabled", 403, error(403, "accessNotConfigured"), "permission"],
    ["an expired cursor", 400, error(400, "invalidPageToken"), "bad_place"],
    ["a closed channel", 403, error(403, "channelClosed"), "not_found"],
    ["a channel without any upload", 404, error(404, "playlistNotFound"), "not_enough_data"],
    ["an error at YouTube", 503, error(503, "backendError"), "server"],
    ["an invalid request", 400, error(400, "invalidParameter"), "invalid"],
    ["nothing but a status", 403, {}, "permission"],
  ])("YouTube's error is recognized: %s", (_, status, body, kind) => {
    const result = classifyResponse(youtube, { status, headers: {}, body });
    expect(isApiFailure(result) && result.failure.kind).toBe(kind);
    expect(JSON.stringify(isApiFailure(result) && result.failure.code)).not.toContain("<");
  });

  it("YouTube's error names the metric that was retired", () => {
    const body = error(400, "badRequest", "Unknown identifier (shares) given in field parameters.metrics.");
    const response = { status: 400, headers: {}, body };
    const result = classifyResponse(youtube, response);
    expect(isApiFailure(result) && result.failure.kind).toBe("invalid_metric");
    expect(youtube.failures.refusedMetric?.(response, ["shares"])).toBe("shares");
  });
});
