import type { Clock } from "../execution.ts";

/** A new global scope with a loaded script: JavaScript's own globals and Apps Script's services, nothing else. */
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
  /** IANA name from the manifest. */
  timeZone: string;
}

/** `createNodeScope` in Node, `createPageScope` in a browser page. */
export type CreateScope = (script: LoadedScript) => ScriptScope;

/** Top-level names of a script, in the two forms that the build writes: `function name(` and `var name =`. */
export function topLevelNames(code: string): string[] {
  return [...code.matchAll(/^(?:function|var)\s+([A-Za-z_$][\w$]*)/gm)].map(([, name]) => name as string);
}

/** By script, since every call asks, and scripts are long. */
const callable = new Map<string, ReadonlySet<string>>();

/** The functions that a cell, a menu or the sidebar may call; a name that ends in `_` is private, as on Google. */
export function callableNames(code: string): ReadonlySet<string> {
  const known = callable.get(code);
  if (known) return known;
  const declared = [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(([, name]) => name as string);
  const names = new Set(declared.filter((name) => !name.endsWith("_")));
  callable.set(code, names);
  return names;
}

/** Whether a cell, a menu or the sidebar may call this function. */
export const isCallable = (code: string, name: string): boolean => callableNames(code).has(name);
