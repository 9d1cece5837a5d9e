import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const scripts = join(import.meta.dirname, "../../scripts");

/** Files that a worker thread loads by path, relative to the file that starts it. */
const workerFiles = ["fetch-worker.mjs", "forward.mjs"];

/** Bundles a command into one file in a new temporary folder, so that tests can start it many times, fast. The caller deletes the folder. */
export async function bundledCommand(name: string): Promise<{ folder: string; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "command-"));
  const file = join(folder, "command.mjs");
  await build({
    entryPoints: [join(scripts, name)],
    bundle: true,
    outfile: file,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  for (const name of workerFiles) copyFileSync(join(scripts, "emulator/transport", name), join(folder, name));
  return { folder, file };
}
