import vm from "node:vm";
import { localTime, scriptDates } from "./script-dates.ts";
import type { CreateScope } from "./script-scope.ts";

/** Compiling is the dearest part of an execution and the same every time. */
const compiled = new Map<string, vm.Script>();

/** A bare vm context: nothing of Node reaches the script. */
export const createNodeScope: CreateScope = ({ code, globals, clock, timeZone }) => {
  const context = vm.createContext(Object.create(null));
  Object.assign(context, globals);
  compile(scriptDates).runInContext(context)(localTime(timeZone, clock.now));
  compile(code).runInContext(context);
  return {
    call(name, args) {
      context.__args = args;
      // Called from inside, so that an execution that never ends can be stopped by the context.
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
