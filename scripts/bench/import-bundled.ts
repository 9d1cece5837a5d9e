import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles a module of this folder into a temporary file for the duration of `use`. */
export async function withBundled<T>(file: string, use: (bundlePath: string) => T | Promise<T>): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "engagement-bench-"));
  const bundlePath = join(folder, "bench.mjs");
  writeFileSync(bundlePath, outputFiles[0]?.text ?? "");
  try {
    return await use(bundlePath);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports a module of this folder that uses the local spreadsheet: only a bundler resolves the imports of Univer's packages. */
export function importBundled<T>(file: string): Promise<T> {
  return withBundled(file, async (bundlePath) => (await import(pathToFileURL(bundlePath).href)) as T);
}
