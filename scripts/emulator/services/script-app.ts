import { emulate, enumOf } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";
import { newStateToken } from "./state-tokens.ts";
import { EventType, newTrigger, TriggerSource, triggerOf } from "./triggers.ts";

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Names = typeof GoogleAppsScript.Script;

/** ScriptApp.AuthMode; an event's `authMode` is one of these objects. */
export const AuthModes = enumOf<Names["AuthMode"]>("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const AuthorizationStatus = enumOf<Names["AuthorizationStatus"]>("REQUIRED", "NOT_REQUIRED");

/** Google's types lack the overload with a list of scopes. */
type WithScopes = Service & {
  getAuthorizationInfo(authMode: unknown, wanted?: string[]): GoogleAppsScript.Script.AuthorizationInfo;
};

/** The script's id, triggers, state tokens and granted scopes. OAuth tokens are not emulated. */
export function createScriptApp(host: ServiceHost): Service {
  const { project, execution } = host;
  const ownTriggers = (method: string) => {
    execution.useService(`ScriptApp.${method}`, "triggers");
    return project.state.triggers.filter(({ user }) => user === execution.user.email);
  };
  const missing = (wanted: string[]) => wanted.filter((scope) => !execution.isGranted(scope));
  return emulate<WithScopes>()("ScriptApp", {
    AuthMode: AuthModes,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    getScriptId: () => project.scriptId,
    newStateToken: () => newStateToken(host),
    newTrigger: (handler: string) => newTrigger(host, handler),
    getProjectTriggers: () => ownTriggers("getProjectTriggers").map(triggerOf),
    getUserTriggers: (document: { getId(): string }) =>
      ownTriggers("getUserTriggers")
        .filter((trigger) => trigger.document === document.getId())
        .map(triggerOf),
    deleteTrigger(trigger: Trigger) {
      const deleted = ownTriggers("deleteTrigger").find(({ id }) => id === trigger.getUniqueId());
      project.state.triggers = project.state.triggers.filter((one) => one !== deleted);
    },
    getAuthorizationInfo(_authMode: unknown, wanted: string[] = project.manifest.oauthScopes ?? []) {
      const isMissing = missing(wanted).length > 0;
      return emulate<GoogleAppsScript.Script.AuthorizationInfo>()("AuthorizationInfo", {
        getAuthorizationStatus: () => AuthorizationStatus[isMissing ? "REQUIRED" : "NOT_REQUIRED"],
        // Google returns null when nothing has to be granted.
        getAuthorizationUrl: () => (isMissing ? "https://script.google.com/auth" : (null as unknown as string)),
      });
    },
    requireScopes(_authMode: unknown, wanted: string[]) {
      execution.useService("ScriptApp.requireScopes", "nothing");
      const refused = missing(wanted);
      if (refused.length) throw new Error(`Authorization is required to perform that action: ${refused.join(", ")}`);
    },
    requireAllScopes() {
      execution.useService("ScriptApp.requireAllScopes", "nothing");
      const refused = missing(project.manifest.oauthScopes ?? []);
      if (refused.length) throw new Error(`Authorization is required to perform that action: ${refused.join(", ")}`);
    },
  });
}
