import { bearer } from "../apply-secret.ts";
import type { ApiKey, GrantedScopes, SignIn } from "../define-connector.ts";
import { listAt, textAt } from "../json.ts";
import { graphVersion } from "./version.ts";

/** A token that the user created with their own app. */
export const accessToken = (where: string): ApiKey => ({ where, form: /^[\w|.-]{30,}$/, applySecret: bearer });

/** Base URL of Facebook's Graph API, also used for Instagram accounts linked to a page. */
export const facebookBase = `https://graph.facebook.com/${graphVersion}`;

/** Users can untick permissions, and Facebook does not say so when it issues the token. */
const grantedScopes: GrantedScopes = {
  request: () => ({ url: `${facebookBase}/me/permissions` }),
  read: (body) =>
    listAt(body, "data").flatMap((entry) => {
      const permission = textAt(entry, "permission");
      return permission !== null && textAt(entry, "status") === "granted" ? [permission] : [];
    }),
};

/**
 * The permission to read business portfolios, whose pages the user's own list leaves out. It is broad, so it is only
 * asked for when a page is not in the list.
 */
const portfolioScopes = ["business_management"];

/** Facebook Login. Its tokens last about 60 days and cannot be renewed without the user. */
export const facebookLogin = (scopes: readonly string[]): SignIn => ({
  oauth: {
    appPrefix: "FACEBOOK",
    authorizeUrl: `https://www.facebook.com/${graphVersion}/dialog/oauth`,
    tokenUrl: `${facebookBase}/oauth/access_token`,
    scopes,
    optionalScopes: portfolioScopes,
    grantedScopes,
    scopeSeparator: ",",
    clientAuthentication: "query",
    longLivedExchange: {
      url: `${facebookBase}/oauth/access_token`,
      query: { grant_type: "fb_exchange_token" },
      tokenParameter: "fb_exchange_token",
      clientParameters: ["client_id", "client_secret"],
    },
    renewal: null,
    revoke: { url: `${facebookBase}/me/permissions`, method: "DELETE", tokenIn: "query", name: "access_token" },
    applySecret: bearer,
  },
  apiKey: { ...accessToken("https://developers.facebook.com/tools/explorer/"), grantedScopes },
});
