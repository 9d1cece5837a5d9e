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
 * What the build, the sidebar and the tests read of declarations, but never the script, by what declares it. Only the
 * arguments of the calls below, and what people read about platforms, lose anything: any other literal stays as it is.
 */
interface LeftOut {
  function: readonly string[];
  argument: readonly string[];
  native: readonly string[];
  /** Of what people read about a platform; the script tells only the failures. */
  platform: readonly string[];
}

const help: LeftOut = {
  function: ["summary", "definition", "source", "examples"],
  argument: ["help"],
  native: [],
  platform: [],
};

/** What a part of the script leaves out besides: cells never ask for native formulas, and the add-on calculates nothing. */
const leftOutOf: Readonly<Record<string, LeftOut>> = {
  functions: { ...help, function: [...help.function, "native"] },
  addOn: {
    function: [...help.function, "each", "all", "instead"],
    argument: help.argument,
    native: ["differs", "none"],
    platform: ["needs", "cannot", "key"],
  },
};

/** Where such declarations are. */
const places = /[\\/]src[\\/](functions[\\/].*|connectors[\\/](?:.*[\\/])?(?:[\w-]*-)?texts?)\.ts$/;

const keyOf = (property: ObjectExpression["properties"][number]): string | null =>
  property.type === "Property" && property.key.type === "Identifier" ? property.key.name : null;

const propertiesOf = (node: Node | null | undefined): Property[] =>
  node?.type === "ObjectExpression" ? ((node as ObjectExpression).properties as Property[]) : [];

const valueAt = (literal: Node | undefined, key: string): Node | undefined =>
  propertiesOf(literal).find((property) => keyOf(property) === key)?.value;

const elementsOf = (node: Node | undefined): Node[] =>
  node?.type === "ArrayExpression" ? (node as ArrayExpression).elements.filter((element) => element !== null) : [];

/** Every node of a certain type within another. */
function* nodesIn(node: unknown, type: string): Generator<Node> {
  if (typeof node !== "object" || node === null) return;
  if ((node as Node).type === type) yield node as Node;
  for (const child of Object.values(node)) yield* nodesIn(child, type);
}

/** The literals of a file that declare something, each with what it loses. */
function* declarationsIn(
  tree: Node,
  leftOut: LeftOut,
): Generator<[literal: Node | undefined, lost: readonly string[]]> {
  for (const node of nodesIn(tree, "CallExpression")) {
    const { callee, arguments: given } = node as CallExpression;
    const called = callee.type === "Identifier" ? callee.name : "";
    const [declared] = given;
    if (called === "defineArgument") yield [declared, leftOut.argument];
    if (!["defineFunction", "defineRatio", "form"].includes(called)) continue;
    for (const argument of elementsOf(valueAt(declared, "args"))) yield [argument, leftOut.argument];
    if (called === "form") continue;
    yield [declared, leftOut.function];
    yield [valueAt(declared, "native"), leftOut.native];
  }
  for (const literal of nodesIn(tree, "ObjectExpression"))
    if (valueAt(literal, "needs") && valueAt(literal, "cannot")) yield [literal, leftOut.platform];
}

/** What stands in a property's place: whether a function answers row by row is told by its having one that does. */
const instead = (property: Property): string => (keyOf(property) === "each" ? "each:()=>0," : "");

/** The code without what this part of the script never reads. */
export function withoutHelp(code: string, part: string): string {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const removed = new Map<number, Property>();
  for (const [literal, lost] of declarationsIn(tree, leftOutOf[part] ?? help))
    for (const property of propertiesOf(literal))
      if (lost.includes(keyOf(property) ?? "")) removed.set(property.start, property);
  // An outer property that is removed takes the inner ones along.
  const outermost = [...removed.values()].filter(
    ({ start, end }) => ![...removed.values()].some((other) => other.start < start && other.end >= end),
  );
  let kept = code;
  for (const property of outermost.sort((a, b) => b.start - a.start))
    kept = kept.slice(0, property.start) + instead(property) + kept.slice(property.end).replace(/^\s*,/, "");
  return kept;
}

/** Leaves the help out of a part of the script: in three languages it would weigh more than all calculations together. */
export const leaveHelpOut = (part: string): Plugin => ({
  name: "leave help out",
  setup(build) {
    build.onLoad({ filter: places }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
      return { contents: withoutHelp(code, part), loader: "js" };
    });
  },
});
