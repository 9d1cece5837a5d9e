import type { AuthMode, Need } from "./execution.ts";

/** What each authorisation mode allows ("Editor add-on authorization" in Google's documentation). */
export const allowedModes: Record<Need, readonly AuthMode[]> = {
  nothing: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"],
  "user locale": ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"],
  "add menu": ["NONE", "LIMITED", "FULL"],
  "show ui": ["FULL"],
  "read spreadsheet": ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
  "write spreadsheet": ["LIMITED", "FULL"],
  properties: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
  "set user properties": ["LIMITED", "FULL"],
  cache: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
  lock: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
  // Google's table does not name these: denied where it is strictest.
  "other service": ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
  fetch: ["CUSTOM_FUNCTION", "FULL"],
  triggers: ["FULL"],
  "user email": ["FULL"],
  "send mail": ["FULL"],
};

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** In FULL mode a call works only when the manifest lists one of these scopes and the user granted it. */
export const scopesByNeed: Partial<Record<Need, readonly string[]>> = {
  "show ui": [scope("script.container.ui")],
  "read spreadsheet": [scope("spreadsheets.currentonly"), scope("spreadsheets")],
  "write spreadsheet": [scope("spreadsheets.currentonly"), scope("spreadsheets")],
  fetch: [scope("script.external_request")],
  triggers: [scope("script.scriptapp")],
  "user email": [scope("userinfo.email")],
  "send mail": [scope("script.send_mail")],
};
