import "../built/script.ts";
import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";

/** What dist/Code.js is without the parts that it holds as strings; each is replaced by what `replace` makes of its code. */
export const withoutStrings = (code: string, replace: (text: string, literal: string) => string): string =>
  code.replace(/return \(0, eval\)\(('(?:[^'\\\n]|\\.)*')\);/g, (_, literal: string) =>
    replace(String(vm.runInNewContext(literal)), literal),
  );

/** dist/Code.js as if all parts of the script were code in it, those in files of their own, too. */
export const wholeScript = (): string =>
  withoutStrings(readFileSync("dist/Code.js", "utf8"), (text) => `return ${text};`).replace(
    /return \(0, eval\)\(HtmlService\.createTemplateFromFile\("(\w+)"\)\.getRawContent\(\)\);/g,
    (_, name: string) => `return ${readFileSync(`dist/${name}.html`, "utf8")};`,
  );

/** The HTML file of the script's part that no formula needs; "" if the whole script is in Code.js. */
export const partsFileText = (): string =>
  existsSync("dist/AddOn.html") ? readFileSync("dist/AddOn.html", "utf8") : "";
