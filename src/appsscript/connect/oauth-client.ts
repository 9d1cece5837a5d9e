import type { OAuth } from "../../connectors/define-connector.ts";
import type { OAuthClient } from "../../connectors/sync/oauth/authorization-url.ts";
import { scriptProperties } from "../stored-properties.ts";

const scriptProperty = (name: string): string | null => scriptProperties.getProperty(name)?.trim() || null;

/**
 * The app that the deployer registered, from the script properties; null if there is none.
 *
 * @param appPrefix Start of the properties' names, such as `GOOGLE`.
 */
export function oauthClient(appPrefix: string): OAuthClient | null {
  const id = scriptProperty(`${appPrefix}_CLIENT_ID`);
  return id === null ? null : { id, secret: scriptProperty(`${appPrefix}_CLIENT_SECRET`) };
}

/**
 * The scopes to ask for. Some platforms refuse a sign-in for one scope that the deployer's app has not been granted, so
 * the script property `TIKTOK_SCOPES`, and the like for other apps, can name those that it has, or broader ones.
 */
export function scopesToRequest(oauth: OAuth, isWider: boolean): string[] {
  const { appPrefix, scopes, optionalScopes = [], broaderScopes = {} } = oauth;
  const available = scriptProperty(`${appPrefix}_SCOPES`)?.split(/[\s,]+/) ?? scopes;
  const granted = scopes.flatMap(
    (scope) => [scope, broaderScopes[scope]].find((one) => available.includes(one ?? "")) ?? [],
  );
  const requested = granted.length > 0 ? [...new Set(granted)] : scopes;
  return [...requested, ...(isWider ? optionalScopes : [])];
}

/** Where platforms redirect the user after the sign-in; the local spreadsheet sets its own. */
export const redirectUri = (): string =>
  scriptProperty("REDIRECT_URI") ?? `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
