import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { groups } from "../../functions/groups.ts";
import { languages } from "../../text/language.ts";

/** The functions that have every searched word somewhere in their name or help, in any language; accents do not matter. */
export function findFunctions(searched: string, all: readonly FunctionDeclaration[]): FunctionDeclaration[] {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  return all.filter((declaration) => {
    const help = plain(helpOf(declaration));
    return words.every((word) => help.includes(word));
  });
}

function helpOf({ name, group, summary, definition, args }: FunctionDeclaration): string {
  const texts = [groups[group], summary, definition, ...args.map(({ help }) => help)];
  return [
    name,
    name.replace(/_/g, " "),
    ...args.map((argument) => argument.name),
    ...languages.flatMap((language) => texts.map((text) => text[language])),
  ].join(" ");
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
