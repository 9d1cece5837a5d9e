import type { Language } from "../../text/language.ts";
import type { FunctionDeclaration } from "../define-function.ts";
import { formulaParts, type Part, writeParts } from "./formula-calls.ts";
import { type Shape, shapeOf } from "./formula-shape.ts";
import { nativeCall } from "./native-call.ts";

export interface NativeConversion {
  /** The formula in built-in functions; null if they cannot express a call in it. */
  formula: string | null;
  /** How many rows and columns it fills; null if only Sheets knows. */
  shape: Shape | null;
  /** The add-on's functions that it calls. */
  functions: string[];
  /** Those of them whose calls cannot be expressed in built-in functions. */
  withoutNative: string[];
}

type Declarations = Readonly<Record<string, FunctionDeclaration>>;

/**
 * Replaces calls of the add-on's functions in a formula (`=…`, with English separators) by built-in functions, inner calls
 * first. Texts in cells are in the given language. Null for a formula without such calls or with unmatched brackets.
 */
export function nativeFormula(
  formula: string,
  declarations: Declarations,
  language: Language = "en",
): NativeConversion | null {
  const parts = formula.startsWith("=") ? formulaParts(formula.slice(1)) : null;
  if (!parts) return null;
  const functions = new Set<string>();
  const withoutNative = new Set<string>();

  const rewrite = (part: Part): Part => {
    if (part.kind === "group") return { ...part, parts: part.parts.map(rewrite) };
    if (part.kind !== "call") return part;
    const args = part.args.map((argument) => argument.map(rewrite));
    const declaration = declarations[part.name];
    if (!declaration) return { ...part, args };
    functions.add(part.name);
    const { text, shape } = nativeCall(declaration, args, language);
    if (text === null) withoutNative.add(part.name);
    return { kind: "rewritten", text: text ?? writeParts([{ ...part, args }]), shape };
  };

  const rewritten = parts.map(rewrite);
  if (functions.size === 0) return null;
  return {
    formula: withoutNative.size > 0 ? null : `=${writeParts(rewritten)}`,
    shape: shapeOf(rewritten),
    functions: [...functions],
    withoutNative: [...withoutNative],
  };
}
