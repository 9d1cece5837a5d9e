import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fasterGrid } from "../build/faster-grid.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache/local-workbook");
const sources = ["scripts/page", "scripts/emulator"];

/** The grid's dictionaries for hyphens in 77 languages are almost half of its code; cells have none. */
const withoutHyphenation = (code: string): string =>
  code.replace(/const PATTERN_LOADERS = \{[\s\S]*?\n\};/, "const PATTERN_LOADERS = {};");

/**
 * The folder with the page's script and style. Bundling the grid takes seconds, so the result is cached until a source or
 * a dependency changes.
 */
export async function bundlePage(): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      page: "scripts/page/main.tsx",
      frame: "scripts/page/frame.ts",
      callback: "scripts/page/callback.ts",
      style: "scripts/page/page.css",
    },
    outdir: unfinished,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome109", "firefox115", "safari16"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    plugins: [fasterGrid(withoutHyphenation)],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  for (const name of await readdir(unfinished)) {
    const file = join(unfinished, name);
    await writeFile(`${file}.gz`, gzipSync(await readFile(file)));
  }
  if (existsSync(folder)) await rm(unfinished, { recursive: true });
  else await rename(unfinished, folder);
  await deleteOthers(basename(folder));
  return folder;
}

/** Deletes bundles of older sources, except unfinished ones (with a dot in their name) of other processes. */
async function deleteOthers(name: string): Promise<void> {
  const old = (await readdir(cache)).filter((other) => other !== name && !other.includes("."));
  for (const other of old) await rm(join(cache, other), { recursive: true, force: true });
}

/** A hash of everything that the bundle is made from. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(root, "package-lock.json")));
  for (const source of sources) {
    const files = (await readdir(join(root, source), { recursive: true })).sort();
    for (const file of files.filter((name) => /\.\w+$/.test(name))) {
      hash.update(file).update(await readFile(join(root, source, file)));
    }
  }
  return hash
    .update(await readFile(fileURLToPath(import.meta.url)))
    .update(await readFile(join(root, "scripts/build/faster-grid.ts")))
    .digest("hex")
    .slice(0, 16);
}
