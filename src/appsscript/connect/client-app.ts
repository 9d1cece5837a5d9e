import type { Client } from "../../importer/connections/oauth/authorize-address.ts";

const property = (name: string): string | null =>
  PropertiesService.getScriptProperties().getProperty(name)?.trim() || null;

/** The app that the deployer registered, from the script's properties; null where there is none. `app` such as `GOOGLE`. */
export function clientOf(app: string): Client | null {
  const id = property(`${app}_CLIENT_ID`);
  return id === null ? null : { id, secret: property(`${app}_CLIENT_SECRET`) };
}

/** Where platforms send the user back to after signing in; the local workbook says its own. */
export const redirectUri = (): string =>
  property("REDIRECT_URI") ?? `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
