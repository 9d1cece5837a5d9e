import { callableNames } from "./contexts/script-scope.ts";
import type { CustomFunctionDescription } from "./engine/workbook.ts";

const jsDocBlock = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/**
 * The custom functions of a script, with the help that Sheets reads from their JSDoc blocks. Cells can call every function
 * of an add-on; those without the tag are hidden ("Extend Google Sheets with editor add-ons" in Google's documentation).
 */
export function findCustomFunctions(code: string): CustomFunctionDescription[] {
  const tagged = [...code.matchAll(jsDocBlock)]
    .filter(([, comment]) => /@customfunction\b/i.test(comment ?? ""))
    .map(([, comment = "", name = "", parameters = ""]) => describe(name, parameters, comment));
  const names = new Set(tagged.map(({ name }) => name));
  const hidden = [...callableNames(code)].filter((name) => !names.has(name));
  return [...tagged, ...hidden.map((name) => ({ name, description: "", parameters: [], isHidden: true }))];
}

function describe(name: string, parameters: string, comment: string): CustomFunctionDescription {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const firstTag = lines.findIndex((line) => line.startsWith("@"));
  const help = new Map(
    lines.flatMap((line) => {
      const found = /^@param\s+(?:\{[^}]*\}\s+)?(\S+)\s*(?:-\s*)?(.*)$/.exec(line);
      return found ? [[found[1], found[2] ?? ""] as const] : [];
    }),
  );
  return {
    name,
    description: lines.slice(0, firstTag).filter(Boolean).join(" "),
    parameters: parameters
      .split(",")
      .map((parameter) => parameter.trim().replace(/^\.\.\./, ""))
      .filter(Boolean)
      .map((parameter) => ({ name: parameter, description: help.get(parameter) ?? "" })),
  };
}
