import { bearer } from "../apply-secret.ts";
import type { OAuth } from "../define-connector.ts";

/**
 * Google's OAuth 2 for web servers (developers.google.com/identity/protocols/oauth2/web-server), one app for all of
 * Google's APIs.
 */
export const googleSignIn = (...scopes: string[]): OAuth => ({
  appPrefix: "GOOGLE",
  authorizeUrl: "https://accounts.google.com/o/oauth2/v2/auth",
  tokenUrl: "https://oauth2.googleapis.com/token",
  scopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  // Both are needed to get a refresh token on a repeated sign-in.
  authorizeParameters: { access_type: "offline", prompt: "consent" },
  pkce: true,
  renewal: "refresh_token",
  revoke: { url: "https://oauth2.googleapis.com/revoke", tokenIn: "form", name: "token" },
  applySecret: bearer,
});
