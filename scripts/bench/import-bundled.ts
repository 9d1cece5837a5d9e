import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Imports a module beside this one that uses the workbook: Univer's packages import each other in ways that only a bundler resolves. */
export async function importBundled<T>(file: string): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const folder = mkdtempSync(join(tmpdir(), "engagement-bench-"));
  const made = join(folder, "bench.mjs");
  writeFileSync(made, outputFiles[0]?.text ?? "");
  try {
    return (await import(pathToFileURL(made).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
