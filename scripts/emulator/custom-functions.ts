import type { CustomFunctionDescription } from "./engine/workbook.ts";

const jsDocBlock = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** The custom functions of a script, with the help that Sheets reads from their JSDoc blocks. */
export function findCustomFunctions(code: string): CustomFunctionDescription[] {
  return [...code.matchAll(jsDocBlock)]
    .filter(([, comment]) => /@customfunction\b/i.test(comment ?? ""))
    .map(([, comment = "", name = "", parameters = ""]) => describe(name, parameters, comment));
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
