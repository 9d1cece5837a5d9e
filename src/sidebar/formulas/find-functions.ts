import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { groups } from "../../functions/groups.ts";
import { languages } from "../../text/language.ts";

/** The functions whose name or help in any language contains every word of the query; ignores case and accents. */
export function findFunctions(query: string, all: readonly FunctionDeclaration[]): FunctionDeclaration[] {
  const queryWords = normalize(query).split(/\s+/).filter(Boolean);
  return all.filter((declaration) => {
    const help = normalize(helpText(declaration));
    return queryWords.every((word) => help.includes(word));
  });
}

function helpText({ name, group, summary, definition, args }: FunctionDeclaration): string {
  const texts = [groups[group], summary, definition, ...args.map(({ help }) => help)];
  return [
    name,
    name.replace(/_/g, " "),
    ...args.map((argument) => argument.name),
    ...languages.flatMap((language) => texts.map((text) => text[language])),
  ].join(" ");
}

function normalize(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
