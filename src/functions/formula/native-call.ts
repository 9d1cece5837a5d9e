import type { Language } from "../../text/language.ts";
import type { Argument } from "../calling/form.ts";
import type { FunctionDeclaration } from "../define-function.ts";
import { type Part, type Rewritten, writeParts } from "./formula-calls.ts";
import { commonShape, type Shape, shapeOf, singleCellShape } from "./formula-shape.ts";

/** An argument of a call, as it was written. */
interface GivenArgument {
  argument: Argument;
  text: string;
  shape: Shape | null;
  /** A reference or a literal, which can be repeated. */
  isPlain: boolean;
  /** Several parts, such as a sum, which need brackets within another expression. */
  isLongExpression: boolean;
  /** Contains names that the user defined, which must not be captured by the variables of the native formula. */
  hasNames: boolean;
}

const isPlain = (parts: readonly Part[]): boolean =>
  parts.filter(({ kind }) => kind !== "space").length === 1 &&
  parts.some(({ kind }) => kind === "reference" || kind === "text" || kind === "number");

const isArray = (parts: readonly Part[]): boolean =>
  parts.length === 1 && parts[0]?.kind === "group" && parts[0].open === "{";

const hasNames = (parts: readonly Part[]): boolean =>
  parts.some((part) =>
    part.kind === "call"
      ? part.args.some(hasNames)
      : part.kind === "group"
        ? hasNames(part.parts)
        : part.kind === "word" && !/^(true|false)$/i.test(part.text),
  );

function givenArguments({ args }: FunctionDeclaration, written: readonly (readonly Part[])[]): GivenArgument[] {
  return args.flatMap((argument, position): GivenArgument[] => {
    const parts = written[position] ?? [];
    const text = writeParts(parts).trim();
    if (text === "" || text === '""') return [];
    return [
      {
        argument,
        text,
        shape: shapeOf(parts),
        isPlain: isPlain(parts) || isArray(parts),
        isLongExpression: parts.filter(({ kind }) => kind !== "space").length > 1,
        hasNames: hasNames(parts),
      },
    ];
  });
}

/** A choice by its main spelling, as native formulas expect; null if it is not a literal or is unknown. */
function literalChoice({ kind }: Argument, text: string): string | null {
  if (kind.per !== "call" || !("isNamed" in kind)) return text;
  const word = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (word === undefined) return null;
  try {
    return `"${kind.read(word)}"`;
  } catch {
    return null;
  }
}

const isSingle = ({ argument: { kind }, shape }: GivenArgument): boolean =>
  shape?.rows === 1 && (shape.columns === 1 || (kind.per === "row" && kind.several === true));

/** Whether the arguments have equally many rows, as the native formula assumes. */
function haveEqualHeight(rows: readonly GivenArgument[]): boolean {
  const many = rows.filter((given) => !isSingle(given));
  if (many.length > 1 && many.some(({ shape }) => shape === null)) return false;
  if (many.some(({ shape }) => shape?.rows !== many[0]?.shape?.rows)) return false;
  // The add-on's functions reject one row of several counts together with columns.
  return many.length === 0 || rows.every((given) => !isSingle(given) || given.shape?.columns === 1);
}

/** The shape of a call's result. */
export function resultShape(declaration: FunctionDeclaration, rows: readonly GivenArgument[]): Shape | null {
  if (!declaration.eachRow) return singleCellShape;
  const shapes = rows.map(({ argument: { kind }, shape }) =>
    shape && kind.per === "row" && kind.several ? { rows: shape.rows, columns: 1 } : shape,
  );
  return commonShape(shapes);
}

type References = Record<string, string>;

/** Binds arguments that the native formula would repeat to LET variables, so that they are calculated once. */
function bindNames(
  given: readonly GivenArgument[],
  write: (at: Readonly<References>) => string | null,
  at: References,
) {
  const bound: string[] = [];
  const references: References = { ...at };
  for (const { argument, isPlain, isLongExpression, hasNames } of given) {
    const { name } = argument;
    const variable = `${name}_`;
    if (isPlain || "isNamed" in argument.kind) continue;
    const useCount = (write({ ...at, [name]: variable }) ?? "").split(variable).length - 1;
    if (useCount < 2 && !hasNames) references[name] = isLongExpression ? `(${at[name]})` : (at[name] as string);
    else {
      bound.push(variable, at[name] as string);
      references[name] = variable;
    }
  }
  const formula = write(references);
  return formula && bound.length > 0 ? `LET(${bound.join(",")},${formula})` : formula;
}

/** A call of one of the add-on's functions, in built-in functions; its text is null if they cannot express it. */
export function nativeCall(
  declaration: FunctionDeclaration,
  written: readonly (readonly Part[])[],
  language: Language,
): { text: string | null; shape: Rewritten["shape"] } {
  const { native, args } = declaration;
  const given = givenArguments(declaration, written);
  const rows = given.filter(({ argument }) => argument.kind.per === "row");
  const shape = resultShape(declaration, rows);
  const none = { text: null, shape };
  const isComplete = args.every((argument) => argument.optional || given.some((one) => one.argument === argument));
  if (!("one" in native) || !isComplete || written.length > args.length || !haveEqualHeight(rows)) return none;
  const at: References = {};
  for (const { argument, text } of given) {
    const word = literalChoice(argument, text);
    if (word === null) return none;
    at[argument.name] = word;
  }
  const weights = given.find(({ argument }) => argument.name === "weights");
  if (weights && weights.shape?.rows !== 1) return none;
  const many = rows.find((one) => !isSingle(one));
  const shapes = Object.fromEntries(given.map(({ argument, shape: size }) => [argument.name, size]));
  const context = { args, language, shapes };
  const column = many ? bindNames(given, (references) => native.column?.(references, context) ?? null, at) : null;
  if (column !== null) return { text: column, shape };
  if (many && declaration.eachRow && !native.column) return none;
  return {
    text: bindNames(given, (references) => native.one(references, context), at),
    shape: many ? singleCellShape : shape,
  };
}
