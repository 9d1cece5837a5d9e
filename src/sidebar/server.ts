import type { AnsweringCalls, ServerCalls } from "../importer/server-calls.ts";
import { type FailureKind, failureKindOf, withoutSecrets } from "./failures.ts";

/** The script's functions, each answering with a promise that fails only with `Failure`. */
export type Server = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => Promise<ReturnType<ServerCalls[Name]>>;
};

/** What Google puts into the page: `google.script.run`, as far as it is used here. */
export interface ScriptRun {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
}

/** A call that failed: `told` is what the script said about it, else `kind` chooses the sentences. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly told: { what: string; advice: string } | null;

  constructor(kind: FailureKind, details: string, told: Failure["told"] = null) {
    super(withoutSecrets(details));
    this.kind = kind;
    this.told = told;
  }
}

/** Google runs at most this many calls of one page at once and refuses the next. */
const MOST_AT_ONCE = 10;

/** Makes the script's functions callable as promises, ten at once at most. */
export function connectServer(run: ScriptRun | undefined): Server {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function call(name: keyof ServerCalls, args: unknown[]): Promise<unknown> {
    if (!run) throw new Failure("missing", "google.script.run is not there");
    while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return heldBy(name, await ask(run, name, args));
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  return new Proxy({} as Server, {
    get:
      (_, name: keyof ServerCalls) =>
      (...args: unknown[]) =>
        call(name, args),
  });
}

function ask(run: ScriptRun, name: keyof ServerCalls, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      reject(new Failure(failureKindOf(message), `${name}: ${message}`));
    };
    const prepared = run.withSuccessHandler(resolve).withFailureHandler(fail);
    const functions = prepared as unknown as Record<string, ((...args: unknown[]) => void) | undefined>;
    // Google throws at once for a value it cannot carry, undefined among them; JSON leaves those out.
    const carried = JSON.parse(JSON.stringify(args)) as unknown[];
    try {
      const remote = functions[name];
      if (!remote) throw new Error("the script has no such function");
      remote.apply(prepared, carried);
    } catch (error) {
      fail(error);
    }
  });
}

/** An answer that holds a Date arrives as nothing at all, so nothing is a fault. */
function heldBy(name: keyof ServerCalls, answer: unknown): unknown {
  const known = answer as ReturnType<AnsweringCalls[keyof ServerCalls]> | null | undefined;
  if (known && "value" in known) return known.value;
  if (known && "trouble" in known) throw new Failure("told", `${name}: ${known.trouble.what}`, known.trouble);
  throw new Failure("unexpected", `${name}: the answer is empty`);
}
