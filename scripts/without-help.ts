import { readFile } from "node:fs/promises";
import { type Node, type ObjectExpression, type Property, parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** What of a function's declaration is read by the build, the sidebar and the tests, but never by a cell. */
const helpOnly = new Set(["summary", "definition", "source", "examples", "native", "help"]);

const keyOf = (property: ObjectExpression["properties"][number]): string | null =>
  property.type === "Property" && property.key.type === "Identifier" ? property.key.name : null;

/** Every object literal within a node. */
function* objectsIn(node: unknown): Generator<ObjectExpression> {
  if (typeof node !== "object" || node === null) return;
  if ((node as Node).type === "ObjectExpression") yield node as ObjectExpression;
  for (const child of Object.values(node)) yield* objectsIn(child);
}

/** The code with the help taken out of each literal that has a `name`: declarations and their arguments. */
export function withoutHelp(code: string): string {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const removed: Property[] = [];
  for (const { properties } of objectsIn(tree))
    if (properties.some((property) => keyOf(property) === "name"))
      removed.push(...(properties.filter((property) => helpOnly.has(keyOf(property) ?? "")) as Property[]));
  let kept = code;
  for (const { start, end } of removed.sort((a, b) => b.start - a.start))
    kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, "");
  return kept;
}

/** Leaves the help out of the script: in three languages it would weigh more than all calculations together. */
export const leaveHelpOut: Plugin = {
  name: "leave help out",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
      return { contents: withoutHelp(code), loader: "js" };
    });
  },
};
