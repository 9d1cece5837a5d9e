import type { OAuthClient } from "../../connectors/sync/oauth/authorization-url.ts";

const scriptProperty = (name: string): string | null =>
  PropertiesService.getScriptProperties().getProperty(name)?.trim() || null;

/** The app that the deployer registered, from the script's properties; null where there is none. `app` such as `GOOGLE`. */
export function oauthClient(app: string): OAuthClient | null {
  const id = scriptProperty(`${app}_CLIENT_ID`);
  return id === null ? null : { id, secret: scriptProperty(`${app}_CLIENT_SECRET`) };
}

/** Where platforms send the user back to after signing in; the local workbook says its own. */
export const redirectUri = (): string =>
  scriptProperty("REDIRECT_URI") ?? `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
