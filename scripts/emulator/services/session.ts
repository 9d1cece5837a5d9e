import { emulate } from "../strict-object.ts";
import { hex, sha256 } from "./digest.ts";
import type { ServiceHost } from "./service-host.ts";

type Service = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

const thirtyDaysMs = 30 * 24 * 3_600_000;

/** The user: the locale in every mode, the e-mail address only with permission. */
export function createSession({ project, execution }: ServiceHost): Service {
  const user = emulate<User>()("User", {
    getEmail() {
      execution.useService("User.getEmail", "user email");
      return execution.user.email;
    },
  });
  return emulate<Service>()("Session", {
    getActiveUserLocale() {
      execution.useService("Session.getActiveUserLocale", "user locale");
      return execution.user.locale;
    },
    getActiveUser: () => user,
    getEffectiveUser: () => user,
    getScriptTimeZone() {
      execution.useService("Session.getScriptTimeZone", "nothing");
      return project.timeZone;
    },
    getTemporaryActiveUserKey() {
      execution.useService("Session.getTemporaryActiveUserKey", "other service");
      const period = Math.floor(execution.clock.now() / thirtyDaysMs);
      return hex(sha256(`${project.scriptId} ${execution.user.email} ${period}`));
    },
  });
}
