import type { Language } from "../text/language.ts";
import type { FunctionDeclaration } from "./define-function.ts";

const letters = "BCDEFGHIJKLMNOP";

/**
 * A function's native formula for row 2, with its required arguments in adjacent columns from B; null for a function that
 * built-in functions cannot express.
 */
export function nativeExample({ args, native }: FunctionDeclaration, language: Language): string | null {
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
  return `=${native.one(references, { args, language })}`;
}
