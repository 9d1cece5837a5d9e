import type { ApiResponse, FailureKind, Failures } from "../define-connector.ts";
import { listAt, textAt } from "../json.ts";

/** Google's codes, most specific first: reasons of the newer and older APIs, then the status text. */
const codes = ({ status, body }: ApiResponse): string[] => {
  if (status < 400) return [];
  const reasons = [...listAt(body, "error.details"), ...listAt(body, "error.errors")];
  // A 429 may be the end of the minute's quota or of the day's: only the message says so.
  const isDaily = status === 429 && /per day|daily/i.test(textAt(body, "error.message") ?? "");
  return [
    isDaily ? "daily quota" : null,
    ...reasons.map((entry) => textAt(entry, "reason")),
    textAt(body, "error.status"),
    String(status),
  ].filter((code) => code !== null);
};

const kinds: Readonly<Record<string, FailureKind>> = {
  authError: "auth_expired",
  UNAUTHENTICATED: "auth_expired",
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: "permission",
  insufficientPermissions: "permission",
  forbidden: "permission",
  PERMISSION_DENIED: "permission",
  "daily quota": "quota_exhausted",
  rateLimitExceeded: "rate_limited",
  userRateLimitExceeded: "rate_limited",
  quotaExceeded: "quota_exhausted",
  dailyLimitExceeded: "quota_exhausted",
  RESOURCE_EXHAUSTED: "rate_limited",
  notFound: "not_found",
  NOT_FOUND: "not_found",
  backendError: "server",
  INTERNAL: "server",
  UNAVAILABLE: "server",
  DEADLINE_EXCEEDED: "server",
};

/** Google's API errors: `error.status`, and `error.errors[].reason` in older APIs. */
export const googleFailures: Failures = { codes, kinds };
