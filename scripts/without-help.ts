import { readFile } from "node:fs/promises";
import { type Node, type ObjectExpression, type Property, parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** What of a function's declaration is read by the build, the sidebar and the tests, but never by the script. */
const helpOnly = ["summary", "definition", "source", "examples", "help"];

/** What a part of the script leaves out besides: cells never ask for native formulas, and the add-on calculates nothing. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  functions: ["native"],
  addOn: ["each", "all", "instead", "differs", "none", "needs", "cannot", "key"],
};

const keyOf = (property: ObjectExpression["properties"][number]): string | null =>
  property.type === "Property" && property.key.type === "Identifier" ? property.key.name : null;

/** Every object literal within a node. */
function* objectsIn(node: unknown): Generator<ObjectExpression> {
  if (typeof node !== "object" || node === null) return;
  if ((node as Node).type === "ObjectExpression") yield node as ObjectExpression;
  for (const child of Object.values(node)) yield* objectsIn(child);
}

/** Literals that declare something: functions and arguments by their `name`, native forms by their members, what people read about a platform by its needs. */
const declares = (key: string | null) => key === "name" || key === "one" || key === "none" || key === "needs";

/** Where such declarations are: functions, and the sidebar's texts about platforms, of which the script tells only the failures. */
const places = /[\\/]src[\\/](functions|text[\\/]platforms)[\\/].*\.ts$/;

/** What stands in a property's place: whether a function answers row by row is told by its having one that does. */
const instead = (property: Property): string => (keyOf(property) === "each" ? "each:()=>0," : "");

/** The code with the help and other properties taken out of declarations. */
export function withoutHelp(code: string, others: readonly string[] = []): string {
  const dropped = new Set([...helpOnly, ...others]);
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const removed: Property[] = [];
  for (const { properties } of objectsIn(tree))
    if (properties.some((property) => declares(keyOf(property))))
      removed.push(...(properties.filter((property) => dropped.has(keyOf(property) ?? "")) as Property[]));
  let kept = code;
  for (const property of removed.sort((a, b) => b.start - a.start))
    kept = kept.slice(0, property.start) + instead(property) + kept.slice(property.end).replace(/^\s*,/, "");
  return kept;
}

/** Leaves the help out of a part of the script: in three languages it would weigh more than all calculations together. */
export const leaveHelpOut = (part: string): Plugin => ({
  name: "leave help out",
  setup(build) {
    build.onLoad({ filter: places }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
      return { contents: withoutHelp(code, leftOut[part]), loader: "js" };
    });
  },
});
