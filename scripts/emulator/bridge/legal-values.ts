/**
 * The values that may pass between a sidebar and its script. The source text of `toServerValue` also runs inside the
 * sidebar, so it must not use anything outside.
 */

/** A copy of a value that a sidebar sends. Throws Google's error for other kinds of value; `property` is the argument's index. */
export function toServerValue(value: unknown, property: string): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isPrimitiveObject = typeof value === "object" && /^(String|Number|Boolean)$/.test(kind);
  if (value === undefined || value === null) return null;
  if (isPrimitiveObject || !/^(String|Number|Boolean|Array|Object)$/.test(kind)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  if (Array.isArray(value)) return value.map((item, at) => toServerValue(item, String(at)));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toServerValue(item, key)]));
}

const dropped = Symbol("lost");

/** What arrives in the sidebar: null for a result with a Date anywhere, {} for a Map or Set, null for undefined. */
export function toSidebarValue(value: unknown): unknown {
  const converted = convertResult(value);
  return converted === dropped ? null : converted;
}

function convertResult(value: unknown): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (value === undefined || value === null) return null;
  if (kind === "Date" || typeof value === "function" || typeof value === "symbol") return dropped;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (kind === "Map" || kind === "Set") return {};
  if (Array.isArray(value)) {
    const items = value.map(convertResult);
    return items.includes(dropped) ? dropped : items;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, convertResult(item)] as const);
  return entries.some(([, item]) => item === dropped) ? dropped : Object.fromEntries(entries);
}
