import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { type BundlePart, bundleParts, type EntryPoint, partsFile } from "../../src/main.ts";
import { bundle, defineSendsMail, escapeForScriptTag } from "./bundle.ts";
import { scriptNotice } from "./notices.ts";
import { leaveUnusedOut } from "./unused-properties.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Replaces the module of another part by calls of that part, so that it is evaluated when it is first called. Pages, which
 * describe functions and never calculate, lose these modules.
 */
export const otherPartsPlugin: Plugin = {
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

/** Leaves other functions than a part's own out of the list of all, which names each in an import and in a line. */
const ownFunctions = (own: readonly string[] | undefined): Plugin => ({
  name: "own functions",
  setup({ onLoad }) {
    if (!own) return;
    onLoad({ filter: /[\\/]src[\\/]functions[\\/]index\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /^(?:import \{ ([A-Z_]+) \} from .*| {2}([A-Z_]+),)\n/gm,
        (line, imported?: string, listed?: string) => (own.includes(imported ?? listed ?? "") ? line : ""),
      ),
      loader: "ts",
    }));
  },
});

/** A string literal in single quotes: code is full of double quotes, which would each take a backslash. */
const singleQuoted = (code: string): string =>
  `'${JSON.stringify(code).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

/** Converts code to ASCII, which V8 compiles faster. Escapes are equivalent in strings and regular expressions. */
const escapeNonAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A part's code as an expression, which `eval` turns into what its module exports. */
const expressionOf = (code: string): string => `(function () {\n${code}return part__;\n})()`;

/** A top-level function, to be called by a cell, a menu, a trigger or the sidebar. */
function stub(part: string, { name, parameters, path, jsdoc = "" }: EntryPoint): string {
  const head = jsdoc === "" ? "" : `${jsdoc.trimEnd()}\n`;
  return `${head}function ${name}(${parameters.join(", ")}) {\n  return ${part}_().${path}.apply(null, arguments);\n}\n`;
}

/**
 * Evaluates a part when it is first called. A function in parentheses is compiled at once: of any other, V8 first looks for
 * its end, and reads it again when it is called, as code that formulas use always is.
 */
function wrapLazily(name: string, body: string, isUsedAlways = false): string {
  const load = isUsedAlways ? `(function () {\n${body}\n});` : `function () {\n${body}\n};`;
  return `var ${name}__;\nfunction ${name}_() {\n  return ${name}__ || (${name}__ = load_${name}_());\n}\nvar load_${name}_ = ${load}\n`;
}

/** How Code.js loads a part, and the part's text in a file of its own, if it has one. */
function partText({ name, heldAs = "code" }: BundlePart, code: string, isAllInCode: boolean) {
  if (heldAs === "code") return { inCode: wrapLazily(name, `${code}return part__;`, true) };
  if (heldAs === "text" || isAllInCode)
    return { inCode: wrapLazily(name, `return (0, eval)(${singleQuoted(expressionOf(code))});`) };
  const read = `HtmlService.createTemplateFromFile("${partsFile}").getRawContent()`;
  return { inCode: wrapLazily(name, `return (0, eval)(${read});`), inFile: escapeForScriptTag(expressionOf(code)) };
}

export interface ScriptOptions {
  /** Defaults to all. */
  parts?: readonly BundlePart[];
  /** Whether Code.js holds all parts, and there is no other file. */
  isAllInCode?: boolean;
  /** Whether it can send email. */
  sendsMail?: boolean;
  /** Gets the paths of the bundled files. */
  bundled?: Set<string>;
}

/**
 * The script's files in dist/: Code.js with the entry points, functions with their help as JSDoc, and the parts that
 * formulas use; and the file of the part that none of them uses.
 */
export async function buildScript(
  options: ScriptOptions = {},
): Promise<{ "Code.js": string } & Record<string, string>> {
  const { parts = bundleParts, isAllInCode = false, sendsMail = false, bundled = new Set<string>() } = options;
  const stubs = parts.flatMap(({ name, entryPoints }) => entryPoints.map((entryPoint) => stub(name, entryPoint)));
  const texts = await Promise.all(
    parts.map(async (part) => {
      const code = await bundle(bundled, {
        entryPoints: [`src/${part.module}`],
        globalName: "part__",
        define: defineSendsMail(sendsMail),
        plugins: [ownFunctions(part.functions), leaveUnusedOut(part.name), otherPartsPlugin],
      });
      return partText(part, escapeNonAscii(code), isAllInCode);
    }),
  );
  const head = ["/** @OnlyCurrentDoc */\n", escapeNonAscii(scriptNotice(bundled, root))];
  const inFile = texts.flatMap((text) => text.inFile ?? []);
  return {
    "Code.js": [...head, ...stubs, ...texts.map(({ inCode }) => inCode)].join("\n"),
    ...(inFile.length > 0 && { [`${partsFile}.html`]: inFile.join("\n") }),
  };
}

/** Code.js alone, with only these parts. */
export const buildCode = async (parts: readonly BundlePart[] = bundleParts): Promise<string> =>
  (await buildScript({ parts, isAllInCode: true }))["Code.js"];
