import type { FunctionDeclaration } from "./define-function.ts";

const letters = "BCDEFGHIJKLMNOP";

/**
 * A function's native formula as somebody without the add-on would type it for row 2, its required arguments standing
 * side by side from column B on; null for a function that plain functions cannot express.
 */
export function nativeExample({ args, native }: FunctionDeclaration): string | null {
  if ("none" in native) return null;
  const references: Record<string, string> = {};
  let at = 0;
  for (const { name, kind, fields = [], optional } of args) {
    if (optional) continue;
    const width = "several" in kind && kind.several === true ? Math.max(1, fields.length) : 1;
    const [first, last] = [letters[at], letters[at + width - 1]];
    references[name] = width > 1 ? `${first}2:${last}2` : `${first}2`;
    at += width;
  }
  return `=${native.one(references)}`;
}
