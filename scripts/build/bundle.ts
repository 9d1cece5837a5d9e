import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { bundledFiles } from "./licences.ts";
import { defineVersion } from "./version.ts";

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

/** For esbuild's `define`: the value of the constant in `src/text/mail/index.ts` and `src/appsscript/alerts/mail.ts`. */
export const defineSendsMail = (sendsMail: boolean) => ({ ENGAGEMENT_SENDS_MAIL: String(sendsMail) });

/** For code that runs in a page. */
export const pageOptions: BuildOptions = {
  // Pages are UTF-8, and accented letters take a third of the bytes of their escapes.
  charset: "utf8",
  // Apps Script strips anything that looks like a comment from template literals.
  supported: { "template-literal": false },
  define: { "process.env.NODE_ENV": '"production"', ...defineVersion },
};

/** Escapes characters that would end or comment out an inline script. */
export function escapeForScriptTag(code: string): string {
  return code.replace(/<(?=!--|\/script|\?)/gi, "\\x3C");
}
