import vm from "node:vm";
import { localTime, scriptDates } from "./script-dates.ts";
import type { CreateScope } from "./script-scope.ts";

/** Compiled scripts by code: compiling is the slowest part of an execution. */
const compiled = new Map<string, vm.Script>();
/** Shorter texts are compiled faster than they are looked up. */
const minKeptLength = 1_000;

/** A bare vm context, without Node's globals. */
export const createNodeScope: CreateScope = ({ code, globals, clock, timeZone }) => {
  const context = vm.createContext(Object.create(null));
  Object.assign(context, globals);
  const evaluate = vm.runInContext("eval", context) as (code: unknown) => unknown;
  // The same as an indirect `eval`, which would compile the same text again in each execution.
  context.eval = (code: unknown) =>
    typeof code === "string" && code.length > minKeptLength ? compile(code).runInContext(context) : evaluate(code);
  compile(scriptDates).runInContext(context)(localTime(timeZone, clock.now));
  compile(code).runInContext(context);
  return {
    call(name, args) {
      context.__args = args;
      // Called inside the context, so that a timeout of the context can stop an endless execution.
      return vm.runInContext(`${name}.apply(null, __args)`, context);
    },
    dispose() {},
  };
};

function compile(code: string): vm.Script {
  const script = compiled.get(code) ?? new vm.Script(code, { filename: "Code.js" });
  compiled.set(code, script);
  return script;
}
