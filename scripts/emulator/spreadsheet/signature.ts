/** The kinds of argument that Google distinguishes. */
export type Kind = "number" | "string" | "boolean" | "array" | "rows" | "object" | "any" | "text or null" | "date";

const matches: Record<Kind, (value: unknown) => boolean> = {
  number: (value) => typeof value === "number" && Number.isFinite(value),
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  rows: (value) => Array.isArray(value) && value.every(Array.isArray),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  any: () => true,
  "text or null": (value) => typeof value === "string" || value === null || value === undefined,
  date: (value) => Object.prototype.toString.call(value) === "[object Date]",
};

/** Throws Google's error when the arguments match none of a method's signatures. `method`: "Range.setValues". */
export function checkSignature(method: string, args: readonly unknown[], ...signatures: Kind[][]): void {
  const isMatch = signatures.some(
    (kinds) => kinds.length === args.length && kinds.every((kind, position) => matches[kind](args[position])),
  );
  if (isMatch) return;
  const given = args.map(nameOf).join(",");
  throw new Error(`The parameters (${given}) don't match the method signature for SpreadsheetApp.${method}.`);
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.length > 0 ? `${nameOf(value[0])}[]` : "number[]";
  if (typeof value === "string") return "String";
  return typeof value === "object" ? "(class)" : typeof value;
}
