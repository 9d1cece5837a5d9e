import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Static imports and re-exports of other files; group 1 marks those of types only, which do not exist at run time. */
const imports = /^(?:import|export)\s+(type\s)?(?:[^;"]*?from\s+)?"(\.[^"]+)"/gm;

/**
 * The circles of imports among files: sets of files in which each imports every other, directly or through others
 * (strongly connected components). Paths and circles are sorted.
 */
export function importCircles(paths: readonly string[], counted: "values" | "values and types"): string[][] {
  const targets = new Map(paths.map((path) => [path, targetsOf(path, counted)]));
  const reachable = new Map(paths.map((path) => [path, reachableFrom(path, targets)]));
  const circles = new Map<string, string[]>();
  for (const path of paths) {
    const circle = [...(reachable.get(path) ?? [])].filter((other) => reachable.get(other)?.has(path)).sort();
    if (circle[0] !== undefined) circles.set(circle[0], circle);
  }
  return [...circles.keys()].sort().map((first) => circles.get(first) ?? []);
}

function targetsOf(path: string, counted: "values" | "values and types"): string[] {
  return [...readFileSync(path, "utf8").matchAll(imports)]
    .filter(([, isType]) => counted === "values and types" || !isType)
    .map(([, , target = ""]) => join(dirname(path), target));
}

function reachableFrom(path: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(targets.get(path) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return reached;
}
