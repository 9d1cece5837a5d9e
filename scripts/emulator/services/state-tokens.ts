import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";
import { uuid } from "./utilities.ts";

type Builder = GoogleAppsScript.Script.StateTokenBuilder;

const maxTimeoutSeconds = 3600;

/** Builds the opaque `state` that an OAuth provider returns: it names the function to call, and expires. */
export function newStateToken({ project, execution }: ServiceHost): Builder {
  execution.useService("ScriptApp.newStateToken", "other service");
  const values: Record<string, string> = {};
  let method = "";
  let seconds = 60;
  const builder: Builder = emulate<Builder>()("StateTokenBuilder", {
    withMethod(name: string) {
      method = name;
      return builder;
    },
    withArgument(name: string, value: string) {
      values[name] = String(value);
      return builder;
    },
    withTimeout(timeout: number) {
      if (!(timeout > 0 && timeout <= maxTimeoutSeconds)) throw new Error("Invalid argument: seconds");
      seconds = timeout;
      return builder;
    },
    createToken() {
      if (!method) throw new Error("A state token needs withMethod.");
      const token = uuid(project.random(16)).replace(/-/g, "") + uuid(project.random(16)).replace(/-/g, "");
      project.state.stateTokens[token] = {
        method,
        arguments: values,
        user: execution.user.email,
        expires: execution.clock.now() + seconds * 1000,
      };
      return token;
    },
  });
  return builder;
}
