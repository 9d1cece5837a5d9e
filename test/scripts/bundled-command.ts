import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const scripts = join(import.meta.dirname, "../../scripts");

/** What a worker thread loads by its address, beside the file that starts it. */
const besides = ["fetch-worker.mjs", "forward.mjs"];

/** A command in one file, which starts in a fraction of the time; for tests that start it many times. Its folder can be deleted afterwards. */
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
  for (const beside of besides) copyFileSync(join(scripts, "emulator/transport", beside), join(folder, beside));
  return { folder, file };
}
