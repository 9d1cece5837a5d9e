import type { FunctionDeclaration } from "./define-function.ts";
import { exampleFormula, writeResult } from "./example-formula.ts";
import { type Group, groups } from "./groups.ts";
import { functions } from "./index.ts";

const cell = (text: string) => text.replace(/\|/g, "\\|");

function row(declaration: FunctionDeclaration): string {
  const { name, args, summary, examples } = declaration;
  const call = `${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ")})`;
  const [example] = examples;
  const shown = example ? `\`${exampleFormula(name, example)}\` gives ${writeResult(example)}` : "";
  return `| \`${call}\` | ${cell(summary.en)} | ${cell(shown)} |`;
}

/** The README's list of functions, chapter by chapter. */
export function readmeTable(): string {
  const declarations: readonly FunctionDeclaration[] = Object.values(functions);
  const chapters = (Object.keys(groups) as Group[]).map((group) => {
    const rows = declarations.filter((declaration) => declaration.group === group).map(row);
    return rows.length
      ? `### ${groups[group].en}\n\n| function | is | example |\n|---|---|---|\n${rows.join("\n")}\n`
      : "";
  });
  return chapters.filter(Boolean).join("\n");
}
