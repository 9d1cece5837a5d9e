import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { bundledFiles } from "./licences.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Apps Script runs ES2019; its support of later syntax is not documented. */
const target = "es2019";

/** Returns the bundled code, and adds the paths of the bundled files to `files`. */
export async function bundle(files: Set<string>, options: BuildOptions): Promise<string> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    write: false,
    metafile: true,
    target,
    format: "iife",
    minify: true,
    charset: "ascii",
    legalComments: "none",
    logLevel: "error",
    absWorkingDir: root,
    ...options,
  });
  for (const file of metafile ? bundledFiles(metafile) : []) files.add(file);
  return outputFiles?.[0]?.text ?? "";
}

/** Escapes characters that would end or comment out an inline script. */
export function escapeForScriptTag(code: string): string {
  return code.replace(/<(?=!--|\/script|\?)/gi, "\\x3C");
}
