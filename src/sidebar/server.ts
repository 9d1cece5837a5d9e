import type { RpcCalls, ServerCalls } from "../rpc/script-calls.ts";
import { classifyServerError, type ServerErrorKind, withoutSecrets } from "./server-errors.ts";

/** The script's functions, each answering with a promise that fails only with `ServerError`. */
export type Server = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => Promise<ReturnType<ServerCalls[Name]>>;
};

/** What Google puts into the page: `google.script.run`, as far as it is used here. */
export interface ScriptRun {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
}

/** A call that failed: `userError` is what the script said about it, else `kind` chooses the sentences. */
export class ServerError extends Error {
  readonly kind: ServerErrorKind;
  readonly userError: { what: string; advice: string } | null;

  constructor(kind: ServerErrorKind, details: string, userError: ServerError["userError"] = null) {
    super(withoutSecrets(details));
    this.kind = kind;
    this.userError = userError;
  }
}

/** Google runs at most this many calls of one page at once and refuses the next. */
const MOST_AT_ONCE = 10;

/** Makes the script's functions callable as promises, ten at once at most. */
export function connectServer(run: ScriptRun | undefined): Server {
  let runningCalls = 0;
  const waitingCalls: (() => void)[] = [];

  async function call(name: keyof ServerCalls, args: unknown[]): Promise<unknown> {
    if (!run) throw new ServerError("missing", "google.script.run is not there");
    while (runningCalls >= MOST_AT_ONCE) await new Promise<void>((resolve) => waitingCalls.push(resolve));
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
    // Google throws at once for a value it cannot carry, undefined among them; JSON leaves those out.
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

/** An answer that holds a Date arrives as nothing at all, so nothing is a fault. */
function unwrapResult(name: keyof ServerCalls, answer: unknown): unknown {
  const result = answer as ReturnType<RpcCalls[keyof ServerCalls]> | null | undefined;
  if (result && "value" in result) return result.value;
  if (result && "error" in result) throw new ServerError("told", `${name}: ${result.error.what}`, result.error);
  throw new ServerError("unexpected", `${name}: the answer is empty`);
}
