import type { FunctionDeclaration } from "./define-function.ts";
import { returnKinds } from "./returns.ts";

/**
 * The comment above a function, which Sheets shows as help while the formula is being typed. In English, since there can
 * be only one. Sheets shows every parameter as required, hence "(optional)".
 */
export function jsdoc({ summary, args, returns }: FunctionDeclaration): string {
  const lines = [
    `${summary.en} ${returnKinds[returns.kind].en}`,
    "",
    ...args.map(
      ({ name, kind, help, optional }) => `@param {${kind.type}} ${name} ${optional ? "(optional) " : ""}${help.en}`,
    ),
    `@return {${returns.kind === "text" || returns.kind === "link" ? "string" : "number"}|Array<Array<*>>} ${returnKinds[returns.kind].en}`,
    "@customfunction",
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}
