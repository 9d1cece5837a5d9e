import type { ConnectorMock, MockResponse } from "../server/define-mock.ts";

/** The response format of one of Meta's hosts. */
export interface GraphResponses {
  ok(body: unknown): MockResponse;
  error(status: number, code: number, message: string, more?: Readonly<Record<string, unknown>>): MockResponse;
  errorResponses: ConnectorMock["errorResponses"];
}

/** @param version Value of the version header; null where the host sends none. */
export function graphResponses(
  type: "OAuthException" | "IGApiException" | "THApiException",
  version: string | null,
): GraphResponses {
  const headers = {
    ...(version === null ? {} : { "facebook-api-version": version }),
    "X-App-Usage": JSON.stringify({ call_count: 28, total_cputime: 25, total_time: 25 }),
    "X-Business-Use-Case-Usage": JSON.stringify({
      "17841400000000001": [
        {
          type: "instagram",
          call_count: 5,
          total_cputime: 1,
          total_time: 2,
          estimated_time_to_regain_access: 0,
        },
      ],
    }),
  };
  const error: GraphResponses["error"] = (status, code, message, more = {}) => ({
    status,
    headers,
    body: { error: { message, type, code, ...more, fbtrace_id: "AInventedTrace0000000000" } },
  });
  return {
    ok: (body) => ({ headers, body }),
    error,
    errorResponses: {
      auth_expired: error(401, 190, "Error validating access token: Session has expired on Tuesday.", {
        error_subcode: 463,
      }),
      permission: error(403, 10, "(#10) Application does not have permission for this action"),
      rate_limited: error(403, 4, "(#4) Application request limit reached", { is_transient: true }),
      not_found: error(400, 100, "Unsupported get request. Object with ID '1' does not exist", { error_subcode: 33 }),
      invalid_metric: error(400, 100, "(#100) The value must be a valid insights metric"),
      not_enough_data: error(400, 10, "(#10) Not enough viewers for the media to show insights"),
      server: error(500, 2, "Service temporarily unavailable", { is_transient: true }),
      invalid: error(400, 100, "Invalid parameter"),
    },
  };
}
