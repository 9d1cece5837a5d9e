import { bearer } from "../apply-secret.ts";
import { defineConnector } from "../define-connector.ts";
import { textAt } from "../json.ts";
import { account, accountDays } from "./account.ts";
import { pins } from "./pins.ts";

/** Pinterest's API v5 for the connection's own account: developers.pinterest.com/docs/api/v5. */
export const pinterest = defineConnector({
  id: "pinterest",
  platform: "pinterest",
  name: "Pinterest",
  source: "Pinterest API v5",
  apiVersion: { name: "v5", promisedUntil: null },
  hosts: ["https://api.pinterest.com/"],
  signIn: {
    oauth: {
      appPrefix: "PINTEREST",
      authorizeUrl: "https://www.pinterest.com/oauth/",
      tokenUrl: "https://api.pinterest.com/v5/oauth/token",
      scopes: ["user_accounts:read", "pins:read", "boards:read"],
      scopeSeparator: ",",
      clientAuthentication: "basic",
      renewal: "refresh_token",
      applySecret: bearer,
    },
    apiKey: { where: "https://developers.pinterest.com/apps/", form: /^pina_[\w-]{20,}$/, applySecret: bearer },
  },
  owner: account,
  lookups: [account],
  tables: { days: accountDays, posts: pins },
  failures: {
    // Error numbers depend on the endpoint: they are only unambiguous together with the status.
    codes: ({ status, body }) => {
      if (status < 400) return [];
      const code = `${status}/${textAt(body, "code")}`;
      return status === 400 && /metric/i.test(textAt(body, "message") ?? "") ? ["metric", code] : [code];
    },
    kinds: {
      metric: "invalid_metric",
      "401/2": "auth_expired",
      // The token is valid, but it or its app lacks permissions.
      "401/3": "permission",
      "404/50": "not_found",
      "429/8": "rate_limited",
    },
  },
  limits: {
    maxParallelRequests: 10,
    retryDelayMs: ({ headers }) => {
      const seconds = Number(headers["x-ratelimit-reset"]);
      return seconds > 0 ? seconds * 1000 : null;
    },
  },
});
