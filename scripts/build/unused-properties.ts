import { readFile } from "node:fs/promises";
import {
  type ArrayExpression,
  type CallExpression,
  type Node,
  type ObjectExpression,
  type Property,
  parse,
} from "acorn";
import { type Plugin, transform } from "esbuild";

/**
 * Properties that a part of the script or of the sidebar never uses, by kind of declaration. Only arguments of the calls in
 * `declarationsIn`, and texts about platforms, lose them: any other literal is left unchanged.
 */
interface LeftOut {
  function: readonly string[];
  argument: readonly string[];
  native: readonly string[];
  /** Texts about a platform. */
  platform: readonly string[];
  /** Questions of the check of an installation. */
  check: readonly string[];
}

const help: LeftOut = {
  function: ["knownAs", "summary", "definition", "source", "examples"],
  argument: ["help", "heading"],
  native: [],
  platform: [],
  check: ["asks"],
};

/** Cells never use native formulas. */
const ofCells: LeftOut = { ...help, function: [...help.function, "native"] };

/** Only cells calculate. */
const calculations: readonly string[] = ["each", "all", "instead"];

const nothing: LeftOut = { function: [], argument: [], native: [], platform: [], check: [] };

/** Properties left out by part. Of texts about platforms, the script uses only those about failures, and pages the others. */
const leftOutOf: Readonly<Record<string, LeftOut>> = {
  pages: { ...nothing, function: calculations, platform: ["setUp", "failures"] },
  functions: ofCells,
  otherFunctions: ofCells,
  addOn: {
    function: [...help.function, ...calculations],
    argument: help.argument,
    native: ["differs", "none"],
    platform: ["setUp", "needs", "gets", "cannot", "notes", "key"],
    check: help.check,
  },
};

/** Files with such declarations. */
const declarationFiles =
  /[\\/]src[\\/](functions[\\/].*|appsscript[\\/]check[\\/].*|connectors[\\/](?:.*[\\/])?(?:[\w-]*-)?texts?)\.ts$/;

const keyOf = (property: ObjectExpression["properties"][number]): string | null =>
  property.type === "Property" && property.key.type === "Identifier" ? property.key.name : null;

const propertiesOf = (node: Node | null | undefined): Property[] =>
  node?.type === "ObjectExpression" ? ((node as ObjectExpression).properties as Property[]) : [];

const valueAt = (literal: Node | undefined, key: string): Node | undefined =>
  propertiesOf(literal).find((property) => keyOf(property) === key)?.value;

const elementsOf = (node: Node | undefined): Node[] =>
  node?.type === "ArrayExpression" ? (node as ArrayExpression).elements.filter((element) => element !== null) : [];

/** Every node of a type within another, itself included. */
function* nodesIn(node: unknown, type: string): Generator<Node> {
  if (typeof node !== "object" || node === null) return;
  if ((node as Node).type === type) yield node as Node;
  for (const child of Object.values(node)) yield* nodesIn(child, type);
}

/** The declarations of a file, each with the properties that it loses. */
function* declarationsIn(
  tree: Node,
  leftOut: LeftOut,
): Generator<[literal: Node | undefined, lost: readonly string[]]> {
  for (const node of nodesIn(tree, "CallExpression")) {
    const { callee, arguments: args } = node as CallExpression;
    const called = callee.type === "Identifier" ? callee.name : "";
    const [declared] = args;
    if (called === "defineArgument") yield [declared, leftOut.argument];
    if (!["defineFunction", "defineRatio", "form"].includes(called)) continue;
    for (const argument of elementsOf(valueAt(declared, "args"))) yield [argument, leftOut.argument];
    if (called === "form") continue;
    yield [declared, leftOut.function];
    yield [valueAt(declared, "native"), leftOut.native];
  }
  for (const literal of nodesIn(tree, "ObjectExpression")) {
    const isPlatformText = valueAt(literal, "needs") && valueAt(literal, "cannot");
    if (isPlatformText || (valueAt(literal, "setUp") && valueAt(literal, "en"))) yield [literal, leftOut.platform];
    if (valueAt(literal, "id") && valueAt(literal, "asks")) yield [literal, leftOut.check];
  }
}

/** What replaces a property: `each` remains as a stub, because its presence means that a function works row by row. */
const replacementFor = (property: Property): string => (keyOf(property) === "each" ? "each:()=>0," : "");

/** The code without the properties that this part never uses. */
export function withoutUnused(code: string, part: string): string {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const removed = new Map<number, Property>();
  for (const [literal, lost] of declarationsIn(tree, leftOutOf[part] ?? help))
    for (const property of propertiesOf(literal))
      if (lost.includes(keyOf(property) ?? "")) removed.set(property.start, property);
  // Removing an outer property removes the inner ones too.
  const outermost = [...removed.values()].filter(
    ({ start, end }) => ![...removed.values()].some((other) => other.start < start && other.end >= end),
  );
  let remaining = code;
  for (const property of outermost.sort((a, b) => b.start - a.start))
    remaining =
      remaining.slice(0, property.start) +
      replacementFor(property) +
      remaining.slice(property.end).replace(/^\s*,/, "");
  return remaining;
}

/** Leaves what a part never uses out of it: help texts in three languages are larger than all calculations together. */
export const leaveUnusedOut = (part: string): Plugin => ({
  name: "leave unused properties out",
  setup(build) {
    build.onLoad({ filter: declarationFiles }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
      return { contents: withoutUnused(code, part), loader: "js" };
    });
  },
});
