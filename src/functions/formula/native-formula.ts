import type { FunctionDeclaration } from "../define-function.ts";
import { formulaParts, type Part, writeParts } from "./formula-calls.ts";
import { type Shape, shapeOf } from "./formula-shape.ts";
import { nativeCall } from "./native-call.ts";

export interface NativeConversion {
  /** The formula in plain Sheets functions; null where they cannot express a call in it. */
  formula: string | null;
  /** How many rows and columns it fills; null where only Sheets can tell. */
  shape: Shape | null;
  /** Our functions that it calls. */
  functions: string[];
  /** Those of them that have no native form as they are called here. */
  withoutNative: string[];
}

type Declarations = Readonly<Record<string, FunctionDeclaration>>;

/**
 * Turns the calls of our functions in a formula (`=…`, with English separators) into plain Sheets functions, inner calls
 * first. Null for a formula that calls none, or that cannot be read.
 */
export function nativeFormula(formula: string, declarations: Declarations): NativeConversion | null {
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
    const { text, shape } = nativeCall(declaration, args);
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
