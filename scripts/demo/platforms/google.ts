import type { DemoPlatform, DemoRequest } from "../define-demo.ts";

/** The token in the header `Authorization`. */
export const bearerIn = ({ headers }: DemoRequest): string | null =>
  /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null;

const refusal = (code: number, status: string, message: string) => ({
  status: code,
  body: { error: { code, message, status } },
});

/** What every API of Google answers in the same way. */
export const googleRefusals: DemoPlatform["refusals"] = {
  auth_expired: refusal(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
  permission: refusal(403, "PERMISSION_DENIED", "Request had insufficient authentication scopes."),
  rate_limited: refusal(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."),
  not_found: refusal(404, "NOT_FOUND", "Requested entity was not found."),
  invalid: refusal(400, "INVALID_ARGUMENT", "Request contains an invalid argument."),
  server: refusal(503, "UNAVAILABLE", "The service is currently unavailable."),
};
