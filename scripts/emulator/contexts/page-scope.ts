import { localTime, scriptDates } from "./script-dates.ts";
import { type CreateScope, topLevelNames } from "./script-scope.ts";

/** JavaScript's own globals: all that a script has besides the services. */
const languageGlobals = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer
  Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN WebAssembly`.split(
    /\s+/,
  ),
);

/**
 * A new realm in a hidden frame, without the globals that browsers add. Those that cannot be deleted (`window`,
 * `document`, `location`, `top`) are shadowed by parameters of the function that wraps the script.
 */
export const createPageScope: CreateScope = ({ code, globals, clock, timeZone }) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as Record<string, unknown> & { Function: FunctionConstructor };
  const remainingNames = deleteBrowserNames(realm);
  Object.assign(realm, globals);
  new realm.Function(`return ${scriptDates}`)()(localTime(timeZone, clock.now));
  const names = topLevelNames(code).filter((name) => !remainingNames.includes(name));
  const exposeStatements = names
    .map((name) => `if (typeof ${name} !== "undefined") this.${name} = ${name};`)
    .join("\n");
  const load = new realm.Function(...remainingNames, `${code}\n${exposeStatements}`);
  load.call(realm);
  return {
    call: (name, args) => (realm[name] as (...args: unknown[]) => unknown).apply(null, args),
    dispose: () => frame.remove(),
  };
};

/** Deletes every global that is not JavaScript's own, and returns the names that cannot be deleted. */
function deleteBrowserNames(realm: Record<string, unknown>): string[] {
  const names = new Set<string>();
  for (let object: object | null = realm; object; object = Object.getPrototypeOf(object)) {
    if (Object.hasOwn(object, "hasOwnProperty")) break;
    for (const name of Object.getOwnPropertyNames(object)) if (!languageGlobals.has(name)) names.add(name);
  }
  for (const name of names) Reflect.deleteProperty(realm, name);
  return [...names].filter((name) => name in realm && /^[A-Za-z_$][\w$]*$/.test(name) && name !== "constructor");
}
