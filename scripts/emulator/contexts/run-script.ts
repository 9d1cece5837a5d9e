import type { ScriptExecution } from "../script-execution.ts";
import { type CreateScope, isCallable } from "./script-scope.ts";

export interface ScriptRun {
  code: string;
  globals: Record<string, unknown>;
  execution: ScriptExecution;
  createScope: CreateScope;
}

/** Loads a script in a new scope, calls one function and ends the execution, as Google does for every call. */
export function runScript(run: ScriptRun, name: string, args: unknown[]): unknown {
  const { code, globals, execution, createScope } = run;
  if (!isCallable(code, name)) throw new Error(`Script function not found: ${name}`);
  try {
    const scope = createScope({ code, globals, clock: execution.clock, timeZone: execution.timeZone });
    try {
      const result = scope.call(name, args);
      execution.assertWithinTimeLimit();
      return result;
    } finally {
      scope.dispose();
    }
  } finally {
    execution.end();
  }
}
