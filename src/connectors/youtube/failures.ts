import type { ApiResponse, Failures } from "../define-connector.ts";
import { at, listAt, textAt } from "../json.ts";

const unknownMetric = /^Unknown identifier \((\w+)\) given in field parameters\.metrics/;

/** Some errors differ only by their message. Messages may contain HTML and are never shown. */
const messages: readonly (readonly [form: RegExp, code: string])[] = [
  [unknownMetric, "unknownMetric"],
  [/^API key (not valid|expired)/, "keyInvalid"],
  [/quota.*\bper day\b/i, "quotaExceeded"],
];

/** Google's error bodies in both APIs: developers.google.com/youtube/v3/docs/errors. */
export const failures: Failures = {
  codes: ({ body }) => {
    const error = at(body, "error");
    if (error === null) return [];
    const message = textAt(error, "message") ?? "";
    return [
      ...messages.filter(([form]) => form.test(message)).map(([, code]) => code),
      ...[...listAt(error, "details"), ...listAt(error, "errors")].map((entry) => textAt(entry, "reason")),
      textAt(error, "status") ?? textAt(error, "code"),
    ].filter((code) => code !== null);
  },
  kinds: {
    quotaExceeded: "quota_exhausted",
    dailyLimitExceeded: "quota_exhausted",
    rateLimitExceeded: "rate_limited",
    userRateLimitExceeded: "rate_limited",
    authError: "auth_expired",
    keyInvalid: "auth_expired",
    API_KEY_INVALID: "auth_expired",
    UNAUTHENTICATED: "auth_expired",
    // A key was used where a sign-in is required.
    authorizationRequired: "permission",
    insufficientPermissions: "permission",
    ACCESS_TOKEN_SCOPE_INSUFFICIENT: "permission",
    accessNotConfigured: "permission",
    SERVICE_DISABLED: "permission",
    forbidden: "permission",
    playlistItemsNotAccessible: "permission",
    channelNotFound: "not_found",
    channelClosed: "not_found",
    channelSuspended: "not_found",
    // A channel without any upload has no uploads playlist.
    playlistNotFound: "not_enough_data",
    youtubeSignupRequired: "not_found",
    invalidPageToken: "bad_place",
    unknownMetric: "invalid_metric",
    backendError: "server",
    internalError: "server",
  },
  refusedMetric: ({ body }: ApiResponse) => unknownMetric.exec(textAt(body, "error.message") ?? "")?.[1] ?? null,
};
