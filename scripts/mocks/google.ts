import type { ConnectorMock, MockRequest } from "./server/define-mock.ts";

/** The token in the `Authorization` header. */
export const bearerIn = ({ headers }: MockRequest): string | null =>
  /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null;

const errorResponse = (code: number, status: string, message: string) => ({
  status: code,
  body: { error: { code, message, status } },
});

/** Error responses shared by all of Google's APIs. */
export const googleRefusals: ConnectorMock["errorResponses"] = {
  auth_expired: errorResponse(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
  permission: errorResponse(403, "PERMISSION_DENIED", "Request had insufficient authentication scopes."),
  rate_limited: errorResponse(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."),
  not_found: errorResponse(404, "NOT_FOUND", "Requested entity was not found."),
  invalid: errorResponse(400, "INVALID_ARGUMENT", "Request contains an invalid argument."),
  server: errorResponse(503, "UNAVAILABLE", "The service is currently unavailable."),
};
