import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fasterGrid } from "../scripts/build/faster-grid.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What runs without a page imports of the grid. */
const modules = [
  "@univerjs/core",
  "@univerjs/core/facade",
  "@univerjs/engine-formula",
  "@univerjs/engine-formula/facade",
  "@univerjs/sheets",
  "@univerjs/sheets/facade",
  "@univerjs/sheets-conditional-formatting",
  "@univerjs/sheets-filter",
  "@univerjs/sheets-formula",
  "@univerjs/sheets-formula/facade",
  "@univerjs/sheets-note",
  "@univerjs/sheets-numfmt",
  "@univerjs/sheets-numfmt/facade",
];

const fileOf = (module: string) => `${module.replace(/\W+/g, "-").slice(1)}.mjs`;

/**
 * The grid waits 100 ms for further changes before it calculates. A script's changes come without a pause. And without a
 * page, nothing shows the help of 500 functions, which the grid would write in its language for every spreadsheet.
 */
const withoutPauseAndHelp = (code: string): string =>
  code
    .replace(/(this\._setTimeoutKey = setTimeout\([\s\S]*?\}, )100\)/g, "$10)")
    .replace(/(this\._initDescriptions\(\);\s*)this\._initRegisterDescriptions\(\);/, "$1");

/**
 * The grid's modules as files that Node imports as they are, by name. Transforming each package for each worker takes seconds, and calls
 * between packages are slower then. They are bundled once, until a dependency changes.
 */
export async function bundleGrid(): Promise<ReadonlyMap<string, string>> {
  const made = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(readFileSync(join(root, "scripts/build/faster-grid.ts")))
    .digest("hex")
    .slice(0, 16);
  const folder = join(root, "node_modules/.cache/test-grid", made);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(modules.map((module) => [fileOf(module).replace(/\.mjs$/, ""), module])),
      outdir: unfinished,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      target: "node20",
      loader: { ".css": "empty" },
      logLevel: "error",
      plugins: [fasterGrid(withoutPauseAndHelp)],
    });
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  return new Map(modules.map((module) => [module, join(folder, fileOf(module))]));
}
