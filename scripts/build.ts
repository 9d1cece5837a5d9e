import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { webhookServices } from "../src/appsscript/alerts/webhook.ts";
import { connectorList } from "../src/connectors/index.ts";
import { requestedUrlPrefixes } from "../src/connectors/requested-url-prefixes.ts";
import { type BundlePart, bundleParts, type EntryPoint } from "../src/main.ts";
import { bundledFiles, LicenceError } from "./build/licences.ts";
import { allNotices, scriptNotice } from "./build/notices.ts";
import { defineVersion } from "./build/version.ts";
import { readSites } from "./sites.ts";
import { UsageError } from "./start/options.ts";
import { leaveHelpOut } from "./without-help.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Apps Script runs ES2019; its support of later syntax is not documented. */
const target = "es2019";

/** Replaces the module of another part by calls of that part, so that it is evaluated when it is first called. */
const otherPartsPlugin: Plugin = {
  name: "other parts",
  setup({ onResolve, onLoad }) {
    for (const { name, module, exports = [] } of bundleParts.filter((part) => part.exports)) {
      const file = `${root}/src/${module}`;
      onResolve({ filter: new RegExp(`/${basename(module).replace(".", "\\.")}$`) }, ({ kind, path, resolveDir }) =>
        kind !== "entry-point" && resolve(resolveDir, path) === resolve(file)
          ? { path: name, namespace: "part" }
          : undefined,
      );
      const contents = exports
        .map((exported) => `export const ${exported} = (...given) => ${name}_().${exported}(...given);`)
        .join("\n");
      onLoad({ filter: new RegExp(`^${name}$`), namespace: "part" }, () => ({ contents }));
    }
  },
};

/** Returns the bundled code, and adds the paths of the bundled files to `files`. */
async function bundle(files: Set<string>, options: BuildOptions): Promise<string> {
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
    plugins: [otherPartsPlugin],
    ...options,
  });
  for (const file of metafile ? bundledFiles(metafile) : []) files.add(file);
  return outputFiles?.[0]?.text ?? "";
}

/** A string literal in single quotes: code is full of double quotes, which would each take a backslash. */
const singleQuoted = (code: string): string =>
  `'${JSON.stringify(code).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

/**
 * Wraps a part so that it is evaluated when it is first called. Every formula makes Google parse the whole script, even
 * code that never runs, but not the contents of strings. So every part but the functions is a string (`isText`).
 */
function wrapLazily(name: string, code: string, isText: boolean): string {
  const whole = `${code}return part__;`;
  const body = isText ? `return eval(${singleQuoted(`(function () {\n${whole}\n})()`)});` : whole;
  return `var ${name}__;\nfunction ${name}_() {\n  return ${name}__ || (${name}__ = load_${name}_());\n}\nfunction load_${name}_() {\n${body}\n}\n`;
}

/** A top-level function, to be called by a cell, a menu, a trigger or the sidebar. */
function stub(part: string, { name, parameters, path, jsdoc = "" }: EntryPoint): string {
  const head = jsdoc === "" ? "" : `${jsdoc.trimEnd()}\n`;
  return `${head}function ${name}(${parameters.join(", ")}) {\n  return ${part}_().${path}.apply(null, arguments);\n}\n`;
}

/** Converts code to ASCII, which V8 compiles faster. Escapes are equivalent in strings and regular expressions. */
const escapeNonAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** dist/Code.js, or one with fewer parts: the entry points, functions with their help as JSDoc, then the parts they load. */
export async function buildCode(
  included: readonly BundlePart[] = bundleParts,
  files = new Set<string>(),
): Promise<string> {
  const stubs = included.flatMap(({ name, entryPoints }) => entryPoints.map((entryPoint) => stub(name, entryPoint)));
  const bundles = included.map(async ({ name, module, returnsText = false }) =>
    wrapLazily(
      name,
      escapeNonAscii(
        await bundle(files, {
          entryPoints: [`src/${module}`],
          globalName: "part__",
          plugins: [leaveHelpOut(name), otherPartsPlugin],
        }),
      ),
      returnsText,
    ),
  );
  const code = await Promise.all(bundles);
  return ["/** @OnlyCurrentDoc */\n", escapeNonAscii(scriptNotice(files, root)), ...stubs, ...code].join("\n");
}

/** Escapes characters that would end or comment out an inline script. */
function escapeForScriptTag(code: string): string {
  return code.replace(/<(?=!--|\/script|\?)/gi, "\\x3C");
}

/** A page of dist/, with style and script inline, since Apps Script serves no other files. */
async function buildPage(folder: string, files: Set<string>): Promise<string> {
  const script = await bundle(files, {
    entryPoints: [`${folder}/main.tsx`],
    jsx: "automatic",
    jsxImportSource: "preact",
    // The page is UTF-8, and accented letters take a third of the bytes of their escapes.
    charset: "utf8",
    // Apps Script strips anything that looks like a comment from template literals.
    supported: { "template-literal": false },
    define: { "process.env.NODE_ENV": '"production"', ...defineVersion },
  });
  const style = await bundle(files, {
    entryPoints: [`${folder}/style.css`],
    target: ["chrome109", "firefox115", "safari16"],
  });
  const page = await readFile(`${root}/src/sidebar/index.html`, "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${escapeForScriptTag(script)}</script>`);
}

const asHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Replaces a file atomically, so that concurrent readers never see half of it. */
async function writeAtomically(path: string, content: string): Promise<void> {
  const unfinished = `${root}/node_modules/.cache/${basename(path)}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(`${root}/node_modules/.cache`, { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/** dist/appsscript.json: the manifest, with the addresses that connectors and the user's own sites need. */
async function buildManifest(sites: readonly string[]): Promise<string> {
  const manifest = JSON.parse(await readFile(`${root}/appsscript.json`, "utf8"));
  const urlFetchWhitelist = [
    ...new Set([...requestedUrlPrefixes(connectorList), ...webhookServices.map(({ host }) => host), ...sites]),
  ].sort();
  return `${JSON.stringify({ ...manifest, urlFetchWhitelist }, null, 2)}\n`;
}

/**
 * Builds dist/: exactly the files that clasp pushes.
 *
 * @param sites Addresses of the user's own sites; defaults to those in `SITES`. Throws a UsageError if one is invalid.
 */
export async function buildAddOn(sites = readSites(process.env.SITES)): Promise<void> {
  const inCode = new Set<string>();
  const inPages = new Set<string>();
  const [code, sidebar, check, manifest] = await Promise.all([
    buildCode(bundleParts, inCode),
    buildPage("src/sidebar", inPages),
    buildPage("src/sidebar/check", inPages),
    buildManifest(sites),
  ]);
  const notices = allNotices([...inCode, ...inPages], root);
  const files: Record<string, string> = {
    "Code.js": code,
    "Sidebar.html": sidebar.replace("<!-- notices -->", () => asHtml(notices)),
    "Check.html": check.replace("<!-- notices -->", "The licences are in Sidebar.html, under About and privacy."),
    "appsscript.json": manifest,
  };
  const dist = `${root}/dist`;
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) if (!(name in files)) await rm(`${dist}/${name}`, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeAtomically(`${dist}/${name}`, content);
}

/** Exits after a failed build. Mistakes in `SITES` and missing licences are printed as a message, other errors with a stack. */
export function exitWithError(error: Error): never {
  console.error(error instanceof UsageError || error instanceof LicenceError ? error.message : error.stack);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAddOn().catch(exitWithError);
  for (const file of ["Code.js", "Sidebar.html", "Check.html", "appsscript.json"]) {
    const { length } = await readFile(`${root}/dist/${file}`);
    console.log(`dist/${file}  ${(length / 1024).toFixed(1)} KB`);
  }
}
