import type { Clock } from "../execution.ts";

/** A global scope in which a script was loaded, afresh, with nothing in it but the language and Apps Script's services. */
export interface ScriptScope {
  /** Calls a top-level function. */
  call(name: string, args: unknown[]): unknown;
  dispose(): void;
}

export interface LoadedScript {
  code: string;
  /** Services by global name. */
  globals: Record<string, unknown>;
  clock: Clock;
  /** The script's own, which its manifest names. */
  timeZone: string;
}

/** Makes a scope: `createNodeScope` in Node, `createPageScope` in a browser page. */
export type CreateScope = (script: LoadedScript) => ScriptScope;

/** Names of the functions at the top level of a script, as the build writes them: `function name(`, `var name =`. */
export function topLevelNames(code: string): string[] {
  return [...code.matchAll(/^(?:function|var)\s+([A-Za-z_$][\w$]*)/gm)].map(([, name]) => name as string);
}

/** The functions that a cell, a menu or the sidebar may call. */
export function callableNames(code: string): string[] {
  return topLevelNames(code).filter((name) => isCallable(code, name));
}

/** Whether Google lets a cell, a menu or the sidebar call this function: a name that ends in `_` is private. */
export function isCallable(code: string, name: string): boolean {
  return !name.endsWith("_") && new RegExp(`^function\\s+${name.replace(/\W/g, "\\$&")}\\s*\\(`, "m").test(code);
}
