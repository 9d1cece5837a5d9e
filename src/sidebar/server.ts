import type { RpcCalls, ServerCalls } from "../rpc/script-calls.ts";
import { classifyServerError, type ServerErrorKind, withoutSecrets } from "./server-errors.ts";

/** The script's functions as promises, which reject only with `ServerError`. */
export type Server = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => Promise<ReturnType<ServerCalls[Name]>>;
};

/** The part of Google's `google.script.run` used here. */
export interface ScriptRun {
  withSuccessHandler(handle: (response: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
}

/** A failed call. `userError` is the script's own message and advice; without one, `kind` selects the text to show. */
export class ServerError extends Error {
  readonly kind: ServerErrorKind;
  readonly userError: { what: string; advice: string } | null;

  constructor(kind: ServerErrorKind, details: string, userError: ServerError["userError"] = null) {
    super(withoutSecrets(details));
    this.kind = kind;
    this.userError = userError;
  }
}

/** Google rejects further concurrent calls from one page. */
const maxConcurrentCalls = 10;

/** Makes the script's functions callable as promises; calls over the limit wait. */
export function connectServer(run: ScriptRun | undefined): Server {
  let runningCalls = 0;
  const waitingCalls: (() => void)[] = [];

  async function call(name: keyof ServerCalls, args: unknown[]): Promise<unknown> {
    if (!run) throw new ServerError("missing", "google.script.run is not there");
    while (runningCalls >= maxConcurrentCalls) await new Promise<void>((resolve) => waitingCalls.push(resolve));
    runningCalls += 1;
    try {
      return unwrapResult(name, await callScript(run, name, args));
    } finally {
      runningCalls -= 1;
      waitingCalls.shift()?.();
    }
  }

  return new Proxy({} as Server, {
    get:
      (_, name: keyof ServerCalls) =>
      (...args: unknown[]) =>
        call(name, args),
  });
}

function callScript(run: ScriptRun, name: keyof ServerCalls, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const rejectWithError = (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      reject(new ServerError(classifyServerError(message), `${name}: ${message}`));
    };
    const runner = run.withSuccessHandler(resolve).withFailureHandler(rejectWithError);
    const functions = runner as unknown as Record<string, ((...args: unknown[]) => void) | undefined>;
    // Google throws on values it cannot serialize, such as undefined; JSON omits them.
    const jsonArguments = JSON.parse(JSON.stringify(args)) as unknown[];
    try {
      const remoteFunction = functions[name];
      if (!remoteFunction) throw new Error("the script has no such function");
      remoteFunction.apply(runner, jsonArguments);
    } catch (error) {
      rejectWithError(error);
    }
  });
}

/** Google delivers null if a result contains a Date, so an empty response is an error. */
function unwrapResult(name: keyof ServerCalls, response: unknown): unknown {
  const result = response as ReturnType<RpcCalls[keyof ServerCalls]> | null | undefined;
  if (result && "value" in result) return result.value;
  if (result && "error" in result) throw new ServerError("userError", `${name}: ${result.error.what}`, result.error);
  throw new ServerError("unexpected", `${name}: the answer is empty`);
}
