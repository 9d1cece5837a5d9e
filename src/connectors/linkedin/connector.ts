import { bearer } from "../apply-secret.ts";
import { defineConnector } from "../define-connector.ts";
import { listAt, numberAt, textAt } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";
import { linkedinDays } from "./days.ts";
import { organizationRequest, organizationsBundle } from "./organizations.ts";
import { linkedinPosts } from "./posts.ts";
import { hasNextLink, idOfUrn, linkedinApi, linkedinVersion, organizationUrn, request } from "./requests.ts";

/**
 * LinkedIn's Community Management API for organizations (learn.microsoft.com/linkedin/marketing). LinkedIn must approve
 * the app before anyone can sign in.
 */
export const linkedin = defineConnector({
  id: "linkedin",
  platform: "linkedin",
  name: "LinkedIn",
  source: `LinkedIn API ${linkedinVersion}`,
  apiVersion: linkedinApi,
  hosts: ["https://api.linkedin.com/rest/"],
  signIn: {
    oauth: {
      appPrefix: "LINKEDIN",
      authorizeUrl: "https://www.linkedin.com/oauth/v2/authorization",
      tokenUrl: "https://www.linkedin.com/oauth/v2/accessToken",
      scopes: ["r_organization_social", "r_organization_admin"],
      broaderScopes: { r_organization_admin: "rw_organization_admin" },
      // Only approved partners get a refresh token; others sign in again after 60 days.
      renewal: "refresh_token",
      applySecret: bearer,
    },
  },
  accounts: {
    request: (page) =>
      request("organizationAcls", {
        query: { q: "roleAssignee", role: "ADMINISTRATOR", state: "APPROVED", start: page ?? undefined },
      }),
    next: (response, page) =>
      hasNextLink(response) ? Number(page ?? 0) + Math.max(1, listAt(response.body, "elements").length) : null,
    items: (body) =>
      listAt(body, "elements").flatMap((element) => {
        const urn = textAt(element, "organization") ?? textAt(element, "organizationTarget");
        return urn === null ? [] : [{ id: idOfUrn(urn), name: idOfUrn(urn) }];
      }),
    name: {
      request: organizationRequest,
      read: (body) => textAt(body, "localizedName"),
      bundle: organizationsBundle,
    },
  },
  lookups: [
    {
      bundle: organizationsBundle,
      request: ({ account }) => organizationRequest(idOfUrn(account)),
      read: (body, { account }) => ({
        account: textAt(body, "localizedName") ?? textAt(body, "vanityName"),
        accountId: idOfUrn(account),
      }),
    },
    {
      request: ({ account }) =>
        request(`networkSizes/${encodePart(organizationUrn(idOfUrn(account)))}`, {
          query: { edgeType: "COMPANY_FOLLOWED_BY_MEMBER" },
        }),
      read: (body) => ({ followers: numberAt(body, "firstDegreeSize") }),
    },
  ],
  tables: { posts: linkedinPosts, days: linkedinDays },
  failures: {
    codes: ({ status, body }) => {
      if (status < 400) return [];
      const isDaily = / DAY limit/.test(textAt(body, "message") ?? "");
      const codes = [
        isDaily ? "DAY limit" : null,
        textAt(body, "code"),
        textAt(body, "serviceErrorCode"),
        String(status),
      ];
      return codes.filter((code) => code !== null);
    },
    kinds: {
      "DAY limit": "quota_exhausted",
      NONEXISTENT_VERSION: "version_gone",
      "426": "version_gone",
      ACCESS_DENIED: "permission",
      "100": "permission",
      "101": "rate_limited",
    },
  },
  limits: { maxParallelRequests: 5 },
});
