import type { FunctionDeclaration } from "./define-function.ts";
import { exampleFormula, writeResult } from "./example-formula.ts";
import { type Group, groups } from "./groups.ts";
import { type FunctionName, functions } from "./index.ts";

const cell = (text: string) => text.replace(/\|/g, "\\|");

function row(declaration: FunctionDeclaration): string {
  const { name, args, summary, examples } = declaration;
  const call = `${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ")})`;
  const [example] = examples;
  const shown = example ? `\`${exampleFormula(name, example)}\` returns ${writeResult(example)}` : "";
  return `| \`${call}\` | ${cell(summary.en)} | ${cell(shown)} |`;
}

const table = (declarations: readonly FunctionDeclaration[]): string =>
  ["| function | description | example |", "|---|---|---|", ...declarations.map(row)].join("\n");

/** The named functions, for README.md. */
export const functionTable = (names: readonly FunctionName[]): string => table(names.map((name) => functions[name]));

/** Every function, group by group, for the README of this folder. */
export function functionTables(): string {
  const declarations: readonly FunctionDeclaration[] = Object.values(functions);
  return (Object.keys(groups) as Group[])
    .map((group) => ({ group, members: declarations.filter((declaration) => declaration.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => `### ${groups[group].en}\n\n${table(members)}\n`)
    .join("\n");
}
