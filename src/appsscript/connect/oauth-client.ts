import type { OAuthClient } from "../../connectors/sync/oauth/authorization-url.ts";

const scriptProperty = (name: string): string | null =>
  PropertiesService.getScriptProperties().getProperty(name)?.trim() || null;

/**
 * The app that the deployer registered, from the script properties; null if there is none.
 *
 * @param appPrefix Start of the properties' names, such as `GOOGLE`.
 */
export function oauthClient(appPrefix: string): OAuthClient | null {
  const id = scriptProperty(`${appPrefix}_CLIENT_ID`);
  return id === null ? null : { id, secret: scriptProperty(`${appPrefix}_CLIENT_SECRET`) };
}

/** Where platforms redirect the user after the sign-in; the local spreadsheet sets its own. */
export const redirectUri = (): string =>
  scriptProperty("REDIRECT_URI") ?? `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
